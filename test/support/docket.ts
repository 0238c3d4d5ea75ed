import json from '../../scenarios/2015-december.json';

/** Any JSON object, for tests that break one. */
export type Json = Record<string, unknown>;

/** A fresh copy of December 2015 as written in its file, to be broken at will. */
export function docketFile(): Json {
  return structuredClone(json) as Json;
}

/** Sets the value at a path such as `members/3/id` and gives the file back; `undefined` removes it. */
export function withValue(file: Json, path: string, value: unknown): Json {
  const keys = path.split('/');
  const last = keys.pop()!;
  const owner = keys.reduce<Json>((inner, key) => inner[key] as Json, file);
  if (value === undefined) delete owner[last];
  else owner[last] = value;
  return file;
}
