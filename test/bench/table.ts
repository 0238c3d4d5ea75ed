import { isReached, type Aim, type Figure } from './figures';

/** The figures for people: one line each, with its mean where one was taken, its aim, and whether it is reached. */
export function tableOf(figures: readonly Figure[]): string {
  return figures.map(lineOf).join('\n');
}

function lineOf(figure: Figure): string {
  const { what, value, mean, unit, aim } = figure;
  const shown = value === null ? 'left out' : briefly(value);
  const beside = mean === undefined ? '' : `(mean ${briefly(mean)})`;
  const line = `${what.padEnd(34)}${shown.padStart(9)} ${unit.padEnd(3)} ${beside.padEnd(15)}`;
  if (!aim) return line.trimEnd();
  const verdict = { true: 'reached', false: 'missed', null: '' }[`${isReached(figure)}`];
  return `${line} ${limitOf(aim).padEnd(14)} ${verdict}`.trimEnd();
}

function limitOf(aim: Aim): string {
  return 'atMost' in aim ? `at most ${aim.atMost}` : `at least ${aim.atLeast}`;
}

function briefly(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** The same for programs: every figure with its aim and whether it is reached, and how many are. */
export function jsonOf(figures: readonly Figure[]): string {
  const all = figures.map((figure) => ({ ...figure, reached: isReached(figure) }));
  const reached = all.filter((figure) => figure.reached === true).length;
  const missed = all.filter((figure) => figure.reached === false).length;
  return JSON.stringify({ figures: all, reached, missed }, (_key, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(4)) : value,
  );
}
