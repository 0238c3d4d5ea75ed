import { describe, expect, test } from 'vitest';
import { loadStates } from '../../../src/cli/scenarios';
import { parseDocket } from '../../../src/scenario/parse-docket';
import type { Problem } from '../../../src/scenario/problem';
import { docketFile, inMeeting, withValue, type Json } from '../../support/docket';

const STATES = loadStates();
const parsedOf = (data: unknown) => parseDocket(data, STATES);

function problemsWith(path: string, value: unknown): readonly Problem[] {
  const parsed = parsedOf(withValue(docketFile(), path, value));
  return parsed.ok ? [] : parsed.problems;
}

/** Pointer and code of each problem. */
function briefly(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ pointer, code }) => `${pointer} ${code}`);
}

describe('a fault in the shape has its place and its kind', () => {
  test.each([
    ['format', 1, '/format notAllowed'],
    ['format', undefined, '/format missing'],
    ['version', 1.5, '/version wrongType'],
    ['title', 'Zero slack', '/title unknownField'],
    ['a~b', 1, '/a~0b unknownField'],
    ['proceedings', [], '/proceedings tooFew'],
    ['proceedings/0/kind', 'review', '/proceedings/0/kind notAllowed'],
  ])('%s = %j', (path, value, expected) => {
    expect(briefly(problemsWith(path, value))).toContain(expected);
  });

  test.each([
    ['start/attention', 101, '/start/attention tooLarge'],
    ['start/handicap', -1, '/start/handicap tooSmall'],
    ['start/handicap', Number.NaN, '/start/handicap wrongType'],
    ['members/0/group', 'EU', '/members/0/group unknownField'],
    ['members/0/heard/USA', 151, '/members/0/heard/USA tooLarge'],
    ['members/0/record/status', 'from memory', '/members/0/record/status notAllowed'],
    ['members/0/record/status', undefined, '/members/0/record/status missing'],
    ['members/0/isEvidenceMinded', 'no', '/members/0/isEvidenceMinded wrongType'],
    ['conflicts/0/why', 'They differ.', '/conflicts/0/why wrongFormat'],
    ['members/0/colour', 'red', '/members/0/colour unknownField'],
    ['weeks/1/starts', '2015-02-30', '/weeks/1/starts wrongFormat'],
    ['weeks/1/act', 'sleep', '/weeks/1/act notAllowed'],
    ['par', 0, '/par tooSmall'],
    ['par', undefined, '/par missing'],
    ['members/0/term', '2015-2016', '/members/0/term wrongFormat'],
    ['history/letter/symbol', 'a letter', '/history/letter/symbol wrongFormat'],
    ['cards/0/options', [], '/cards/0/options tooFew'],
    ['cards/0/options/0/effects/0', { adjust: 'mood', by: 1 }, 'effects/0/adjust notAllowed'],
    ['cards/0/options/0/effects/0', { adjust: 'thaw', by: 9 }, 'effects/0/by tooLarge'],
    ['cards/0/options/0/effects/0', { run: 'alert(1)' }, 'effects/0/run unknownField'],
  ])('%s = %j', (path, value, expected) => {
    const problems = briefly(problemsWith(inMeeting(path), value));
    expect(problems.some((line) => line.endsWith(expected))).toBe(true);
  });
});

/** One option of a card that costs something, and lifts credibility. */
function costly(id: string, effect: object): object {
  return { id, effects: [effect, { adjust: 'credibility', by: 4 }] };
}

/** A fixture in the first week. */
function fixture(): object {
  return { id: 'committee', week: 1, status: 'verified' };
}

/** A lesson that is right, but for the change. */
function lesson(change: object = {}): object {
  return { id: 'nine', week: 1, at: 'whipSheet', status: 'play', ...change };
}

test('lessons that are right are read, at the desk and after it', () => {
  const lessons = [lesson(), lesson({ id: 'call', at: 'call', week: null })];
  expect(problemsWith(inMeeting('lessons'), lessons)).toEqual([]);
});

test('a card may cost means as long as one option costs none', () => {
  const free = costly('b', { tie: 'USA' });
  const options = [costly('a', { adjust: 'favours', by: -1 }), free];
  expect(problemsWith(inMeeting('cards/0/options'), options)).toEqual([]);
});

