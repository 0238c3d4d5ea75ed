import type { Action, Reply } from '../action';
import type { Approach, ChairFile } from '../chair';
import { memberOf, stanceOf } from '../docket';
import type { MemberId, SeatId } from '../../../core/ids';
import type { Rejection } from '../rejection';
import type { Known } from '../state';
import { unreachable } from '../../../core/unreachable';
import { CHAIR, trustOf } from './chair';

/** What a person in an elected seat may ask for. */
export type ChairAction = Extract<
  Action,
  { type: 'reply' | 'takeInitiative' | 'closeWeek' | 'castVote' }
>;

/** Whether an action is a member's chair's. */
export function isChairAction(action: Action): action is ChairAction {
  const { type } = action;
  return (
    type === 'reply' || type === 'takeInitiative' || type === 'closeWeek' || type === 'castVote'
  );
}

const CABLES: readonly Reply[] = ['playDown', 'report', 'press'];

/** Answers that an approach may get; none for an offer that the seat never asked for. */
export function repliesTo(approach: Approach): readonly Reply[] {
  switch (approach.kind) {
    case 'argument':
    case 'move':
      return CABLES;
    case 'offer':
      return approach.isRight ? ['accept', 'decline'] : [];
    case 'name':
      return ['give', 'refuse'];
    case 'sounding':
      return ['open', 'guarded'];
    default:
      return unreachable(approach);
  }
}

/** The chair of a seat, in a state or in its own view; null where no person sits there, as far as is known. */
export function chairAt({ chair, chairs }: Known, seat: SeatId): ChairFile | null {
  if (chairs) return Object.hasOwn(chairs, seat) ? chairs[seat]! : null;
  return chair?.seat === seat ? chair : null;
}

/** Why a person in a chair may not do this now, or null. Reads only what that person may see. */
export function rejectionInChair(known: Known, action: ChairAction): Rejection | null {
  const chair = chairAt(known, action.by);
  const phase = action.type === 'castVote' ? 'vote' : 'capitals';
  if (!chair || chair.seat === 'opposition' || known.board.phase !== phase)
    return { code: 'notYourTurn', by: action.by };
  if (action.type !== 'castVote' && chair.ready) return { code: 'alreadyReady' };
  switch (action.type) {
    case 'reply':
      return rejectionOfReply(chair, action);
    case 'takeInitiative':
      return rejectionOfInitiative(known, chair, action);
    case 'closeWeek':
      return null;
    case 'castVote':
      return chair.vote === null ? null : { code: 'alreadyVoted' };
    default:
      return unreachable(action);
  }
}

function rejectionOfReply(
  { approaches, trust }: ChairFile,
  { approach: id, reply }: Extract<ChairAction, { type: 'reply' }>,
): Rejection | null {
  const approach = approaches.find((candidate) => candidate.id === id);
  if (!approach) return { code: 'unknownThing', id };
  if (approach.reply === reply) return { code: 'sameAsNow' };
  if (!repliesTo(approach).includes(reply)) return { code: 'replyDoesNotFit' };
  const claimed = approaches
    .filter((other) => other.id !== id)
    .reduce((sum, other) => sum + trustOf(other.reply), 0);
  return trustOf(reply) > Math.max(0, trust - claimed) ? { code: 'noTrustLeft' } : null;
}

function rejectionOfInitiative(
  { docket }: Known,
  chair: ChairFile,
  { initiative }: Extract<ChairAction, { type: 'takeInitiative' }>,
): Rejection | null {
  const seat = chair.seat as MemberId;
  const { role } = memberOf(docket, seat);
  if (role !== 'elected') return { code: 'nothingToAsk' }; // a sponsor speaks with the desk's voice
  if (chair.initiative !== 'none') return { code: 'initiativeTaken' };
  if (initiative === 'nameAsk') {
    if (stanceOf(memberOf(docket, seat)) !== 'swing') return { code: 'nothingToAsk' };
    return chair.askNamed ? { code: 'alreadyDone' } : null;
  }
  const limit = CHAIR.speeches;
  const spoken = chair.speeches.for + chair.speeches.against;
  return spoken >= limit ? { code: 'spokenEnough', limit } : null;
}
