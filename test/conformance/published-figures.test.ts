import seedrandom from 'seedrandom';
import { describe, expect, test } from 'vitest';
import { forecast } from '../../src/engine/vote/forecast';
import { banzhaf, shapleyShubik, swings } from '../support/power-indices';
import { aSeat, NO_SHOCKS, seatsAlike, seatsWithChances } from '../support/voting';

/** The Council on matters of substance: five vetoes, nine of fifteen. */
const SUBSTANCE = {
  quota: 39,
  weights: [...Array.from({ length: 5 }, () => 7), ...Array.from({ length: 10 }, () => 1)],
};
/** The Council on procedure: nine of fifteen, no veto. */
const PROCEDURE = { quota: 9, weights: Array.from({ length: 15 }, () => 1) };
const EEC_1958 = { quota: 12, weights: [4, 4, 4, 2, 2, 1] };

describe('power indices', () => {
  test.each([
    {
      game: 'Security Council, Shapley-Shubik',
      source: 'gonitsora.com: 4/2145 for an elected member',
      values: shapleyShubik(SUBSTANCE),
      published: [
        ...Array.from({ length: 5 }, () => 421 / 2145),
        ...Array.from({ length: 10 }, () => 4 / 2145),
      ],
    },
    {
      game: 'Security Council, normalised Banzhaf',
      source: '106/635 and 21/1270, recomputed exactly',
      values: banzhaf(SUBSTANCE),
      published: [
        ...Array.from({ length: 5 }, () => 106 / 635),
        ...Array.from({ length: 10 }, () => 21 / 1270),
      ],
    },
    {
      game: '[6; 4, 3, 2, 1], Banzhaf',
      source: 'maxlit/powerindex, README',
      values: banzhaf({ quota: 6, weights: [4, 3, 2, 1] }),
      published: [5 / 12, 1 / 4, 1 / 4, 1 / 12],
    },
    {
      game: 'EEC of 1958 [12; 4, 4, 4, 2, 2, 1], Banzhaf',
      source: 'maxlit/powerindex, README',
      values: banzhaf(EEC_1958),
      published: [5 / 21, 5 / 21, 5 / 21, 3 / 21, 3 / 21, 0],
    },
    {
      game: '[4; 3, 2, 1, 1], Shapley-Shubik',
      source: 'maxlit/powerindex, tests',
      values: shapleyShubik({ quota: 4, weights: [3, 2, 1, 1] }),
      published: [1 / 2, 1 / 6, 1 / 6, 1 / 6],
    },
    {
      game: 'Security Council on procedure, Shapley-Shubik',
      source: 'by symmetry 1/15 each',
      values: shapleyShubik(PROCEDURE),
      published: Array.from({ length: 15 }, () => 1 / 15),
    },
  ])('$game ($source)', ({ values, published }) => {
    expect(values).toHaveLength(published.length);
    values.forEach((value, i) => expect(value).toBeCloseTo(published[i]!, 12));
  });

  test('Security Council: 848 and 84 coalitions swung (recomputed exactly)', () => {
    const counts = swings(SUBSTANCE);
    expect(counts.slice(0, 5)).toEqual([848, 848, 848, 848, 848]);
    expect(new Set(counts.slice(5))).toEqual(new Set([84]));
  });
});

describe("the forecast's own pivot chances", () => {
  test('all fifteen undecided: the absolute Banzhaf index of procedure, 3003/16384', () => {
    const { members } = forecast(seatsAlike(15), NO_SHOCKS, 7);
    expect(swings(PROCEDURE)[0]! / 2 ** 14).toBe(3003 / 16384);
    for (const { pivot } of members) expect(pivot).toBeCloseTo(3003 / 16384, 12);
  });

  test('three sponsors and two objectors fixed: six of ten, 63/256', () => {
    const seats = [
      ...seatsAlike(10),
      ...['USA', 'GBR', 'FRA'].map((id) => aSeat({ id, fixed: 'yes' })),
      ...['CHN', 'RUS'].map((id) => aSeat({ id, fixed: 'no' })),
    ];
    const { members } = forecast(seats, NO_SHOCKS, 15);
    for (const { pivot } of members.slice(0, 10)) expect(pivot).toBeCloseTo(63 / 256, 12);
  });
});

describe('Poisson-binomial distributions', () => {
  test.each([
    {
      source: 'R package poibin, by way of the tests of tsakim/poibin',
      chances: [0.4163448, 0.334027, 0.9689613],
      published: [0.0120647, 0.39129134, 0.46189012, 0.13475384],
    },
    {
      source: 'tsakim/poibin: cumulative .135, .6, .965',
      chances: [0.1, 0.5, 0.7],
      published: [0.135, 0.465, 0.365, 0.035],
    },
    {
      source: 'input from the help page of R package poibin, values recomputed',
      chances: [0.1, 0.1, 0.2, 0.2, 0.3, 0.3, 0.4, 0.4, 0.5, 0.5],
      published: [
        0.02286144, 0.11231136, 0.23694372, 0.28171848, 0.20829484, 0.09968032, 0.03113484,
        0.00623848, 0.00076372, 0.00005136, 0.00000144,
      ],
    },
  ])('$source', ({ chances, published }) => {
    const { distribution } = forecast(seatsWithChances(chances), NO_SHOCKS, 7);
    expect(distribution).toHaveLength(published.length);
    distribution.forEach((chance, j) => expect(chance).toBeCloseTo(published[j]!, 7));
  });
});

test("seedrandom's first three numbers for 'hello.' (davidbau/seedrandom, nodetest.js)", () => {
  const draw = seedrandom('hello.');
  expect([draw(), draw(), draw()]).toEqual([
    0.9282578795792454, 0.3752569768646784, 0.7316977468919549,
  ]);
});
