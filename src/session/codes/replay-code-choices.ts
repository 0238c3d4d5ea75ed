import { chooseMoves } from '../../ai/opposition/opposition';
import { CALL_OPTIONS, MOVE_ANSWERS, type Action } from '../../engine/proceedings/council/action';
import { actOf, swingSeats } from '../../engine/proceedings/council/docket';
import { VOTES } from '../../engine/core/ids';
import { legalBriefings } from '../../engine/proceedings/council/legal-actions';
import { rejectionOf } from '../../engine/proceedings/council/legality';
import type { GameState } from '../../engine/proceedings/council/state';
import { stepInPlace } from '../../engine/proceedings/council/step';
import { ruleOf } from '../../engine/proceedings/council/tasks/table';
import { TUNING } from '../../engine/proceedings/council/tuning';
import { viewFor } from '../../engine/proceedings/council/view';
import type { CouncilTypes } from '../../engine/proceedings/council/types';
import { oppositionLuck } from '../play/luck';
import type { CourseOf, ToldChoice } from './telling';

/** What a choice is about; with `about` and the week it has one place in a game. */
export type ChoiceKind =
  | 'leave'
  | 'card'
  | 'answer'
  | 'ambition'
  | 'brief'
  | 'second'
  | 'predict'
  | 'call'
  // a chair's:
  | 'moves'
  | 'reply'
  | 'initiative'
  | 'vote';

/** One choice of a game's. */
export type Choice = ToldChoice<Action, ChoiceKind>;
/** A game under way on a private copy, with every seat's actions so far. */
export type Course = CourseOf<CouncilTypes>;

/** What `courseOf` is told after each choice: what was chosen. */
export type Chosen = Action | null;

/**
 * The one order in which a game's choices are told: each week whether the coalition leaves, its card,
 * an answer for each move, Ambition, and its briefings; at the Call its predictions and the option. The
 * other side's moves are derived, never told. Ends when the game is over; `course` grows as it goes.
 */
export function* courseOf(course: Course): Generator<Choice, void, Chosen> {
  const { state } = course;
  for (;;) {
    while (state.board.phase === 'moves') moveAsTheyWould(course);
    if (state.board.phase === 'desk') yield* weekOf(course);
    else if (state.board.phase === 'call') yield* callOf(course);
    else return;
  }
}

/** @throws when an action listed as legal is refused: a broken invariant of the engine */
export function act({ state, log }: Course, action: Action): void {
  const result = stepInPlace(state, action);
  if (!result.ok) throw new Error(`${action.type} was refused: ${result.rejection.code}`);
  log.push(action);
}

/** The other side's moves for the week, as the AI makes them. */
export function moveAsTheyWould(course: Course): void {
  const { state } = course;
  act(course, chooseMoves(viewFor(state, 'opposition'), oppositionLuck(state)));
}

const END_WEEK: Action = { type: 'endWeek', by: 'coalition' };
const LEAVE: Action = { type: 'call', by: 'coalition', option: 'withdraw' };

/** Tuned to short codes: what is seldom done takes more room. */
const SELDOM = 31;

function* weekOf(course: Course): Generator<Choice, void, Chosen> {
  const { state } = course;
  const { week } = state.board;
  const canLeave = rejectionOf(state, LEAVE) === null;
  const leave = canLeave
    ? yield { kind: 'leave', about: '', week, options: [null, LEAVE], first: SELDOM }
    : null;
  yield* cardOf(course, leave !== null);
  yield* answersOf(course);
  yield* ambitionOf(course);
  yield* briefingsOf(course);
  act(course, leave ?? END_WEEK);
}

function* cardOf(course: Course, mayStayOpen: boolean): Generator<Choice, void, Chosen> {
  const { board, docket } = course.state;
  for (const { id, option } of board.cards) {
    if (option !== '') continue;
    const card = docket.cards.find((candidate) => candidate.id === id)!;
    const answers = card.options
      .map((choice): Action => ({
        type: 'answerCard',
        by: 'coalition',
        card: id,
        option: choice.id,
      }))
      .filter((answer) => rejectionOf(course.state, answer) === null);
    const options = mayStayOpen ? [null, ...answers] : answers;
    const chosen = yield { kind: 'card', about: id, week: board.week, options, first: 1 };
    if (chosen) act(course, chosen);
  }
}

