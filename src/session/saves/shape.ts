/** Says whether a value read from outside has a certain shape. Hand-written, to keep the page small. */
export type Check = (value: unknown) => boolean;
/** The checks of an object's fields, by name. */
export type Shape = Readonly<Record<string, Check>>;

/** A plain object, as JSON makes them. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True or false. */
export const flag: Check = (value) => typeof value === 'boolean';

/** A whole number, of either sign, and not -0. */
export const wholeNumber: Check = (value) => Number.isSafeInteger(value) && !Object.is(value, -0);

/** A whole number of 0 or more. */
export const count: Check = (value) => wholeNumber(value) && (value as number) >= 0;

/** Any finite number. */
export const finite: Check = (value) => typeof value === 'number' && Number.isFinite(value);

/** Text of at most 80 characters, as ids are; may be empty. */
export const shortText: Check = (value) => typeof value === 'string' && value.length <= 80;

/** Null, or what the check says. */
export function orNull(check: Check): Check {
  return (value) => value === null || check(value);
}

/** One of these exact strings. */
export function oneOf(...words: readonly string[]): Check {
  return (value) => typeof value === 'string' && words.includes(value);
}

/** A list of at most `most` values that all pass. */
export function listOf(check: Check, most: number): Check {
  return (value) => Array.isArray(value) && value.length <= most && value.every(check);
}

/** An object with exactly these fields. */
export function shaped(shape: Shape): Check {
  return (value) => {
    if (!isRecord(value)) return false;
    const entries = Object.entries(value);
    if (entries.length !== Object.keys(shape).length) return false;
    return entries.every(([key, inner]) => Object.hasOwn(shape, key) && shape[key]!(inner));
  };
}

/** An object with exactly these keys, whose values all pass. */
export function recordOf(keys: readonly string[], check: Check): Check {
  return shaped(Object.fromEntries(keys.map((key) => [key, check])));
}

/** An object whose other fields are told by its `type`. */
export function byType(table: Readonly<Record<string, Shape>>): Check {
  return (value) => {
    if (!isRecord(value)) return false;
    const type = value['type'];
    if (typeof type !== 'string' || !Object.hasOwn(table, type)) return false;
    return shaped({ type: oneOf(type), ...table[type]! })(value);
  };
}
