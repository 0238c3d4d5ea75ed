import { z } from 'zod';
import type { CouncilWords, DocketWords } from '../words/docket-words';
import * as field from './fields';

const { text, name, memberCode, messengerId, source, statement } = field;

const cited = (longest: number) => z.strictObject({ text: text(longest), source });

const figures = { record: source, assemblyVotes: source, councilVotes: source };

const member = z.strictObject({
  notes: z.array(statement(300)).max(6),
  asks: z.record(name, text(120)),
  sources: z.strictObject(figures).partial().optional(),
});

const card = z.strictObject({
  title: text(60),
  text: text(500),
  source,
  options: z.record(name, z.strictObject({ title: text(60), consequence: text(160) })),
});

const council = z.strictObject({
  kind: z.literal('council'),
  briefing: z.array(statement(400)).min(1).max(8),
  sources: z.strictObject({ ...figures, meetingDate: source, posture: source }),
  fixtures: z.record(name, cited(120)),
  members: z.record(memberCode, member),
  messengers: z.record(messengerId, z.strictObject({ name: text(60), about: text(60) })),
  cards: z.record(name, card),
  conflicts: z.record(name, text(160)),
  lessons: z.record(name, z.strictObject({ title: text(60), text: text(500), source })),
  history: cited(800),
});

/** The shape of a docket's words. That they fit the docket's ids is checked in `cross-words.ts`. */
export const wordsSchema = z
  .strictObject({
    $schema: z.string().max(200).optional(),
    format: z.literal(1),
    id: name,
    title: text(60),
    problem: text(200),
    difficulty: text(120).or(z.literal('')),
    proceedings: z.array(council).length(1),
  })
  .transform(({ $schema: _link, format: _format, ...words }) => words);

/** Does not compile when the schema and what is read of it drift apart. */
export const WORDS_ARE_THE_CONTRACT: [
  field.Same<z.output<typeof council>, CouncilWords>,
  field.Same<z.output<typeof wordsSchema>, DocketWords>,
] = [true, true];
