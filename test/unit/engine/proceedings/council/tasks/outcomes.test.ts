import { describe, expect, test } from 'vitest';
import type { Task } from '../../../../../../src/engine/proceedings/council/action';
import type { Briefed } from '../../../../../../src/engine/proceedings/council/rules/lean';
import type { GameState } from '../../../../../../src/engine/proceedings/council/state';
import {
  isTask,
  ruleOf,
  TASKS,
} from '../../../../../../src/engine/proceedings/council/tasks/table';
import type { TaskOutcome } from '../../../../../../src/engine/proceedings/council/tasks/task-rule';
import { TUNING } from '../../../../../../src/engine/proceedings/council/tuning';
import { viewFor } from '../../../../../../src/engine/proceedings/council/view';
import {
  argue,
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

const known = (state: GameState): Briefed => viewFor(state, 'coalition') as Briefed;

const outcomesOf = (state: GameState, task: Task, messenger = 'USA'): readonly TaskOutcome[] =>
  ruleOf(task).outcomes(known(state), { messenger, task });

/** What an outcome moves one seat by, in centilogits, all its shifts together. */
const byAt = ({ shifts }: TaskOutcome, member: string): number =>
  shifts.filter((shift) => shift.member === member).reduce((sum, { by }) => sum + by, 0);

/** Week 3, a promise open to Nigeria, and nothing sure of anybody. */
const desk = edited(atDesk(aGame(), 3), ({ desk: file }) => {
  file.promises = [
    { id: 'promise-1', member: id('NGA'), ask: 'budget-text', made: 2, due: 4, status: 'open' },
  ];
});

/** One task of each kind. */
const EACH: Readonly<Record<Task['type'], Task>> = {
  soundOut: sound('MYS'),
  argue: argue('MYS', 'needs', 'minister'),
  meetAsk: meet('MYS', 'open-chamber', 'format'),
  seekSignature: sign('MYS'),
  seekNods: nods('MYS', 'NGA'),
  holdWitnessEvent: witness,
  ownCriticism: own,
  chooseDate: fixDate,
  prepareFallback: prepare('arria'),
  keepPromise: keep('promise-1'),
};

describe.each(Object.entries(EACH))('what may come of %s', (type, task) => {
  const outcomes = outcomesOf(desk, task);

  test('adds up to one', () => {
    expect(outcomes.reduce((sum, { odds }) => sum + odds, 0)).toBeCloseTo(1, 12);
    for (const { odds } of outcomes) expect(odds).toBeGreaterThanOrEqual(0);
  });

  test('moves elected seats alone, and each by a number', () => {
    const seats = Object.keys(desk.board.seats);
    for (const { shifts } of outcomes)
      for (const { member, by } of shifts) {
        expect(seats).toContain(member);
        expect(Number.isFinite(by)).toBe(true);
      }
  });

  test('reaches no seat that it does not name, but by the room', () => {
    const rule = ruleOf(task);
    for (const member of rule.reaches(task))
      expect(Object.keys(desk.board.seats)).toContain(member);
    expect(rule.reaches(task).length).toBe('members' in task ? 2 : 'member' in task ? 1 : 0);
  });

  test('is of a task that is told from what is none', () => {
    expect(isTask(task)).toBe(true);
    expect(isTask({ ...task, extra: 1 })).toBe(false);
    expect(isTask({ ...task, type: `${type}s` })).toBe(false);
    for (const field of Object.keys(task)) {
      const { [field as keyof Task]: _left, ...less } = task;
      expect(isTask(less)).toBe(false);
    }
  });
});

test('tasks are heard and listed each in a place of its own', () => {
  const rules = Object.values(TASKS);
  for (const place of ['order', 'listed'] as const)
    expect(new Set(rules.map((rule) => rule[place])).size).toBe(rules.length);
});

describe('an offer', () => {
  const odds = desk.desk.seats['MYS']!.askOdds[0]! / 1000;
  const [met, missed] = outcomesOf(desk, EACH.meetAsk);

  test('is right with the odds that are believed, and then moves the seat and costs a step', () => {
    expect(met!.odds).toBeCloseTo(odds, 12);
    expect(byAt(met!, 'MYS')).toBe(TUNING.askGiven + TUNING.ambitionStep);
    expect(met!.takes).toEqual({ messengers: 0, favours: 0, ambition: 1 });
  });

  test('angers who may want the opposite, by the odds that it does', () => {
    const wish = desk.docket.members.find((member) => member.id === id('NGA'))!;
    const at = wish.asks.findIndex((ask) => ask.id === 'closed-briefing');
    const chance = desk.desk.seats['NGA']!.askOdds[at]! / 1000;
    expect(byAt(met!, 'NGA')).toBeCloseTo(TUNING.ambitionStep + TUNING.conflict * chance, 12);
  });

  test('that is wrong cools the seat, and takes nothing', () => {
    expect(byAt(missed!, 'MYS')).toBe(TUNING.wrongAsk);
    expect(missed!.takes).toEqual({ messengers: 0, favours: 0, ambition: 0 });
  });

  test.each([
    { how: 'promise', ask: 'bigger-missions', takes: { messengers: 1, favours: 0, ambition: 0 } },
    { how: 'favour', ask: 'missions-chair', takes: { messengers: 0, favours: 1, ambition: 0 } },
  ] as const)('by a $how takes its price only where it is right', ({ how, ask, takes }) => {
    const [right, wrong] = outcomesOf(desk, meet('MYS', ask, how));
    expect(right!.takes).toEqual(takes);
    expect(byAt(right!, 'MYS')).toBe(how === 'promise' ? TUNING.askPromised : TUNING.askGiven);
    expect(wrong!.takes).toEqual({ messengers: 0, favours: 0, ambition: 0 });
  });
});

describe('a name', () => {
  test('that is refused costs what a refusal costs, and tells of a cooler mood', () => {
    const [given, refused] = outcomesOf(desk, EACH.seekSignature);
    expect(given!.shifts[0]).toMatchObject({ member: 'MYS', name: 'signature' });
    expect(refused!.shifts[0]!.name).toBeUndefined();
    expect(byAt(given!, 'MYS')).toBeGreaterThan(0);
    expect(byAt(refused!, 'MYS')).toBeLessThanOrEqual(TUNING.refusal);
    const surely = edited(desk, ({ desk: file }) => {
      file.seats['MYS']!.estimate = { mean: 0, sd: 0 };
    });
    expect(byAt(outcomesOf(surely, EACH.seekSignature)[1]!, 'MYS')).toBe(TUNING.refusal);
  });

  test('two nods have four ways to turn out, and both may be given', () => {
    const four = outcomesOf(desk, EACH.seekNods);
    expect(four).toHaveLength(4);
    expect(four[0]!.shifts.map(({ name }) => name)).toEqual(['nod', 'nod']);
    const [mine] = outcomesOf(desk, nods('MYS'));
    const [theirs] = outcomesOf(desk, nods('NGA'));
    expect(four[0]!.odds).toBeCloseTo(mine!.odds * theirs!.odds, 12);
  });
});

describe('a witness', () => {
  const [open, blocked] = outcomesOf(desk, witness, 'civil-society');

  test('is blocked as often as webcasts are, and then does half', () => {
    expect(blocked!.odds).toBeCloseTo(TUNING.webcastBlockOdds, 12);
    expect(blocked!.lifts.attention).toBeCloseTo(open!.lifts.attention / 2, 12);
    expect(byAt(blocked!, 'JOR')).toBeCloseTo(byAt(open!, 'JOR') / 2, 12);
  });

  test('moves the evidence-minded more than the rest', () => {
    expect(byAt(open!, 'JOR') - byAt(open!, 'MYS')).toBe(TUNING.witnessSway);
    expect(byAt(open!, 'MYS')).toBeGreaterThan(0);
  });

  test('moves nobody once the letter is filed, and still brings Attention', () => {
    const [filed] = outcomesOf(atDesk(aGame(), 5), witness, 'civil-society');
    expect(filed!.shifts).toEqual([]);
    expect(filed!.lifts.attention).toBe(TUNING.witness);
  });
});

test('a promise that is kept brings the rest of the ask, and a little Credibility with everybody', () => {
  const [kept] = outcomesOf(desk, EACH.keepPromise);
  const credit = (TUNING.promiseKept * TUNING.credibilityEffect) / 10;
  expect(byAt(kept!, 'NGA')).toBe(TUNING.askKept + credit);
  expect(byAt(kept!, 'JOR')).toBe(credit);
  expect(kept!.lifts.credibility).toBe(TUNING.promiseKept);
});

test('an argument gains, or crosses the line that is believed of the seat', () => {
  const sure = (line: number) =>
    edited(desk, ({ desk: file }) => {
      const { redLineOdds } = file.seats['MYS']!;
      file.seats['MYS']!.redLineOdds = redLineOdds.map((_, at) => (at === line ? 1000 : 0));
    });
  const lines = desk.docket.members.find((member) => member.id === id('MYS'))!.redLines;
  const at = lines.findIndex(({ argument }) => argument === 'security');
  const [none, crossed] = outcomesOf(sure(at), argue('MYS', 'security'));
  expect([none!.odds, crossed!.odds]).toEqual([0, 1]);
  expect(byAt(crossed!, 'MYS')).toBe(TUNING.redLine);
  const [heard] = outcomesOf(sure(at), argue('MYS', 'meeting'));
  expect(heard!.odds).toBe(1);
  expect(byAt(heard!, 'MYS')).toBeGreaterThan(0);
});
