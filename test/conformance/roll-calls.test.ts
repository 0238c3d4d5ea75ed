import { describe, expect, test } from 'vitest';
import { calibrate } from '../../src/cli/calibration/calibrate';
import { councilVotes } from '../../src/cli/calibration/tables';
import { forecast } from '../../src/engine/ballot/forecast';
import { tallyOf } from '../../src/engine/ballot/threshold';
import {
  councilBallot,
  isAgendaAdopted,
} from '../../src/engine/proceedings/council/rules/council-ballot';
import { councilOf, MODEL } from '../support/voting';

/**
 * Every recorded procedural vote of the table: what happened, P(nine) from the records and the shared
 * shocks alone, and how many of the ten elected votes are named right by the formula and by the
 * strongest rule of thumb known ("China and Russia no, Africa abstains, the rest yes"). Each row with
 * where its votes were recorded; the table's own sources stand beside it.
 */
const ROLLS = [
  {
    source: 'record S/PV.7353; UN Audiovisual Library, meeting 7353',
    roll: 'PRK2014',
    yes: 11,
    abstain: 2,
    no: 2,
    pass: 0.97,
    right: 10,
    ruleRight: 9,
  },
  {
    source: 'record S/PV.7575; Reuters, 11 December 2015',
    roll: 'PRK2015',
    yes: 9,
    abstain: 2,
    no: 4,
    pass: 0.72,
    right: 9,
    ruleRight: 8,
  },
  {
    source: 'record S/PV.7830; SCProcedure 4.3j',
    roll: 'PRK2016',
    yes: 9,
    abstain: 1,
    no: 5,
    pass: 0.81,
    right: 7,
    ruleRight: 7,
  },
  {
    source: 'record S/PV.8130; SCProcedure 4.3m',
    roll: 'PRK2017',
    yes: 10,
    abstain: 2,
    no: 3,
    pass: 0.64,
    right: 9,
    ruleRight: 8,
  },
  {
    source: 'record S/PV.9653; Reuters, 12 June 2024',
    roll: 'PRK2024',
    yes: 12,
    abstain: 1,
    no: 2,
    pass: 0.87,
    right: 8,
    ruleRight: 8,
  },
  {
    source: 'scenarios/figures: UN press releases, March 2018',
    roll: 'SYR2018',
    yes: 8,
    abstain: 3,
    no: 4,
    pass: 0.65,
    right: 8,
    ruleRight: 8,
  },
  {
    source: 'scenarios/figures: UN press releases, October 2018',
    roll: 'MMR2018',
    yes: 9,
    abstain: 3,
    no: 3,
    pass: 0.67,
    right: 10,
    ruleRight: 7,
  },
] as const;

const rowsOf = (roll: string) => councilVotes().filter((row) => row.roll === roll);

describe.each(ROLLS)('$roll ($source)', ({ roll, yes, abstain, no, pass, right, ruleRight }) => {
  test(`went ${yes}-${no}-${abstain}`, () => {
    const tally = tallyOf(rowsOf(roll).flatMap(({ vote }) => vote ?? []));
    expect(tally).toEqual({ yes, abstain, no });
    expect(isAgendaAdopted(tally)).toBe(yes >= 9);
  });

  test(`the records alone gave nine votes a chance of ${pass}`, () => {
    expect(forecast(councilBallot(councilOf(roll), MODEL), 'fine').pass).toBeCloseTo(pass, 2);
  });

  test(`the formula names ${right} of ten, the rule ${ruleRight}`, () => {
    const [ours, rule] = calibrate({ test: rowsOf(roll) }).models;
    expect(ours).toMatchObject({ rows: 10, electedAccuracy: right / 10 });
    expect(rule!.electedAccuracy).toBe(ruleRight / 10);
  });
});

describe('PRK2018, the known miss: eight supporters, and the meeting was called off', () => {
  test('the record alone gave it two chances in three', () => {
    expect(forecast(councilBallot(councilOf('PRK2018'), MODEL), 'fine').pass).toBeCloseTo(0.67, 2);
  });

  test('it has fifteen members and no votes, and is never scored', () => {
    expect(rowsOf('PRK2018').map(({ vote }) => vote)).toEqual(
      Array.from({ length: 15 }, () => null),
    );
    expect(calibrate({ test: rowsOf('PRK2018') }).models[0]!.rows).toBe(0);
  });
});

describe('fifty elected votes of the five DPRK roll calls', () => {
  const { models, rows, coefficients, forecasts } = calibrate();
  const [ours, ...rules] = models;

  test('0.86 right, 0.92 on yes or not, log-loss 0.44, none of them in the fit', () => {
    expect(rows).toBe(1605);
    expect(coefficients).toEqual({ b: 4.42, c1: -2.86, c2: 0.94 });
    expect(ours!.rows).toBe(50);
    expect(ours!.electedAccuracy).toBeCloseTo(0.86, 3);
    expect(ours!.electedYesAccuracy).toBeCloseTo(0.92, 3);
    expect(ours!.electedLogLoss).toBeCloseTo(0.44, 2);
  });

  test('the bar: the strongest rule known gets 80%', () => {
    expect(rules[0]!.electedAccuracy).toBeCloseTo(0.8, 3);
  });

  test.each(rules.map((rule) => [rule.name, rule] as const))('no worse than: %s', (_, rule) => {
    expect(rule.rows).toBe(50);
    expect(ours!.electedAccuracy).toBeGreaterThanOrEqual(rule.electedAccuracy!);
    expect(ours!.electedYesAccuracy).toBeGreaterThanOrEqual(rule.electedYesAccuracy!);
    expect(ours!.electedLogLoss).toBeLessThanOrEqual(rule.electedLogLoss!);
  });

  test('every roll of the table is forecast, in its order', () => {
    expect(forecasts.map(({ roll }) => roll)).toEqual([
      ...new Set(councilVotes().map(({ roll }) => roll)),
    ]);
    for (const { roll, pass } of forecasts) {
      expect(pass).toBeCloseTo(forecast(councilBallot(councilOf(roll), MODEL), 'fine').pass, 4);
    }
  });
});

test('no roll call of the table is left out', () => {
  const held = councilVotes().filter(({ vote }) => vote !== null);
  expect(new Set(held.map(({ roll }) => roll))).toEqual(new Set(ROLLS.map(({ roll }) => roll)));
  expect(held).toHaveLength(15 * ROLLS.length);
});
