import type { MemberId } from '../engine/core/ids';
import type { Rejection } from '../engine/proceedings/council/rejection';
import type { Scenario } from '../engine/proceedings/council/scenario';
import { chairRejection } from './chair-events';
import { cardTitle } from './events';
import { askTitle } from './tasks';
import { atStart, counted, messengerInSentence, nameOf, numberWord, sentenceCase } from './plain';

type Code = Rejection['code'];

/** How one kind of refusal is put. */
type ExcuseOf<C extends Code> = (
  docket: Scenario,
  rejection: Extract<Rejection, { code: C }>,
) => string;

function capital(docket: Scenario, messenger: string): string {
  return sentenceCase(messengerInSentence(docket, messenger));
}

function seat(docket: Scenario, { member }: { readonly member: MemberId | string }): string {
  return atStart(docket, member);
}

/** A sentence for every code: a new one does not compile until it has its own. */
const EXCUSES: { readonly [C in Code]: ExcuseOf<C> } = {
  notYourTurn: () => 'It is not your turn.',
  gameOver: () => 'This game is over.',
  unknownThing: (_, { id }) => `There is no “${id}” in this game.`,
  malformedAction: () => 'That request makes no sense here.',
  // messengers
  messengerNotYours: (docket, { messenger }) =>
    `${capital(docket, messenger)} can’t be sent by you.`,
  messengerTied: (docket, { messenger }) => `${capital(docket, messenger)} is busy this week.`,
  noMessengerLeft: (_, { perWeek }) => `All ${numberWord(perWeek)} messengers have their task.`,
  notBriefed: (docket, { messenger }) => `${capital(docket, messenger)} has no task this week.`,
  messengerCannot: (docket, { messenger }) =>
    `Not a task for ${messengerInSentence(docket, messenger)}.`,
  taskAlreadyBriefed: () => 'Another messenger already does this.',
  // seats
  declaredAgainst: (docket, at) =>
    `${seat(docket, at)} has declared against it, and receives nobody.`,
  alreadyForYou: (docket, at) => `${seat(docket, at)} is with you already.`,
  itsOwnMessenger: (docket, at) => `${seat(docket, at)} doesn’t call on itself.`,
  nothingMoreToLearn: (docket, at) => `You know all that ${seat(docket, at)} will tell.`,
  notASwingSeat: (docket, at) => `Nobody doubts how ${seat(docket, at)} votes.`,
  // the calendar
  tooEarly: (_, { fromWeek }) => `From week ${fromWeek} on.`,
  tooLate: (_, { untilWeek }) => `Only until week ${untilWeek}.`,
  onlyMinistersNow: () => 'The letter is filed: only ministers are heard now.',
  letterFiled: () => 'The letter is filed: it can only shrink now.',
  // means
  noFavourLeft: () => 'You have no favour left.',
  noAmbitionLeft: () => 'There is no Ambition left to give.',
  promiseNotOpen: () => 'That promise is not open any more.',
  // asks and names
  askAlreadyMet: (docket, at) => `${seat(docket, at)} has what it asked for.`,
  askClosed: (docket, { member, ask }) =>
    `Closed: “${askTitle(docket, member, ask)}” went against another seat’s wish.`,
  askWrongWay: () => 'That ask is met another way.',
  notItsAsk: (docket, at) => `You know by now that ${seat(docket, at)} doesn’t ask for that.`,
  askNotMet: (docket, at) => `${seat(docket, at)} signs only when its ask is met.`,
  alreadySigned: (docket, at) => `${seat(docket, at)} has signed.`,
  alreadyNodded: (docket, at) => `${seat(docket, at)} has given its nod.`,
  refusalStands: (docket, at) =>
    `${seat(docket, at)} has refused; that stands, unless its ask is met after it.`,
  // a person in a seat
  alreadyReady: (_, rejection) => chairRejection(rejection),
  alreadyVoted: (_, rejection) => chairRejection(rejection),
  replyDoesNotFit: (_, rejection) => chairRejection(rejection),
  noTrustLeft: (_, rejection) => chairRejection(rejection),
  initiativeTaken: (_, rejection) => chairRejection(rejection),
  spokenEnough: (_, rejection) => chairRejection(rejection),
  nothingToAsk: (_, rejection) => chairRejection(rejection),
  // the rest
  witnessLimit: (_, { limit }) =>
    `${sentenceCase(numberWord(limit))} witness events are all that people come to.`,
  alreadyDone: () => 'Already done.',
  needsSignersOrAttention: (_, { signers, attention }) =>
    `Needs ${counted(signers, 'signer')} among the elected, or Attention ${attention}.`,
  needsCoHost: () => 'Needs another state as co-host.',
  moveHasNoCondition: () => 'They offer nothing in return for this one.',
  cardUnanswered: (docket, { card }) => `First decide: ${cardTitle(docket, card)}.`,
  cardAlreadyAnswered: () => 'You have already decided this.',
  nothingPrepared: () => 'No fallback is prepared.',
  sameAsNow: () => 'It is so already.',
  tooManyMoves: (_, { limit }) => `At most ${counted(limit, 'move')} a week.`,
  purseTooSmall: (docket, { by }) => `${nameOf(docket, by)} can’t pay for that.`,
};

/** Why something is not possible, as one sentence for the person who asked for it. */
export function rejectionWords(docket: Scenario, rejection: Rejection): string {
  // Each entry takes its own code, which the type of the table holds but can't say of a union.
  const excuse = EXCUSES[rejection.code] as ExcuseOf<Code>;
  return excuse(docket, rejection);
}