describe('what one part says of another is checked', () => {
  const swing = 'members/0';
  test.each([
    ['desk', 'ZZZ', '/desk unknownMember'],
    ['desk', 'CHN', '/desk deskNotSponsor'],
    ['desk', 'GBR', '/messengers missionNotDesk'],
    ['president', 'ZZZ', '/president unknownMember'],
    ['messengersPerWeek', 6, '/messengersPerWeek tooFewMessengers'],
    ['members/2/id', 'AGO', '/members/2/id duplicateId'],
    ['members/2/id', 'ZZZ', '/members/2/id unknownState'],
    ['members/0/id', 'GBR', '/members notFivePermanent'],
    ['members/0/id', 'GBR', '/members/0/role permanentNotElected'],
    ['fixtures', [fixture(), fixture()], '/fixtures/1/id duplicateId'],
    ['members/2/role', 'sponsor', '/members notTenElected'],
    ['members/2/role', 'sponsor', '/members/2/hears hearsUnwanted'],
    ['members/2/hears', null, '/members/2/hears hearsMissing'],
    ['members/2/hears/second', 'evidence', '/members/2/hears/second sameArgument'],
    ['seatOrder/3', 'LTU', '/seatOrder/3 duplicateSeat'],
    ['seatOrder/3', 'LTU', '/seatOrder missingSeat'],
    ['seatOrder/3', 'ZZZ', '/seatOrder/3 unknownMember'],
    [`${swing}/asks/0/odds`, 441, '/members/0/asks oddsNotWhole'],
    [`${swing}/asks/1/id`, 'bank-board', '/members/0/asks/1/id duplicateId'],
    [`${swing}/asks`, [], '/members/0/asks asksMissing'],
    [`${swing}/redLines/0/odds`, 0, '/members/0/redLines oddsNotWhole'],
    [
      `${swing}/redLines/1/argument`,
      'evidence',
      '/members/0/redLines/1/argument duplicateArgument',
    ],
    [`${swing}/redLines`, [], '/members/0/redLines redLinesMissing'],
    [`${swing}/record/value`, 0.9, '/members/0/asks asksUnwanted'],
    [`${swing}/record/value`, -0.9, '/members/0/redLines redLinesUnwanted'],
    [`${swing}/heard/RUS`, 100, '/members/0/heard/RUS unknownMessenger'],
    ['messengers/1/id', 'USA', '/messengers/1/id duplicateId'],
    ['messengers/1/id', 'ZZZ', '/messengers/1/id unknownMember'],
    ['messengers/0/kind', 'sponsor', '/messengers missionNotDesk'],
    ['members/3/role', 'sponsor', '/moves/CHN notAnObjector'],
    ['members/3/role', 'sponsor', '/start/purses/CHN notAnObjector'],
    ['members/4/role', 'objector', '/moves missingObjector'],
    ['members/4/role', 'objector', '/start/purses missingObjector'],
    ['moves', { CHN: ['trade'] }, '/moves missingObjector'],
    ['moves/USA', ['trade'], '/moves/USA notAnObjector'],
    ['moves/RUS/0', 'trade', '/moves/RUS/0 kindTaken'],
    ['moves/CHN/1', 'trade', '/moves/CHN/1 kindTaken'],
    ['moves/CHN/1', 'flattery', '/moves/CHN/1 notAllowed'],
    ['moves', undefined, '/moves missing'],
    ['start/purses/FRA', 3, '/start/purses/FRA notAnObjector'],
    ['cards/0/options/0/effects/0', { purse: 'FRA', by: 1 }, 'effects/0/purse notAnObjector'],
    ['weeks/2/ends', '2015-11-01', '/weeks/2/ends weekBackwards'],
    ['weeks/2/starts', '2015-11-12', '/weeks/2/starts weeksOverlap'],
    ['weeks/5/act', 'soundings', '/weeks/5/act actsOutOfOrder'],
    ['meetingDate/value', '2015-12-14', '/meetingDate/value meetingOutsideLastWeek'],
    ['fixtures/0/week', 7, '/fixtures/0/week unknownWeek'],
    ['cards/0/week', 7, '/cards/0/week unknownWeek'],
    ['cards/0/week', 3, '/cards/9/week weekTaken'],
    ['cards/1/id', 'stockholm-2014', '/cards/1/id duplicateId'],
    ['cards/0/date', '2015-11-03', '/cards/0/date datedLater'],
    [
      'cards/0/options',
      [costly('a', { adjust: 'favours', by: -1 }), costly('b', { adjust: 'ambition', by: -1 })],
      '/cards/0/options noFreeOption',
    ],
    ['lessons', [lesson({ week: 7 })], '/lessons/0/week unknownWeek'],
    ['lessons', [lesson({ week: null })], '/lessons/0/week weekMissing'],
    ['lessons', [lesson({ at: 'call' })], '/lessons/0/week weekUnwanted'],
    ['lessons', [lesson({ at: 'ceiling' })], '/lessons/0/at notAllowed'],
    ['lessons', [lesson(), lesson()], '/lessons/1/id duplicateId'],
    ['cards/0/options/1/id', 'as-progress', '/cards/0/options/1/id duplicateId'],
    ['cards/0/options/0/effects/0', { sway: 'ZZZ', by: 5 }, 'effects/0/sway unknownMember'],
    ['cards/0/options/0/effects/0', { tie: 'ZZZ' }, 'effects/0/tie unknownMessenger'],
    ['conflicts/0/a/member', 'ZZZ', '/conflicts/0/a/member unknownMember'],
    ['conflicts/0/a/ask', 'moon', '/conflicts/0/a/ask unknownAsk'],
    ['conflicts/0/b/member', 'JOR', '/conflicts/0 sameMember'],
    ['conflicts/0/b/ask', 'budget-chair', '/conflicts/1 duplicateConflict'],
    ['history/votes/AGO', undefined, '/history/votes missingVote'],
    ['history/votes/ZZZ', 'yes', '/history/votes/ZZZ unknownMember'],
    ['history/letter/signers/0', 'ZZZ', '/history/letter/signers/0 unknownMember'],
  ])('%s = %j', (path, value, expected) => {
    const problems = briefly(problemsWith(inMeeting(path), value));
    expect(problems.some((line) => line.endsWith(expected))).toBe(true);
  });

  test('fourteen members are too few', () => {
    const [meeting] = docketFile()['proceedings'] as Json[];
    const members = (meeting!['members'] as unknown[]).slice(1);
    const problems = briefly(problemsWith(inMeeting('members'), members));
    expect(problems).toContain('/proceedings/0/members tooFew');
    expect(problems).toContain('/proceedings/0/members notTenElected');
  });
});

