import { describe, expect, test } from 'vitest';
import json from '../../../scenarios/2015-december.json';
import councilVotes from '../../../scenarios/figures/council-votes.csv?raw';
import assemblyVotes from '../../../scenarios/figures/assembly-votes.csv?raw';
import schema from '../../../scenarios/schema.json';
import { stanceOf } from '../../../src/engine/docket';
import type { Card, Scenario } from '../../../src/engine/scenario';
import { countWords } from '../../../src/scenario/cross-content';
import { scenarioJsonSchema } from '../../../src/scenario/json-schema';
import { parseScenario } from '../../../src/scenario/parse';
import { trustedScenario } from '../../../src/scenario/trusted';

const docket: Scenario = trustedScenario(json);

function rowsOf(csv: string): readonly Record<string, string>[] {
  const [head, ...lines] = csv.trim().split(/\r?\n/);
  const columns = head!.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

const ROLL_2015 = rowsOf(councilVotes).filter(({ roll }) => roll === 'PRK2015');
const ROLL_2014 = rowsOf(councilVotes).filter(({ roll }) => roll === 'PRK2014');
const ASSEMBLY = rowsOf(assemblyVotes);

describe('the docket of December 2015', () => {
  test('is valid, and the trusted path gives the same value', () => {
    const parsed = parseScenario(json);
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
    expect(parsed.ok && parsed.scenario).toEqual(docket);
  });

  test('the published schema is the current one: npm run -s schema', () => {
    expect(JSON.parse(JSON.stringify(scenarioJsonSchema()))).toEqual(schema);
  });

  test('sits as the table of the style frame does', () => {
    expect(docket.seatOrder.join(' ')).toBe(
      'LTU MYS NZL NGA RUS ESP GBR USA VEN AGO TCD CHL CHN FRA JOR',
    );
  });

  test('has five open seats, four firm ones and one against', () => {
    const by = (stance: string) =>
      docket.members.filter((member) => stanceOf(member) === stance).map(({ id }) => id);
    expect(by('swing')).toEqual(['AGO', 'TCD', 'JOR', 'MYS', 'NGA']);
    expect(by('firm')).toEqual(['CHL', 'LTU', 'NZL', 'ESP']);
    expect(by('opposed')).toEqual(['VEN']);
  });
});

describe('its facts are those of the figures', () => {
  test.each(docket.members.map((member) => [member.id, member] as const))('%s', (id, member) => {
    const row = ROLL_2015.find(({ iso3 }) => iso3 === id)!;
    expect(member.record.value).toBe(Number(row['rights_record']));
    expect(member.group).toBe(row['group']);
    expect(String(member.isPermanent)).toBe(row['permanent']);
    expect(docket.history.votes[id]).toBe(row['vote']);
    const before = ROLL_2014.find(({ iso3 }) => iso3 === id);
    const vote = before ? [{ date: '2014-12-22', vote: before['vote'] }] : [];
    expect(member.councilVotes.value).toEqual(vote);
    const assembly = ASSEMBLY.filter(
      (one) => one['iso3'] === id && one['vote_date']! < '2015-12-10',
    );
    const present = member.assemblyVotes.value.filter((one) => one.vote !== 'absent');
    expect(present).toEqual(
      assembly
        .map(({ vote_date: date, vote: cast }) => ({ year: Number(date!.slice(0, 4)), vote: cast }))
        .toSorted((a, b) => a.year - b.year),
    );
    expect(member.assemblyVotes.value.map(({ year }) => year)).toEqual([
      2005, 2006, 2007, 2008, 2009, 2010, 2011, 2014,
    ]);
  });

  test('the real vote was 9-4-2, and the nine had signed', () => {
    const votes = Object.entries(docket.history.votes);
    const yes = votes.filter(([, vote]) => vote === 'yes').map(([id]) => id);
    expect(yes.toSorted()).toEqual([...docket.history.letter!.signers].toSorted());
    expect(votes.filter(([, vote]) => vote === 'no')).toHaveLength(4);
    expect(votes.filter(([, vote]) => vote === 'abstain')).toHaveLength(2);
  });
});

function wordsOf({ title, text, options }: Card): number {
  const spoken = options.map((option) => `${option.title} ${option.consequence}`).join(' ');
  return countWords(`${title} ${text} ${spoken}`);
}

describe('its words', () => {
  test('the briefing has at most six paragraphs and 220 words', () => {
    expect(docket.briefing.length).toBeLessThanOrEqual(6);
    const words = docket.briefing.reduce((sum, { value }) => sum + countWords(value), 0);
    expect(words).toBeLessThanOrEqual(220);
  });

  test('all that must be read in the wordiest game stays under 800 words', () => {
    const fixed = docket.cards.filter(({ week }) => week !== null);
    const drawn = docket.cards.filter(({ week }) => week === null).map(wordsOf);
    const wordiest = drawn.toSorted((a, b) => b - a).slice(0, docket.weeks.length - fixed.length);
    const texts = [
      docket.problem,
      docket.history.text,
      ...docket.briefing.map(({ value }) => value),
      ...docket.fixtures.map(({ text }) => text),
    ];
    const words = [...texts.map(countWords), ...fixed.map(wordsOf), ...wordiest];
    expect(words.reduce((sum, count) => sum + count, 0)).toBeLessThan(800);
  });

  test('the letters of a card are plain: no quotation, no capitals for shouting', () => {
    for (const { text } of docket.cards) expect(text).not.toMatch(/["\u201C\u201D]|[A-Z]{5,}/u);
  });
});

describe('its cards', () => {
  test('are dated within the eighteen months before it opens, but for the one of week 3', () => {
    const drawn = docket.cards.filter(({ week }) => week === null);
    for (const { date } of drawn) {
      expect(date >= '2014-05-02' && date < '2015-11-02', date).toBe(true);
    }
    const fixed = docket.cards.filter(({ week }) => week !== null);
    expect(fixed.map(({ week, date }) => [week, date])).toEqual([[3, '2015-11-19']]);
  });

  test('five or more are choices, and every option of a choice has a loser', () => {
    const choices = docket.cards.filter(({ options }) => options.length > 1);
    expect(choices.length).toBeGreaterThanOrEqual(5);
    for (const { id, effects } of choices.flatMap(({ options }) => options)) {
      const costs = effects.filter((one) =>
        'tie' in one ? true : 'purse' in one ? one.by > 0 : one.by < 0,
      );
      expect(costs.length, id).toBeGreaterThan(0);
      expect(costs.length, id).toBeLessThan(effects.length);
    }
  });

  test('an ordinary game has cards enough', () => {
    expect(docket.cards.filter(({ week }) => week === null).length).toBeGreaterThanOrEqual(5);
  });
});

/** Every way in which the five open seats can want something. */
function* drawnAsks(): Generator<ReadonlyMap<string, string>> {
  const seats = docket.members.filter(({ asks }) => asks.length > 0);
  const choose = function* (
    at: number,
    chosen: readonly (readonly [string, string])[],
  ): Generator<ReadonlyMap<string, string>> {
    const seat = seats[at];
    if (!seat) yield new Map(chosen);
    else for (const { id } of seat.asks) yield* choose(at + 1, [...chosen, [seat.id, id]]);
  };
  yield* choose(0, []);
}

test('in every game that can be drawn, two seats want what cannot both be had', () => {
  let games = 0;
  for (const wants of drawnAsks()) {
    games += 1;
    const biting = docket.conflicts.filter(
      ({ a, b }) => wants.get(a.member) === a.ask && wants.get(b.member) === b.ask,
    );
    expect(biting.length, JSON.stringify([...wants])).toBeGreaterThan(0);
  }
  expect(games).toBe(3 ** 5);
});
