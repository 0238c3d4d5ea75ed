import { FALLBACKS, type Task } from '../action';
import { actOf, findMember, firstWeekOf, lastWeek, memberOf, stanceOf } from '../docket';
import type { MemberId } from '../../../core/ids';
import type { Rejection } from '../rejection';
import { ARGUMENTS, type ScenarioMember } from '../scenario';
import type { Known, SeatFile } from '../state';
import { TUNING } from '../tuning';
import { electedSigners } from './names';
import { lastWeekForDate } from './president';
import { rejectionOfRepeat } from './task-repeats';
import {
  rejectionOfCost,
  rejectionOfSender,
  senderOf,
  type Plan,
  type Sender,
} from './task-sender';

/** Why this messenger cannot be given this task now, or null. The messenger itself is free. */
export function rejectionOfTask(known: Known, { messenger, task }: Plan): Rejection | null {
  return rejectionOfTarget(known, task) ?? rejectionOfPlan(senderOf(known, messenger), task);
}

/** Why a task that somebody could carry out is not for this messenger, or not beside the others. */
export function rejectionOfPlan(sender: Sender, task: Task): Rejection | null {
  return (
    rejectionOfSender(sender, task) ??
    rejectionOfRepeat(sender, task) ??
    rejectionOfCost(sender, task)
  );
}

/** Why nobody could carry out this task now, whoever is sent; null if somebody could. */
export function rejectionOfTarget(known: Known, task: Task): Rejection | null {
  switch (task.type) {
    case 'soundOut':
      return rejectionOfSounding(known, task.member);
    case 'argue':
      return rejectionOfArgument(known, task);
    case 'meetAsk':
      return rejectionOfOffer(known, task);
    case 'seekSignature':
      return rejectionOfSignature(known, task.member);
    case 'seekNods':
      return rejectionOfNods(known, task.members);
    case 'holdWitnessEvent':
      return rejectionOfWitness(known);
    case 'ownCriticism':
      return rejectionOfOwning(known);
    case 'chooseDate':
      return rejectionOfDate(known);
    case 'prepareFallback':
      return rejectionOfFallback(known, task);
    case 'keepPromise':
      return known.desk!.promises.some(({ id, status }) => id === task.promise && status === 'open')
        ? null
        : { code: 'promiseNotOpen' };
    default:
      return { code: 'malformedAction' };
  }
}

/** Why no messenger may go to this seat at all. */
function rejectionOfSeat(known: Known, id: MemberId): Rejection | null {
  const member = findMember(known.docket, id);
  if (!member) return { code: 'unknownThing', id };
  const stance = stanceOf(member);
  if (stance === 'sponsor') return { code: 'alreadyForYou', member: id };
  const isAgainst = stance === 'opposed' || stance === 'objector';
  return isAgainst ? { code: 'declaredAgainst', member: id } : null;
}

function at(known: Known, id: MemberId): { member: ScenarioMember; file: SeatFile } {
  return {
    member: memberOf(known.docket, id),
    file: known.desk!.seats[id]!,
  };
}

function rejectionOfSounding(known: Known, id: MemberId): Rejection | null {
  const refused = rejectionOfSeat(known, id);
  if (refused) return refused;
  const { member, file } = at(known, id);
  if (stanceOf(member) === 'firm') return { code: 'alreadyForYou', member: id };
  return file.sounded ? { code: 'nothingMoreToLearn', member: id } : null;
}

function rejectionOfArgument(
  known: Known,
  { member, argument, rank }: Extract<Task, { type: 'argue' }>,
): Rejection | null {
  const refused = rejectionOfSeat(known, member);
  if (refused) return refused;
  if (!ARGUMENTS.includes(argument)) return { code: 'unknownThing', id: String(argument) };
  if (rank !== 'envoy' && rank !== 'minister') return { code: 'malformedAction' };
  const isHold = actOf(known.docket, known.board.week) === 'hold';
  return rank === 'envoy' && isHold ? { code: 'onlyMinistersNow' } : null;
}

