import { readFileSync } from 'node:fs';
import { beforeAll, expect, test, vi } from 'vitest';
import { DOCKETS, docketOf } from '../../../src/app/dockets';
import { electedSeats } from '../../../src/engine/proceedings/council/docket';
import { scenarioIds } from '../../../src/cli/scenarios';
import { docketWords } from '../../../src/words/docket-words';
import { docketFacts } from '../../../src/words/dockets';

/** Addresses of files lead to the files themselves. */
beforeAll(() => {
  const root = new URL('../../../scenarios/', import.meta.url);
  vi.stubGlobal('fetch', async (address: string) => {
    const name = address.split('/scenarios/').at(-1)!.split('?')[0]!;
    return new Response(readFileSync(new URL(name, root), 'utf8'));
  });
});

test('every docket of ours is on the shelf, oldest first, and the lesson comes first', () => {
  expect(DOCKETS.map(({ id }) => id).toSorted()).toEqual(scenarioIds());
  const dates = DOCKETS.map(({ meetingDate }) => meetingDate);
  expect(dates).toEqual(dates.toSorted());
  expect(DOCKETS[0]!.isLesson).toBe(true);
});

test.each(DOCKETS)('the shelf tells of $id what its file says', async (docket) => {
  const scenario = await docket.load();
  const { id, seatOrder, messengersPerWeek } = scenario;
  const { title, problem, difficulty } = docketWords(scenario);
  expect(docket).toMatchObject({ id, title, problem, difficulty, seatOrder, messengersPerWeek });
  expect(docket.meetingDate).toBe(scenario.meetingDate.value);
  expect(docket.weeks).toBe(scenario.weeks.length);
  expect(docket.chairs).toEqual(electedSeats(scenario).map(({ id: seat }) => seat));
  expect(docketOf(id)).toBe(docket);
});

test('a docket that is not on the shelf is none', () => {
  expect(docketOf('1999-december')).toBeNull();
});

test('length and difficulty are told in sentences', () => {
  const told = [
    'Four weeks of two messengers, about 12 minutes. The easy one: it teaches one rule a week.',
    'Six weeks of three messengers, about 20 minutes. None to spare.',
    'Six weeks of three messengers, about 20 minutes. The hard one: know when not to ask for a vote.',
  ];
  expect(DOCKETS.map(docketFacts)).toEqual(expect.arrayContaining(told));
});
