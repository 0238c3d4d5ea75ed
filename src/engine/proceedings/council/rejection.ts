import type { SeatId } from '../../core/ids';

/** Why a request was refused. The panels put it into words; the engine never does. */
export type Rejection =
  | { readonly code: 'notYourTurn'; readonly by: SeatId }
  | { readonly code: 'gameOver' }
  | { readonly code: 'unknownThing'; readonly id: string }
  | { readonly code: 'malformedAction' }
  // messengers
  | { readonly code: 'messengerNotYours'; readonly messenger: string }
  | { readonly code: 'messengerTied'; readonly messenger: string }
  | { readonly code: 'noMessengerLeft'; readonly perWeek: number }
  | { readonly code: 'notBriefed'; readonly messenger: string }
  | { readonly code: 'messengerCannot'; readonly messenger: string }
  | { readonly code: 'taskAlreadyBriefed' }
  // seats
  | { readonly code: 'declaredAgainst'; readonly member: string }
  | { readonly code: 'alreadyForYou'; readonly member: string }
  | { readonly code: 'itsOwnMessenger'; readonly member: string }
  | { readonly code: 'nothingMoreToLearn'; readonly member: string }
  // calendar
  | { readonly code: 'tooEarly'; readonly fromWeek: number }
  | { readonly code: 'tooLate'; readonly untilWeek: number }
  | { readonly code: 'onlyMinistersNow' }
  // means
  | { readonly code: 'noFavourLeft' }
  | { readonly code: 'noAmbitionLeft' }
  | { readonly code: 'promiseNotOpen' }
  // asks and names
  | { readonly code: 'askAlreadyMet'; readonly member: string }
  | { readonly code: 'askClosed'; readonly member: string; readonly ask: string }
  | { readonly code: 'askWrongWay' }
  | { readonly code: 'notItsAsk'; readonly member: string; readonly ask: string }
  | { readonly code: 'askNotMet'; readonly member: string }
  | { readonly code: 'alreadySigned'; readonly member: string }
  | { readonly code: 'alreadyNodded'; readonly member: string }
  | { readonly code: 'refusalStands'; readonly member: string }
  // a person in an elected seat
  | { readonly code: 'alreadyReady' }
  | { readonly code: 'alreadyVoted' }
  | { readonly code: 'replyDoesNotFit' }
  | { readonly code: 'noTrustLeft' }
  | { readonly code: 'initiativeTaken' }
  | { readonly code: 'spokenEnough'; readonly limit: number }
  | { readonly code: 'nothingToAsk' }
  // the rest
  | { readonly code: 'witnessLimit'; readonly limit: number }
  | { readonly code: 'alreadyDone' }
  | {
      readonly code: 'needsSignersOrAttention';
      readonly signers: number;
      /** As the meter shows it, 0 to 10. */
      readonly attention: number;
    }
  | { readonly code: 'needsCoHost' }
  | { readonly code: 'moveHasNoCondition' }
  | { readonly code: 'cardUnanswered'; readonly card: string }
  | { readonly code: 'cardAlreadyAnswered' }
  | { readonly code: 'nothingPrepared' }
  | { readonly code: 'letterFiled' }
  | { readonly code: 'sameAsNow' }
  | { readonly code: 'notASwingSeat'; readonly member: string }
  | { readonly code: 'tooManyMoves'; readonly limit: number }
  | { readonly code: 'purseTooSmall'; readonly by: string };
