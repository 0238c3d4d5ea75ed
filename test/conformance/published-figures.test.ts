import * as fc from 'fast-check';
import seedrandom from 'seedrandom';
import alea from 'seedrandom/lib/alea.js';
import { describe, expect, test } from 'vitest';
import { draw, expandSeed } from '../../src/engine/core/rng';
import { forecast } from '../../src/engine/ballot/forecast';
import { councilBallot } from '../../src/engine/proceedings/council/rules/council-ballot';
import { murmur3 } from '../support/murmur3';
import { banzhaf, shapleyShubik, swings } from '../support/power-indices';
import { aSeat, NO_SHOCKS, seatsAlike, seatsWithChances } from '../support/voting';
import { times } from '../support/times';

/** The Council on matters of substance: five vetoes, nine of fifteen. */
const SUBSTANCE = {
  quota: 39,
  weights: [...Array.from({ length: 5 }, () => 7), ...Array.from({ length: 10 }, () => 1)],
};
/** The Council on procedure: nine of fifteen, no veto. */
const PROCEDURE = { quota: 9, weights: Array.from({ length: 15 }, () => 1) };
const PARLIAMENT = {
  quota: 89,
  weights: [3, 3, 5, 5, 7, 16, 47, 9, 11, 18, 11, 5, 9, 3, 3],
};
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
      game: 'EEC of 1958, the dual game [6; 4, 4, 4, 2, 2, 1], Banzhaf',
      source: 'maxlit/powerindex, tests',
      values: banzhaf({ quota: 6, weights: EEC_1958.weights }),
      published: [5 / 21, 5 / 21, 5 / 21, 3 / 21, 3 / 21, 0],
    },
    {
      game: '[6; 3, 2, 1, 1], Banzhaf',
      source: 'maxlit/powerindex, README',
      values: banzhaf({ quota: 6, weights: [3, 2, 1, 1] }),
      published: [0.375, 0.375, 0.125, 0.125],
    },
    {
      game: '[4; 3, 2, 1], Banzhaf',
      source: 'maxlit/powerindex, README',
      values: banzhaf({ quota: 4, weights: [3, 2, 1] }),
      published: [0.6, 0.2, 0.2],
    },
    {
      game: '[4; 3, 2, 1], Shapley-Shubik',
      source: 'maxlit/powerindex, README',
      values: shapleyShubik({ quota: 4, weights: [3, 2, 1] }),
      published: [2 / 3, 1 / 6, 1 / 6],
    },
    {
      game: '[6; 4, 3, 2], Shapley-Shubik',
      source: 'University of Alabama, Math 103, by way of the tests of maxlit/powerindex',
      values: shapleyShubik({ quota: 6, weights: [4, 3, 2] }),
      published: [4 / 6, 1 / 6, 1 / 6],
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

  test.each([
    {
      index: 'Banzhaf',
      values: banzhaf(PARLIAMENT),
      published: [
        0.017, 0.017, 0.028, 0.028, 0.039, 0.089, 0.396, 0.051, 0.062, 0.1, 0.062, 0.028, 0.051,
        0.017, 0.017,
      ],
    },
    {
      index: 'Shapley-Shubik',
      values: shapleyShubik(PARLIAMENT),
      published: [
        0.016, 0.016, 0.028, 0.028, 0.039, 0.091, 0.393, 0.051, 0.062, 0.103, 0.062, 0.028, 0.051,
        0.016, 0.016,
      ],
    },
  ])('fifteen parties, quota 89, $index (vagnur/Power-Indices, tests)', ({ values, published }) => {
    expect(values.map((value) => Math.round(1000 * value) / 1000)).toEqual(published);
  });

  test('Security Council: 848 and 84 coalitions swung (recomputed exactly)', () => {
    const counts = swings(SUBSTANCE);
    expect(counts.slice(0, 5)).toEqual([848, 848, 848, 848, 848]);
    expect(new Set(counts.slice(5))).toEqual(new Set([84]));
  });
});

