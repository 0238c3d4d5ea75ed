import { describe, expect, test } from 'vitest';
import councilVotes from '../../../scenarios/figures/council-votes.csv?raw';
import assemblyVotes from '../../../scenarios/figures/assembly-votes.csv?raw';
import schema from '../../../scenarios/schema.json';
import wordsSchema from '../../../scenarios/words.schema.json';
import { loadStates } from '../../../src/cli/scenarios';
import { stanceOf, swingSeats } from '../../../src/engine/proceedings/council/docket';
import type { Card, Scenario } from '../../../src/engine/proceedings/council/scenario';
import { wordCount } from '../../../src/scenario/cross-words';
import { docketJsonSchema, wordsJsonSchema } from '../../../src/scenario/json-schema';
import { trustedDocket } from '../../../src/scenario/trusted';
import { cardWords, councilWords, docketWords } from '../../../src/words/docket-words';
import { stateName } from '../../../src/words/states';
import { fileOf, SHIPPED } from '../../support/shipped';

/** Who was open, firm and opposed by the records of three years, by the roll call in the figures. */
const STANCES: Readonly<Record<string, Readonly<Record<'swing' | 'firm' | 'opposed', string>>>> = {
  PRK2014: { swing: 'TCD JOR NGA RWA', firm: 'ARG AUS CHL LTU LUX KOR', opposed: '' },
  PRK2015: { swing: 'AGO TCD JOR MYS NGA', firm: 'CHL LTU NZL ESP', opposed: 'VEN' },
  PRK2018: { swing: 'CIV GNQ ETH KAZ KWT', firm: 'NLD PER POL SWE', opposed: 'BOL' },
};

function rowsOf(csv: string): readonly Record<string, string>[] {
  const [head, ...lines] = csv.trim().split(/\r?\n/);
  const columns = head!.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

const COUNCIL = rowsOf(councilVotes);
const ASSEMBLY = rowsOf(assemblyVotes);

/** Each shipped docket with the roll call of its year, and those before it opens. */
const DOCKETS = SHIPPED.map((docket) => {
  const rolls = COUNCIL.filter(
    (row) => row['roll']!.startsWith('PRK') && row['date']! < docket.weeks[0]!.starts,
  );
  return {
    docket,
    roll: `PRK${docket.meetingDate.value.slice(0, 4)}`,
    earlier: [...new Set(rolls.map((row) => row['roll']!))].toSorted(),
  };
});

/** Names by which two members are seated, where the game calls them otherwise. */
const TABLE_NAMES: Readonly<Record<string, string>> = {
  KOR: 'Republic of Korea',
  RUS: 'Russian Federation',
};

function rowOf(roll: string, id: string): Record<string, string> | undefined {
  return COUNCIL.find((row) => row['roll'] === roll && row['iso3'] === id);
}

test('every year whose stances are known has its docket', () => {
  const rolls = DOCKETS.map(({ roll }) => roll);
  expect(rolls).toEqual(expect.arrayContaining(Object.keys(STANCES)));
});

test('the published schemas are the current ones: npm run -s schema', () => {
  expect(JSON.parse(JSON.stringify(docketJsonSchema()))).toEqual(schema);
  expect(JSON.parse(JSON.stringify(wordsJsonSchema()))).toEqual(wordsSchema);
});

describe.each(DOCKETS)('$docket.id', ({ docket, roll, earlier }) => {
  test('is read alike by the trusted path', () => {
    const trusted = trustedDocket(fileOf(docket.id), loadStates());
    expect(trusted.proceedings).toEqual([docket]);
  });

  test.runIf(STANCES[roll])('its open, firm and opposed seats are those of the record', () => {
    const by = (stance: string) =>
      docket.members.filter((member) => stanceOf(member) === stance).map(({ id }) => id);
    for (const [stance, ids] of Object.entries(STANCES[roll]!)) {
      expect(by(stance).join(' '), stance).toBe(ids);
    }
  });

  test.each(docket.members.map((member) => [member.id, member] as const))(
    'what is said of %s is in the figures',
    (id, member) => {
      const row = rowOf(roll, id)!;
      expect(member.record.value).toBe(Number(row['rights_record']));
      expect(member.group).toBe(row['group']);
      expect(String(member.isPermanent)).toBe(row['permanent']);
      expect(docket.history.votes[id] ?? '').toBe(row['vote']);
      const before = earlier
        .map((one) => rowOf(one, id))
        .filter((found) => found !== undefined)
        .map(({ date, vote }) => ({ date, vote }));
      expect(member.councilVotes.value).toEqual(before);
      expect(member.assemblyVotes.value).toEqual(assemblyVotesOf(docket, id));
    },
  );

  test('its President sits in the middle, and the names run round the table in order', () => {
    const { seatOrder, president } = docket;
    expect(seatOrder[7]).toBe(president);
    const names = seatOrder.map((id) => TABLE_NAMES[id] ?? stateName(id));
    const inOrder = names.toSorted((a, b) => a.localeCompare(b, 'en'));
    const first = names.indexOf(inOrder[0]!);
    expect([...names.slice(first), ...names.slice(0, first)]).toEqual(inOrder);
  });
});

/**
 * The fitted table has no rows for Côte d’Ivoire; these stand in the roll calls themselves.
 *
 * @source General Assembly roll calls 60/173 to 70/172; dgrtwo/unvotes
 */
const NOT_IN_TABLE: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  CIV: {
    2005: 'abstain',
    2006: 'abstain',
    2007: 'abstain',
    2008: 'abstain',
    2009: 'abstain',
    2011: 'yes',
    2014: 'yes',
    2015: 'yes',
  },
};

