import { writeFileSync } from 'node:fs';
import { docketJsonSchema, wordsJsonSchema } from '../scenario/json-schema';

/** Writes the schemas in `scenarios/` anew; run it as `npm run -s schema`. */
const SCHEMAS = { 'schema.json': docketJsonSchema(), 'words.schema.json': wordsJsonSchema() };

for (const [name, schema] of Object.entries(SCHEMAS)) {
  const target = new URL(`../../scenarios/${name}`, import.meta.url);
  writeFileSync(target, `${JSON.stringify(schema, null, 2)}\n`);
}
