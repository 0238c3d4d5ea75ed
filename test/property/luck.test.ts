import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Task } from '../../src/engine/proceedings/council/action';
import type { GameEvent } from '../../src/engine/proceedings/council/event';
import { swingSeats } from '../../src/engine/proceedings/council/docket';
import { legalActions } from '../../src/engine/proceedings/council/legal-actions';
import { termsOf } from '../../src/engine/proceedings/council/rules/lean';
import type { GameState } from '../../src/engine/proceedings/council/state';
import { viewFor } from '../../src/engine/proceedings/council/view';
import { aMove, brief, call, endWeek, id, moves, nods, sound, witness } from '../support/actions';
import {
  aGame,
  atDesk,
  DOCKET,
  edited,
  play,
  playWithEvents,
  toCall,
  toWeek,
} from '../support/game';
import { afterTurns, oneOf, uniforms } from '../support/random-play';
import { times } from '../support/times';

const lucks = fc.nat({ max: 999_999 });
const gameOf = (luck: number): GameState => aGame({ scenario: DOCKET, seed: `l${luck}` });

const ofType = <T extends GameEvent['type']>(events: readonly GameEvent[], type: T) =>
  events.filter((event): event is Extract<GameEvent, { type: T }> => event.type === type);

/** The luck of each seat at the vote, by member. */
function luckAtVote(state: GameState): Readonly<Record<string, number>> {
  const { result } = play(toCall(state), call('table')).board;
  return Object.fromEntries(result!.votes.map(({ member, luck }) => [member, luck]));
}

describe('a changed action moves no other luck (design 2.2)', () => {
  test('at the vote every seat has the luck that it would have had', () => {
    fc.assert(
      fc.property(lucks, (luck) => {
        const state = atDesk(gameOf(luck), 1);
        const draw = uniforms(luck);
        const options = legalActions(viewFor(state, 'coalition')).filter(
          ({ type }) => type === 'brief',
        );
        const one = luckAtVote(play(state, oneOf(options, draw)));
        const other = luckAtVote(play(state, oneOf(options, draw)));
        // Luck is told on its side of the odds, which may round it by one permille.
        for (const [member, value] of Object.entries(one))
          expect(Math.abs(other[member]! - value)).toBeLessThanOrEqual(1);
      }),
      { numRuns: times(12) },
    );
  });

  test('a sounding reads the same whoever else is sounded out', () => {
    fc.assert(
      fc.property(lucks, (luck) => {
        const state = atDesk(gameOf(luck), 1);
        const read = (...others: readonly string[]) => {
          const tasks = others.map((member, i) => brief(['GBR', 'FRA'][i]!, sound(member)));
          const { events } = playWithEvents(
            withoutCard(state),
            ...tasks,
            brief('USA', sound('MYS')),
            endWeek,
          );
          return ofType(events, 'seatSounded').find(({ member }) => member === 'MYS');
        };
        expect(read('NGA', 'TCD')).toEqual(read());
        expect(read('JOR')).toEqual(read());
      }),
      { numRuns: times(20) },
    );
  });

  test('a move is as strong whatever is announced beside it', () => {
    fc.assert(
      fc.property(lucks, (luck) => {
        const state = gameOf(luck);
        const announced = (...list: readonly ReturnType<typeof aMove>[]) =>
          play(state, moves(...list)).board.moves.find(({ member }) => member === 'MYS')!;
        const { strength, condition } = announced(aMove('trade', 'MYS'));
        const second = announced(aMove('delay', 'NGA'), aMove('trade', 'MYS'));
        expect(second).toMatchObject({ strength, condition });
      }),
      { numRuns: times(20) },
    );
  });

  test('a webcast is blocked or not, whatever was held before', () => {
    const blockedIn = (state: GameState) => {
      const { events } = playWithEvents(state, brief('secretariat', witness), endWeek);
      return ofType(events, 'witnessHeard')[0]!.webcastBlocked;
    };
    fc.assert(
      fc.property(lucks, (luck) => {
        const game = aGame({ seed: `l${luck}` });
        const before = play(atDesk(game, 1), brief('secretariat', witness), endWeek, moves());
        expect(blockedIn(before)).toBe(blockedIn(atDesk(game, 2)));
      }),
      { numRuns: times(20) },
    );
  });
});

