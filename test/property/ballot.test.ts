import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ballot } from '../../src/engine/ballot/ballot';
import { forecast } from '../../src/engine/ballot/forecast';
import type { Shock } from '../../src/engine/ballot/model';
import { passOdds } from '../../src/engine/ballot/pass';
import { preparedBallot } from '../../src/engine/ballot/prepared';
import type { Threshold } from '../../src/engine/ballot/threshold';
import { slowDistribution, slowPass, slowVotes } from '../support/slow-forecast';
import { times } from '../support/times';
import { aSeat, shockedBy } from '../support/voting';

const GROUPS = [null, 'N', 'S', 'calm'] as const;
const NORTH: Shock = { id: 'north', sd: 90, group: 'N' };
const SOUTH: Shock = { id: 'south', sd: 60, group: 'S' };
const ROOM: Shock = { id: 'room', sd: 70 };

const seat = fc.record({
  lean: fc.integer({ min: -500, max: 500 }),
  spread: fc.constantFrom(0, 0, 60),
  group: fc.constantFrom(...GROUPS),
  fixed: fc.constantFrom(null, null, null, null, 'yes' as const, 'abstain' as const, 'no' as const),
  hasVeto: fc.boolean(),
});

const threshold = fc.oneof(
  fc.integer({ min: 0, max: 6 }).map((yes): Threshold => ({ rule: 'atLeast', yes })),
  fc.constantFrom<Threshold>({ rule: 'majority' }, { rule: 'twoThirds' }),
);

/** Ballots of two to five seats, whose ways of voting can be gone through one by one. */
const ballotWith = (shocks: readonly Shock[]) =>
  fc
    .tuple(fc.array(seat, { minLength: 2, maxLength: 5 }), threshold, fc.boolean())
    .map(([drawn, passes, areVetoes]): Ballot => {
      const seats = drawn.map((parts, i) => {
        const { lean, spread, group, fixed } = parts;
        return aSeat({ id: `M${i}`, lean, spread, group, fixed });
      });
      const veto = seats.filter((_, i) => areVetoes && drawn[i]!.hasVeto);
      return { seats, passes, veto: veto.map(({ member }) => member), model: shockedBy(...shocks) };
    });

/** The ballot with one seat changed. */
function changed(ballot: Ballot, index: number, parts: Partial<Ballot['seats'][number]>): Ballot {
  return {
    ...ballot,
    seats: ballot.seats.map((own, i) => (i === index ? { ...own, ...parts } : own)),
  };
}

const TABLES: readonly (readonly Shock[])[] = [[], [ROOM], [NORTH], [ROOM, NORTH], [NORTH, SOUTH]];

describe('any threshold, any vetoes, several groups', () => {
  test.each(TABLES.map((shocks) => ({ name: shocks.map(({ id }) => id).join(' and '), shocks })))(
    'agrees with every way of voting, one by one: $name',
    ({ shocks }) => {
      fc.assert(
        fc.property(ballotWith(shocks), (ballot) => {
          const slow = slowPass(ballot);
          const { pass, distribution, members } = forecast(ballot, 'fine');
          expect(pass).toBeCloseTo(slow, 6);
          expect(passOdds(ballot, 'fine')).toBeCloseTo(pass, 12);
          const counts = slowDistribution(ballot, 2);
          distribution.forEach((chance, yes) => expect(chance).toBeCloseTo(counts[yes]!, 6));
          members.forEach(({ yes, abstain, no }, index) => {
            const votes = slowVotes(ballot.seats[index]!, ballot.model, 2);
            expect(yes).toBeCloseTo(votes.yes, 6);
            expect(abstain).toBeCloseTo(votes.abstain, 6);
            expect(no).toBeCloseTo(votes.no, 6);
          });
        }),
        { numRuns: times(25) },
      );
    },
  );

  test('a seat decides where its yes carries what its no does not', () => {
    fc.assert(
      fc.property(ballotWith([ROOM, NORTH, SOUTH]), fc.nat(4), (ballot, some) => {
        const index = some % ballot.seats.length;
        const yes = passOdds(changed(ballot, index, { fixed: 'yes' }));
        const no = passOdds(changed(ballot, index, { fixed: 'no' }));
        expect(forecast(ballot, 'coarse').members[index]!.pivot).toBeCloseTo(yes - no, 11);
      }),
      { numRuns: times(200) },
    );
  });

  test('gain is the slope in the lean, and a prepared ballot answers for one seat', () => {
    fc.assert(
      fc.property(ballotWith([ROOM, NORTH, SOUTH]), fc.nat(4), (ballot, some) => {
        const index = some % ballot.seats.length;
        const { lean, spread } = ballot.seats[index]!;
        const { pass, passIf } = preparedBallot(ballot);
        expect(pass).toBeCloseTo(passOdds(ballot), 11);
        for (const by of [-300, -0.5, 0, 0.5, 300]) {
          const asked = passOdds(changed(ballot, index, { lean: lean + by }));
          expect(passIf(index, lean + by, spread)).toBeCloseTo(asked, 11);
        }
        const slope = 100 * (passIf(index, lean + 0.5, spread) - passIf(index, lean - 0.5, spread));
        expect(forecast(ballot, 'coarse').members[index]!.gain).toBeCloseTo(slope, 5);
      }),
      { numRuns: times(200) },
    );
  });

  test('the order of the seats changes nothing, and two shocks of one group are one', () => {
    fc.assert(
      fc.property(ballotWith([ROOM, NORTH]), (ballot) => {
        const turned = { ...ballot, seats: ballot.seats.toReversed() };
        expect(passOdds(turned)).toBeCloseTo(passOdds(ballot), 12);
        const halves = [54, 72].map((sd) => ({ id: `${sd}`, sd, group: 'N' })); // 54² + 72² = 90²
        const split = { ...ballot, model: shockedBy(ROOM, ...halves) };
        expect(passOdds(split)).toBeCloseTo(passOdds(ballot), 12);
      }),
      { numRuns: times(100) },
    );
  });
});
