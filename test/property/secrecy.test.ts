import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { electedSeats } from '../../src/engine/proceedings/council/docket';
import type { MemberId, SeatId } from '../../src/engine/core/ids';
import { legalActions } from '../../src/engine/proceedings/council/legal-actions';
import { selectCall } from '../../src/engine/proceedings/council/selectors/call';
import {
  selectForecast,
  selectTrueForecast,
} from '../../src/engine/proceedings/council/selectors/odds';
import { selectReasons } from '../../src/engine/proceedings/council/selectors/reasons';
import { selectDeciders } from '../../src/engine/proceedings/council/selectors/score';
import { type GameState } from '../../src/engine/proceedings/council/state';
import { LEVELS } from '../../src/engine/core/levels';
import { imagine, viewFor } from '../../src/engine/proceedings/council/view';
import { call, id } from '../support/actions';
import { SHIPPED_DOCKETS } from '../support/dockets';
import { aGame, DOCKET, edited, play, toCall } from '../support/game';
import { afterTurns, oneOf, randomTurns, seatToAct, uniforms } from '../support/random-play';
import { times } from '../support/times';

const SEATS: readonly SeatId[] = ['coalition', 'opposition', id('MYS'), id('CHN')];
const places = [fc.nat({ max: 999_999 }), fc.nat({ max: 30 })] as const;

function stateAt(luck: number, turns: number): GameState {
  const level = LEVELS[luck % LEVELS.length]!;
  return afterTurns(aGame({ scenario: DOCKET, level, seed: `s${luck}` }), luck, turns);
}

/** Values that stand nowhere else, so that finding one of them anywhere is a leak. */
const PLANTED = ['7654321', 'planted-ask', 'planted-line', 'planted-card', 'planted'];

function planted(state: GameState): GameState {
  const copy = edited(state, ({ truth }) => {
    truth.seedWords = [7654321, 7654321, 7654321, 7654321];
    truth.deck = ['planted-card'];
    for (const mind of Object.values(truth.seats)) {
      mind.offset = 7654321;
      mind.ask = 'planted-ask';
      mind.redLine = 'planted-line' as never;
    }
  });
  return { ...copy, seed: 'planted' };
}

/** A member whose own mind is not hidden from it, or nobody. */
type Own = MemberId | null;

/**
 * The same game with a value of our own in every hidden place: what each seat thinks, the luck, the deck,
 * the seed, and, for whoever is not the coalition, all of its file.
 */
function plantedFor(state: GameState, seat: SeatId, own: Own): GameState {
  const copy = edited(state, ({ truth, desk, chairs }) => {
    truth.seedWords = [7654321, 7654321, 7654321, 7654321];
    truth.deck = ['planted-card'];
    for (const chair of Object.values(chairs)) {
      if (chair.seat === seat) continue;
      chair.trust = 7654321;
      chair.approaches = [{ id: 'planted', by: 'planted', kind: 'sounding', reply: 'guarded' }];
    }
    for (const [member, mind] of Object.entries(truth.seats)) {
      if (member === own) continue;
      mind.offset = 7654321;
      mind.ask = 'planted-ask';
      mind.redLine = 'planted-line' as never;
    }
    if (seat === 'coalition') return;
    desk.odds = [7654321];
    desk.evidenceUses = 7654321;
    desk.blunted = [{ move: 'planted', strength: 7654321 }];
    for (const [member, file] of Object.entries(desk.seats)) {
      file.estimate = { mean: 7654321, sd: 7654321 };
      file.askOdds = [7654321];
      file.redLineOdds = [7654321];
      if (member === own) continue;
      file.effort = 7654321;
      file.ledger = [{ kind: 'argument', of: 'planted', by: 'planted', week: 1, value: 7654321 }];
      file.closedAsks = ['planted-ask'];
    }
    desk.briefings = [];
    desk.predictions = [{ member: 'planted' as MemberId, vote: 'yes' }];
  });
  return { ...copy, seed: 'planted' };
}

