import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { mutate, type Fate } from './mutate';
import { MUTATIONS } from './mutations';

/**
 * `npm run -s mutate`: plants each fault of the list in a copy of the project, one at a time, and runs
 * the tests that should notice. Exit code 1 if one lives, or if its text is no longer found once.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    list: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const chosen = MUTATIONS.filter(({ name }) => name.includes(values.only));

function told({ name, file, end, by }: Fate): string {
  const how = end === 'killed' ? `killed by “${by}”` : end === 'lost' ? `LOST: ${by}` : 'LIVES';
  return `${name} (${file})\n    ${how}`;
}

if (chosen.length === 0) {
  console.error(`no mutation is named like “${values.only}”`);
  process.exitCode = 2;
} else if (values.list) {
  for (const { name, within } of chosen) console.log(`${name} (src/${within})`);
} else {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const fates = await mutate(root, chosen, (fate) => {
    if (!values.json) console.log(told(fate));
  });
  const of = (end: Fate['end']) => fates.filter((fate) => fate.end === end);
  const counts = {
    mutations: fates.length,
    killed: of('killed').length,
    lived: of('lived').length,
    lost: of('lost').length,
  };
  if (values.json) console.log(JSON.stringify({ ...counts, fates }, null, 2));
  else
    console.log(
      `${counts.mutations} mutations: ${counts.killed} killed, ${counts.lived} lived, ${counts.lost} lost`,
    );
  process.exitCode = counts.killed === fates.length ? 0 : 1;
}
