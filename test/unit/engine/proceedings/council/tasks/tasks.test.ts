import { describe, expect, test } from 'vitest';
import type { Task } from '../../../../../../src/engine/proceedings/council/action';
import { swingSeats } from '../../../../../../src/engine/proceedings/council/docket';
import { rejectionOf } from '../../../../../../src/engine/proceedings/council/legality';
import { bareLeanOf } from '../../../../../../src/engine/proceedings/council/rules/lean';
import type { GameState } from '../../../../../../src/engine/proceedings/council/state';
import { copyForSearch, stepInPlace } from '../../../../../../src/engine/proceedings/council/step';
import {
  LISTED_TASKS,
  ruleOf,
  TASKS,
} from '../../../../../../src/engine/proceedings/council/tasks/table';
import { imagine, viewFor } from '../../../../../../src/engine/proceedings/council/view';
import {
  argue,
  brief,
  endWeek,
  fixDate,
  id,
  keep,
  meet,
  nods,
  own,
  prepare,
  sign,
  sound,
  witness,
} from '../../../../../support/actions';
import { aGame, atDesk, edited } from '../../../../../support/game';
import { uniforms } from '../../../../../support/random-play';

/** The desk in a week, with a promise to Jordan and with Malaysia's ask met, so that every kind is open. */
function deskIn(week: number): GameState {
  return edited(atDesk(aGame(), week), ({ desk, board }) => {
    desk.promises.push({
      id: 'promise-1',
      member: id('JOR'),
      ask: 'aid-debate',
      made: 1,
      due: 6,
      status: 'open',
    });
    desk.seats['MYS']!.askMet = 'given';
    board.meters.attention = 60;
    board.letter.attention = 60;
  });
}

/** One case of each kind or more: a messenger, a task, the week, and what it costs at most. */
const CASES: readonly {
  why: string;
  task: Task;
  messenger: string;
  week: number;
  cost: readonly [messengers: number, favours: number, ambition: number];
}[] = [
  { why: 'a sounding', task: sound('NGA'), messenger: 'GBR', week: 4, cost: [1, 0, 0] },
  {
    why: 'an argument by an envoy',
    task: argue('NGA', 'meeting'),
    messenger: 'GBR',
    week: 4,
    cost: [1, 0, 0],
  },
  {
    why: 'an argument by a minister',
    task: argue('TCD', 'security', 'minister'),
    messenger: 'FRA',
    week: 4,
    cost: [1, 1, 0],
  },
  {
    why: 'an offer with a conflict, by a promise',
    task: meet('JOR', 'aid-debate', 'promise'),
    messenger: 'USA',
    week: 4,
    cost: [2, 0, 0],
  },
  {
    why: 'an offer for a favour',
    task: meet('AGO', 'bank-board', 'favour'),
    messenger: 'FRA',
    week: 4,
    cost: [1, 1, 0],
  },
  {
    why: 'an offer in the format',
    task: meet('NGA', 'closed-briefing', 'format'),
    messenger: 'USA',
    week: 4,
    cost: [1, 0, 1],
  },
  { why: 'a signature', task: sign('MYS'), messenger: 'GBR', week: 4, cost: [1, 0, 0] },
  { why: 'a nod', task: nods('NGA'), messenger: 'GBR', week: 4, cost: [1, 0, 0] },
  { why: 'two nods', task: nods('NGA', 'AGO'), messenger: 'GBR', week: 4, cost: [1, 0, 0] },
  { why: 'a witness', task: witness, messenger: 'civil-society', week: 4, cost: [1, 0, 0] },
  { why: 'owning up', task: own, messenger: 'USA', week: 4, cost: [1, 0, 0] },
  { why: 'a date', task: fixDate, messenger: 'USA', week: 4, cost: [1, 0, 0] },
  {
    why: 'a fallback',
    task: prepare('anyOtherBusiness'),
    messenger: 'GBR',
    week: 5,
    cost: [1, 0, 0],
  },
  { why: 'a promise kept', task: keep('promise-1'), messenger: 'GBR', week: 4, cost: [1, 0, 0] },
];

describe('the table of tasks', () => {
  test('what prepares the ground is heard first, names last', () => {
    const kinds = Object.entries(TASKS).toSorted(([, a], [, b]) => a.order - b.order);
    expect(kinds.map(([type]) => type)).toEqual([
      'keepPromise',
      'ownCriticism',
      'holdWitnessEvent',
      'soundOut',
      'meetAsk',
      'argue',
      'chooseDate',
      'prepareFallback',
      'seekSignature',
      'seekNods',
    ]);
  });

  test('they are listed in the order that codes count by', () => {
    const typeOf = new Map(Object.entries(TASKS).map(([type, rule]) => [rule as unknown, type]));
    expect(LISTED_TASKS.map((rule) => typeOf.get(rule))).toEqual([
      'soundOut',
      'seekSignature',
      'seekNods',
      'argue',
      'meetAsk',
      'prepareFallback',
      'keepPromise',
      'holdWitnessEvent',
      'ownCriticism',
      'chooseDate',
    ]);
  });

  test('no two kinds share a place', () => {
    for (const place of ['order', 'listed'] as const)
      expect(new Set(LISTED_TASKS.map((rule) => rule[place])).size).toBe(LISTED_TASKS.length);
  });

  test('every kind has a case here', () => {
    expect(new Set(CASES.map(({ task }) => task.type))).toEqual(new Set(Object.keys(TASKS)));
  });
});

