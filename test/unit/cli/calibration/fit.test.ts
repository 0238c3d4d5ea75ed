import { describe, expect, test } from 'vitest';
import { AFRICAN_GROUP } from '../../../../src/cli/calibration/african-group';
import { fitOrderedLogit, inCentilogits, observations } from '../../../../src/cli/calibration/fit';
import { assemblyVotes, councilVotes } from '../../../../src/cli/calibration/tables';
import { MODEL } from '../../../support/voting';

describe('the committed coefficients', () => {
  const data = observations(assemblyVotes());

  test('equal a fresh fit on the Assembly votes that have a record', () => {
    const { slope, c1, c2 } = MODEL;
    expect(data).toHaveLength(1605);
    expect(inCentilogits(fitOrderedLogit(data))).toEqual({ slope, c1, c2 });
  });

  test('stand at the top of the likelihood: a step either way lowers it', () => {
    const likelihood = (b: number, c1: number, c2: number) =>
      data.reduce((sum, { record, vote }) => {
        const yes = 1 / (1 + Math.exp(c2 - b * record));
        const no = 1 / (1 + Math.exp(b * record - c1));
        return sum + Math.log({ yes, no, abstain: 1 - yes - no }[vote]);
      }, 0);
    const { b, c1, c2 } = fitOrderedLogit(data);
    const top = likelihood(b, c1, c2);
    for (const step of [0.01, -0.01]) {
      expect(likelihood(b + step, c1, c2)).toBeLessThan(top);
      expect(likelihood(b, c1 + step, c2)).toBeLessThan(top);
      expect(likelihood(b, c1, c2 + step)).toBeLessThan(top);
    }
  });

  test('one more contrary vote moves the fit', () => {
    const contrary = [
      ...data,
      ...data.map(() => ({ record: 1, vote: 'no' }) as const).slice(0, 20),
    ];
    expect(inCentilogits(fitOrderedLogit(contrary)).slope).toBeLessThan(MODEL.slope);
  });
});

test('votes that fix nothing are refused', () => {
  const flat = [{ record: 0, vote: 'yes' } as const, { record: 0, vote: 'no' } as const];
  expect(() => fitOrderedLogit(flat)).toThrow();
});

test('the African Group has 54 members and agrees with the Council table', () => {
  expect(new Set(AFRICAN_GROUP).size).toBe(54);
  for (const { iso3, group } of councilVotes()) {
    expect(AFRICAN_GROUP.includes(iso3), iso3).toBe(group === 'AFR');
  }
});