describe("the forecast's own pivot chances", () => {
  test('all fifteen undecided: the absolute Banzhaf index of procedure, 3003/16384', () => {
    const { members } = forecast(councilBallot(seatsAlike(15), NO_SHOCKS), 'coarse');
    expect(swings(PROCEDURE)[0]! / 2 ** 14).toBe(3003 / 16384);
    for (const { pivot } of members) expect(pivot).toBeCloseTo(3003 / 16384, 12);
  });

  test('three sponsors and two objectors fixed: six of ten, 63/256', () => {
    const seats = [
      ...seatsAlike(10),
      ...['USA', 'GBR', 'FRA'].map((id) => aSeat({ id, fixed: 'yes' })),
      ...['CHN', 'RUS'].map((id) => aSeat({ id, fixed: 'no' })),
    ];
    const { members } = forecast(councilBallot(seats, NO_SHOCKS), 'fine');
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
      source: 'tsakim/poibin: cumulative .81, 1 (and so .18 for exactly one)',
      chances: [0.1, 0.1],
      published: [0.81, 0.18, 0.01],
    },
    { source: 'tsakim/poibin', chances: [0.2, 0.5], published: [0.4, 0.5, 0.1] },
    { source: 'tsakim/poibin', chances: [0.3, 0.8], published: [0.14, 0.62, 0.24] },
    { source: 'tsakim/poibin', chances: [0.3, 0.8, 0.3], published: [0.098, 0.476, 0.354, 0.072] },
    {
      source: 'input from the help page of R package poibin, values recomputed',
      chances: [0.1, 0.1, 0.2, 0.2, 0.3, 0.3, 0.4, 0.4, 0.5, 0.5],
      published: [
        0.02286144, 0.11231136, 0.23694372, 0.28171848, 0.20829484, 0.09968032, 0.03113484,
        0.00623848, 0.00076372, 0.00005136, 0.00000144,
      ],
    },
  ])('$source', ({ chances, published }) => {
    const { distribution } = forecast(
      councilBallot(seatsWithChances(chances), NO_SHOCKS),
      'coarse',
    );
    expect(distribution).toHaveLength(published.length);
    distribution.forEach((chance, j) => expect(chance).toBeCloseTo(published[j]!, 7));
  });

  test('eight chances, from R package poibin by way of the tests of tsakim/poibin', () => {
    const chances = [
      0.9955901, 0.5696224, 0.8272597, 0.3818746, 0.4290036, 0.8707646, 0.8858267, 0.7557183,
    ];
    const { distribution } = forecast(
      councilBallot(seatsWithChances(chances), NO_SHOCKS),
      'coarse',
    );
    expect(distribution[0]).toBeCloseTo(4.17079659e-7, 12);
    expect(distribution[2]).toBeCloseTo(2.46250608e-3, 8);
    expect(distribution[7]).toBeCloseTo(2.02460933e-1, 8);
    expect(distribution[8]).toBeCloseTo(4.48023378e-2, 8);
  });

  test('Hong (2013), equation 15: three binomials folded into one another', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 5 })), {
          minLength: 3,
          maxLength: 3,
        }),
        (groups) => {
          const chances = groups.flatMap(([percent, count]) =>
            Array.from({ length: count }, () => percent / 100),
          );
          const folded = groups
            .map(([percent, count]) => binomial(count, percent / 100))
            .reduce(convolved);
          const { distribution } = forecast(
            councilBallot(seatsWithChances(chances), NO_SHOCKS),
            'coarse',
          );
          expect(distribution).toHaveLength(folded.length);
          distribution.forEach((chance, j) => expect(chance).toBeCloseTo(folded[j]!, 10));
        },
      ),
      { numRuns: times(40) },
    );
  });
});

/** Chances of 0 to n successes, each with chance p. */
function binomial(n: number, p: number): number[] {
  let choose = 1;
  return Array.from({ length: n + 1 }, (_, k) => {
    if (k > 0) choose = (choose * (n - k + 1)) / k;
    return choose * p ** k * (1 - p) ** (n - k);
  });
}

function convolved(a: readonly number[], b: readonly number[]): number[] {
  return Array.from({ length: a.length + b.length - 1 }, (_, sum) =>
    a.reduce((total, chance, i) => total + chance * (b[sum - i] ?? 0), 0),
  );
}

describe('chance', () => {
  test("seedrandom's first three numbers for 'hello.' (davidbau/seedrandom, nodetest.js)", () => {
    const next = seedrandom('hello.');
    expect([next(), next(), next()]).toEqual([
      0.9282578795792454, 0.3752569768646784, 0.7316977468919549,
    ]);
  });

  test("alea, which expands our seeds, for 'hello.' (davidbau/seedrandom, README)", () => {
    const next = seedrandom.alea('hello.');
    expect([next(), next.double(), next.int32()]).toEqual([
      0.4783254903741181, 0.8297006866124559, 1076136327,
    ]);
  });

  test("a seed's four words are alea's first four", () => {
    const next = alea('2015-december/zeid');
    const words = [0, 1, 2, 3].map(() => Math.floor(next() * 4294967296));
    expect(expandSeed('2015-december/zeid')).toEqual(words);
  });

  test.each([
    { bytes: [], seed: 0, hash: 0 },
    { bytes: [], seed: 1, hash: 0x514e28b7 },
    { bytes: [], seed: 0xffffffff, hash: 0x81f16f39 },
    { bytes: [0xff, 0xff, 0xff, 0xff], seed: 0, hash: 0x76293b50 },
    { bytes: [0x21, 0x43, 0x65, 0x87], seed: 0, hash: 0xf55b516b },
    { bytes: [0x21, 0x43, 0x65, 0x87], seed: 0x5082edee, hash: 0x2362f9de },
    { bytes: [0, 0, 0, 0], seed: 0, hash: 0x2362f9de },
  ])(
    'MurmurHash3 x86 32 of $bytes with seed $seed (hajimes/mmh3, tests)',
    ({ bytes, seed, hash }) => {
      expect(murmur3(bytes, seed)).toBe(hash);
    },
  );

  test('every draw is MurmurHash3 of its key: stream, week, slot and seat over the seed words', () => {
    const word = fc.nat({ max: 0xffffffff });
    const small = fc.nat({ max: 400 });
    fc.assert(
      fc.property(
        fc.tuple(word, word, word, word),
        fc.tuple(small, small, small),
        (words, [week, slot, seat]) => {
          // `offset` is the first stream: number 1.
          const key = [1, words[1] ^ week, words[2] ^ slot, words[3] ^ seat];
          const bytes = key.flatMap((value) => [0, 8, 16, 24].map((by) => (value >>> by) & 255));
          const expected = (murmur3(bytes, words[0]) + 0.5) / 4294967296;
          expect(draw(words, 'offset', { week, slot, seat })).toBe(expected);
        },
      ),
      { numRuns: times(100) },
    );
  });
});