function* answersOf(course: Course): Generator<Choice, void, Chosen> {
  const { state } = course;
  for (const { id } of state.board.moves) {
    const answers = MOVE_ANSWERS.map((answer): Action => ({
      type: 'answerMove',
      by: 'coalition',
      move: id,
      answer,
    })).filter((answer) => rejectionOf(state, answer) === null);
    const options = [null, ...answers];
    const chosen = yield { kind: 'answer', about: id, week: state.board.week, options, first: 1 };
    if (chosen) act(course, chosen);
  }
}

function* ambitionOf(course: Course): Generator<Choice, void, Chosen> {
  const { state } = course;
  const { week } = state.board;
  const settings = Array.from({ length: TUNING.ambitionMost + 1 }, (_, ambition): Action => ({
    type: 'setAmbition',
    by: 'coalition',
    ambition,
  })).filter((setting) => rejectionOf(state, setting) === null);
  if (settings.length === 0) return;
  const first = actOf(state.docket, week) === 'soundings' ? 1 : 4;
  const options = [null, ...settings];
  const chosen = yield { kind: 'ambition', about: '', week, options, first };
  if (chosen) act(course, chosen);
}

function* briefingsOf(course: Course): Generator<Choice, void, Chosen> {
  const { state } = course;
  const { week } = state.board;
  for (let turn = 0; turn < state.docket.messengersPerWeek; turn += 1) {
    const briefs = legalBriefings(viewFor(state, 'coalition')).filter(isFree(state));
    const first = Math.max(1, Math.floor(briefs.length / 16));
    const options = [null, ...briefs];
    const chosen = yield { kind: 'brief', about: `${turn}`, week, options, first };
    if (chosen?.type !== 'brief') return;
    const pairs = withSecondSeat(state, chosen);
    const second =
      pairs.length > 0
        ? yield { kind: 'second', about: `${turn}`, week, options: [null, ...pairs], first: 1 }
        : null;
    act(course, second ?? chosen);
  }
}

type Brief = Extract<Action, { type: 'brief' }>;

/** Whether a briefing sends somebody who has no task yet: a task is not changed in the telling. */
function isFree({ desk }: GameState): (action: Brief) => boolean {
  const busy = new Set(desk.briefings.map(({ messenger }) => messenger));
  return ({ messenger }) => !busy.has(messenger);
}

/** The same messenger with the same task at a second seat as well, for each that the rules allow. */
function withSecondSeat(state: GameState, { messenger, task }: Brief): readonly Action[] {
  const rule = ruleOf(task);
  const { pair } = rule;
  if (!pair) return [];
  return state.docket.members
    .filter(({ id }) => !rule.reaches(task).includes(id))
    .flatMap((member) => rule.offers(state, member))
    .map((second): Action => {
      const both = pair.join(task, second);
      return { type: 'brief', by: 'coalition', messenger, task: both };
    })
    .filter((both) => rejectionOf(state, both) === null);
}

function* callOf(course: Course): Generator<Choice, void, Chosen> {
  const { state } = course;
  const { week } = state.board;
  for (const { id } of swingSeats(state.docket)) {
    const votes = VOTES.map((vote): Action => ({
      type: 'predict',
      by: 'coalition',
      member: id,
      vote,
    }));
    const chosen = yield { kind: 'predict', about: id, week, options: [null, ...votes], first: 2 };
    if (chosen) act(course, chosen);
  }
  const calls = CALL_OPTIONS.map((option): Action => ({
    type: 'call',
    by: 'coalition',
    option,
  })).filter((option) => rejectionOf(state, option) === null);
  const chosen = yield { kind: 'call', about: '', week, options: calls, first: 1 };
  if (chosen) act(course, chosen);
}
