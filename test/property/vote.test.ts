import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VOTES } from '../../src/engine/core/ids';
import type { SeatOdds } from '../../src/engine/ballot/ballot';
import { forecast } from '../../src/engine/ballot/forecast';
import { passOdds } from '../../src/engine/ballot/pass';
import { type VoteLuck, rollCall } from '../../src/engine/ballot/roll-call';
import { tallyOf } from '../../src/engine/ballot/threshold';
import {
  councilBallot,
  isAgendaAdopted,
} from '../../src/engine/proceedings/council/rules/council-ballot';
import { byCombinations, slowDistribution } from '../support/slow-forecast';
import { aSeat, MODEL, NO_SHOCKS } from '../support/voting';
import { times } from '../support/times';

const lean = fc.integer({ min: -900, max: 900 });
const uniform = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

const openSeat = fc.record({
  lean,
  spread: fc.constantFrom(0, 0, 40, 120),
  group: fc.constantFrom(null, 'AFR', 'WEOG'),
});

/** Councils of fifteen: ten open seats, three sponsors, two objectors. */
const council = fc
  .array(openSeat, { minLength: 10, maxLength: 10 })
  .map((open) => [
    ...open.map((parts, i) => aSeat({ ...parts, id: `M${i}` })),
    ...['USA', 'GBR', 'FRA'].map((id) => aSeat({ id, fixed: 'yes' })),
    ...['CHN', 'RUS'].map((id) => aSeat({ id, fixed: 'no' })),
  ]);

const luckFor = (seats: readonly SeatOdds[]) =>
  fc
    .tuple(uniform, uniform, fc.array(uniform, { minLength: 15, maxLength: 15 }))
    .map(([meeting, africa, own]): VoteLuck => ({
      shock: { meeting, africa },
      seat: Object.fromEntries(seats.map(({ member }, i) => [member, own[i]!])),
    }));

const councilWithLuck = council.chain((seats) => fc.tuple(fc.constant(seats), luckFor(seats)));

function raised(seats: readonly SeatOdds[], index: number, by: number): readonly SeatOdds[] {
  return seats.map((seat, i) => (i === index ? { ...seat, lean: seat.lean + by } : seat));
}

