/** A weighted game: a coalition wins when its weights reach the quota. */
export interface WeightedGame {
  readonly quota: number;
  readonly weights: readonly number[];
}

/** Row s, column w: how many coalitions of the others have s members and weight w (capped). */
function coalitionsWithout({ quota, weights }: WeightedGame, player: number): number[][] {
  const others = weights.filter((_, i) => i !== player);
  const table = Array.from({ length: others.length + 1 }, () =>
    Array.from({ length: quota + 1 }, () => 0),
  );
  table[0]![0] = 1;
  others.forEach((weight, seen) => {
    for (let size = seen; size >= 0; size -= 1) {
      for (let total = quota; total >= 0; total -= 1) {
        const heavier = Math.min(total + weight, quota);
        table[size + 1]![heavier]! += table[size]![total]!;
      }
    }
  });
  return table;
}

/** By size, the coalitions of the others that lose without this player and win with it. */
function swingsBySize(game: WeightedGame, player: number): readonly number[] {
  const weight = game.weights[player]!;
  return coalitionsWithout(game, player).map((bySum) =>
    bySum
      .slice(Math.max(0, game.quota - weight), game.quota)
      .reduce((sum, count) => sum + count, 0),
  );
}

/** How many coalitions each player swings (Banzhaf). */
export function swings(game: WeightedGame): readonly number[] {
  return game.weights.map((_, player) =>
    swingsBySize(game, player).reduce((sum, count) => sum + count, 0),
  );
}

/** Each player's share of all swings (normalised Banzhaf). */
export function banzhaf(game: WeightedGame): readonly number[] {
  const own = swings(game);
  const total = own.reduce((sum, count) => sum + count, 0);
  return own.map((count) => count / total);
}

/** Each player's chance of being the one who turns a growing coalition, all orders alike. */
export function shapleyShubik(game: WeightedGame): readonly number[] {
  const players = game.weights.length;
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  return game.weights.map((_, player) =>
    swingsBySize(game, player).reduce(
      (sum, count, size) =>
        sum + (count * factorial(size) * factorial(players - size - 1)) / factorial(players),
      0,
    ),
  );
}
