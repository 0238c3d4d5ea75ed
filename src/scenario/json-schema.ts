import { z } from 'zod';
import { scenarioSchema } from './schema';

/** The JSON Schema that editors show to authors; `scenarios/schema.json` is this, by test. */
export function scenarioJsonSchema(): object {
  return {
    ...z.toJSONSchema(scenarioSchema, { io: 'input' }),
    title: 'Nine Votes: a docket of the Security Council',
  };
}
