import { describe, expect, test } from 'vitest';
import { rejectionOf } from '../../../src/engine/proceedings/council/legality';
import type { Rejection } from '../../../src/engine/proceedings/council/rejection';
import { rejectionWords } from '../../../src/words/rejections';
import { brief, prepare } from '../../support/actions';
import { aGame, atDesk, DOCKET, edited } from '../../support/game';

type Told = {
  readonly [Code in Rejection['code']]: readonly [
    rejection: Omit<Extract<Rejection, { code: Code }>, 'code'>,
    words: string,
  ];
};

/** Every reason for a refusal with numbers and names of its own: a new one does not compile without. */
const TOLD: Told = {
  notYourTurn: [{ by: 'coalition' }, 'It is not your turn.'],
  gameOver: [{}, 'This game is over.'],
  unknownThing: [{ id: 'ATL' }, 'There is no “ATL” in this game.'],
  malformedAction: [{}, 'That request makes no sense here.'],
  messengerNotYours: [{ messenger: 'MYS' }, 'Malaysia can’t be sent by you.'],
  messengerTied: [{ messenger: 'GBR' }, 'The United Kingdom is busy this week.'],
  noMessengerLeft: [{ perWeek: 3 }, 'All three messengers have their task.'],
  notBriefed: [{ messenger: 'FRA' }, 'France has no task this week.'],
  messengerCannot: [{ messenger: 'secretariat' }, 'Not a task for the Secretariat.'],
  taskAlreadyBriefed: [{}, 'Another messenger already does this.'],
  declaredAgainst: [{ member: 'VEN' }, 'Venezuela has declared against it, and receives nobody.'],
  alreadyForYou: [{ member: 'LTU' }, 'Lithuania is with you already.'],
  itsOwnMessenger: [{ member: 'JOR' }, 'Jordan doesn’t call on itself.'],
  nothingMoreToLearn: [{ member: 'TCD' }, 'You know all that Chad will tell.'],
  tooEarly: [{ fromWeek: 3 }, 'From week 3 on.'],
  tooLate: [{ untilWeek: 4 }, 'Only until week 4.'],
  onlyMinistersNow: [{}, 'The letter is filed: only ministers are heard now.'],
  noFavourLeft: [{}, 'You have no favour left.'],
  noAmbitionLeft: [{}, 'There is no Ambition left to give.'],
  promiseNotOpen: [{}, 'That promise is not open any more.'],
  askAlreadyMet: [{ member: 'AGO' }, 'Angola has what it asked for.'],
  askClosed: [
    { member: 'NGA', ask: 'budget-text' },
    'Closed: “that you co-sponsor its text on a smaller UN budget” went against another seat’s wish.',
  ],
  askWrongWay: [{}, 'That ask is met another way.'],
  notItsAsk: [
    { member: 'NGA', ask: 'budget-text' },
    'You know by now that Nigeria doesn’t ask for that.',
  ],
  askNotMet: [{ member: 'NGA' }, 'Nigeria signs only when its ask is met.'],
  alreadySigned: [{ member: 'CHL' }, 'Chile has signed.'],
  alreadyNodded: [{ member: 'MYS' }, 'Malaysia has given its nod.'],
  refusalStands: [
    { member: 'MYS' },
    'Malaysia has refused; that stands, unless its ask is met after it.',
  ],
  alreadyReady: [{}, 'Your cables are home: this week waits for the other chairs.'],
  alreadyVoted: [{}, 'You have voted.'],
  replyDoesNotFit: [{}, 'That is no answer to this.'],
  noTrustLeft: [{}, 'Your capital will not follow you that far: no trust is left for it.'],
  initiativeTaken: [{}, 'One initiative a week: this week’s is taken.'],
  spokenEnough: [{ limit: 2 }, 'You have made your two speeches.'],
  nothingToAsk: [{}, 'Your capital asks for nothing: it has taken sides.'],
  witnessLimit: [{ limit: 2 }, 'Two witness events are all that people come to.'],
  alreadyDone: [{}, 'Already done.'],
  needsSignersOrAttention: [
    { signers: 2, attention: 5 },
    'Needs two signers among the elected, or Attention 5.',
  ],
  needsCoHost: [{}, 'Needs another state as co-host.'],
  moveHasNoCondition: [{}, 'They offer nothing in return for this one.'],
  cardUnanswered: [{ card: 'no-such-card' }, 'First decide: no-such-card.'],
  cardAlreadyAnswered: [{}, 'You have already decided this.'],
  nothingPrepared: [{}, 'No fallback is prepared.'],
  letterFiled: [{}, 'The letter is filed: it can only shrink now.'],
  sameAsNow: [{}, 'It is so already.'],
  notASwingSeat: [{ member: 'CHL' }, 'Nobody doubts how Chile votes.'],
  tooManyMoves: [{ limit: 2 }, 'At most two moves a week.'],
  purseTooSmall: [{ by: 'RUS' }, 'Russia can’t pay for that.'],
};

describe('a refusal names its own number, seat and messenger', () => {
  test.each(Object.entries(TOLD))('%s', (code, [parts, words]) => {
    expect(rejectionWords(DOCKET, { code, ...parts } as Rejection)).toBe(words);
  });

  test('an Arria meeting refused for want of names and looks tells the two numbers that the rule asks for', () => {
    const state = edited(atDesk(aGame(), 5), ({ board }) => {
      board.meters.attention = 49;
      for (const seat of Object.values(board.seats)) seat.signed = false;
    });
    const asked = brief('GBR', prepare('arria'));
    expect(rejectionWords(state.docket, rejectionOf(state, asked)!)).toBe(
      'Needs two signers among the elected, or Attention 5.',
    );
    const looked = edited(state, ({ board }) => (board.meters.attention = 50));
    expect(rejectionOf(looked, asked)).toBeNull();
  });
});
