import { VOTES, type Vote } from '../../src/engine/core/ids';
import type { Ballot, SeatOdds } from '../../src/engine/ballot/ballot';
import { isCarried } from '../../src/engine/ballot/threshold';
import type { VoteModel } from '../../src/engine/ballot/model';

type Chances = Readonly<Record<Vote, number>>;

const SURE: Readonly<Record<Vote, Chances>> = {
  yes: { yes: 1, abstain: 0, no: 0 },
  abstain: { yes: 0, abstain: 1, no: 0 },
  no: { yes: 0, abstain: 0, no: 1 },
};

/** A seat's chances at given shocks, in centilogits, by the language's own exponential. */
function chancesOf(seat: SeatOdds, { c1, c2 }: VoteModel, shift: number): Chances {
  if (seat.fixed) return SURE[seat.fixed];
  const spread = seat.spread / 100;
  const pull = 1 / Math.sqrt(1 + (Math.PI * spread ** 2) / 8);
  const over = (cut: number) => 1 / (1 + Math.exp((-pull * (seat.lean + shift - cut)) / 100));
  return { yes: over(c2), abstain: over(c1) - over(c2), no: 1 - over(c1) };
}

/** Distribution of yes votes by going through every combination of votes, one by one. */
export function byCombinations(chances: readonly number[]): readonly number[] {
  const distribution = Array.from({ length: chances.length + 1 }, () => 0);
  for (let combination = 0; combination < 2 ** chances.length; combination += 1) {
    let chance = 1;
    let yesVotes = 0;
    chances.forEach((p, i) => {
      const saysYes = Math.floor(combination / 2 ** i) % 2 === 1;
      chance *= saysYes ? p : 1 - p;
      yesVotes += saysYes ? 1 : 0;
    });
    distribution[yesVotes]! += chance;
  }
  return distribution;
}

/** Distribution of yes votes by splitting on the first seat, again and again. */
function bySplitting(chances: readonly number[]): readonly number[] {
  const [first, ...rest] = chances;
  if (first === undefined) return [1];
  const others = bySplitting(rest);
  return [...others, 0].map(
    (_, j) => (1 - first) * (others[j] ?? 0) + first * (others[j - 1] ?? 0),
  );
}

/** Chance that a ballot is carried, by going through every way of voting, three to a seat. */
function carriedOdds(
  ballot: Ballot,
  chances: readonly Chances[],
  votes: readonly Vote[] = [],
): number {
  const { seats } = ballot;
  if (votes.length === seats.length) {
    const cast = votes.map((vote, at) => ({ member: seats[at]!.member, vote }));
    return isCarried(ballot, cast) ? 1 : 0;
  }
  const own = chances[votes.length]!;
  return VOTES.filter((vote) => own[vote] > 0).reduce(
    (sum, vote) => sum + own[vote] * carriedOdds(ballot, chances, [...votes, vote]),
    0,
  );
}

interface Step {
  readonly shock: number;
  readonly weight: number;
}

/** Even steps over +-8 standard deviations, `each` to one of them, weighted by the bell curve. */
function evenly(sd: number, each: number): readonly Step[] {
  if (sd === 0) return [{ shock: 0, weight: 1 }];
  const points = Array.from({ length: 16 * each + 1 }, (_, i) => i / each - 8);
  const total = points.reduce((sum, z) => sum + Math.exp((-z * z) / 2), 0);
  return points.map((z) => ({ shock: sd * z, weight: Math.exp((-z * z) / 2) / total }));
}

/** Every combination of the shocks of a model, in steps, with the shift that it gives each group. */
function combined(
  { shocks }: VoteModel,
  each: number,
): readonly { readonly weight: number; readonly shiftOf: (group: string | null) => number }[] {
  return shocks.reduce<ReturnType<typeof combined>>(
    (before, { sd, group }) =>
      before.flatMap(({ weight, shiftOf }) =>
        evenly(sd, each).map((step) => ({
          weight: weight * step.weight,
          shiftOf: (own: string | null) =>
            shiftOf(own) + (group === undefined || group === own ? step.shock : 0),
        })),
      ),
    [{ weight: 1, shiftOf: () => 0 }],
  );
}

/** The distribution of yes votes the slow and obvious way: fine steps over every shock, no shortcuts. */
export function slowDistribution(
  { seats, model }: Pick<Ballot, 'seats' | 'model'>,
  each = 4,
): readonly number[] {
  const sum = Array.from({ length: seats.length + 1 }, () => 0);
  for (const { weight, shiftOf } of combined(model, each)) {
    const chances = seats.map((seat) => chancesOf(seat, model, shiftOf(seat.group)).yes);
    bySplitting(chances).forEach((chance, j) => {
      sum[j]! += weight * chance;
    });
  }
  return sum;
}

/** Chance that a ballot is carried, the same way: for rooms of a few seats. */
export function slowPass(ballot: Ballot, each = 2): number {
  const { seats, model } = ballot;
  return combined(model, each).reduce((sum, { weight, shiftOf }) => {
    const chances = seats.map((seat) => chancesOf(seat, model, shiftOf(seat.group)));
    return sum + weight * carriedOdds(ballot, chances);
  }, 0);
}

/** The chances of one seat's votes, the same way. */
export function slowVotes(seat: SeatOdds, model: VoteModel, each = 4): Chances {
  const mean = (vote: Vote) =>
    combined(model, each).reduce(
      (sum, { weight, shiftOf }) =>
        sum + weight * chancesOf(seat, model, shiftOf(seat.group))[vote],
      0,
    );
  return { yes: mean('yes'), abstain: mean('abstain'), no: mean('no') };
}
