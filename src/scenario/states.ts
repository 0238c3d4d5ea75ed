import { z } from 'zod';
import { GROUPS } from '../engine/proceedings/council/groups';
import type { NamesOfStates } from '../words/states';
import type { States } from './compose';
import { problem } from './cross-members';
import { memberCode, text, type Same } from './fields';
import { problemsOf } from './issues';
import { plainDataProblems } from './plain-data';
import { tidy, type Parsed, type Problem } from './problem';
import { at, names, wholeFile } from './reading';

const facts = z.strictObject({
  group: z.enum(GROUPS),
  isPermanent: z.boolean(),
  flag: z.string().regex(/^[a-z]{2}$/),
});

const statesSchema = z.strictObject({
  format: z.literal(1),
  states: z.record(memberCode, facts),
});

const namesSchema = z
  .strictObject({
    format: z.literal(1),
    states: z.record(
      memberCode,
      z.strictObject({
        name: text(60),
        short: text(14).optional(),
        inSentence: text(60).optional(),
      }),
    ),
  })
  .transform(({ states }) => ({ states }));

/** Does not compile when the schemas and what is read of them drift apart. */
export const STATES_ARE_THE_CONTRACT: [
  Same<z.output<typeof statesSchema>['states'], States>,
  Same<z.output<typeof namesSchema>, NamesOfStates>,
] = [true, true];

/** Reads `states.json`: the states, or every problem at once. Never throws. */
export function parseStates(data: unknown): Parsed<'states', States> {
  const unreadable = plainDataProblems(data);
  if (unreadable.length > 0) return { ok: false, problems: tidy(unreadable) };
  const parsed = statesSchema.safeParse(data);
  if (parsed.success) return { ok: true, states: parsed.data.states };
  return { ok: false, problems: tidy(parsed.error.issues.flatMap((one) => problemsOf(one, data))) };
}

/** Reads the states' names in one language: each state has one, and nothing else has. Never throws. */
export function parseStateNames(data: unknown, states: States): Parsed<'named', NamesOfStates> {
  const unreadable = plainDataProblems(data);
  if (unreadable.length > 0) return { ok: false, problems: tidy(unreadable) };
  const parsed = namesSchema.safeParse(data);
  const shape = parsed.success ? [] : parsed.error.issues;
  const problems = tidy([
    ...shape.flatMap((one) => problemsOf(one, data)),
    ...namelessIn(data, states),
  ]);
  if (parsed.success && problems.length === 0) return { ok: true, named: parsed.data };
  return { ok: false, problems };
}

function namelessIn(data: unknown, states: States): readonly Problem[] {
  const table = at(wholeFile(data), 'states');
  const named = names(table);
  return [
    ...Object.keys(states)
      .filter((id) => !named.includes(id))
      .map((id) => problem(at(table, id), 'wordsMissing', `"${id}" has no name.`)),
    ...named
      .filter((id) => !Object.hasOwn(states, id))
      .map((id) => problem(at(table, id), 'unknownId', `There is no state "${id}".`)),
  ];
}
