import { parseArguments, USAGE } from './bootstrap/arguments.mjs';
import { nodeProblem } from './bootstrap/node-version.mjs';

/**
 * Stands behind `npm start` and `npm test` on a machine with Node and npm and nothing else, so
 * this file and what it imports use nothing but Node's own modules (held by a boundary test).
 */
const asked = parseArguments(process.argv.slice(2), process.env);
const problem = nodeProblem(process.versions.node);

if (asked.kind === 'help') {
  console.log(USAGE);
} else if (asked.kind === 'wrong') {
  console.error(`${asked.problem}\n\n${USAGE}`);
  process.exitCode = 2;
} else if (problem) {
  console.error(problem);
  if (asked.kind === 'test') console.log('0 passed, 1 failed');
  process.exitCode = 1;
} else if (asked.kind === 'start') {
  const { start } = await import('./bootstrap/start.mjs');
  process.exitCode = await start(asked);
} else {
  const { runChecks } = await import('./bootstrap/checks.mjs');
  process.exitCode = await runChecks();
}
