import type { SeatOdds } from '../../src/engine/ballot/forecast';
import type { VoteModel } from '../../src/engine/ballot/model';

/** P(yes) of a seat at given shocks, in centilogits, by the language's own exponential. */
function chanceOf(seat: SeatOdds, model: VoteModel, shift: number): number {
  if (seat.fixed) return seat.fixed === 'yes' ? 1 : 0;
  const spread = seat.spread / 100;
  const pull = 1 / Math.sqrt(1 + (Math.PI * spread ** 2) / 8);
  return 1 / (1 + Math.exp((-pull * (seat.lean + shift - model.c2)) / 100));
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

/** Even steps over +-8 standard deviations, weighted by the bell curve. */
function evenly(sd: number): readonly { readonly shock: number; readonly weight: number }[] {
  if (sd === 0) return [{ shock: 0, weight: 1 }];
  const points = Array.from({ length: 65 }, (_, i) => (i - 32) / 4);
  const total = points.reduce((sum, z) => sum + Math.exp((-z * z) / 2), 0);
  return points.map((z) => ({ shock: sd * z, weight: Math.exp((-z * z) / 2) / total }));
}

/** The forecast's distribution the slow and obvious way: fine steps over both shocks, no shortcuts. */
export function slowDistribution(seats: readonly SeatOdds[], model: VoteModel): readonly number[] {
  const sum = Array.from({ length: seats.length + 1 }, () => 0);
  for (const meeting of evenly(model.shockMeeting)) {
    for (const africa of evenly(model.shockAfrica)) {
      const chances = seats.map((seat) =>
        chanceOf(seat, model, meeting.shock + (seat.african ? africa.shock : 0)),
      );
      bySplitting(chances).forEach((chance, j) => {
        sum[j]! += meeting.weight * africa.weight * chance;
      });
    }
  }
  return sum;
}
