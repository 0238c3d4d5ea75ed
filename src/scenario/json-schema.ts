import { z } from 'zod';
import { docketSchema } from './schema';
import { wordsSchema } from './words-schema';

/** The JSON Schema that editors show to authors; `scenarios/schema.json` is this, by test. */
export function docketJsonSchema(): object {
  return {
    ...z.toJSONSchema(docketSchema, { io: 'input' }),
    title: 'Nine Votes: the rules data of a docket',
  };
}

/** The same for a docket's words: `scenarios/words.schema.json`. */
export function wordsJsonSchema(): object {
  return {
    ...z.toJSONSchema(wordsSchema, { io: 'input' }),
    title: 'Nine Votes: the words of a docket in one language',
  };
}
