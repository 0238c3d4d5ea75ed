/** Two-sided 95% of the normal distribution. */
const Z = 1.959964;

/**
 * Wilson's 95% interval of a share of wins; 0 to 1 for no runs at all.
 *
 * @source E. B. Wilson (1927), "Probable inference, the law of succession, and statistical inference".
 */
export function wilson(wins: number, runs: number): { low: number; high: number } {
  if (runs === 0) return { low: 0, high: 1 };
  const share = wins / runs;
  const z2 = (Z * Z) / runs;
  const middle = share + z2 / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / runs + z2 / (4 * runs));
  return {
    low: Math.max(0, (middle - half) / (1 + z2)),
    high: Math.min(1, (middle + half) / (1 + z2)),
  };
}