test.each([
  ['history/votes', {}],
  ['history/letter', null],
  ['history/record', null],
  ['par', 40],
  ['members/0/term', '2015'],
])('a docket may have %s = %j', (path, value) => {
  expect(problemsWith(inMeeting(path), value)).toEqual([]);
});

test('all problems are named at once, shape and sense together', () => {
  const file = docketFile();
  withValue(file, 'version', 'one');
  withValue(file, inMeeting('members/0/asks/0/odds'), 441);
  withValue(file, inMeeting('members/0/term'), 'long');
  withValue(file, inMeeting('seatOrder/3'), 'ZZZ');
  withValue(file, inMeeting('cards/0/options/0/effects/0'), { tie: 'ZZZ' });
  withValue(file, 'extra', true);
  const parsed = parsedOf(file);
  expect(parsed.ok).toBe(false);
  expect(parsed.ok ? [] : briefly(parsed.problems)).toEqual([
    '/version wrongType',
    '/proceedings/0/members/0/term wrongFormat',
    '/extra unknownField',
    '/proceedings/0/seatOrder/3 unknownMember',
    '/proceedings/0/seatOrder missingSeat',
    '/proceedings/0/members/0/asks oddsNotWhole',
    '/proceedings/0/cards/0/options/0/effects/0/tie unknownMessenger',
  ]);
});

test('every problem is a sentence', () => {
  const parsed = parsedOf({ format: 1, proceedings: [{ members: [{}], seatOrder: ['x'] }] });
  const problems = parsed.ok ? [] : parsed.problems;
  expect(problems.length).toBeGreaterThan(20);
  for (const { text } of problems) expect(text).toMatch(/^.{8,}\.$/u);
});

describe('hostile input gives problems and never throws', () => {
  const deep = JSON.parse('{"a":'.repeat(400) + '1' + '}'.repeat(400)) as unknown;
  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;
  const trap = Object.defineProperty({}, 'title', {
    enumerable: true,
    get() {
      throw new Error('read');
    },
  });
  test.each([
    ['null', null, ' notAnObject'],
    ['a list', [], ' notAnObject'],
    ['text', 'docket', ' notAnObject'],
    ['nothing', undefined, ' notAnObject'],
    ['a function', () => 1, ' notAnObject'],
    ['too deep', deep, 'tooDeep'],
    ['a cycle', cycle, 'tooDeep'],
    ['a huge list', { members: Array.from({ length: 60_000 }, () => 1) }, ' tooLarge'],
    [
      'a list with a false length',
      { members: Object.assign([], { length: 4e9 }) },
      '/members notPlainData',
    ],
    ['__proto__', JSON.parse('{"__proto__": {"ok": true}}'), '/__proto__ forbiddenKey'],
    ['constructor', JSON.parse('{"start": {"constructor": 1}}'), '/start/constructor forbiddenKey'],
    ['a date object', { meetingDate: new Date(0) }, '/meetingDate notPlainData'],
    ['a getter that throws', trap, ' notPlainData'],
  ])('%s', (_, data, expected) => {
    const parsed = parsedOf(data);
    expect(parsed.ok).toBe(false);
    expect(
      parsed.ok ? [] : briefly(parsed.problems).map((line) => line.endsWith(expected)),
    ).toContain(true);
  });

  test('a file where every field is wrong is answered in full, and in time', () => {
    const members = Array.from({ length: 1500 }, () => ({ id: '../x', odds: -1 }));
    const parsed = parsedOf({ proceedings: [{ members }] });
    const problems = parsed.ok ? [] : parsed.problems;
    expect(problems).toHaveLength(501);
    expect(problems.at(-1)!.code).toBe('moreProblems');
  });
});