/** The same desk with its card answered, so that the week can end. */
function withoutCard(state: GameState): GameState {
  return edited(state, ({ board }) => {
    for (const card of board.cards) if (card.option === '') card.option = 'left-open';
  });
}

describe('asking for a name', () => {
  /** A seat's true lean without what a name adds, a contact costs or a signature takes upon itself. */
  function plainLean(state: GameState, member: string): number {
    const { offset } = state.truth.seats[member]!;
    return termsOf(state, id(member), { offset, landings: [] })
      .filter(({ kind }) => !['commitment', 'refusal', 'harm', 'move'].includes(kind))
      .reduce((sum, { value }) => sum + value, 0);
  }

  test('never moves a vote by itself: only its floor, its refusal and too many contacts do', () => {
    fc.assert(
      fc.property(lucks, fc.nat({ max: 12 }), (luck, turns) => {
        const busy = afterTurns(gameOf(luck), luck, turns);
        const desk = withoutCard(atWork(busy.board.week < 3 ? toWeek(busy, 3) : busy));
        if (desk.board.letter.filed || desk.board.phase !== 'desk') return;
        for (const { id: member } of swingSeats(DOCKET)) {
          const asks: readonly Task[] = [nods(member), { type: 'seekSignature', member }];
          for (const task of asks) {
            const asked = legalActions(viewFor(desk, 'coalition')).find(
              (action) =>
                action.type === 'brief' &&
                JSON.stringify(action.task) === JSON.stringify(task) &&
                !desk.desk.briefings.some(({ messenger }) => messenger === action.messenger),
            );
            if (!asked) continue;
            const idle = play(desk, endWeek);
            const after = play(desk, asked, endWeek);
            expect(plainLean(after, member)).toBe(plainLean(idle, member));
          }
        }
      }),
      { numRuns: times(12) },
    );
  });
});

/** The desk of this week, the other side passing if it has not spoken. */
function atWork(state: GameState): GameState {
  return state.board.phase === 'moves' ? play(state, moves()) : state;
}

describe('one more yes never loses', () => {
  test('a seat that leans further never turns an adopted agenda down', () => {
    fc.assert(
      fc.property(
        lucks,
        fc.nat({ max: 30 }),
        fc.integer({ min: 1, max: 400 }),
        (luck, turns, by) => {
          const state = toCall(afterTurns(gameOf(luck), luck, turns));
          const { id: member } = oneOf(swingSeats(DOCKET), uniforms(luck));
          const warmer = edited(state, ({ truth }) => {
            truth.seats[member]!.offset += by;
          });
          const yes = (game: GameState): number =>
            play(game, call('table')).board.result!.votes.filter(({ vote }) => vote === 'yes')
              .length;
          expect(yes(warmer)).toBeGreaterThanOrEqual(yes(state));
        },
      ),
      { numRuns: times(20) },
    );
  });

  test('and its odds of a yes never fall', () => {
    fc.assert(
      fc.property(lucks, fc.integer({ min: 1, max: 400 }), (luck, by) => {
        const state = toCall(gameOf(luck));
        const warmer = edited(state, ({ truth }) => {
          truth.seats['MYS']!.offset += by;
        });
        const odds = (game: GameState): number =>
          play(game, call('table')).board.result!.odds.truth;
        expect(odds(warmer)).toBeGreaterThanOrEqual(odds(state));
      }),
      { numRuns: times(20) },
    );
  });
});

describe('what is told of luck after the vote', () => {
  test('a seat said yes just where its luck is under its odds of a yes', () => {
    fc.assert(
      fc.property(lucks, (luck) => {
        const { result } = play(toCall(gameOf(luck)), call('table')).board;
        const open = result!.votes.filter(({ odds }) => odds.yes > 0);
        for (const cast of open) expect(cast.luck < cast.odds.yes).toBe(cast.vote === 'yes');
      }),
      { numRuns: times(60) },
    );
  });
});
