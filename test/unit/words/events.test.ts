import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../../src/engine/proceedings/council/event';
import { eventWords, strengthWord } from '../../../src/words/events';
import { readMoves } from '../../../src/words/their-events';
import { id, moves } from '../../support/actions';
import { DOCKET } from '../../support/game';

/** Each kind of event with numbers and names of its own, and the one sentence that tells them right. */
const TOLD: readonly (readonly [event: GameEvent, words: string | null])[] = [
  [{ type: 'weekStarted', week: 3, act: 'names' }, 'Week 3 begins.'],
  [{ type: 'cardDealt', card: 'seoul-2015' }, 'News: A desk in Seoul.'],
  [
    { type: 'cardAnswered', card: 'seoul-2015', option: 'publish' },
    'A desk in Seoul: ask it to publish what it has. Fresh evidence reaches the press; the Secretariat is busy all week.',
  ],
  [{ type: 'cardAnswered', card: 'committee-2015', option: 'noted' }, null],
  [{ type: 'movesAnnounced', moves: ['move-1-1', 'move-1-2'] }, 'Two moves against you this week.'],
  [{ type: 'movesAnnounced', moves: [] }, 'No move against you this week.'],
  [{ type: 'messengerBriefed', messenger: 'USA' }, 'Your own mission has its task.'],
  [{ type: 'messengerRecalled', messenger: 'GBR' }, 'The United Kingdom is called back.'],
  [{ type: 'moveAnswered', move: 'move-1-1', answer: 'take' }, 'Your answer: take it.'],
  [{ type: 'ambitionChanged', from: 4, to: 3 }, 'Ambition goes from 4 to 3.'],
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
    'Nigeria asks that you co-sponsor its text on a smaller UN budget. It has no red line.',
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
    'Nigeria asks that you co-sponsor its text on a smaller UN budget. Its red line: the security link.',
  ],
  [
    {
      type: 'argumentHeard',
      member: id('JOR'),
      messenger: 'secretariat',
      argument: 'needs',
      value: 60,
    },
    'Jordan hears basic needs from the Secretariat. It moves clearly.',
  ],
  [
    {
      type: 'redLineCrossed',
      member: id('JOR'),
      messenger: 'USA',
      argument: 'evidence',
      value: -200,
    },
    'Jordan takes the evidence badly: that was its red line.',
  ],
  [
    { type: 'seatPressedTooHard', member: id('TCD'), value: -14 },
    'Chad feels pressed, and cools hardly.',
  ],
  [
    { type: 'askMet', member: id('AGO'), ask: 'bank-board', how: 'favour', value: 96 },
    'Angola has what it asked for, for a favour: that you back its economist for a seat on a UN fund’s board.',
  ],
  [
    { type: 'askMissed', member: id('AGO'), ask: 'debt-debate', value: -115 },
    'Angola did not want that, and says so: that you speak in its debate on debt and development.',
  ],
  [
    { type: 'askClosed', member: id('MYS'), ask: 'open-chamber', value: -60 },
    'Malaysia sees another seat get its way. Closed now: that the meeting stay wholly in the open, with a shorter list of speakers.',
  ],
  [
    { type: 'offerOvertaken', member: id('NGA'), messenger: 'GBR', ask: 'budget-text' },
    'The United Kingdom comes too late to Nigeria with its offer: another seat got its way first.',
  ],
  [{ type: 'letterOpened' }, 'The letter opens for names.'],
  [{ type: 'letterSigned', member: id('CHL'), names: 5 }, 'Chile signs. Five names on the letter.'],
  [{ type: 'nodGiven', member: id('MYS') }, 'Malaysia gives its nod, in private.'],
  [
    { type: 'nameRefused', member: id('MYS'), name: 'signature' },
    'Malaysia refuses a signature. That stands; a nod may still be asked for.',
  ],
  [
    { type: 'nameRefused', member: id('MYS'), name: 'nod' },
    'Malaysia refuses a nod. That stands, unless its ask is met after it.',
  ],
  [
    { type: 'witnessHeard', gain: 20, webcastBlocked: false },
    'A witness is heard in New York. Attention rises by 2.',
  ],
  [
    { type: 'witnessHeard', gain: 7, webcastBlocked: true },
    'A witness is heard in New York. Attention rises by 0.7. China blocks the webcast: half the effect.',
  ],
  [
    { type: 'criticismOwned', annoyed: 'GBR' },
    'You own the criticism of your record. The United Kingdom is annoyed, and busy next week.',
  ],
  [
    { type: 'dateAsked', due: 5 },
    'The President will take eleven working days: the date is fixed in week 5.',
  ],
  [{ type: 'dateChosen' }, 'The President will call the meeting on the date you chose.'],
  [{ type: 'fallbackPrepared', format: 'arria' }, 'An Arria meeting is ready if you need it.'],
  [
    { type: 'promiseMade', promise: 'promise-1', member: id('NGA'), due: 4 },
    'You gave Nigeria a promise, due in week 4.',
  ],
  [
    { type: 'promiseKept', promise: 'promise-1', member: id('NGA') },
    'You kept your promise to Nigeria.',
  ],
  [
    { type: 'promiseBroken', promise: 'promise-1', member: id('NGA') },
    'You broke your promise to Nigeria. Credibility falls.',
  ],
  [
    { type: 'moveDropped', move: 'move-1-1', member: id('MYS'), answer: 'match' },
    'China’s trade offer at Malaysia is dropped: you matched it.',
  ],
  [
    { type: 'moveDropped', move: 'move-1-1', member: id('MYS'), answer: 'concede' },
    'China’s trade offer at Malaysia is dropped: you conceded a step.',
  ],
  [
    { type: 'moveLanded', move: 'move-1-2', member: id('MYS'), value: -64 },
    'Russia’s double-standards speech lands on Malaysia: 6 points.',
  ],
  [
    { type: 'signatureWorn', move: 'move-9-9', member: id('MYS'), value: 115 },
    'Their move wears the signature of Malaysia.',
  ],
  [{ type: 'messengerTied', messenger: 'FRA', week: 4 }, 'France will be busy in week 4.'],
  [
    { type: 'missionWrote', value: -25 },
    'The DPRK mission writes to every member. It weighs on each open seat that has given no name.',
  ],
  [{ type: 'attentionFaded', from: 60, to: 54 }, 'The world looks away a little: Attention 5.4.'],
  [{ type: 'attentionFaded', from: 0, to: 0 }, null],
  [
    { type: 'letterFiled', names: 6, ambition: 4 },
    'The letter is filed with six names. It can only shrink now.',
  ],
  [{ type: 'predictionRecorded', member: id('MYS'), vote: 'yes' }, null],
  [{ type: 'meetingCalled', option: 'table' }, 'You table it.'],
  [{ type: 'meetingCalled', option: 'fallback' }, 'You fall back on what you prepared.'],
  [{ type: 'meetingCalled', option: 'withdraw' }, 'You withdraw, and try again in January.'],
  [{ type: 'agendaChallenged', by: id('CHN') }, 'China objects to the agenda. Nine must say yes.'],
  [
    { type: 'voteCast', member: id('MYS'), vote: 'abstain', yes: 8, wavered: true },
    'Malaysia: abstains. Eight of nine.',
  ],
  [
    { type: 'agendaDecided', adopted: true, yes: 9, no: 4, abstain: 2 },
    'The agenda is adopted: nine in favour, four against, two abstaining.',
  ],
  [
    { type: 'agendaDecided', adopted: false, yes: 8, no: 2, abstain: 5 },
    'The agenda is not adopted: eight in favour, two against, five abstaining.',
  ],
  [{ type: 'capitalReached', member: id('MYS'), approaches: 3 }, null],
  [{ type: 'approachAnswered', member: id('MYS'), approach: 'USA', reply: 'press' }, null],
  [
    { type: 'askNamed', member: id('MYS'), ask: 'open-chamber' },
    'Malaysia says what it asks for: that the meeting stay wholly in the open, with a shorter list of speakers.',
  ],
  [
    { type: 'speechMade', member: id('MYS'), initiative: 'speakAgainst', value: -15 },
    'Malaysia speaks against the meeting.',
  ],
  [
    { type: 'soundingGuarded', member: id('MYS'), messenger: 'FRA' },
    'Malaysia stays guarded: France learns nothing.',
  ],
  [
    { type: 'offerDeclined', member: id('MYS'), ask: 'open-chamber' },
    'Malaysia declines what it had asked for: that the meeting stay wholly in the open, with a shorter list of speakers.',
  ],
  [{ type: 'trustSpent', member: id('MYS'), left: 3 }, null],
  [{ type: 'trustSpent', member: id('MYS'), left: 0 }, null],
  [{ type: 'voteAwaited', member: id('MYS') }, null],
  [
    {
      type: 'gameScored',
      score: { access: 1, text: 2, breadth: 3, opening: 4, word: 5 },
      win: true,
    },
    null,
  ],
];

