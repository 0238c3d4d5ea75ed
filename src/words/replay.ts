import type { Action } from '../engine/proceedings/council/action';
import type { GameEvent } from '../engine/proceedings/council/event';
import type { Scenario } from '../engine/proceedings/council/scenario';
import type { ReplayFrame } from '../session/show/replay-frames';
import { CALL_NAMES } from './call';
import { cardTitle, eventWords } from './events';
import { ANSWER_WORDS, answeredWords, moveTitle } from './moves';
import { inSentence, messengerInSentence, percent, sentenceCase } from './plain';
import { taskPlace, taskTitle } from './tasks';
import type { ReadMove } from './their-events';
import { castWord } from './vote';

/** What was decided at one step of a replay: a title, and what it brought about in sentences. */
export interface StepWords {
  readonly title: string;
  readonly lines: readonly string[];
}

/** One step of a replay in words. */
export function stepWords(docket: Scenario, frame: ReplayFrame, read: ReadMove): StepWords {
  const { action, events, hands, state } = frame;
  if (!action) {
    return {
      title: 'Before the first week',
      lines: ['The file as it came to the desk: nobody has acted yet.'],
    };
  }
  const lines = events
    .filter(({ type }) => !TITLED.has(type))
    .map((event) => eventWords(docket, event, read))
    .filter((line) => line !== null);
  if (action.type === 'announceMoves') {
    return { title: 'Their moves this week', lines: [...movesWords(docket, action), ...lines] };
  }
  return { title: momentTitle(docket, { action, events, hands, state }), lines };
}

/** Events that the title of their step tells already. */
const TITLED: ReadonlySet<GameEvent['type']> = new Set([
  'movesAnnounced',
  'messengerBriefed',
  'messengerRecalled',
  'moveAnswered',
  'ambitionChanged',
  'meetingCalled',
]);

type Moment = Pick<ReplayFrame, 'events' | 'hands' | 'state'> & { readonly action: Action };

function momentTitle(docket: Scenario, moment: Moment): string {
  const { events, hands } = moment;
  const cast = events.find((event) => event.type === 'voteCast');
  if (cast) return `Hand ${hands} of 15`;
  if (events.some(({ type }) => type === 'agendaDecided')) return 'The count';
  return actionTitle(docket, moment);
}

function actionTitle(docket: Scenario, { action, state, events }: Moment): string {
  const week = weekOf({ action, state, events });
  switch (action.type) {
    case 'brief': {
      const who = sentenceCase(messengerInSentence(docket, action.messenger));
      const { task } = action;
      return `${who}: ${lowerFirst(taskTitle(docket, task))}, ${taskPlace(docket, task)}`;
    }
    case 'recall':
      return `${sentenceCase(messengerInSentence(docket, action.messenger))} is called back`;
    case 'answerMove': {
      const move = state.board.moves.find(({ id }) => id === action.move);
      const words = move && answeredWords(docket, move, action.answer);
      return words?.replace(/\.$/, '') ?? ANSWER_WORDS[action.answer].name;
    }
    case 'answerCard':
      return `News: ${cardTitle(docket, action.card)}`;
    case 'setAmbition':
      return `Ambition is set to ${action.ambition}`;
    case 'endWeek':
      return state.board.phase === 'capitals'
        ? 'The messengers reach the capitals'
        : `Week ${week} ends`;
    case 'predict':
      return `You predict: ${inSentence(docket, action.member)}, ${castWord(action.vote)}`;
    case 'call':
      return CALL_NAMES[action.option];
    case 'announceMoves':
      return 'Their moves this week';
    case 'reply':
      return `${sentenceCase(inSentence(docket, action.by))} answers what came`;
    case 'takeInitiative':
      return `${sentenceCase(inSentence(docket, action.by))} takes an initiative`;
    case 'closeWeek':
      return `${sentenceCase(inSentence(docket, action.by))} cables home: the week ends`;
    case 'castVote':
      return `${sentenceCase(inSentence(docket, action.by))} votes`;
  }
}

function movesWords(
  docket: Scenario,
  { moves }: Extract<Action, { type: 'announceMoves' }>,
): readonly string[] {
  if (!moves.length) return ['No move against you this week.'];
  return moves.map((move) => `${moveTitle(docket, move)}, at ${inSentence(docket, move.member)}.`);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Where a frame stands in the game: `Week 3`, `The Call`, `The vote`. */
export function placeWords({ state, hands, action, events }: ReplayFrame): string {
  const isVote = hands > 0 || events.some(({ type }) => type === 'agendaChallenged');
  if (isVote) return 'The vote';
  if (state.board.phase === 'call' || action?.type === 'call') return 'The Call';
  return state.board.phase === 'over' ? 'The end' : `Week ${weekOf({ action, state, events })}`;
}

/** The week that a frame belongs to: one that ends a week still does, though the next has begun. */
function weekOf({ action, state, events }: Pick<ReplayFrame, 'action' | 'state' | 'events'>) {
  const isNext = events.some(({ type }) => type === 'weekStarted') && action !== null;
  return isNext ? state.board.week - 1 : state.board.week;
}

/** Odds before and after a step, 0 to 1: `41% to 47%`, or that they stand. */
export function changeWords(before: number, after: number): string {
  const [from, to] = [percent(before), percent(after)];
  return from === to ? `${to}%, as before` : `${from}% to ${to}%`;
}
