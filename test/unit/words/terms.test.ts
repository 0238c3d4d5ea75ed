import { describe, expect, test } from 'vitest';
import { TERM_KINDS } from '../../../src/engine/minds/ledger';
import { ownReasonWords } from '../../../src/words/chair-reasons';
import { allReasons, reasonSource, reasonWords, type Reason } from '../../../src/words/terms';
import { id } from '../../support/actions';
import { DOCKET } from '../../support/game';

interface Told {
  readonly title: string;
  readonly detail: string;
}

/** Each kind of reason in Malaysia’s lean: to the coalition, and to Malaysia’s own ambassador. */
const TOLD: readonly (readonly [reason: Reason, toUs: Told, toItself: Told])[] = [
  [
    { kind: 'record', of: 'assembly', by: '', week: 0 },
    { title: 'Its rights votes', detail: 'Assembly, mean +0.27' },
    { title: 'Your record', detail: 'Assembly, mean +0.27' },
  ],
  [
    { kind: 'handicap', of: 'season', by: '', week: 0 },
    { title: 'A hard season', detail: 'the starting handicap' },
    { title: 'A hard season', detail: 'the starting handicap' },
  ],
  [
    { kind: 'offset', of: 'season', by: '', week: 0 },
    { title: 'Its mood', detail: 'as you believe it to be' },
    { title: 'The mood at home', detail: 'this season' },
  ],
  [
    { kind: 'argument', of: 'meeting', by: 'FRA', week: 2 },
    { title: '“a meeting is not a verdict”', detail: 'heard from France, week 2' },
    { title: '“a meeting is not a verdict”', detail: 'heard from France, week 2' },
  ],
  [
    { kind: 'argument', of: 'needs', by: 'USA', week: 1 },
    { title: 'Basic needs', detail: 'heard from your own mission, week 1' },
    { title: 'Basic needs', detail: 'heard from the United States, week 1' },
  ],
  [
    { kind: 'redLine', of: 'evidence', by: 'GBR', week: 3 },
    { title: 'Its red line crossed', detail: 'The evidence, the United Kingdom, week 3' },
    {
      title: 'What it would not hear',
      detail: 'the evidence, heard from the United Kingdom, week 3',
    },
  ],
  [
    { kind: 'harm', of: 'contacts', by: '', week: 4 },
    { title: 'Pressed too hard', detail: 'more visits than it bears' },
    { title: 'Pressed too hard', detail: 'more visits than it bears' },
  ],
  [
    { kind: 'ask', of: 'open-chamber', by: 'FRA', week: 1 },
    {
      title: 'You met its ask',
      detail: 'that the meeting stay wholly in the open, with a shorter list of speakers',
    },
    {
      title: 'Your ask is met',
      detail: 'that the meeting stay wholly in the open, with a shorter list of speakers',
    },
  ],
  [
    { kind: 'wrongAsk', of: 'missions-chair', by: 'USA', week: 2 },
    {
      title: 'An offer it did not want',
      detail: 'that you back it to chair the working group on missions',
    },
    {
      title: 'An offer nobody asked for',
      detail: 'that they back you to chair the working group on missions',
    },
  ],
  [
    { kind: 'conflict', of: 'open-chamber', by: 'JOR', week: 2 },
    {
      title: 'Another seat got its way',
      detail: 'that the meeting stay wholly in the open, with a shorter list of speakers',
    },
    {
      title: 'Another seat got its way',
      detail: 'that the meeting stay wholly in the open, with a shorter list of speakers',
    },
  ],
  [
    { kind: 'brokenPromise', of: 'open-chamber', by: '', week: 4 },
    { title: 'A promise broken', detail: 'your word to it, week 4' },
    { title: 'A promise to you broken', detail: 'week 4' },
  ],
  [
    { kind: 'refusal', of: 'nod', by: '', week: 3 },
    { title: 'It has said no once', detail: 'asked for its name, week 3' },
    { title: 'You have said no once', detail: 'week 3' },
  ],
  [
    { kind: 'witness', of: 'event', by: 'civil-society', week: 2 },
    { title: 'A witness was heard', detail: 'in New York, week 2' },
    { title: 'A witness was heard', detail: 'in New York, week 2' },
  ],
  [
    { kind: 'card', of: 'seoul-2015', by: '', week: 1 },
    { title: 'A desk in Seoul', detail: 'event, week 1' },
    { title: 'A desk in Seoul', detail: 'event, week 1' },
  ],
  [
    { kind: 'move', of: 'trade', by: 'CHN', week: 2 },
    { title: 'China’s trade offer', detail: 'unanswered, week 2' },
    { title: 'China’s trade offer', detail: 'unanswered, week 2' },
  ],
  [
    { kind: 'move', of: 'doubleStandards', by: 'RUS', week: 2 },
    { title: 'Russia’s double-standards speech', detail: 'unanswered, week 2' },
    { title: 'Russia’s double-standards speech', detail: 'unanswered, week 2' },
  ],
  [
    { kind: 'missionLetter', of: 'letter', by: 'PRK', week: 5 },
    { title: 'The DPRK mission’s letter', detail: 'to all members, week 5' },
    { title: 'The DPRK mission’s letter', detail: 'to all members, week 5' },
  ],
  [
    { kind: 'group', of: 'APG', by: '', week: 0 },
    { title: 'It consults with its group', detail: 'others in it have signed' },
    { title: 'Your group', detail: 'others in it have signed' },
  ],
  [
    { kind: 'group', of: 'JOR', by: '', week: 0 },
    { title: 'It consults with its group', detail: 'Jordan has declared' },
    { title: 'Your group', detail: 'others in it have signed' },
  ],
  [
    { kind: 'attention', of: 'world', by: '', week: 0 },
    { title: 'The world watches', detail: 'Attention' },
    { title: 'The world watches', detail: 'Attention' },
  ],
  [
    { kind: 'credibility', of: 'desk', by: '', week: 0 },
    { title: 'Your Credibility', detail: 'what your own record allows' },
    { title: 'The sponsors’ own record', detail: 'their Credibility' },
  ],
  [
    { kind: 'ambition', of: 'meeting', by: '', week: 0 },
    { title: 'A smaller meeting', detail: 'Ambition given up' },
    { title: 'A smaller meeting', detail: 'Ambition given up' },
  ],
  [
    { kind: 'thaw', of: 'world', by: '', week: 0 },
    { title: 'Talks with Pyongyang', detail: 'Thaw' },
    { title: 'Talks with Pyongyang', detail: 'Thaw' },
  ],
  [
    { kind: 'colleague', of: 'speakFor', by: 'JOR', week: 3 },
    { title: 'A colleague spoke', detail: 'Jordan, week 3' },
    { title: 'A colleague has spoken', detail: 'Jordan, week 3' },
  ],
  [
    { kind: 'commitment', of: 'nod', by: '', week: 0 },
    { title: 'Its given word', detail: 'what a nod or a signature holds' },
    { title: 'Your given word', detail: 'what your name holds' },
  ],
];

