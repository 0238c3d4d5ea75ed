import { z } from 'zod';
import type { VoteModel } from '../engine/ballot/model';
import { GROUPS } from '../engine/proceedings/council/groups';
import { repeated } from './cross-members';
import { source, status } from './fields';
import { problemsOf } from './issues';
import { plainDataProblems } from './plain-data';
import { tidy, type Parsed, type Problem } from './problem';
import { at, numberIn, pointerTo, wholeFile } from './reading';

const cut = z.int().min(-2000).max(2000);
const shock = z.strictObject({
  id: z.string().min(1).max(40),
  sd: z.int().min(0).max(500),
  group: z.enum(GROUPS).exactOptional(),
});
const model = z.strictObject({
  slope: z.int().min(0).max(2000),
  c1: cut,
  c2: cut,
  shocks: z.array(shock).max(20),
});

const voteModelSchema = z.strictObject({
  format: z.literal(1),
  unit: z.literal('centilogits'),
  model,
  facts: z
    .array(
      z.strictObject({
        of: z.array(z.keyof(model)).min(1).max(5),
        label: z.enum(['sourced', 'estimated', 'invented']),
        status,
        source,
      }),
    )
    .max(10),
});

/** Between the two cuts a state abstains, so the lower one comes first. */
function cutProblems(data: unknown): readonly Problem[] {
  const c1 = numberIn(at(wholeFile(data), 'model', 'c1'));
  const place = at(wholeFile(data), 'model', 'c2');
  const c2 = numberIn(place);
  if (c1 === null || c2 === null || c1 < c2) return [];
  return [{ pointer: pointerTo(place), code: 'cutsCrossed', text: 'c2 must be greater than c1.' }];
}

/** Reads `vote-model.json`: the model, or every problem at once. Never throws. */
export function parseVoteModel(data: unknown): Parsed<'model', VoteModel> {
  const unreadable = plainDataProblems(data);
  if (unreadable.length > 0) return { ok: false, problems: tidy(unreadable) };
  const parsed = voteModelSchema.safeParse(data);
  const shape = parsed.success ? [] : parsed.error.issues;
  const problems = tidy([
    ...shape.flatMap((issue) => problemsOf(issue, data)),
    ...cutProblems(data),
    ...repeated(at(wholeFile(data), 'model', 'shocks'), 'id'),
  ]);
  if (parsed.success && problems.length === 0) return { ok: true, model: parsed.data.model };
  return { ok: false, problems };
}
