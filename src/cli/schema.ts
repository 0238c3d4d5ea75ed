import { writeFileSync } from 'node:fs';
import { scenarioJsonSchema } from '../scenario/json-schema';

/** Writes `scenarios/schema.json` anew; run it as `npm run -s schema`. */
const target = new URL('../../scenarios/schema.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
