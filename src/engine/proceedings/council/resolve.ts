import type { Task } from './action';
import { firstWeekOf, lastWeek } from './docket';
import type { Emit } from './event';
import { breakOverdue } from './rules/ask';
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
import { wouldGive } from './rules/names';
import { landMoves, sendMissionLetter, settleAnswers } from './rules/opposition';
import { fadeAttention } from './rules/world';
import type { Briefing, GameState } from './state';
import { ruleOf } from './tasks/table';
import type { HeardErrand } from './tasks/task-rule';

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
    const errand = { ...briefing, receptions };
    payForNames(state, errand, emit);
    ruleOf(errand.task).carryOut(state, errand, emit);
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

/** The week's errands as they are heard: what prepares the ground first, names last. */
function inOrder(briefings: readonly Briefing[]): Briefing[] {
  return briefings.toSorted((a, b) => ruleOf(a.task).order - ruleOf(b.task).order);
}

/** A name that is given against the capital costs the person who gives it more of its trust. */
function payForNames(
  state: GameState,
  { messenger, task, receptions }: HeardErrand<Task>,
  emit: Emit,
): void {
  const rule = ruleOf(task);
  const { name } = rule;
  if (!name) return;
  for (const member of rule.reaches(task)) {
    if (receptions(member, messenger).answer !== 'yes' || wouldGive(state, member, name)) continue;
    spendTrust(state, CHAIR.against, emit);
  }
}