/** Every recorded plenary vote before the docket opens, an absence where the state cast none. */
function assemblyVotesOf(docket: Scenario, id: string): readonly object[] {
  const known = ASSEMBLY.filter((row) => row['vote_date']! < docket.weeks[0]!.starts);
  const years = [...new Set(known.map((row) => Number(row['vote_date']!.slice(0, 4))))].toSorted(
    (a, b) => a - b,
  );
  return years.map((year) => {
    const cast = known.find(
      (row) => row['iso3'] === id && Number(row['vote_date']!.slice(0, 4)) === year,
    );
    return { year, vote: cast?.['vote'] ?? NOT_IN_TABLE[id]?.[year] ?? 'absent' };
  });
}

function wordsOf(docket: Scenario, card: Card): number {
  const { title, text, options } = cardWords(docket, card.id);
  const spoken = Object.values(options)
    .map((option) => `${option.title} ${option.consequence}`)
    .join(' ');
  return wordCount(`${title} ${text} ${spoken}`);
}

describe.each(DOCKETS)('the words of $docket.id', ({ docket }) => {
  const told = councilWords(docket);
  const wordsOn = (card: Card) => wordsOf(docket, card);

  test('the briefing has at most six paragraphs and 220 words', () => {
    expect(told.briefing.length).toBeLessThanOrEqual(6);
    const words = told.briefing.reduce((sum, { text }) => sum + wordCount(text), 0);
    expect(words).toBeLessThanOrEqual(220);
  });

  test('all that must be read in the wordiest game stays under 800 words', () => {
    const fixed = docket.cards.filter(({ week }) => week !== null);
    const drawn = docket.cards.filter(({ week }) => week === null).map(wordsOn);
    const wordiest = drawn.toSorted((a, b) => b - a).slice(0, docket.weeks.length - fixed.length);
    const texts = [
      docketWords(docket).problem,
      told.history.text,
      ...told.briefing.map(({ text }) => text),
      ...Object.values(told.fixtures).map(({ text }) => text),
      ...Object.values(told.lessons).map(({ title, text }) => `${title} ${text}`),
    ];
    const words = [...texts.map(wordCount), ...fixed.map(wordsOn), ...wordiest];
    expect(words.reduce((sum, count) => sum + count, 0)).toBeLessThan(800);
  });

  test('its lessons, if any, teach one rule a week, then the Call and the vote', () => {
    const desk = docket.lessons.filter(({ week }) => week !== null).map(({ week }) => week);
    const after = docket.lessons.filter(({ week }) => week === null).map(({ at }) => at);
    const isLesson = docket.lessons.length > 0;
    expect(desk).toEqual(isLesson ? docket.weeks.map((_, index) => index + 1) : []);
    expect(after).toEqual(isLesson ? ['call', 'vote'] : []);
  });

  test('its cards are plain: no quotation, no capitals for shouting', () => {
    for (const { text } of Object.values(told.cards))
      expect(text).not.toMatch(/["\u201C\u201D]|[A-Z]{5,}/u);
  });
});

/** The same day eighteen months earlier, to the month. */
function eighteenMonthsBefore(iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - 18, day)).toISOString().slice(0, 10);
}

