/** A process of its own that reads codes from cold: a JSON list on its input, the time as JSON on its output. */
import './production';
import { readFileSync } from 'node:fs';
import { decodeGame } from '../../src/session/codes/replay-code';
import { DECEMBER_2015, MODEL } from '../support/shipped';
import { workedMs } from './timing';

const codes = JSON.parse(readFileSync(0, 'utf8')) as readonly string[];
const start = workedMs();
for (const code of codes) {
  const decoded = decodeGame(code, { scenarios: [DECEMBER_2015], model: MODEL });
  if (!decoded.ok) throw new Error(`${code}: ${decoded.problem.code}`);
}
process.stdout.write(JSON.stringify({ seconds: (workedMs() - start) / 1000 }));
