import { fileURLToPath } from 'node:url';
import { runCommandLine } from '../../src/cli/run';
import { LEVELS } from '../../src/engine/state';

/** Writes the golden games anew: `npx tsx test/golden/write.ts`. */
for (const level of LEVELS) {
  const file = fileURLToPath(new URL(`2015-december.${level}.replay.json`, import.meta.url));
  const flags = ['--seed', 'golden', '--level', level, '--bot', 'informed', '--save', file];
  const { stdout, stderr } = runCommandLine(['play', '2015-december', ...flags], () => undefined);
  process.stdout.write(stdout + stderr);
}