describe('forecast', () => {
  test('is a distribution, and every row of it a chance', () => {
    fc.assert(
      fc.property(
        council,
        fc.constantFrom('coarse' as const, 'fine' as const),
        (seats, fineness) => {
          const { distribution, pass, members } = forecast(councilBallot(seats, MODEL), fineness);
          expect(distribution).toHaveLength(16);
          expect(distribution.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
          for (const { yes, abstain, no, pivot, gain } of members) {
            expect(yes + abstain + no).toBeCloseTo(1, 12);
            for (const chance of [yes, abstain, no, pivot, pass]) {
              expect(chance).toBeGreaterThanOrEqual(0);
              expect(chance).toBeLessThanOrEqual(1);
            }
            expect(gain).toBeGreaterThanOrEqual(0);
          }
        },
      ),
      { numRuns: times(60) },
    );
  });

  test('is what every combination of votes adds up to, when shocks are fixed', () => {
    fc.assert(
      fc.property(council, (seats) => {
        const chances = seats.slice(0, 10).map(({ lean: own, spread }) => {
          const pull = 1 / Math.sqrt(1 + (Math.PI * (spread / 100) ** 2) / 8);
          return 1 / (1 + Math.exp((pull * (MODEL.c2 - own)) / 100));
        });
        const slow = byCombinations(chances);
        const { distribution, members } = forecast(councilBallot(seats, NO_SHOCKS), 'coarse');
        distribution.forEach((chance, j) => expect(chance).toBeCloseTo(slow[j - 3] ?? 0, 12));
        chances.forEach((p, i) => {
          expect(members[i]!.yes).toBeCloseTo(p, 12);
          const others = byCombinations(chances.filter((_, other) => other !== i));
          expect(members[i]!.pivot).toBeCloseTo(others[5]!, 12);
        });
      }),
      { numRuns: times(25) },
    );
  });

  test('agrees with fine steps over both shocks', () => {
    fc.assert(
      fc.property(council, (seats) => {
        const slow = slowDistribution({ seats, model: MODEL });
        const { distribution } = forecast(councilBallot(seats, MODEL), 'fine');
        distribution.forEach((chance, j) => expect(chance).toBeCloseTo(slow[j]!, 6));
      }),
      { numRuns: times(6) },
    );
  });

  test('the fast path is the same number', () => {
    fc.assert(
      fc.property(council, (seats) => {
        expect(passOdds(councilBallot(seats, MODEL))).toBeCloseTo(
          forecast(councilBallot(seats, MODEL), 'coarse').pass,
          12,
        );
        expect(passOdds(councilBallot(seats, NO_SHOCKS))).toBeCloseTo(
          forecast(councilBallot(seats, NO_SHOCKS), 'coarse').pass,
          12,
        );
      }),
      { numRuns: times(100) },
    );
  });

  test('the order of the seats changes nothing', () => {
    fc.assert(
      fc.property(council, (seats) => {
        const turned = forecast(councilBallot(seats.toReversed(), MODEL), 'coarse');
        const straight = forecast(councilBallot(seats, MODEL), 'coarse');
        expect(turned.pass).toBeCloseTo(straight.pass, 12);
        turned.members.toReversed().forEach(({ pivot, gain }, i) => {
          expect(pivot).toBeCloseTo(straight.members[i]!.pivot, 12);
          expect(gain).toBeCloseTo(straight.members[i]!.gain, 12);
        });
      }),
      { numRuns: times(40) },
    );
  });

  test('gain is the slope of P(nine) in the lean, per 100 centilogits', () => {
    fc.assert(
      fc.property(council, fc.nat(9), (seats, index) => {
        const step = 0.5;
        const up = passOdds(councilBallot(raised(seats, index, step), MODEL));
        const down = passOdds(councilBallot(raised(seats, index, -step), MODEL));
        const slope = ((up - down) / (2 * step)) * 100;
        expect(forecast(councilBallot(seats, MODEL), 'coarse').members[index]!.gain).toBeCloseTo(
          slope,
          5,
        );
      }),
      { numRuns: times(100) },
    );
  });

  test('a warmer seat never lowers P(nine), and a sure yes never does', () => {
    fc.assert(
      fc.property(council, fc.nat(9), fc.integer({ min: 0, max: 500 }), (seats, index, by) => {
        const before = passOdds(councilBallot(seats, MODEL));
        const sure = seats.map((seat, i) =>
          i === index ? { ...seat, fixed: 'yes' as const } : seat,
        );
        expect(passOdds(councilBallot(raised(seats, index, by), MODEL))).toBeGreaterThanOrEqual(
          before - 1e-14,
        );
        expect(passOdds(councilBallot(sure, MODEL))).toBeGreaterThanOrEqual(before - 1e-14);
      }),
      { numRuns: times(100) },
    );
  });

  test('leaves what it is given alone and answers alike twice', () => {
    fc.assert(
      fc.property(council, (seats) => {
        const copy = structuredClone(seats);
        expect(forecast(councilBallot(seats, MODEL), 'coarse')).toEqual(
          forecast(councilBallot(seats, MODEL), 'coarse'),
        );
        expect(seats).toEqual(copy);
      }),
      { numRuns: times(20) },
    );
  });
});

describe('roll call', () => {
  const rank = { no: 0, abstain: 1, yes: 2 } as const;

  test('raising a lean never lowers that vote and moves no other seat', () => {
    fc.assert(
      fc.property(councilWithLuck, fc.nat(9), fc.nat(600), ([seats, luck], index, by) => {
        const before = rollCall({ seats, model: MODEL }, luck);
        const after = rollCall({ seats: raised(seats, index, by), model: MODEL }, luck);
        expect(rank[after[index]!.vote]).toBeGreaterThanOrEqual(rank[before[index]!.vote]);
        const others = (_: unknown, i: number) => i !== index;
        expect(after.filter(others)).toEqual(before.filter(others));
      }),
      { numRuns: times(100) },
    );
  });

  test("another seat's luck never moves a vote", () => {
    fc.assert(
      fc.property(councilWithLuck, fc.nat(9), uniform, ([seats, luck], index, own) => {
        const other = { ...luck, seat: { ...luck.seat, [seats[index]!.member]: own } };
        const kept = (_: unknown, i: number) => i !== index;
        expect(rollCall({ seats, model: MODEL }, other).filter(kept)).toEqual(
          rollCall({ seats, model: MODEL }, luck).filter(kept),
        );
      }),
      { numRuns: times(100) },
    );
  });

  test('fifteen votes, sponsors yes, objectors no, and the tally adds up', () => {
    fc.assert(
      fc.property(councilWithLuck, ([seats, luck]) => {
        const votes = rollCall({ seats, model: MODEL }, luck).map(({ vote }) => vote);
        expect(votes.slice(10)).toEqual(['yes', 'yes', 'yes', 'no', 'no']);
        const { yes, abstain, no } = tallyOf(votes);
        expect(yes + abstain + no).toBe(15);
      }),
      { numRuns: times(100) },
    );
  });

  test('one more yes never loses', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...VOTES), { minLength: 15, maxLength: 15 }),
        fc.nat(14),
        (votes, index) => {
          fc.pre(isAgendaAdopted(tallyOf(votes)));
          expect(isAgendaAdopted(tallyOf(votes.with(index, 'yes')))).toBe(true);
        },
      ),
      { numRuns: times(100) },
    );
  });
});
