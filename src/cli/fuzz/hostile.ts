import type { Draw } from '../../engine/core/rng';
import { pickOne } from './luck';

/** What a broken or hostile program may send where the rules look for a text, a number or a list. */
const HOSTILE: readonly unknown[] = [
  null,
  undefined,
  true,
  0,
  -0,
  -1,
  7,
  2.5,
  1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  'ATLANTIS',
  'MYS',
  'VEN',
  'CHN',
  'USA',
  'coalition',
  'opposition',
  'endWeek',
  'promise-1',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  [],
  [null],
  [[]],
  ['MYS', 'MYS'],
  ['__proto__'],
  {},
  { type: 'soundOut' },
  { type: 'chooseDate' },
  { type: '__proto__' },
  { toString: 1, valueOf: 1 },
  JSON.parse('{ "__proto__": { "type": "endWeek" } }'),
];

/** A copy of an action with one field, however deep, changed, dropped or added. */
export function hostileAction(action: unknown, draw: Draw): unknown {
  if (typeof action !== 'object' || action === null || draw() < 0.1) return pickOne(HOSTILE, draw);
  const copy: Record<string, unknown> = { ...action };
  const key = pickOne([...Object.keys(action), 'extra', 'type', 'by', 'member', '0'], draw);
  if (draw() < 0.2) delete copy[key];
  else copy[key] = hostileAction(copy[key], draw);
  return Array.isArray(action) ? Object.assign([], copy) : copy;
}