function rejectionOfOffer(
  known: Known,
  { member: id, ask: askId, how }: Extract<Task, { type: 'meetAsk' }>,
): Rejection | null {
  const refused = rejectionOfSeat(known, id);
  if (refused) return refused;
  const { member, file } = at(known, id);
  const index = member.asks.findIndex((ask) => ask.id === askId);
  const ask = member.asks[index];
  if (!ask)
    return stanceOf(member) === 'firm'
      ? { code: 'alreadyForYou', member: id }
      : { code: 'unknownThing', id: String(askId) };
  if (file.askMet !== 'no') return { code: 'askAlreadyMet', member: id };
  if (file.closedAsks.includes(askId)) return { code: 'askClosed', member: id, ask: askId };
  if (file.askOdds[index] === 0) return { code: 'notItsAsk', member: id, ask: askId };
  const ways = { business: ['promise'], candidate: ['favour', 'promise'], format: ['format'] };
  if (!ways[ask.kind].includes(how)) return { code: 'askWrongWay' };
  const last = lastWeek(known.docket);
  return how === 'promise' && known.board.week >= last
    ? { code: 'tooLate', untilWeek: last - 1 }
    : null;
}

function rejectionOfCalendar({ docket, board }: Known): Rejection | null {
  const fromWeek = firstWeekOf(docket, 'names');
  if (board.week < fromWeek) return { code: 'tooEarly', fromWeek };
  const untilWeek = firstWeekOf(docket, 'hold') - 1;
  return board.week > untilWeek ? { code: 'tooLate', untilWeek } : null;
}

function rejectionOfSignature(known: Known, id: MemberId): Rejection | null {
  const refused = rejectionOfSeat(known, id) ?? rejectionOfCalendar(known);
  if (refused) return refused;
  const { member, file } = at(known, id);
  if (known.board.seats[id]!.signed) return { code: 'alreadySigned', member: id };
  if (stanceOf(member) === 'swing' && file.askMet === 'no')
    return { code: 'askNotMet', member: id };
  return file.refused === 'none' ? null : { code: 'refusalStands', member: id };
}

function rejectionOfNods(known: Known, members: readonly MemberId[]): Rejection | null {
  if (
    !Array.isArray(members) ||
    members.length < 1 ||
    members.length > 2 ||
    members[0] === members[1]
  )
    return { code: 'malformedAction' };
  for (const id of members) {
    const refused = rejectionOfSeat(known, id) ?? rejectionOfCalendar(known);
    if (refused) return refused;
    const { file } = at(known, id);
    if (known.board.seats[id]!.signed) return { code: 'alreadySigned', member: id };
    if (file.nod) return { code: 'alreadyNodded', member: id };
    if (file.refused === 'nod') return { code: 'refusalStands', member: id };
  }
  return null;
}

function rejectionOfWitness(known: Known): Rejection | null {
  const limit = TUNING.witnessLimit;
  return known.board.witnessEvents >= limit ? { code: 'witnessLimit', limit } : null;
}

function rejectionOfOwning(known: Known): Rejection | null {
  if (known.board.criticismOwned) return { code: 'alreadyDone' };
  return known.board.week < 2 ? { code: 'tooEarly', fromWeek: 2 } : null;
}

/** The date is the President's to fix, and a cool one must be asked in time. */
function rejectionOfDate(known: Known): Rejection | null {
  const { docket, board } = known;
  if (board.dateChosen || board.dateDue !== null) return { code: 'alreadyDone' };
  const fromWeek = firstWeekOf(docket, 'names');
  if (board.week < fromWeek) return { code: 'tooEarly', fromWeek };
  const untilWeek = lastWeekForDate(known);
  return board.week > untilWeek ? { code: 'tooLate', untilWeek } : null;
}

function rejectionOfFallback(
  known: Known,
  { format }: Extract<Task, { type: 'prepareFallback' }>,
): Rejection | null {
  const { board, docket } = known;
  if (!FALLBACKS.includes(format)) return { code: 'unknownThing', id: String(format) };
  if (board.fallbacks.includes(format)) return { code: 'alreadyDone' };
  const fromWeek = firstWeekOf(docket, 'hold');
  if (board.week < fromWeek) return { code: 'tooEarly', fromWeek };
  if (format === 'anyOtherBusiness') return null;
  const isCarried =
    electedSigners(known).length >= TUNING.fallbackSigners ||
    board.meters.attention >= TUNING.fallbackAttention;
  return isCarried
    ? null
    : {
        code: 'needsSignersOrAttention',
        signers: TUNING.fallbackSigners,
        attention: TUNING.fallbackAttention / 10,
      };
}