describe.each(SHIPPED_DOCKETS.map((scenario) => ({ id: scenario.id, scenario })))(
  'every view of $id before the end',
  ({ scenario }) => {
    const everybody: readonly SeatId[] = [
      'coalition',
      'opposition',
      ...scenario.members.map((member) => member.id),
    ];

    /** Hidden values that stand in the view of some seat, as `seat: value`. */
    function leaksIn(state: GameState): readonly string[] {
      return everybody.flatMap((seat) => {
        const own =
          Object.hasOwn(state.truth.seats, seat) && Object.hasOwn(state.chairs, seat)
            ? (seat as MemberId)
            : null;
        const { docket: _docket, ...view } = viewFor(plantedFor(state, seat, own), seat);
        const text = JSON.stringify(view);
        return PLANTED.filter((secret) => text.includes(secret)).map((each) => `${seat}: ${each}`);
      });
    }

    test.each(['coalition', 'opposition', 'a member', 'several at once'] as const)(
      'holds nothing that is hidden from its seat, with a person in the chair of %s',
      (who) => {
        fc.assert(
          fc.property(fc.nat({ max: 999_999 }), (luck) => {
            const draw = uniforms(luck);
            const elected = electedSeats(scenario).map((member) => member.id);
            const member = oneOf(elected, draw);
            const other = oneOf(
              elected.filter((each) => each !== member),
              draw,
            );
            const several = ['coalition', 'opposition', member, other, id('FRA')] as const;
            const one = who === 'a member' ? member : who;
            const humans = one === 'several at once' ? several : [one];
            const level = LEVELS[luck % LEVELS.length]!;
            const start = aGame({ scenario, level, seed: `h${luck}`, humans });
            for (const { after } of randomTurns(start, luck)) {
              const isLooked = after.step % 5 === 0 && after.board.phase !== 'over';
              expect(isLooked ? leaksIn(after) : []).toEqual([]);
            }
          }),
          { numRuns: times(3) },
        );
      },
    );

    test('nor the words of the seed, all through a game', () => {
      const start = aGame({ scenario, seed: 'words' });
      const words = start.truth.seedWords.map(String);
      expect(Math.min(...words.map((word) => word.length))).toBeGreaterThan(6);
      for (const { after } of randomTurns(start, 5))
        for (const seat of everybody) {
          const text = JSON.stringify(viewFor(after, seat));
          expect(words.filter((word) => text.includes(word))).toEqual([]);
        }
    });
  },
);

describe('before the end', () => {
  test('no view holds the seed, the luck, the deck or what a seat really thinks', () => {
    fc.assert(
      fc.property(...places, (luck, turns) => {
        const state = planted(stateAt(luck, turns));
        for (const seat of SEATS) {
          const view = viewFor(state, seat);
          const text = JSON.stringify(view);
          for (const secret of PLANTED) expect(text).not.toContain(secret);
          expect(view.truth).toBeNull();
          expect(view.desk === null).toBe(seat !== 'coalition');
        }
      }),
      { numRuns: times(12) },
    );
  });

  test('nothing that a panel or a bot reads changes with the truth', () => {
    fc.assert(
      fc.property(...places, (luck, turns) => {
        const state = stateAt(luck, turns);
        const [view, other] = [state, planted(state)].map((each) => viewFor(each, 'coalition'));
        expect(other).toEqual(view);
        expect(selectForecast(other!, 'coarse')).toEqual(selectForecast(view!, 'coarse'));
        expect(selectCall(other!)).toEqual(selectCall(view!));
        expect(selectReasons(other!, id('MYS'))).toEqual(selectReasons(view!, id('MYS')));
        expect(legalActions(other!)).toEqual(legalActions(view!));
        expect(selectTrueForecast(view!)).toBeNull();
        expect(selectDeciders(view!)).toEqual([]);
      }),
      { numRuns: times(8) },
    );
  });

  test('a refused action says nothing about the truth either', () => {
    const state = stateAt(5, 10);
    const seat = seatToAct(state);
    expect(legalActions(viewFor(planted(state), seat))).toEqual(legalActions(viewFor(state, seat)));
  });
});

describe('after the end', () => {
  test.each(SEATS)('%s sees what every seat thought, and still not the seed', (seat) => {
    const state = play(toCall(aGame()), call('table'));
    const view = viewFor(state, seat);
    expect(view.truth?.seats).toEqual(state.truth.seats);
    expect(JSON.stringify(view)).not.toContain('seedWords');
    expect(JSON.stringify(view)).not.toContain('"deck"');
  });
});

describe('an imagined game', () => {
  test('looks to the coalition just like the one that it was imagined from', () => {
    fc.assert(
      fc.property(...places, (luck, turns) => {
        const view = viewFor(stateAt(luck, turns), 'coalition');
        expect(viewFor(imagine(view, uniforms(luck)), 'coalition')).toEqual(view);
      }),
      { numRuns: times(12) },
    );
  });

  test('keeps to what is known: an ask or a red line that is ruled out is never imagined', () => {
    fc.assert(
      fc.property(...places, (luck, turns) => {
        const view = viewFor(stateAt(luck, turns), 'coalition');
        const { truth } = imagine(view, uniforms(luck));
        for (const { id: seat, asks, redLines } of DOCKET.members) {
          const file = view.desk!.seats[seat];
          if (!file || asks.length === 0) continue;
          const ask = asks.findIndex((each) => each.id === truth.seats[seat]!.ask);
          const line = redLines.findIndex(
            ({ argument }) => argument === truth.seats[seat]!.redLine,
          );
          expect(file.askOdds[ask]).toBeGreaterThan(0);
          expect(file.redLineOdds[line]).toBeGreaterThan(0);
        }
      }),
      { numRuns: times(12) },
    );
  });

  test('can be played to its end', () => {
    fc.assert(
      fc.property(...places, (luck, turns) => {
        const view = viewFor(stateAt(luck, turns), 'coalition');
        const last = [...randomTurns(imagine(view, uniforms(luck)), luck)].at(-1);
        expect(last?.after.board.phase).toBe('over');
      }),
      { numRuns: times(6) },
    );
  });

  test('is the coalition’s alone', () => {
    expect(() => imagine(viewFor(aGame(), 'opposition'), uniforms(1))).toThrow(/coalition/);
  });
});
