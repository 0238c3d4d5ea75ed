import type { CallOption, Fallback, MoveAnswer, Reply } from './action';
import type { MemberId, Vote } from '../../core/ids';
import type { Act, ArgumentId } from './scenario';
import type { Score } from '../../core/proceeding';

/** How a rule tells what happened. */
export type Emit = (event: GameEvent) => void;

/** A fact about what happened in one step, in order. Values are whole centilogits. */
export type GameEvent =
  | { readonly type: 'weekStarted'; readonly week: number; readonly act: Act }
  | { readonly type: 'cardDealt'; readonly card: string }
  | { readonly type: 'cardAnswered'; readonly card: string; readonly option: string }
  | { readonly type: 'movesAnnounced'; readonly moves: readonly string[] }
  | { readonly type: 'messengerBriefed'; readonly messenger: string }
  | { readonly type: 'messengerRecalled'; readonly messenger: string }
  | { readonly type: 'moveAnswered'; readonly move: string; readonly answer: MoveAnswer }
  | { readonly type: 'ambitionChanged'; readonly from: number; readonly to: number }
  | {
      readonly type: 'seatSounded';
      readonly member: MemberId;
      readonly messenger: string;
      readonly ask: string;
      readonly redLine: ArgumentId | 'none';
      readonly mean: number;
      readonly sd: number;
    }
  | {
      readonly type: 'argumentHeard';
      readonly member: MemberId;
      readonly messenger: string;
      readonly argument: ArgumentId;
      readonly value: number;
    }
  | {
      readonly type: 'redLineCrossed';
      readonly member: MemberId;
      readonly messenger: string;
      readonly argument: ArgumentId;
      readonly value: number;
    }
  | { readonly type: 'seatPressedTooHard'; readonly member: MemberId; readonly value: number }
  | {
      readonly type: 'askMet';
      readonly member: MemberId;
      readonly ask: string;
      readonly how: 'promise' | 'favour' | 'format';
      readonly value: number;
    }
  | {
      readonly type: 'askMissed';
      readonly member: MemberId;
      readonly ask: string;
      readonly value: number;
    }
  | {
      readonly type: 'askClosed';
      readonly member: MemberId;
      readonly ask: string;
      readonly value: number;
    }
  /** What the messenger was to offer was closed by another offer before it was heard. */
  | {
      readonly type: 'offerOvertaken';
      readonly member: MemberId;
      readonly messenger: string;
      readonly ask: string;
    }
  | { readonly type: 'letterOpened' }
  | { readonly type: 'letterSigned'; readonly member: MemberId; readonly names: number }
  | { readonly type: 'nodGiven'; readonly member: MemberId }
  | { readonly type: 'nameRefused'; readonly member: MemberId; readonly name: 'signature' | 'nod' }
  | { readonly type: 'witnessHeard'; readonly gain: number; readonly webcastBlocked: boolean }
  | { readonly type: 'criticismOwned'; readonly annoyed: string }
  | { readonly type: 'dateAsked'; readonly due: number }
  | { readonly type: 'dateChosen' }
  | { readonly type: 'fallbackPrepared'; readonly format: Fallback }
  | {
      readonly type: 'promiseMade';
      readonly promise: string;
      readonly member: MemberId;
      readonly due: number;
    }
  | { readonly type: 'promiseKept'; readonly promise: string; readonly member: MemberId }
  | { readonly type: 'promiseBroken'; readonly promise: string; readonly member: MemberId }
  | {
      readonly type: 'moveDropped';
      readonly move: string;
      readonly member: MemberId;
      readonly answer: MoveAnswer;
    }
  | {
      readonly type: 'moveLanded';
      readonly move: string;
      readonly member: MemberId;
      readonly value: number;
    }
  | {
      readonly type: 'signatureWorn';
      readonly move: string;
      readonly member: MemberId;
      readonly value: number;
    }
  | { readonly type: 'messengerTied'; readonly messenger: string; readonly week: number }
  | { readonly type: 'missionWrote'; readonly value: number }
  | { readonly type: 'attentionFaded'; readonly from: number; readonly to: number }
  | { readonly type: 'letterFiled'; readonly names: number; readonly ambition: number }
  | { readonly type: 'predictionRecorded'; readonly member: MemberId; readonly vote: Vote }
  | { readonly type: 'meetingCalled'; readonly option: CallOption }
  | { readonly type: 'agendaChallenged'; readonly by: MemberId }
  | {
      readonly type: 'voteCast';
      readonly member: MemberId;
      readonly vote: Vote;
      /** Yes votes so far, this one included. */
      readonly yes: number;
      /** Whether its odds were between a quarter and three quarters. */
      readonly wavered: boolean;
    }
  | {
      readonly type: 'agendaDecided';
      readonly adopted: boolean;
      readonly yes: number;
      readonly no: number;
      readonly abstain: number;
    }
  // a person in an elected seat
  | { readonly type: 'capitalReached'; readonly member: MemberId; readonly approaches: number }
  | {
      readonly type: 'approachAnswered';
      readonly member: MemberId;
      readonly approach: string;
      readonly reply: Reply;
    }
  | { readonly type: 'askNamed'; readonly member: MemberId; readonly ask: string }
  | {
      readonly type: 'speechMade';
      readonly member: MemberId;
      readonly initiative: 'speakFor' | 'speakAgainst';
      /** What each open seat that listens is moved by. */
      readonly value: number;
    }
  | { readonly type: 'soundingGuarded'; readonly member: MemberId; readonly messenger: string }
  | { readonly type: 'offerDeclined'; readonly member: MemberId; readonly ask: string }
  | { readonly type: 'trustSpent'; readonly member: MemberId; readonly left: number }
  /** One of several is ready, or has cast its vote; the others are waited for. */
  | { readonly type: 'weekClosed'; readonly member: MemberId }
  | { readonly type: 'voteHanded'; readonly member: MemberId }
  | { readonly type: 'voteAwaited'; readonly member: MemberId }
  | { readonly type: 'gameScored'; readonly score: Score; readonly win: boolean };
