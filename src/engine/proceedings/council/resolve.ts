import type { Action, CallOption, Task } from './action';
import { firstWeekOf, lastWeek } from './docket';
import type { Emit } from './event';
import type { MemberId, Vote } from '../../core/ids';
import { breakOverdue } from './rules/ask';
import { recordOdds, startWeek } from './rules/calendar';
import { openCapitals } from './rules/capitals';
import {
  CHAIR,
  clearChairs,
  markReady,
  membersInChairs,
  receptionsOf,
  settleReplies,
  spendTrust,
} from './rules/chair';
import { chairResultsOf } from './rules/chair-score';
import { wouldGive } from './rules/names';
import { landMoves, sendMissionLetter, settleAnswers } from './rules/opposition';
import { conclude } from './rules/the-call';
import { fadeAttention } from './rules/world';
import type { Briefing, GameState } from './state';
import { ruleOf } from './tasks/table';
import type { HeardErrand } from './tasks/task-rule';

/** Ends the coalition's week: people in members' seats answer first, else the week resolves. */
export function endWeek(state: GameState, emit: Emit): void {
  if (membersInChairs(state).length > 0) openCapitals(state, inOrder(state.desk.briefings), emit);
  else resolveWeek(state, emit);
}

/** Closes the week of one chair: it is ready, and the week resolves once all are. */
export function closeWeek(state: GameState, by: MemberId, emit: Emit): void {
  markReady(state, by);
  if (membersInChairs(state).every((member) => state.chairs[member]!.ready))
    resolveWeek(state, emit);
  else emit({ type: 'weekClosed', member: by });
}

/** Calls it: where it is tabled, people in members' seats cast their votes before the others do. */
export function callMeeting(state: GameState, option: CallOption, emit: Emit): void {
  emit({ type: 'meetingCalled', option });
  const voters = option === 'table' ? membersInChairs(state) : [];
  if (voters.length === 0) return endMeeting(state, option, emit);
  state.board.phase = 'vote';
  for (const member of voters) emit({ type: 'voteAwaited', member });
}

/** The vote of one person in a chair; the roll call follows once all have cast theirs. */
export function castVote(
  state: GameState,
  { by, vote }: Extract<Action, { type: 'castVote' }>,
  emit: Emit,
): void {
  state.chairs[by]!.vote = vote;
  const isWaiting = membersInChairs(state).some((member) => state.chairs[member]!.vote === null);
  if (isWaiting) emit({ type: 'voteHanded', member: by });
  else endMeeting(state, 'table', emit);
}

function endMeeting(state: GameState, option: CallOption, emit: Emit): void {
  const hands: Record<string, Vote> = {};
  for (const { seat, vote } of Object.values(state.chairs)) if (vote) hands[seat] = vote;
  const ending = conclude(state, { option, hands }, emit);
  state.board.result!.chairs = chairResultsOf(state, ending);
}

/**
 * Resolves the week: what people in chairs answered is gathered, answers to moves are paid, messengers
 * are heard, unanswered moves land, promises fall due, Attention fades, and the next week (or the Call)
 * begins.
 */
function resolveWeek(state: GameState, emit: Emit): void {
  const { board, desk, docket } = state;
  const receptions = receptionsOf(state);
  settleReplies(state, emit);
  settleAnswers(state, emit);
  for (const briefing of inOrder(desk.briefings)) {
    const { messenger, task } = briefing;
    const errand = { messenger, task, receptions };
    payForNames(state, errand, emit);
    ruleOf(task).carryOut(state, errand, emit);
  }
  landMoves(state, receptions, emit);
  clearChairs(state);
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
    spendTrust(state, { member, by: CHAIR.against }, emit);
  }
}
