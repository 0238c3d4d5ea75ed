import type { Task } from './action';
import { firstWeekOf, lastWeek } from './docket';
import type { Emit } from './event';
import type { MemberId } from '../../core/ids';
import type { Receptions } from './reception';
import { argue } from './rules/argument';
import { breakOverdue, keepPromise, meetAsk } from './rules/ask';
import { recordOdds, startWeek } from './rules/calendar';
import { openCapitals } from './rules/capitals';
import {
  CHAIR,
  closeChairWeek,
  memberInChair,
  receptionsOf,
  settleReplies,
  spendTrust,
} from './rules/chair';
import { seekName, wouldGive, type NameKind } from './rules/names';
import { landMoves, sendMissionLetter, settleAnswers } from './rules/opposition';
import { chooseDate } from './rules/president';
import { soundOut } from './rules/sounding';
import { fadeAttention, holdWitnessEvent, ownCriticism, prepareFallback } from './rules/world';
import type { Briefing, GameState } from './state';
import { unreachable } from '../../core/unreachable';

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

/** A messenger's errand as it is carried out, with how each seat that it reaches receives it. */
export interface Errand extends Briefing {
  readonly receptions: Receptions;
}

/** Ends the coalition's week: a person in an elected seat answers first, else the week resolves. */
export function endWeek(state: GameState, emit: Emit): void {
  if (memberInChair(state)) openCapitals(state, inOrder(state.desk.briefings), emit);
  else resolveWeek(state, emit);
}

/**
 * Resolves the week: what persons in chairs answered is gathered, answers to moves are paid, messengers
 * are heard, unanswered moves land, promises fall due, Attention fades, and the next week (or the Call)
 * begins.
 */
export function resolveWeek(state: GameState, emit: Emit): void {
  const { board, desk, docket } = state;
  const receptions = receptionsOf(state);
  settleReplies(state, emit);
  settleAnswers(state, emit);
  for (const briefing of inOrder(desk.briefings)) {
    payForNames(state, { ...briefing, receptions }, emit);
    carryOut(state, { ...briefing, receptions }, emit);
  }
  landMoves(state, receptions, emit);
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

/** A name that is given against the capital costs the person who gives it more of its trust. */
function payForNames(state: GameState, { messenger, task, receptions }: Errand, emit: Emit): void {
  for (const { member, name } of namesSoughtBy(task)) {
    if (receptions(member, messenger).answer !== 'yes' || wouldGive(state, member, name)) continue;
    spendTrust(state, CHAIR.against, emit);
  }
}

const NO_NAMES: readonly { readonly member: MemberId; readonly name: NameKind }[] = [];

function namesSoughtBy(task: Task): typeof NO_NAMES {
  if (task.type === 'seekSignature') return [{ member: task.member, name: 'signature' }];
  if (task.type === 'seekNods') return task.members.map((member) => ({ member, name: 'nod' }));
  return NO_NAMES;
}

function carryOut(state: GameState, { messenger, task, receptions }: Errand, emit: Emit): void {
  const from = (member: MemberId) => receptions(member, messenger);
  switch (task.type) {
    case 'soundOut': {
      const { member } = task;
      return soundOut(state, { messenger, member, reception: from(member) }, emit);
    }
    case 'argue':
      return argue(state, { messenger, ...task, reception: from(task.member) }, emit);
    case 'meetAsk':
      return meetAsk(state, { messenger, ...task, reception: from(task.member) }, emit);
    case 'seekSignature': {
      const { member } = task;
      return seekName(state, { member, name: 'signature', reception: from(member) }, emit);
    }
    case 'seekNods':
      return task.members.forEach((member) =>
        seekName(state, { member, name: 'nod', reception: from(member) }, emit),
      );
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
