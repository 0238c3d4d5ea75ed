import { pointerOf, type Problem } from './problem';

/** A docket has about 3,000 values and is 8 levels deep: generous room, and an end. */
const MOST_VALUES = 50_000;
const MOST_LEVELS = 24;

/** Keys that mean something to JavaScript itself. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

interface Place {
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

/** The children of a value; null where one is computed instead of stored, or a list has gaps. */
function childrenOf({ value, path }: Place): readonly Place[] | null {
  const children: Place[] = [];
  for (const [key, { value: child, get }] of Object.entries(
    Object.getOwnPropertyDescriptors(value as object),
  )) {
    if (get) return null;
    if (Array.isArray(value) && key === 'length') continue;
    children.push({ value: child, path: [...path, key] });
  }
  return Array.isArray(value) && value.length !== children.length ? null : children;
}

/**
 * What stops any further reading of unknown data: no object at the root, too large, too deep, a key
 * that JavaScript would take for its own, or something that no JSON file can hold. Never throws on a
 * cycle or on great depth. Stops at the first problem of size.
 */
export function plainDataProblems(data: unknown): readonly Problem[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return [{ pointer: '', code: 'notAnObject', text: 'The file must hold one JSON object.' }];
  }
  const problems: Problem[] = [];
  const waiting: Place[] = [{ value: data, path: [] }];
  let seen = 0;
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    seen += 1;
    if (seen > MOST_VALUES) return [...problems, tooMany()];
    if (typeof place.value !== 'object' || place.value === null) continue;
    const pointer = pointerOf(place.path);
    if (place.path.length > MOST_LEVELS) return [...problems, tooDeep(pointer)];
    const children = isPlain(place.value) ? childrenOf(place) : null;
    if (!children) {
      problems.push({
        pointer,
        code: 'notPlainData',
        text: 'Only plain JSON values may stand here.',
      });
      continue;
    }
    if (seen + waiting.length + children.length > MOST_VALUES) return [...problems, tooMany()];
    for (const child of children) {
      const key = String(child.path.at(-1));
      if (FORBIDDEN_KEYS.has(key)) problems.push(forbidden(pointerOf(child.path), key));
      else waiting.push(child);
    }
  }
  return problems;
}

function tooMany(): Problem {
  return {
    pointer: '',
    code: 'tooLarge',
    text: `The file holds more than ${MOST_VALUES} values; no docket needs as many.`,
  };
}

function tooDeep(pointer: string): Problem {
  return {
    pointer: pointer.slice(0, 200),
    code: 'tooDeep',
    text: `Values are nested more than ${MOST_LEVELS} deep here.`,
  };
}

function forbidden(pointer: string, key: string): Problem {
  return { pointer, code: 'forbiddenKey', text: `"${key}" cannot be used as a name.` };
}
