import { pointerOf } from './problem';

/**
 * One value in a file that may be wrong anywhere, with its path. The cross-checks read through this,
 * so that a fault in one place never hides a fault in another.
 */
export interface Place {
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
}

/** The whole file as a place. */
export function wholeFile(data: unknown): Place {
  return { value: data, path: [] };
}

/** A place inside a place, by the names on the way; its value is undefined where there is nothing. */
export function at(place: Place, ...keys: readonly (string | number)[]): Place {
  let { value } = place;
  for (const key of keys) {
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined;
  }
  return { value, path: [...place.path, ...keys] };
}

/** The entries of a list, in order; none where there is no list. */
export function entries(place: Place): readonly Place[] {
  if (!Array.isArray(place.value)) return [];
  return place.value.map((_, index) => at(place, index));
}

/** The names in an object, in order; none where there is no object. */
export function names(place: Place): readonly string[] {
  const { value } = place;
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.keys(value)
    : [];
}

/** The text in a place, or null. */
export function textIn({ value }: Place): string | null {
  return typeof value === 'string' ? value : null;
}

/** The number in a place, or null. */
export function numberIn({ value }: Place): number | null {
  return typeof value === 'number' ? value : null;
}

/** The texts called `key` in the entries of a list. */
export function idsIn(list: Place, key = 'id'): ReadonlySet<string> {
  return new Set(entries(list).flatMap((entry) => textIn(at(entry, key)) ?? []));
}

/** The JSON Pointer of a place. */
export function pointerTo({ path }: Place): string {
  return pointerOf(path);
}
