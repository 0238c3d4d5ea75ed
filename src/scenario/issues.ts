import type { z } from 'zod';
import { pointerOf, type Problem } from './problem';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

function isThere(data: unknown, path: Path): boolean {
  let value: unknown = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value !== undefined;
}

const NOUNS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
  null: 'null',
};

const FORMATS: Readonly<Record<string, string>> = { date: 'a real date such as 2015-12-10' };

function ofSize(
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
): Omit<Problem, 'pointer'> {
  const small = issue.code === 'too_small';
  const limit = String(small ? issue.minimum : issue.maximum);
  const bound = issue.exact ? `exactly ${limit}` : `at ${small ? 'least' : 'most'} ${limit}`;
  switch (issue.origin) {
    case 'string':
      return { code: small ? 'tooShort' : 'tooLong', text: `Must have ${bound} characters.` };
    case 'array':
      return { code: small ? 'tooFew' : 'tooMany', text: `Must have ${bound} entries.` };
    default:
      return { code: small ? 'tooSmall' : 'tooLarge', text: `Must be ${bound}.` };
  }
}

/** The branch of a choice that the author most likely meant: the one with least wrong. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  return branches.reduce((best, next) => (next.length < best.length ? next : best));
}

/** What zod found, in our codes and words: one problem or more for each of its issues. */
export function problemsOf(issue: Issue, data: unknown, above: Path = []): readonly Problem[] {
  const path = [...above, ...issue.path];
  const pointer = pointerOf(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        pointer: pointerOf([...path, key]),
        code: 'unknownField',
        text: `There is no field "${key}" here.`,
      }));
    case 'invalid_type':
      return isThere(data, path)
        ? [
            {
              pointer,
              code: 'wrongType',
              text: `Must be ${NOUNS[issue.expected] ?? issue.expected}.`,
            },
          ]
        : [{ pointer, code: 'missing', text: 'This field is missing.' }];
    case 'too_small':
    case 'too_big':
      return [{ pointer, ...ofSize(issue) }];
    case 'invalid_format':
      return [
        {
          pointer,
          code: 'wrongFormat',
          text: `Must be ${FORMATS[issue.format] ?? 'written as the schema says: see scenarios/schema.json'}.`,
        },
      ];
    case 'invalid_value':
      return isThere(data, path)
        ? [{ pointer, code: 'notAllowed', text: `Must be one of: ${issue.values.join(', ')}.` }]
        : [{ pointer, code: 'missing', text: 'This field is missing.' }];
    case 'invalid_key':
      return [{ pointer, code: 'wrongKey', text: 'This cannot be the name of an entry here.' }];
    case 'invalid_union':
      return nearestBranch(issue.errors).flatMap((inner) => problemsOf(inner, data, path));
    default:
      return [{ pointer, code: 'notValid', text: 'This value does not fit here.' }];
  }
}