describe('a reason in a lean', () => {
  test.each(TOLD)('%j', (reason, toUs, toItself) => {
    expect(reasonWords(DOCKET, id('MYS'), reason)).toEqual(toUs);
    expect(ownReasonWords(DOCKET, id('MYS'), reason)).toEqual(toItself);
  });

  test('of every kind has been told above', () => {
    const told = new Set(TOLD.map(([{ kind }]) => kind));
    expect(TERM_KINDS.filter((kind) => !told.has(kind))).toEqual([]);
  });

  test('a record under nothing has a true minus sign', () => {
    const reason = { kind: 'record', of: 'assembly', by: '', week: 0 } as const;
    expect(reasonWords(DOCKET, id('VEN'), reason).detail).toMatch(/^Assembly, mean −1\.00$/);
  });
});

describe('where the figure of a reason comes from', () => {
  const source = (kind: Reason['kind'], of = '') => reasonSource(DOCKET, id('MYS'), { kind, of });

  test('the record: the Assembly’s votes, fitted', () => {
    expect(source('record')).toContain('Assembly votes on country texts');
  });

  test('a card: tuned, with the source of its event', () => {
    expect(source('card', 'seoul-2015')).toMatch(/^tuned for play; event: .+/);
    expect(source('card', 'no-such-card')).toBe('tuned for play');
  });

  test.each(['handicap', 'argument', 'move', 'thaw', 'commitment'] as const)(
    '%s: tuned',
    (kind) => {
      expect(source(kind)).toBe('tuned for play');
    },
  );
});

test.each([
  [1, 'All one reason'],
  [6, 'All six reasons'],
])('the button for %d of them says “%s”', (count, words) => {
  expect(allReasons(count)).toBe(words);
});
