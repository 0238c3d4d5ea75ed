import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SeatId } from '../../src/engine/core/ids';
import { hashState } from '../../src/engine/proceedings/council/hash';
import { legalActions } from '../../src/engine/proceedings/council/legal-actions';
import { rejectionOf } from '../../src/engine/proceedings/council/legality';
import { replay } from '../../src/engine/proceedings/council/replay';
import { electedSeats, swingSeats } from '../../src/engine/proceedings/council/docket';
import {
  selectChair,
  selectDecidingChair,
} from '../../src/engine/proceedings/council/selectors/chair';
import { createGame } from '../../src/engine/proceedings/council/setup';
import { type GameState } from '../../src/engine/proceedings/council/state';
import { LEVELS } from '../../src/engine/core/levels';
import { copyForSearch, stepInPlace } from '../../src/engine/proceedings/council/step';
import { viewFor } from '../../src/engine/proceedings/council/view';
import { coalitionTurn } from '../../src/session/play/recorded-turn';
import { hears } from '../../src/engine/proceedings/council/audience';
import { edited } from '../support/game';
import { afterTurns, randomAction, randomTurns, seatToAct, uniforms } from '../support/random-play';
import { SHIPPED } from '../support/shipped';
import { MODEL } from '../support/voting';
import { times } from '../support/times';

const seats = SHIPPED.flatMap((docket) =>
  (['opposition', ...electedSeats(docket).map(({ id }) => id)] as SeatId[]).map((seat) => ({
    docket,
    seat,
  })),
);
const chairs = fc.nat({ max: seats.length - 1 });
const lucks = fc.nat({ max: 999_999 });

function gameOf(chair: number, luck: number): GameState {
  const { docket, seat } = seats[chair]!;
  const level = LEVELS[luck % LEVELS.length]!;
  return createGame({
    scenario: docket,
    model: MODEL,
    seed: `c${luck}`,
    level,
    humans: [seat],
  });
}

function changing({ docket, model, ...rest }: GameState): unknown {
  return { ...rest, docket: docket.id, model: model.c2 };
}

