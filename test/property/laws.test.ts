import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action, Task } from '../../src/engine/proceedings/council/action';
import { electedSeats, firstWeekOf, swingSeats } from '../../src/engine/proceedings/council/docket';
import { hashState } from '../../src/engine/proceedings/council/hash';
import type { MemberId } from '../../src/engine/core/ids';
import { legalActions } from '../../src/engine/proceedings/council/legal-actions';
import { rejectionOf } from '../../src/engine/proceedings/council/legality';
import { openLandings, termsOf } from '../../src/engine/proceedings/council/rules/lean';
import { seekName } from '../../src/engine/proceedings/council/rules/names';
import { believedSeats, trueSeats } from '../../src/engine/proceedings/council/rules/seats';
import { believedNameOdds } from '../../src/engine/proceedings/council/rules/names';
import {
  selectForecast,
  selectTrueOdds,
} from '../../src/engine/proceedings/council/selectors/odds';
import { createGame } from '../../src/engine/proceedings/council/setup';
import { type GameState, type Result } from '../../src/engine/proceedings/council/state';
import { LEVELS } from '../../src/engine/core/levels';
import { viewFor } from '../../src/engine/proceedings/council/view';
import { forecast } from '../../src/engine/ballot/forecast';
import { councilBallot } from '../../src/engine/proceedings/council/rules/council-ballot';
import { beginPlay, canTakeBack, playOn, takeBack } from '../../src/session/play/play';
import { COALITION, gameAt } from '../../src/session/play/council-game';
import { call, endWeek, moves } from '../support/actions';
import { SHIPPED_DOCKETS } from '../support/dockets';
import { edited, play, toCall, toWeek, UNWILLING, WILLING } from '../support/game';
import {
  afterTurns,
  oneOf,
  randomAction,
  randomTurns,
  seatToAct,
  uniforms,
} from '../support/random-play';
import { MODEL } from '../support/shipped';
import { byCombinations } from '../support/slow-forecast';
import { times } from '../support/times';
import { BY_CAPITAL } from '../../src/engine/proceedings/council/reception';

/**
 * The laws of the game, each on every shipped docket and at every level, in states that random play
 * passes through. A law is broken by a single counterexample.
 */
const lucks = fc.nat({ max: 999_999 });
const turnCounts = fc.nat({ max: 32 });
const DOCKETS = SHIPPED_DOCKETS.map((scenario) => ({ id: scenario.id, scenario }));

function begun(scenario: GameState['docket'], luck: number, humans: GameState['humans'] = []) {
  const level = LEVELS[luck % LEVELS.length]!;
  return createGame({ scenario, model: MODEL, seed: `w${luck}`, level, humans });
}

const stateAt = (scenario: GameState['docket'], luck: number, turns: number): GameState =>
  afterTurns(begun(scenario, luck), luck, turns);

const resultOf = (state: GameState): Result => play(state, call('table')).board.result!;

const countYes = ({ votes }: Result): number => votes.filter(({ vote }) => vote === 'yes').length;

/** A seat's true lean in centilogits, row by row, open moves apart. */
function rowsOf(state: GameState, id: MemberId) {
  return termsOf(state, id, { offset: state.truth.seats[id]!.offset, landings: [] });
}

const sumOf = (rows: readonly { readonly value: number }[]): number =>
  rows.reduce((sum, { value }) => sum + value, 0);

/** The desk in the first week of names, its card decided; later if the game is past it. */
function atNames(state: GameState): GameState {
  const first = toWeek(state, firstWeekOf(state.docket, 'names'));
  const desk = first.board.phase === 'moves' ? play(first, moves()) : first;
  const legal = legalActions(viewFor(desk, 'coalition'));
  const answer = legal.find(({ type }) => type === 'answerCard');
  return answer ? play(desk, answer) : desk;
}

/** The first legal briefing with this task by a messenger that is still free. */
function briefingFor(state: GameState, task: Task): Action | undefined {
  const busy = state.desk.briefings.map(({ messenger }) => messenger);
  return legalActions(viewFor(state, 'coalition')).find(
    (action) =>
      action.type === 'brief' &&
      !busy.includes(action.messenger) &&
      JSON.stringify(action.task) === JSON.stringify(task),
  );
}

