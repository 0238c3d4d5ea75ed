import type { Task } from '../action';
import { actOf, firstWeekOf, lastWeek } from '../docket';
import type { Briefing, GameState } from '../state';
import { unreachable } from '../../../core/unreachable';
import { passOdds } from '../../../ballot/forecast';
import { whole } from '../../../core/whole';
import { argue, type Emit } from './argument';
import { breakOverdue, keepPromise, meetAsk } from './ask';
import { openCapitals } from './capitals';
import { dealCard } from './card';
import { closeChairWeek, memberInChair, settleReplies } from './chair';
import { fileLetter, openLetter, seekName } from './names';
import { landMoves, sendMissionLetter, settleAnswers } from './opposition';
import { chooseDate, fixDueDate } from './president';
import { believedSeats } from './seats';
import { soundOut } from './sounding';
import { fadeAttention, holdWitnessEvent, ownCriticism, prepareFallback } from './world';

/** Order in which a week's tasks are heard: what prepares the ground first, names last. */
const ORDER: readonly Task['type'][] = [
  'keepPromise',
  'ownCriticism',
  'holdWitnessEvent',
  'soundOut',
  'meetAsk',
  'argue',
  'chooseDate',
  'prepareFallback',
  'seekSignature',
  'seekNods',
];

/** Ends the coalition's week: a person in an elected seat answers first, else the week resolves. */
export function endWeek(state: GameState, emit: Emit): void {
  if (memberInChair(state)) openCapitals(state, inOrder(state.desk.briefings), emit);
  else resolveWeek(state, emit);
}

/**
 * Resolves the week: answers are paid, messengers are heard, unanswered moves land, promises fall due,
 * Attention fades, and the next week (or the Call) begins.
 */
export function resolveWeek(state: GameState, emit: Emit): void {
  const { board, desk, docket } = state;
  settleReplies(state, emit);
  settleAnswers(state, emit);
  for (const briefing of inOrder(desk.briefings)) carryOut(state, briefing, emit);
  landMoves(state, emit);
  closeChairWeek(state);
  desk.briefings = [];
  board.moves = [];
  breakOverdue(state, emit);
  if (board.week === firstWeekOf(docket, 'hold')) sendMissionLetter(state, emit);
  fadeAttention(state, emit);
  if (board.week === lastWeek(docket)) {
    board.phase = 'call';
    recordOdds(state);
    return;
  }
  board.week += 1;
  startWeek(state, emit);
}

function inOrder(briefings: readonly Briefing[]): Briefing[] {
  return briefings.toSorted((a, b) => ORDER.indexOf(a.task.type) - ORDER.indexOf(b.task.type));
}

/** Opens a week: the letter opens or is filed with its act, and a card is dealt. */
export function startWeek(state: GameState, emit: Emit): void {
  const { board, docket } = state;
  const act = actOf(docket, board.week);
  board.phase = 'moves';
  emit({ type: 'weekStarted', week: board.week, act });
  if (act !== 'soundings' && !board.letter.opened) openLetter(state, emit);
  if (act === 'hold' && !board.letter.filed) fileLetter(state, emit);
  fixDueDate(state, emit);
  dealCard(state, emit);
  recordOdds(state);
}

function recordOdds(state: GameState): void {
  state.desk.odds.push(whole(1000 * passOdds(believedSeats(state), state.model)));
}

function carryOut(state: GameState, { messenger, task }: Briefing, emit: Emit): void {
  switch (task.type) {
    case 'soundOut':
      return soundOut(state, { messenger, member: task.member }, emit);
    case 'argue':
      return argue(state, { messenger, ...task }, emit);
    case 'meetAsk':
      return meetAsk(state, { messenger, ...task }, emit);
    case 'seekSignature':
      return seekName(state, task.member, 'signature', emit);
    case 'seekNods':
      return task.members.forEach((member) => seekName(state, member, 'nod', emit));
    case 'holdWitnessEvent':
      return holdWitnessEvent(state, messenger, emit);
    case 'ownCriticism':
      return ownCriticism(state, emit);
    case 'chooseDate':
      return chooseDate(state, emit);
    case 'prepareFallback':
      return prepareFallback(state, task.format, emit);
    case 'keepPromise':
      return keepPromise(state, task.promise, emit);
    default:
      return unreachable(task);
  }
}