describe('a random game with a person in a chair', () => {
  test('keeps to the rules: somebody may act until it is over, and both ways of stepping agree', () => {
    const phases = new Set<string>();
    fc.assert(
      fc.property(chairs, lucks, (chair, luck) => {
        const start = gameOf(chair, luck);
        const copy = copyForSearch(start);
        const log = [];
        let last = start;
        for (const { action, after, events } of randomTurns(start, luck)) {
          const inPlace = stepInPlace(copy, action);
          expect(inPlace.ok && JSON.stringify(inPlace.events)).toBe(JSON.stringify(events));
          phases.add(after.board.phase);
          log.push(action);
          last = after;
        }
        expect(JSON.stringify(changing(copy))).toBe(JSON.stringify(changing(last)));
        expect(JSON.parse(JSON.stringify(changing(last)))).toEqual(changing(last));
        const { seed, level, humans } = start;
        const setup = { scenario: seats[chair]!.docket, model: MODEL, seed, level, humans };
        const again = replay(setup, log);
        expect(again.ok && hashState(again.state)).toBe(hashState(last));
        const result = last.board.result!;
        const own = result.chairs[seats[chair]!.seat]!;
        expect(own.seat).toBe(seats[chair]!.seat);
        for (const { value } of own.lines) {
          expect(Number.isInteger(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
        }
        expect(last.chairs[seats[chair]!.seat]!.trust).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: times(40) },
    );
    expect([...phases].toSorted()).toEqual(['call', 'capitals', 'desk', 'moves', 'over', 'vote']);
  });

  test('what is legal hangs on the chair’s view alone, and lists nothing that is refused', () => {
    fc.assert(
      fc.property(chairs, lucks, fc.nat({ max: 40 }), (chair, luck, turns) => {
        const state = afterTurns(gameOf(chair, luck), luck, turns);
        const seat = seatToAct(state);
        const view = viewFor(state, seat);
        const legal = legalActions(view);
        expect(legal.length).toBeGreaterThan(0);
        for (const action of legal) {
          expect(rejectionOf(view, action)).toBeNull();
          expect(rejectionOf(state, action)).toBeNull();
        }
        const own = legalActions(viewFor(state, seats[chair]!.seat));
        expect(own).toEqual(seat === seats[chair]!.seat ? legal : []);
      }),
      { numRuns: times(40) },
    );
  });

  test('the coalition plays any of them on, whatever it is asked to repeat', () => {
    fc.assert(
      fc.property(chairs, lucks, lucks, (chair, luck, other) => {
        const record = [...randomTurns(gameOf(chair, other), other)].map(({ action }) => action);
        const state = copyForSearch(gameOf(chair, luck));
        const draw = uniforms(luck);
        for (let turn = 0; state.board.phase !== 'over'; turn += 1) {
          const turns = coalitionTurn(state, record);
          const actions = turns.length > 0 ? turns : [randomAction(state, draw)];
          for (const action of actions) expect(stepInPlace(state, action).ok).toBe(true);
          expect(turn).toBeLessThan(400);
        }
      }),
      { numRuns: times(10) },
    );
  });
});

/** Values that stand nowhere else, so that finding one of them anywhere is a leak. */
const PLANTED = ['7654321', 'planted'];

/** The same game, every other seat's mind and the coalition's file marked. */
function planted(state: GameState, own: SeatId): GameState {
  const copy = edited(state, ({ truth, desk }) => {
    truth.seedWords = [7654321, 7654321, 7654321, 7654321];
    truth.deck = ['planted-card'];
    desk.odds = [7654321];
    desk.predictions = [{ member: 'planted' as never, vote: 'yes' }];
    desk.tied = [{ messenger: 'planted', week: 1 }];
    desk.briefings = [{ messenger: 'planted', task: { type: 'chooseDate' } }];
    for (const [id, mind] of Object.entries(truth.seats))
      if (id !== own)
        Object.assign(mind, { offset: 7654321, ask: 'planted', redLine: 'planted' as never });
    for (const [id, file] of Object.entries(desk.seats)) {
      file.estimate = { mean: 7654321, sd: 7654321 };
      file.askOdds = [7654321];
      if (id === own) continue;
      file.effort = 7654321;
      file.ledger = [{ kind: 'argument', of: 'planted', by: 'planted', week: 1, value: 7654321 }];
    }
    for (const promise of desk.promises)
      if (promise.member !== own) Object.assign(promise, { ask: 'planted' });
  });
  return { ...copy, seed: 'planted' };
}

describe('what a chair may know', () => {
  test('no view holds another seat’s mind, nor anything of the coalition’s file', () => {
    fc.assert(
      fc.property(chairs, lucks, fc.nat({ max: 60 }), (chair, luck, turns) => {
        const before = afterTurns(gameOf(chair, luck), luck, turns);
        const marked = planted(before, seats[chair]!.seat);
        const view = viewFor(marked, seats[chair]!.seat);
        const { docket: _docket, ...shown } = view;
        for (const secret of PLANTED) {
          expect(JSON.stringify(shown)).not.toContain(secret);
          expect(JSON.stringify(selectChair(view))).not.toContain(secret);
          expect(JSON.stringify(legalActions(view))).not.toContain(secret);
        }
        expect(selectChair(view)).toEqual(selectChair(viewFor(before, seats[chair]!.seat)));
        expect(selectChair(view) === null).toBe(seats[chair]!.seat === 'opposition');
        expect(selectDecidingChair(view)).toBeNull();
      }),
      { numRuns: times(60) },
    );
  });

  test('it hears of no seat’s secrets but its own', () => {
    fc.assert(
      fc.property(chairs, lucks, (chair, luck) => {
        const { seat } = seats[chair]!;
        const all = [...randomTurns(gameOf(chair, luck), luck)].flatMap(({ events }) => events);
        const own = all.filter((event) => 'member' in event && event.member === seat);
        const heard = all.map((event) => hears(seat, event)).filter((event) => event !== null);
        const secret =
          /^(messenger|seatSounded|argument|redLine|ask|nod|nameRefused|promise|trust)/;
        const secrets = heard.filter(({ type }) => secret.test(type));
        const whose = secrets.filter((event) => !('member' in event) || event.member !== seat);
        expect(whose).toEqual([]);
        expect(secrets.length).toBe(own.filter(({ type }) => secret.test(type)).length);
        const soundings = heard.filter((event) => event.type === 'seatSounded');
        expect(soundings.filter(({ mean, sd }) => mean !== 0 || sd !== 0)).toEqual([]);
      }),
      { numRuns: times(15) },
    );
  });
});

describe('the chair that decided', () => {
  test('is an open seat, and the likeliest of them to have mattered', () => {
    fc.assert(
      fc.property(lucks, (luck) => {
        const start = createGame({
          scenario: SHIPPED[luck % SHIPPED.length]!,
          model: MODEL,
          seed: `d${luck}`,
          level: 'envoy',
          humans: ['coalition'],
        });
        const over = [...randomTurns(start, luck)].at(-1)!.after;
        const seat = selectDecidingChair(viewFor(over, 'coalition'))!;
        const open = swingSeats(over.docket).map(({ id }) => id);
        expect(open).toContain(seat);
        const { votes } = over.board.result!;
        if (votes.length === 0) return;
        const pivots = votes.filter(({ member }) => open.includes(member));
        const most = Math.max(...pivots.map(({ pivot }) => pivot));
        expect(votes.find(({ member }) => member === seat)!.pivot).toBe(most);
      }),
      { numRuns: times(15) },
    );
  });
});
