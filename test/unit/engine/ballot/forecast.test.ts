import { describe, expect, test } from 'vitest';
import { forecast } from '../../../../src/engine/ballot/forecast';
import { passOdds } from '../../../../src/engine/ballot/pass';
import { councilBallot } from '../../../../src/engine/proceedings/council/rules/council-ballot';
import { aSeat, councilOf, MODEL, NO_SHOCKS, seatsAlike } from '../../../support/voting';

describe('seats that are not in doubt', () => {
  const fixed = (yes: number, no: number) => [
    ...seatsAlike(yes, { fixed: 'yes' }),
    ...seatsAlike(no, { fixed: 'no' }),
  ];

  test.each([
    { yes: 9, no: 6, pass: 1 },
    { yes: 8, no: 7, pass: 0 },
    { yes: 15, no: 0, pass: 1 },
    { yes: 0, no: 15, pass: 0 },
  ])('$yes yes and $no no pass with $pass', ({ yes, no, pass }) => {
    const { pass: said, distribution } = forecast(councilBallot(fixed(yes, no), MODEL), 'coarse');
    expect(said).toBeCloseTo(pass, 12);
    expect(passOdds(councilBallot(fixed(yes, no), MODEL))).toBeCloseTo(pass, 12);
    expect(distribution).toHaveLength(16);
    expect(distribution[yes]).toBeCloseTo(1, 12);
  });

  test('a fixed yes decides when it is the ninth, a fixed no when there are eight', () => {
    const nine = forecast(councilBallot(fixed(9, 6), MODEL), 'coarse').members;
    expect(nine[0]).toMatchObject({ yes: 1, abstain: 0, no: 0, gain: 0 });
    expect(nine[0]!.pivot).toBeCloseTo(1, 12);
    expect(nine[14]!.pivot).toBe(0);
    const eight = forecast(councilBallot(fixed(8, 7), MODEL), 'coarse').members;
    expect(eight[14]).toMatchObject({ yes: 0, abstain: 0, no: 1, gain: 0 });
    expect(eight[14]!.pivot).toBeCloseTo(1, 12);
  });

  test('abstaining for sure counts as no yes', () => {
    const seats = [...seatsAlike(8, { fixed: 'yes' }), aSeat({ id: 'TCD', fixed: 'abstain' })];
    expect(forecast(councilBallot(seats, MODEL), 'coarse').members[8]).toMatchObject({
      yes: 0,
      abstain: 1,
      no: 0,
    });
    expect(passOdds(councilBallot(seats, MODEL))).toBe(0);
  });
});

describe('one open seat that decides', () => {
  const seats = [...seatsAlike(8, { fixed: 'yes' }), aSeat({ id: 'MYS', lean: 200 })];

  test('passes with its own chance, pivots always, gains p(1 - p)', () => {
    const { pass, members } = forecast(councilBallot(seats, NO_SHOCKS), 'coarse');
    const p = 1 / (1 + Math.exp(-1.06));
    expect(pass).toBeCloseTo(p, 12);
    expect(members[8]!.pivot).toBeCloseTo(1, 12);
    expect(members[8]!.gain).toBeCloseTo(p * (1 - p), 12);
  });

  test('doubt about its lean pulls the chance towards a half and lowers the gain', () => {
    const doubted = seats.map((seat) => (seat.fixed ? seat : { ...seat, spread: 150 }));
    const { pass, members } = forecast(councilBallot(doubted, NO_SHOCKS), 'coarse');
    const known = forecast(councilBallot(seats, NO_SHOCKS), 'coarse');
    expect(pass).toBeLessThan(known.pass);
    expect(pass).toBeGreaterThan(0.5);
    expect(members[8]!.gain).toBeLessThan(known.members[8]!.gain);
  });

  test.each([
    { spread: 50, within: 0.002 },
    { spread: 100, within: 0.005 },
    { spread: 200, within: 0.011 },
  ])('doubt of $spread is off by less than $within from the integral', ({ spread, within }) => {
    for (let lean = -600; lean <= 600; lean += 50) {
      let [mean, total] = [0, 0];
      for (let z = -8; z <= 8; z += 0.02) {
        const weight = Math.exp((-z * z) / 2);
        total += weight;
        mean += weight / (1 + Math.exp((MODEL.c2 - lean - spread * z) / 100));
      }
      const decider = [...seatsAlike(8, { fixed: 'yes' }), aSeat({ lean, spread })];
      expect(Math.abs(passOdds(councilBallot(decider, NO_SHOCKS)) - mean / total)).toBeLessThan(
        within,
      );
    }
  });
});

describe('nodes', () => {
  test.each(['PRK2014', 'PRK2015', 'PRK2017', 'PRK2024'])(
    '7 and 15 agree to 1e-5 in %s',
    (roll) => {
      const seats = councilOf(roll);
      const fine = forecast(councilBallot(seats, MODEL), 'fine');
      expect(Math.abs(passOdds(councilBallot(seats, MODEL), 'coarse') - fine.pass)).toBeLessThan(
        1e-5,
      );
      expect(passOdds(councilBallot(seats, MODEL), 'fine')).toBeCloseTo(fine.pass, 12);
      expect(passOdds(councilBallot(seats, MODEL))).toBeCloseTo(
        forecast(councilBallot(seats, MODEL), 'coarse').pass,
        12,
      );
    },
  );
});

describe('advice', () => {
  test('a swing seat gains more than a friend even where both pivot alike', () => {
    const { members } = forecast(councilBallot(councilOf('PRK2018'), MODEL), 'fine');
    const of = (id: string) => members.find(({ member }) => member === id)!;
    expect(of('NLD').pivot / of('CIV').pivot).toBeGreaterThan(0.7);
    expect(of('CIV').gain / of('NLD').gain).toBeGreaterThan(4);
  });
});
