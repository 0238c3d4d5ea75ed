import type { MemberId, Vote } from '../../core/ids';
import { wireOrder } from '../../core/wire';
import type { MoveKind } from './move-kinds';
import type { ArgumentId } from './scenario';

/** Informal formats that can stand in for an open meeting. */
export const FALLBACKS = wireOrder(['arria', 'stakeout', 'anyOtherBusiness']);
export type Fallback = (typeof FALLBACKS)[number];

/** What one messenger is sent to do in one week. */
export type Task =
  | { readonly type: 'soundOut'; readonly member: MemberId }
  | {
      readonly type: 'argue';
      readonly member: MemberId;
      readonly argument: ArgumentId;
      /** `minister`: costs a favour, is heard more, crosses red lines more easily. */
      readonly rank: 'envoy' | 'minister';
    }
  | {
      readonly type: 'meetAsk';
      readonly member: MemberId;
      readonly ask: string;
      readonly how: 'promise' | 'favour' | 'format';
    }
  | { readonly type: 'seekSignature'; readonly member: MemberId }
  /** One messenger may seek two nods. */
  | { readonly type: 'seekNods'; readonly members: readonly MemberId[] }
  | { readonly type: 'holdWitnessEvent' }
  | { readonly type: 'ownCriticism' }
  | { readonly type: 'chooseDate' }
  | { readonly type: 'prepareFallback'; readonly format: Fallback }
  | { readonly type: 'keepPromise'; readonly promise: string };

/** What a move may be answered with. */
export const MOVE_ANSWERS = wireOrder(['match', 'concede', 'take']);
export type MoveAnswer = (typeof MOVE_ANSWERS)[number];

/** The ways out at the Call. */
export const CALL_OPTIONS = wireOrder(['table', 'fallback', 'withdraw']);
export type CallOption = (typeof CALL_OPTIONS)[number];

/** A move as the other side asks for it; the engine gives it an id, a strength and a condition. */
export interface ProposedMove {
  /** The objector whose kind of move it is. */
  readonly by: MemberId;
  readonly kind: MoveKind;
  readonly member: MemberId;
}

/** What a chair does with an approach: how it cables a message home, or its answer. */
export const REPLIES = wireOrder([
  'playDown',
  'report',
  'press',
  'accept',
  'decline',
  'give',
  'refuse',
  'open',
  'guarded',
]);
export type Reply = (typeof REPLIES)[number];

/** What a chair may do of its own accord, one a week. */
export const INITIATIVES = wireOrder(['nameAsk', 'speakFor', 'speakAgainst']);
export type Initiative = (typeof INITIATIVES)[number];

/** One request from one seat. Plain JSON: a replay file is a list of these. */
export type Action =
  /** At the start of each week; an empty list passes. */
  | {
      readonly type: 'announceMoves';
      readonly by: 'opposition';
      readonly moves: readonly ProposedMove[];
    }
  /** Gives a messenger its task for the week; again for the same messenger: replaces it. */
  | {
      readonly type: 'brief';
      readonly by: 'coalition';
      readonly messenger: string;
      readonly task: Task;
    }
  | { readonly type: 'recall'; readonly by: 'coalition'; readonly messenger: string }
  | {
      readonly type: 'answerMove';
      readonly by: 'coalition';
      readonly move: string;
      readonly answer: MoveAnswer;
    }
  | {
      readonly type: 'answerCard';
      readonly by: 'coalition';
      readonly card: string;
      readonly option: string;
    }
  /** What the meeting is to be, 0 to 6; free until the letter is filed. */
  | { readonly type: 'setAmbition'; readonly by: 'coalition'; readonly ambition: number }
  /** Sends the messengers; capitals answer; the next week begins. */
  | { readonly type: 'endWeek'; readonly by: 'coalition' }
  | {
      readonly type: 'predict';
      readonly by: 'coalition';
      readonly member: MemberId;
      readonly vote: Vote;
    }
  /** The Call; `withdraw` also at the desk from week 3 until the letter is filed. */
  | { readonly type: 'call'; readonly by: 'coalition'; readonly option: CallOption }
  /** A person in an elected seat: answers what came this week; again for the same: replaces it. */
  | {
      readonly type: 'reply';
      readonly by: MemberId;
      readonly approach: string;
      readonly reply: Reply;
    }
  | { readonly type: 'takeInitiative'; readonly by: MemberId; readonly initiative: Initiative }
  /** Sends the cables home: the week resolves. */
  | { readonly type: 'closeWeek'; readonly by: MemberId }
  | { readonly type: 'castVote'; readonly by: MemberId; readonly vote: Vote };
