import type { Rejection } from '../engine/proceedings/council/rejection';
import type { Scenario } from '../engine/proceedings/council/scenario';
import { unreachable } from '../engine/core/unreachable';
import { chairRejection, type ChairRejection } from './chair-events';
import { cardTitle } from './events';
import { askTitle } from './tasks';
import { atStart, counted, messengerInSentence, nameOf, numberWord, sentenceCase } from './plain';

/** Why something is not possible, as one sentence for the person who asked for it. */
export function rejectionWords(docket: Scenario, rejection: Rejection): string {
  switch (rejection.code) {
    case 'notYourTurn':
      return 'It is not your turn.';
    case 'gameOver':
      return 'This game is over.';
    case 'unknownThing':
      return `There is no “${rejection.id}” in this game.`;
    case 'malformedAction':
      return 'That request makes no sense here.';
    case 'messengerNotYours':
    case 'messengerTied':
    case 'noMessengerLeft':
    case 'notBriefed':
    case 'messengerCannot':
    case 'taskAlreadyBriefed':
      return messengerRejection(docket, rejection);
    case 'tooEarly':
      return `From week ${rejection.fromWeek} on.`;
    case 'tooLate':
      return `Only until week ${rejection.untilWeek}.`;
    case 'onlyMinistersNow':
      return 'The letter is filed: only ministers are heard now.';
    case 'noFavourLeft':
      return 'You have no favour left.';
    case 'noAmbitionLeft':
      return 'There is no Ambition left to give.';
    case 'promiseNotOpen':
      return 'That promise is not open any more.';
    case 'askWrongWay':
      return 'That ask is met another way.';
    case 'witnessLimit':
      return `${sentenceCase(numberWord(rejection.limit))} witness events are all that people come to.`;
    case 'alreadyDone':
      return 'Already done.';
    case 'needsSignersOrAttention':
      return `Needs ${counted(rejection.signers, 'signer')} among the elected, or Attention ${rejection.attention}.`;
    case 'needsCoHost':
      return 'Needs another state as co-host.';
    case 'moveHasNoCondition':
      return 'They offer nothing in return for this one.';
    case 'cardUnanswered':
      return `First decide: ${cardTitle(docket, rejection.card)}.`;
    case 'cardAlreadyAnswered':
      return 'You have already decided this.';
    case 'nothingPrepared':
      return 'No fallback is prepared.';
    case 'letterFiled':
      return 'The letter is filed: it can only shrink now.';
    case 'sameAsNow':
      return 'It is so already.';
    case 'tooManyMoves':
      return `At most ${counted(rejection.limit, 'move')} a week.`;
    case 'purseTooSmall':
      return `${nameOf(docket, rejection.by)} can’t pay for that.`;
    case 'alreadyReady':
    case 'alreadyVoted':
    case 'replyDoesNotFit':
    case 'noTrustLeft':
    case 'initiativeTaken':
    case 'spokenEnough':
    case 'nothingToAsk':
      return chairRejection(rejection);
    default:
      return seatRejection(docket, rejection);
  }
}

type MessengerRejection = Extract<
  Rejection,
  {
    code:
      | 'messengerNotYours'
      | 'messengerTied'
      | 'noMessengerLeft'
      | 'notBriefed'
      | 'messengerCannot'
      | 'taskAlreadyBriefed';
  }
>;

function messengerRejection(docket: Scenario, rejection: MessengerRejection): string {
  switch (rejection.code) {
    case 'messengerNotYours':
      return `${sentenceCase(messengerInSentence(docket, rejection.messenger))} can’t be sent by you.`;
    case 'messengerTied':
      return `${sentenceCase(messengerInSentence(docket, rejection.messenger))} is busy this week.`;
    case 'noMessengerLeft':
      return `All ${numberWord(rejection.perWeek)} messengers have their task.`;
    case 'notBriefed':
      return `${sentenceCase(messengerInSentence(docket, rejection.messenger))} has no task this week.`;
    case 'messengerCannot':
      return `Not a task for ${messengerInSentence(docket, rejection.messenger)}.`;
    case 'taskAlreadyBriefed':
      return 'Another messenger already does this.';
    default:
      return unreachable(rejection);
  }
}

type SeatRejection = Exclude<
  Rejection,
  | MessengerRejection
  | ChairRejection
  | {
      code:
        | 'notYourTurn'
        | 'gameOver'
        | 'unknownThing'
        | 'malformedAction'
        | 'tooEarly'
        | 'tooLate'
        | 'onlyMinistersNow'
        | 'noFavourLeft'
        | 'noAmbitionLeft'
        | 'promiseNotOpen'
        | 'askWrongWay'
        | 'witnessLimit'
        | 'alreadyDone'
        | 'needsSignersOrAttention'
        | 'needsCoHost'
        | 'moveHasNoCondition'
        | 'cardUnanswered'
        | 'cardAlreadyAnswered'
        | 'nothingPrepared'
        | 'letterFiled'
        | 'sameAsNow'
        | 'tooManyMoves'
        | 'purseTooSmall';
    }
>;

function seatRejection(docket: Scenario, rejection: SeatRejection): string {
  const seat = atStart(docket, rejection.member);
  switch (rejection.code) {
    case 'declaredAgainst':
      return `${seat} has declared against it, and receives nobody.`;
    case 'alreadyForYou':
      return `${seat} is with you already.`;
    case 'itsOwnMessenger':
      return `${seat} doesn’t call on itself.`;
    case 'nothingMoreToLearn':
      return `You know all that ${seat} will tell.`;
    case 'askAlreadyMet':
      return `${seat} has what it asked for.`;
    case 'askClosed':
      return `Closed: “${askTitle(docket, rejection.member, rejection.ask)}” went against another seat’s wish.`;
    case 'askNotMet':
      return `${seat} signs only when its ask is met.`;
    case 'alreadySigned':
      return `${seat} has signed.`;
    case 'alreadyNodded':
      return `${seat} has given its nod.`;
    case 'refusalStands':
      return `${seat} has refused; that stands, unless its ask is met after it.`;
    case 'notItsAsk':
      return `You know by now that ${seat} doesn’t ask for that.`;
    case 'notASwingSeat':
      return `Nobody doubts how ${seat} votes.`;
    default:
      return unreachable(rejection);
  }
}
