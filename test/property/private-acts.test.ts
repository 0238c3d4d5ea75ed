import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '../../src/engine/proceedings/council/action';
import type { MemberId, SeatId } from '../../src/engine/core/ids';
import { swingSeats } from '../../src/engine/proceedings/council/docket';
import { legalActions } from '../../src/engine/proceedings/council/legal-actions';
import { rejectionOf } from '../../src/engine/proceedings/council/legality';
import { seatsForPeople } from '../../src/engine/proceedings/council/rules/chair';
import type { Scenario } from '../../src/engine/proceedings/council/scenario';
import type { GameState } from '../../src/engine/proceedings/council/state';
import { viewFor } from '../../src/engine/proceedings/council/view';
import { aMove, closeWeek, endWeek, id, moves } from '../support/actions';
import { aGame, edited, play } from '../support/game';
import { oneOf, randomTurns, uniforms } from '../support/random-play';
import { SHIPPED } from '../support/shipped';

/** What every seat but some sees, byte for byte. */
function seenBy(state: GameState, but: readonly SeatId[]): Readonly<Record<string, string>> {
  const seats = [...seatsForPeople(state.docket), ...state.docket.members.map((each) => each.id)];
  const others = [...new Set(seats)].filter((seat) => !but.includes(seat));
  return Object.fromEntries(others.map((seat) => [seat, JSON.stringify(viewFor(state, seat))]));
}

/** The chairs of two open seats, a sponsor and the objectors, with a person at the desk. */
function chairsOf(docket: Scenario): readonly SeatId[] {
  const [first, second] = swingSeats(docket);
  return ['coalition', 'opposition', first!.id, second!.id, id('FRA')];
}

/** Tasks that nobody in public hears of until a later act: no favour, no Ambition, no word, no name on the letter. */
function isQuiet({ task }: Extract<Action, { type: 'brief' }>): boolean {
  if (task.type === 'argue') return task.rank === 'envoy' && task.argument !== 'needs';
  return task.type === 'soundOut' || task.type === 'seekNods';
}

const reached = ({ task }: Extract<Action, { type: 'brief' }>): readonly MemberId[] =>
  'members' in task ? task.members : 'member' in task ? [task.member] : [];

/** The desk of some week, at which people hold chairs and nothing is planned yet. */
function deskOf(docket: Scenario, luck: number): GameState {
  const start = aGame({ scenario: docket, seed: `p${luck}`, humans: chairsOf(docket) });
  const [week, draw] = [1 + (luck % docket.weeks.length), uniforms(luck)];
  for (const { after } of randomTurns(start, Math.floor(1e6 * draw()))) {
    const { board, desk } = after;
    if (board.phase === 'desk' && board.week >= week && desk.briefings.length === 0) return after;
  }
  throw new Error(`no desk in week ${week}`);
}

/** Private plans of the coalition, made one after another as they are legal. */
function planned(start: GameState, luck: number, isWanted: (action: Action) => boolean): GameState {
  const draw = uniforms(luck);
  let state = start;
  for (let count = 0; count < 4; count += 1) {
    const open = legalActions(viewFor(state, 'coalition')).filter(isWanted);
    if (open.length > 0) state = play(state, oneOf(open, draw));
  }
  return state;
}

const lucks = fc.nat({ max: 99_999 });

describe.each(SHIPPED.map((docket) => ({ docket, name: docket.id })))('in $name', ({ docket }) => {
  test('plans at the desk show nowhere else', () => {
    fc.assert(
      fc.property(lucks, (luck) => {
        const state = deskOf(docket, luck);
        const isPlan = ({ type }: Action): boolean =>
          type === 'brief' || type === 'recall' || type === 'answerMove';
        expect(seenBy(planned(state, luck, isPlan), ['coalition'])).toEqual(
          seenBy(state, ['coalition']),
        );
      }),
      { numRuns: 5 },
    );
  });

  test('what is done in private shows to nobody but whom it reaches, into the week after', () => {
    fc.assert(
      fc.property(lucks, (luck) => {
        const state = deskOf(docket, luck);
        if (state.board.cards.some(({ option }) => option === '')) return;
        const busy = planned(state, luck, (action) => action.type === 'brief' && isQuiet(action));
        const touched = busy.desk.briefings.flatMap((briefing) =>
          reached({ type: 'brief', by: 'coalition', ...briefing }),
        );
        const sent = busy.desk.briefings.map(({ messenger }) => messenger as SeatId);
        const closing = chairsOf(docket)
          .slice(2)
          .map((seat) => closeWeek(seat as MemberId));
        for (const acts of [[endWeek], [endWeek, ...closing]]) {
          const but: SeatId[] = ['coalition', ...touched, ...(acts.length > 1 ? [] : sent)];
          expect(seenBy(play(busy, ...acts), but)).toEqual(seenBy(play(state, ...acts), but));
        }
      }),
      { numRuns: 5 },
    );
  });

  test('what a chair answers shows to nobody before the week resolves', () => {
    fc.assert(
      fc.property(lucks, (luck) => {
        const desk = deskOf(docket, luck);
        if (rejectionOf(desk, endWeek)) return;
        const chair = chairsOf(docket)[2] as MemberId;
        const isToChair = (action: Action): boolean =>
          action.type === 'brief' && reached(action).includes(chair);
        const state = play(planned(desk, luck, isToChair), endWeek);
        const draw = uniforms(luck);
        let answered = state;
        for (let count = 0; count < 3; count += 1) {
          const replies = legalActions(viewFor(answered, chair)).filter(
            ({ type }) => type === 'reply',
          );
          if (replies.length > 0) answered = play(answered, oneOf(replies, draw));
        }
        answered = play(answered, closeWeek(chair));
        expect(seenBy(answered, [chair])).toEqual(seenBy(state, [chair]));
      }),
      { numRuns: 5 },
    );
  });
});

test('“the wrong forum” looks the same on a seat that was argued with, until it lands', () => {
  const shown = (argued: number): GameState => {
    const start = aGame({ humans: ['coalition', id('JOR')] });
    const heard = edited(start, ({ desk }) => void (desk.seats['MYS']!.argued.meeting = argued));
    return play(heard, moves(aMove('wrongForum', 'MYS')));
  };
  expect(shown(1).desk.blunted).toHaveLength(1);
  expect(seenBy(shown(1), ['coalition'])).toEqual(seenBy(shown(0), ['coalition']));
});
