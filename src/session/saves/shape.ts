import { shaped, wholeNumber, type Check } from '../../engine/core/shape';

/** True or false. */
export const flag: Check = (value) => typeof value === 'boolean';

/** A whole number of 0 or more. */
export const count: Check = (value) => wholeNumber(value) && (value as number) >= 0;

/** Any finite number. */
export const finite: Check = (value) => typeof value === 'number' && Number.isFinite(value);

/** Null, or what the check says. */
export function orNull(check: Check): Check {
  return (value) => value === null || check(value);
}

/** An object with exactly these keys, whose values all pass. */
export function recordOf(keys: readonly string[], check: Check): Check {
  return shaped(Object.fromEntries(keys.map((key) => [key, check])));
}