/** Which moves those were. */
const read = readMoves([
  moves(
    { by: id('CHN'), kind: 'trade', member: id('MYS') },
    { by: id('RUS'), kind: 'doubleStandards', member: id('MYS') },
  ),
]);

describe('what happened, as the log tells it', () => {
  test.each(TOLD)('%j', (event, words) => {
    expect(eventWords(DOCKET, event, read)).toBe(words);
  });

  test('a move that nobody remembers is still told', () => {
    const landed = { type: 'moveLanded', move: 'move-7-1', member: id('MYS'), value: -40 } as const;
    expect(eventWords(DOCKET, landed, read)).toBe('Their move lands on Malaysia: 4 points.');
    expect(eventWords(DOCKET, landed)).toBe('Their move lands on Malaysia: 4 points.');
  });

  test.each([
    [0, 'hardly'],
    [14, 'hardly'],
    [15, 'a little'],
    [-44, 'a little'],
    [45, 'clearly'],
    [-79, 'clearly'],
    [80, 'a lot'],
    [-300, 'a lot'],
  ])('%d centilogits move a seat %s', (centilogits, word) => {
    expect(strengthWord(centilogits)).toBe(word);
  });
});

describe('moves are read from the announcements of a log, week by week', () => {
  test.each([
    ['move-1-1', 'trade'],
    ['move-1-2', 'doubleStandards'],
    ['move-1-3', undefined],
    ['move-2-1', undefined],
    ['nonsense', undefined],
  ])('%s: %s', (move, kind) => {
    expect(read(move)?.kind).toBe(kind);
  });
});