describe.each(CASES)('$why', ({ task, messenger, week, cost: [messengers, favours, ambition] }) => {
  const state = deskIn(week);
  const rule = ruleOf(task);

  test('may be carried out, and costs what it says', () => {
    expect(rejectionOf(state, brief(messenger, task))).toBeNull();
    expect(rule.cost(task)).toEqual({ messengers, favours, ambition });
  });

  test('has its own form, to the last field', () => {
    expect(rule.isShaped(task)).toBe(true);
    expect(rule.isShaped({ ...task, more: 1 })).toBe(false);
    for (const field of Object.keys(task))
      expect(rule.isShaped({ ...task, [field]: 7 }), field).toBe(false);
  });

  test('claims itself for the week, but for arguments', () => {
    const twice = edited(state, ({ desk }) => {
      desk.briefings = [{ messenger: 'secretariat', task }];
    });
    const code = rejectionOf(twice, brief(messenger, task))?.code;
    expect(code).toBe(task.type === 'argue' ? undefined : 'taskAlreadyBriefed');
  });

  test('is told as it stands in outcomes whose odds add up to 1, the means in them', () => {
    const outcomes = rule.outcomes(state, { messenger, task });
    expect(outcomes.reduce((sum, { odds }) => sum + odds, 0)).toBeCloseTo(1, 12);
    for (const { odds } of outcomes) expect(odds).toBeGreaterThanOrEqual(0);
    const { takes } = outcomes[0]!;
    expect(takes).toEqual({ messengers: messengers - 1, favours, ambition });
  });

  test('moves the seats, on average over truths that fit belief, as its outcomes say', () => {
    const draw = uniforms(5);
    const view = viewFor(state, 'coalition');
    const moved = new Map(swingSeats(state.docket).map((seat) => [seat.id, [] as number[]]));
    for (let run = 0; run < 500; run += 1) {
      const world = imagine(view, draw);
      const after = weekOf(world, brief(messenger, task));
      const without = weekOf(world);
      for (const [seat, shifts] of moved)
        shifts.push(believed(after, seat) - believed(without, seat));
    }
    const outcomes = rule.outcomes(state, { messenger, task });
    for (const [seat, shifts] of moved) {
      const expected = outcomes.reduce(
        (sum, { odds, shifts: each }) =>
          sum + odds * each.reduce((by, shift) => by + (shift.member === seat ? shift.by : 0), 0),
        0,
      );
      const { mean, error } = meanOf(shifts);
      // Four standard errors, and what the rules round to whole centilogits.
      expect(Math.abs(mean - expected), seat).toBeLessThan(4 * error + 2);
    }
  });
});

function weekOf(world: GameState, ...actions: Parameters<typeof stepInPlace>[1][]): GameState {
  const copy = copyForSearch(world);
  for (const action of [...actions, endWeek]) expect(stepInPlace(copy, action).ok).toBe(true);
  return copy;
}

/** The lean that the coalition believes a seat to have, without what a name adds. */
function believed(state: GameState, seat: Parameters<typeof bareLeanOf>[1]): number {
  return bareLeanOf(state, seat, state.desk.seats[seat]!.estimate.mean);
}

function meanOf(values: readonly number[]): { mean: number; error: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return { mean, error: Math.sqrt(squares) / values.length };
}

describe('who may carry it out', () => {
  const everybody = ['USA', 'GBR', 'civil-society', 'secretariat', 'AGO'];
  test.each<{ task: Task; week?: number; may: readonly string[] }>([
    { task: sound('NGA'), may: everybody },
    { task: argue('NGA', 'meeting'), may: everybody },
    { task: argue('NGA', 'meeting', 'minister'), may: ['USA', 'GBR', 'AGO'] },
    { task: meet('NGA', 'closed-briefing', 'format'), may: everybody },
    { task: sign('MYS'), may: everybody },
    { task: nods('NGA'), may: everybody },
    { task: nods('NGA', 'AGO'), may: ['USA', 'GBR', 'civil-society', 'secretariat'] },
    { task: sound('AGO'), may: ['USA', 'GBR', 'civil-society', 'secretariat'] },
    { task: witness, may: ['civil-society', 'secretariat'] },
    { task: own, may: ['USA'] },
    { task: fixDate, may: ['USA'] },
    { task: prepare('anyOtherBusiness'), week: 5, may: ['USA', 'GBR', 'AGO'] },
    { task: prepare('arria'), week: 5, may: ['GBR', 'AGO'] },
    { task: keep('promise-1'), may: ['USA', 'GBR', 'AGO'] },
  ])('$task.type: $may', ({ task, week = 4, may }) => {
    const state = edited(deskIn(week), ({ board }) => {
      board.seats['AGO']!.signed = task.type !== 'seekNods' && task.type !== 'soundOut';
    });
    const isSigner = state.board.seats['AGO']!.signed;
    const sent = everybody.filter((messenger) => isSigner || messenger !== 'AGO');
    const able = sent.filter((messenger) => !rejectionOf(state, brief(messenger, task)));
    expect(able).toEqual(may.filter((messenger) => isSigner || messenger !== 'AGO'));
  });
});

describe('one messenger at two seats', () => {
  test('what is split and joined again is the same task', () => {
    const both = nods('NGA', 'AGO');
    const { pair } = ruleOf(both);
    const [one, other] = pair!.split(both);
    expect([one, other]).toEqual([nods('NGA'), nods('AGO')]);
    expect(pair!.join(one!, other!)).toEqual(both);
  });
});
