import { describe, expect, test } from 'vitest';
import type { MemberId } from '../../../src/engine/core/ids';
import type { GameEvent } from '../../../src/engine/proceedings/council/event';
import { chairEventWords } from '../../../src/words/chair-story';
import { readMoves } from '../../../src/words/their-events';
import { id, moves } from '../../support/actions';
import { DOCKET } from '../../support/game';

type Row = readonly [event: GameEvent, toItself: string | null, toAnother: string | null];

/** Each kind of event: what the seat that it is about hears of it, and what any other seat does. */
const TOLD: readonly Row[] = [
  [{ type: 'weekStarted', week: 3, act: 'names' }, 'Week 3 begins.', 'Week 3 begins.'],
  [{ type: 'cardDealt', card: 'seoul-2015' }, 'News: A desk in Seoul.', 'News: A desk in Seoul.'],
  [{ type: 'cardAnswered', card: 'seoul-2015', option: 'publish' }, null, null],
  [{ type: 'cardAnswered', card: 'committee-2015', option: 'noted' }, null, null],
  [
    { type: 'movesAnnounced', moves: ['move-1-1', 'move-1-2'] },
    'Two moves of China’s and Russia’s this week.',
    'Two moves of China’s and Russia’s this week.',
  ],
  [{ type: 'movesAnnounced', moves: [] }, null, null],
  [{ type: 'messengerBriefed', messenger: 'USA' }, null, null],
  [{ type: 'messengerRecalled', messenger: 'GBR' }, null, null],
  [{ type: 'moveAnswered', move: 'move-1-1', answer: 'take' }, null, null],
  [{ type: 'ambitionChanged', from: 4, to: 3 }, null, null],
  [
    {
      type: 'seatSounded',
      member: id('NGA'),
      messenger: 'FRA',
      ask: 'budget-text',
      redLine: 'none',
      mean: 12,
      sd: 40,
    },
    'You told France what your capital asks for, and what it won’t hear.',
    null,
  ],
  [
    {
      type: 'seatSounded',
      member: id('NGA'),
      messenger: 'FRA',
      ask: 'budget-text',
      redLine: 'security',
      mean: 12,
      sd: 40,
    },
    'You told France what your capital asks for, and what it won’t hear.',
    null,
  ],
  [
    {
      type: 'argumentHeard',
      member: id('JOR'),
      messenger: 'secretariat',
      argument: 'needs',
      value: 60,
    },
    'Your capital hears basic needs from the Secretariat. It moves clearly.',
    null,
  ],
  [
    {
      type: 'redLineCrossed',
      member: id('JOR'),
      messenger: 'USA',
      argument: 'evidence',
      value: -200,
    },
    'Your capital takes the evidence badly: that is what it will not hear.',
    null,
  ],
  [
    { type: 'seatPressedTooHard', member: id('TCD'), value: -14 },
    'So many callers in so few weeks: your capital feels pressed, and cools hardly.',
    null,
  ],
  [
    { type: 'askMet', member: id('AGO'), ask: 'bank-board', how: 'favour', value: 96 },
    'Your ask is met, for a favour: that they back your economist for a seat on a UN fund’s board.',
    null,
  ],
  [
    { type: 'askMissed', member: id('AGO'), ask: 'debt-debate', value: -115 },
    'You were offered what your capital never asked for. It notices.',
    null,
  ],
  [
    { type: 'askClosed', member: id('MYS'), ask: 'open-chamber', value: -60 },
    'Another seat got its way. Closed to you now: that the meeting stay wholly in the open, with a shorter list of speakers.',
    null,
  ],
  [
    { type: 'offerOvertaken', member: id('NGA'), messenger: 'GBR', ask: 'budget-text' },
    'The United Kingdom came too late with its offer: another seat got its way first.',
    null,
  ],
  [{ type: 'letterOpened' }, 'The letter opens for names.', 'The letter opens for names.'],
  [
    { type: 'letterSigned', member: id('CHL'), names: 5 },
    'Chile signs. Five names on the letter.',
    'Chile signs. Five names on the letter.',
  ],
  [{ type: 'nodGiven', member: id('MYS') }, 'Your nod is given, in private.', null],
  [
    { type: 'nameRefused', member: id('MYS'), name: 'signature' },
    'Your signature was refused. That stands, unless your ask is met after it.',
    null,
  ],
  [
    { type: 'nameRefused', member: id('MYS'), name: 'nod' },
    'Your nod was refused. That stands, unless your ask is met after it.',
    null,
  ],
  [
    { type: 'witnessHeard', gain: 20, webcastBlocked: false },
    'A witness is heard in New York; the world looks up.',
    'A witness is heard in New York; the world looks up.',
  ],
  [
    { type: 'witnessHeard', gain: 7, webcastBlocked: true },
    'A witness is heard in New York; the world looks up. China blocks the webcast.',
    'A witness is heard in New York; the world looks up. China blocks the webcast.',
  ],
  [{ type: 'criticismOwned', annoyed: 'GBR' }, null, null],
  [{ type: 'dateAsked', due: 5 }, null, null],
  [
    { type: 'dateChosen' },
    'The date of the meeting is settled with the President.',
    'The date of the meeting is settled with the President.',
  ],
  [{ type: 'fallbackPrepared', format: 'arria' }, null, null],
  [
    { type: 'promiseMade', promise: 'promise-1', member: id('NGA'), due: 4 },
    'You hold a promise of the coalition’s, due in week 4.',
    null,
  ],
  [
    { type: 'promiseKept', promise: 'promise-1', member: id('NGA') },
    'The coalition kept its promise to you.',
    null,
  ],
  [
    { type: 'promiseBroken', promise: 'promise-1', member: id('NGA') },
    'The coalition broke its promise to you.',
    null,
  ],
  [
    { type: 'moveDropped', move: 'move-1-1', member: id('MYS'), answer: 'match' },
    'China’s trade offer at you is dropped: the coalition matched it.',
    'China’s trade offer at Malaysia is dropped: the coalition matched it.',
  ],
  [
    { type: 'moveDropped', move: 'move-1-1', member: id('MYS'), answer: 'concede' },
    'China’s trade offer at you is dropped: the coalition conceded.',
    'China’s trade offer at Malaysia is dropped: the coalition conceded.',
  ],
  [
    { type: 'moveLanded', move: 'move-1-2', member: id('MYS'), value: -64 },
    'Russia’s double-standards speech reaches your capital, and moves it clearly.',
    'Russia’s double-standards speech lands on Malaysia.',
  ],
  [
    { type: 'signatureWorn', move: 'move-9-9', member: id('MYS'), value: 115 },
    'A move wears your signature.',
    'A move wears the signature of Malaysia.',
  ],
  [{ type: 'messengerTied', messenger: 'FRA', week: 4 }, null, null],
  [
    { type: 'missionWrote', value: -25 },
    'The DPRK mission writes to every member.',
    'The DPRK mission writes to every member.',
  ],
  [{ type: 'attentionFaded', from: 60, to: 54 }, null, null],
  [{ type: 'attentionFaded', from: 0, to: 0 }, null, null],
  [
    { type: 'letterFiled', names: 6, ambition: 4 },
    'The letter is filed with six names. It can only shrink now.',
    'The letter is filed with six names. It can only shrink now.',
  ],
  [{ type: 'predictionRecorded', member: id('MYS'), vote: 'yes' }, null, null],
  [
    { type: 'meetingCalled', option: 'table' },
    'The coalition tables its request.',
    'The coalition tables its request.',
  ],
  [
    { type: 'meetingCalled', option: 'fallback' },
    'The coalition asks for no vote. It falls back on what it has prepared.',
    'The coalition asks for no vote. It falls back on what it has prepared.',
  ],
  [
    { type: 'meetingCalled', option: 'withdraw' },
    'The coalition withdraws its request until January.',
    'The coalition withdraws its request until January.',
  ],
  [
    { type: 'agendaChallenged', by: id('CHN') },
    'China objects to the agenda. Nine must say yes.',
    'China objects to the agenda. Nine must say yes.',
  ],
  [
    { type: 'voteCast', member: id('MYS'), vote: 'abstain', yes: 8, wavered: true },
    'Malaysia: abstains. Eight of nine.',
    'Malaysia: abstains. Eight of nine.',
  ],
  [
    { type: 'agendaDecided', adopted: true, yes: 9, no: 4, abstain: 2 },
    'The agenda is adopted: nine in favour, four against, two abstaining.',
    'The agenda is adopted: nine in favour, four against, two abstaining.',
  ],
  [
    { type: 'agendaDecided', adopted: false, yes: 8, no: 2, abstain: 5 },
    'The agenda is not adopted: eight in favour, two against, five abstaining.',
    'The agenda is not adopted: eight in favour, two against, five abstaining.',
  ],
  [{ type: 'capitalReached', member: id('MYS'), approaches: 3 }, null, null],
  [{ type: 'approachAnswered', member: id('MYS'), approach: 'USA', reply: 'press' }, null, null],
  [
    { type: 'askNamed', member: id('MYS'), ask: 'open-chamber' },
    'You told the sponsors what your capital asks for: that the meeting stay wholly in the open, with a shorter list of speakers.',
    null,
  ],
  [
    { type: 'speechMade', member: id('MYS'), initiative: 'speakAgainst', value: -15 },
    'You spoke against the meeting in your group.',
    null,
  ],
  [
    { type: 'soundingGuarded', member: id('MYS'), messenger: 'FRA' },
    'France left no wiser than it came.',
    null,
  ],
  [
    { type: 'offerDeclined', member: id('MYS'), ask: 'open-chamber' },
    'You declined the offer. Your ask stays open.',
    null,
  ],
  [
    { type: 'trustSpent', member: id('MYS'), left: 3 },
    'Your cable cost trust at home: three left.',
    null,
  ],
  [
    { type: 'trustSpent', member: id('MYS'), left: 0 },
    'Your capital will follow you no further: no trust is left.',
    null,
  ],
  [{ type: 'voteAwaited', member: id('MYS') }, null, null],
  [
    {
      type: 'gameScored',
      score: { access: 1, text: 2, breadth: 3, opening: 4, word: 5 },
      win: true,
    },
    null,
    null,
  ],
];

const read = readMoves([
  moves(
    { by: id('CHN'), kind: 'trade', member: id('MYS') },
    { by: id('RUS'), kind: 'doubleStandards', member: id('MYS') },
  ),
]);

/** The seat that an event is about: Malaysia where it is about nobody. */
const seatOf = (event: GameEvent): MemberId => ('member' in event ? event.member : id('MYS'));

describe('what happened, as a chair hears of it', () => {
  test.each(TOLD)('%j', (event, toItself, toAnother) => {
    const seat = seatOf(event);
    const other = seat === 'JOR' ? id('TCD') : id('JOR');
    expect(chairEventWords({ docket: DOCKET, seat, read }, event)).toBe(toItself);
    expect(chairEventWords({ docket: DOCKET, seat: other, read }, event)).toBe(toAnother);
  });

  test('whoever made the moves is not told how many they were', () => {
    const announced = { type: 'movesAnnounced', moves: ['move-1-1'] } as const;
    const teller = { docket: DOCKET, seat: 'opposition', read } as const;
    expect(chairEventWords(teller, announced)).toBeNull();
  });
});