describe.each(DOCKETS)('$id', ({ scenario }) => {
  const swing = swingSeats(scenario).map(({ id }) => id);
  const elected = electedSeats(scenario).map(({ id }) => id);

  test('one more yes never loses: a warmer seat turns no vote and no agenda down', () => {
    fc.assert(
      fc.property(lucks, turnCounts, fc.integer({ min: 1, max: 500 }), (luck, turns, by) => {
        const state = toCall(stateAt(scenario, luck, turns));
        const member = oneOf(elected, uniforms(luck));
        const warmer = edited(state, ({ truth }) => {
          truth.seats[member]!.offset += by;
        });
        const [cold, warm] = [resultOf(state), resultOf(warmer)];
        expect(countYes(warm)).toBeGreaterThanOrEqual(countYes(cold));
        expect(cold.adopted && !warm.adopted).toBe(false);
        for (const cast of cold.votes) {
          if (cast.member === member) continue;
          const again = warm.votes.find((row) => row.member === cast.member)!;
          expect([cast.member, again.vote, again.luck]).toEqual([
            cast.member,
            cast.vote,
            cast.luck,
          ]);
        }
      }),
      { numRuns: times(15) },
    );
  });

  test('raising a lean never lowers P(nine), believed or true', () => {
    fc.assert(
      fc.property(lucks, turnCounts, fc.integer({ min: 1, max: 500 }), (luck, turns, by) => {
        const state = stateAt(scenario, luck, turns);
        const member = oneOf(elected, uniforms(luck));
        const warmer = edited(state, ({ desk, truth }) => {
          desk.seats[member]!.estimate.mean += by;
          truth.seats[member]!.offset += by;
        });
        const believed = (game: GameState): number =>
          selectForecast(viewFor(game, 'coalition'), 'coarse').pass;
        expect(believed(warmer)).toBeGreaterThanOrEqual(believed(state) - 1e-12);
        const [before, after] = [selectTrueOdds(state).pass, selectTrueOdds(warmer).pass];
        expect(after).toBeGreaterThanOrEqual(before - 1e-12);
      }),
      { numRuns: times(20) },
    );
  });

  test('asking for a name changes no lean by itself: its floor, its refusal and a contact too many do', () => {
    let asked = 0;
    fc.assert(
      fc.property(lucks, turnCounts, (luck, turns) => {
        const state = atNames(stateAt(scenario, luck, turns));
        if (state.board.phase !== 'desk' || rejectionOf(state, endWeek) !== null) return;
        const idle = play(state, endWeek);
        for (const member of swing) {
          for (const task of [
            { type: 'seekSignature', member },
            { type: 'seekNods', members: [member] },
          ] as const) {
            const action = briefingFor(state, task);
            if (!action) continue;
            const after = play(state, action, endWeek);
            const allowed = ['commitment', 'refusal', 'harm', 'move', 'missionLetter'];
            const plain = (game: GameState): number =>
              sumOf(rowsOf(game, member).filter(({ kind }) => !allowed.includes(kind)));
            expect(plain(after)).toBe(plain(idle));
            const { signed } = after.board.seats[member]!;
            for (const other of elected) {
              if (other === member) continue;
              // A signature speaks to its group; nothing else of it reaches another seat.
              const rest = (game: GameState): number =>
                sumOf(rowsOf(game, other).filter(({ kind }) => !signed || kind !== 'group'));
              if (signed && after.board.seats[other]!.signed) continue;
              expect(rest(after)).toBe(rest(idle));
            }
            asked += 1;
          }
        }
      }),
      { numRuns: times(25) },
    );
    expect(asked).toBeGreaterThan(5);
  });

  test('nor does it change, on average over the answers, what is believed of a mood', () => {
    fc.assert(
      fc.property(lucks, turnCounts, (luck, turns) => {
        const state = stateAt(scenario, luck, turns);
        const member = oneOf(swing, uniforms(luck));
        const name = luck % 2 === 0 ? 'signature' : 'nod';
        if (state.board.seats[member]!.signed || state.desk.seats[member]!.nod) return;
        const odds = believedNameOdds(state, member, name);
        const { mean } = state.desk.seats[member]!.estimate;
        const meanIf = (offset: number): number => {
          const after = edited(state, (copy) => {
            copy.truth.seats[member]!.offset = offset;
            seekName(copy, { member, name, reception: BY_CAPITAL }, () => undefined);
          });
          return after.desk.seats[member]!.estimate.mean;
        };
        const average = odds * meanIf(WILLING) + (1 - odds) * meanIf(UNWILLING);
        expect(Math.abs(average - mean)).toBeLessThanOrEqual(0.6); // both are rounded to whole numbers
      }),
      { numRuns: times(40) },
    );
  });

  test('a changed action moves no other luck: where the lean is the same, so is the vote', () => {
    fc.assert(
      fc.property(lucks, turnCounts, (luck, turns) => {
        const state = stateAt(scenario, luck, turns);
        if (state.board.phase !== 'desk') return;
        const draw = uniforms(luck);
        // Ending the week or the game is no change to a vote that is still to come.
        const options = legalActions(viewFor(state, 'coalition')).filter(
          ({ type }) => type !== 'endWeek' && type !== 'call',
        );
        if (!options.length) return;
        const [one, other] = [0, 1].map(() => toCall(play(state, oneOf(options, draw))));
        const leans = [one!, other!].map((game) => trueSeats(game));
        const results = [one!, other!].map(resultOf);
        for (const [index, { member, lean }] of leans[0]!.entries()) {
          const [mine, theirs] = results.map(({ votes }) =>
            votes.find((v) => v.member === member)!,
          );
          expect(Math.abs(mine!.luck - theirs!.luck)).toBeLessThanOrEqual(1); // told in permille
          const isMoved = leans[1]![index]!.lean !== lean;
          expect(isMoved || theirs!.vote === mine!.vote).toBe(true);
        }
      }),
      { numRuns: times(12) },
    );
  });

  test('undo(step) is identity, and playing it again leads to the same place', () => {
    let taken = 0;
    fc.assert(
      fc.property(lucks, (luck) => {
        const session = beginPlay(gameAt(begun(scenario, luck, ['coalition'])), COALITION);
        const draw = uniforms(luck);
        while (session.game.state.board.phase !== 'over') {
          const before = hashState(session.game.state);
          const { length } = session.log;
          const action = randomAction(session.game.state, draw);
          expect(playOn(session, action)).toBeNull();
          const after = hashState(session.game.state);
          if (canTakeBack(session) !== 'yes') continue;
          expect(takeBack(session)).toBe(true);
          expect(hashState(session.game.state)).toBe(before);
          expect(session.log).toHaveLength(length);
          expect(playOn(session, action)).toBeNull();
          expect(hashState(session.game.state)).toBe(after);
          taken += 1;
        }
      }),
      { numRuns: times(9) },
    );
    expect(taken).toBeGreaterThan(20);
  });

  test.each(['nobody', 'a member', 'China'] as const)(
    'every state has a legal action for just one seat, or is over: %s in a chair',
    (who) => {
      fc.assert(
        fc.property(lucks, (luck) => {
          const chair = who === 'a member' ? oneOf(elected, uniforms(luck)) : 'opposition';
          const start = begun(scenario, luck, who === 'nobody' ? [] : [chair]);
          for (const { after } of randomTurns(start, luck)) {
            const acting = seatToAct(after);
            const isOver = after.board.phase === 'over';
            expect(legalActions(viewFor(after, acting)).length > 0).toBe(!isOver);
            const waiting = (['coalition', 'opposition', chair] as const).filter(
              (seat) => seat !== acting,
            );
            for (const seat of waiting) expect(legalActions(viewFor(after, seat))).toEqual([]);
          }
        }),
        { numRuns: times(4) },
      );
    },
  );

  test('legality hangs on the view alone: another truth allows just the same', () => {
    fc.assert(
      fc.property(lucks, turnCounts, (luck, turns) => {
        const state = stateAt(scenario, luck, turns);
        const seat = seatToAct(state);
        const other = edited(state, ({ truth }) => {
          truth.seedWords = [1, 2, 3, 4];
          truth.deck = truth.deck.toReversed();
          for (const [id, mind] of Object.entries(truth.seats)) {
            mind.offset = UNWILLING;
            mind.ask = scenario.members.find((member) => member.id === id)!.asks.at(-1)?.id ?? '';
            mind.redLine = 'meeting';
          }
        });
        const legal = legalActions(viewFor(state, seat));
        expect(legalActions(viewFor(other, seat))).toEqual(legal);
        for (const action of legal.slice(0, 60)) expect(rejectionOf(other, action)).toBeNull();
      }),
      { numRuns: times(12) },
    );
  });

  test('the exact forecast is what all 1,024 ways of voting add up to', () => {
    fc.assert(
      fc.property(lucks, turnCounts, (luck, turns) => {
        const state = stateAt(scenario, luck, turns);
        for (const seats of [believedSeats(state), trueSeats(state)]) {
          const known = seats.map((seat) => ({ ...seat, spread: 0 }));
          const open = known.filter(({ fixed }) => fixed === null);
          const sure = known.filter(({ fixed }) => fixed === 'yes').length;
          const chances = open.map(({ lean }) => 1 / (1 + Math.exp((MODEL.c2 - lean) / 100)));
          const slow = byCombinations(chances);
          const still = { ...MODEL, shocks: [] };
          const { distribution, pass } = forecast(councilBallot(known, still), 'coarse');
          distribution.forEach((chance, yes) =>
            expect(chance).toBeCloseTo(slow[yes - sure] ?? 0, 11),
          );
          const nine = slow.slice(9 - sure).reduce((sum, chance) => sum + chance, 0);
          expect(pass).toBeCloseTo(nine, 11);
        }
      }),
      { numRuns: times(8) },
    );
  });

  test('a lean is the sum of its rows, in any order, and a row of nothing is not there', () => {
    fc.assert(
      fc.property(lucks, turnCounts, (luck, turns) => {
        const state = stateAt(scenario, luck, turns);
        const landings = state.board.phase === 'desk' ? openLandings(state) : [];
        for (const id of elected) {
          const { mean } = state.desk.seats[id]!.estimate;
          const rows = termsOf(state, id, { offset: mean, landings });
          expect(sumOf(rows.toReversed())).toBe(sumOf(rows));
          const seat = believedSeats(state).find(({ member }) => member === id)!;
          expect(sumOf(rows)).toBe(seat.lean);
          const idle = rows.filter(({ kind, value }) => kind !== 'record' && value === 0);
          expect(idle).toEqual([]);
        }
      }),
      { numRuns: times(15) },
    );
  });
});
