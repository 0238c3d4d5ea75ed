import docket from '../../scenarios/2015-december/docket.json';
import words from '../../scenarios/2015-december/en.json';

/** Any JSON object, for tests that break one. */
export type Json = Record<string, unknown>;

/** A fresh copy of December 2015's rules data as written in its file, to be broken at will. */
export function docketFile(): Json {
  return structuredClone(docket) as Json;
}

/** A fresh copy of its English words. */
export function wordsFile(): Json {
  return structuredClone(words) as Json;
}

/** The path of something in a docket's one meeting, or in the words on it: `members/0/role`. */
export function inMeeting(path: string): string {
  return `proceedings/0/${path}`;
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