describe.each(DOCKETS)('the cards of $docket.id', ({ docket }) => {
  const opens = docket.weeks[0]!.starts;
  const drawn = docket.cards.filter(({ week }) => week === null);

  test('tell of the eighteen months before it opens, or of their own week', () => {
    const since = eighteenMonthsBefore(opens);
    for (const { id, date } of drawn) expect(date >= since && date < opens, id).toBe(true);
    for (const { id, date, week } of docket.cards) {
      if (week === null || date < opens) continue;
      const { starts, ends } = docket.weeks[week - 1]!;
      expect(date >= starts && date <= ends, id).toBe(true);
    }
  });

  test('five or more are choices, and every option of a choice has a loser', () => {
    const choices = docket.cards.filter(({ options }) => options.length > 1);
    expect(choices.length).toBeGreaterThanOrEqual(5);
    for (const { id, effects } of choices.flatMap(({ options }) => options)) {
      const costs = effects.filter((one) =>
        'tie' in one
          ? true
          : 'purse' in one || ('adjust' in one && one.adjust === 'thaw')
            ? one.by > 0
            : one.by < 0,
      );
      expect(costs.length, id).toBeGreaterThan(0);
      expect(costs.length, id).toBeLessThan(effects.length);
    }
  });

  test('an ordinary game has cards enough', () => {
    const fixed = docket.cards.length - drawn.length;
    expect(drawn.length).toBeGreaterThanOrEqual(docket.weeks.length - fixed);
  });
});

/** Every way in which the open seats can want something. */
function* drawnAsks(docket: Scenario): Generator<ReadonlyMap<string, string>> {
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

test.each(DOCKETS)(
  'in every game that can be drawn from $docket.id, two seats want what cannot both be had',
  ({ docket }) => {
    let games = 0;
    for (const wants of drawnAsks(docket)) {
      games += 1;
      const biting = docket.conflicts.filter(
        ({ a, b }) => wants.get(a.member) === a.ask && wants.get(b.member) === b.ask,
      );
      expect(biting.length, JSON.stringify([...wants])).toBeGreaterThan(0);
    }
    expect(games).toBe(3 ** swingSeats(docket).length);
  },
);

function tallyOf({ history }: Scenario): readonly number[] {
  const votes = Object.values(history.votes);
  return (['yes', 'no', 'abstain'] as const).map(
    (vote) => votes.filter((cast) => cast === vote).length,
  );
}

describe('what really happened', () => {
  const [in2014, in2015, in2018] = Object.keys(STANCES).map(
    (year) => DOCKETS.find(({ roll }) => roll === year)!.docket,
  );
  const yesIn = ({ history }: Scenario) =>
    Object.keys(history.votes).filter((id) => history.votes[id] === 'yes');

  test('2014: 11-2-2, the ten signers and Argentina', () => {
    expect(tallyOf(in2014!)).toEqual([11, 2, 2]);
    const signers = in2014!.history.letter!.signers;
    expect(signers).toHaveLength(10);
    expect(yesIn(in2014!).toSorted()).toEqual([...signers, 'ARG'].toSorted());
  });

  test('2015: 9-4-2, and the nine had signed', () => {
    expect(tallyOf(in2015!)).toEqual([9, 4, 2]);
    expect(yesIn(in2015!).toSorted()).toEqual([...in2015!.history.letter!.signers].toSorted());
  });

  test('2018: no letter, no record, no vote; so it has a par, and the others none', () => {
    expect(in2018!.history).toMatchObject({ letter: null, record: null, votes: {} });
    expect(in2018!.par).toBeGreaterThan(in2018!.payoffs.withdrawBeforeFiling);
    expect([in2014!.par, in2015!.par]).toEqual([null, null]);
  });
});
