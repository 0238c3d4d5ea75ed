/** Says whether a value from outside (a save, a code, another tab) has a certain shape. */
export type Check = (value: unknown) => boolean;
/** The checks of an object's fields, by name. */
export type Shape = Readonly<Record<string, Check>>;

/** A plain object, as JSON makes them. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A whole number, of either sign, and not -0, which would be another game's fingerprint. */
export const wholeNumber: Check = (value) => Number.isSafeInteger(value) && !Object.is(value, -0);

/** Text of at most 80 characters, as ids are; may be empty. */
export const shortText: Check = (value) => typeof value === 'string' && value.length <= 80;

/** One of these exact strings. */
export function oneOf(...words: readonly string[]): Check {
  return (value) => typeof value === 'string' && words.includes(value);
}

/** A list of at most `most` values that all pass; a hole in it is a value that is missing. */
export function listOf(check: Check, most: number): Check {
  return (value) => {
    if (!Array.isArray(value) || value.length > most) return false;
    for (let index = 0; index < value.length; index += 1) if (!check(value[index])) return false;
    return true;
  };
}

/** An object with exactly these fields. */
export function shaped(shape: Shape): Check {
  const fields = Object.entries(shape);
  return (value) => {
    if (!isRecord(value) || Object.keys(value).length !== fields.length) return false;
    for (const [name, check] of fields) {
      if (!Object.hasOwn(value, name) || !check(value[name])) return false;
    }
    return true;
  };
}
