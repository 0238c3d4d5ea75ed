import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { BOTS } from '../../src/ai/players/bots';
import { encodeGame } from '../../src/session/codes/replay-code';
import { playHeadless } from '../../src/session/play/headless';
import { DECEMBER_2015, MODEL } from '../support/shipped';

/** Runs a script beside this one in a process of its own, cold; the last line that it writes, read as JSON. */
function apart<T>(script: string, input = ''): T {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const said = execFileSync(process.execPath, [...process.execArgv, file], {
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
    maxBuffer: 1 << 26,
  });
  return JSON.parse(said.trimEnd().split('\n').at(-1)!) as T;
}

/** Informed games a second of one processor: the first hundred, and those after them. */
export function informedGames(): {
  readonly firstHundred: number;
  readonly median: number;
  readonly mean: number;
} {
  return apart('./informed.ts');
}

/** Codes that are read in one go. */
const CODES = 200;

/** Seconds of the processor for 200 codes of informed games, read from cold. */
export function codesSeconds(): number {
  const codes = Array.from({ length: CODES }, (_, index) => codeOf(`bench-${index}`));
  return apart<{ seconds: number }>('./codes.ts', JSON.stringify(codes)).seconds;
}

function codeOf(seed: string): string {
  const played = playHeadless({
    scenario: DECEMBER_2015,
    model: MODEL,
    seed,
    level: 'envoy',
    bot: BOTS.informed,
  });
  const { header, log } = played;
  const coded = encodeGame({ header, log, scenario: DECEMBER_2015, model: MODEL });
  if (!coded.ok) throw new Error(`no code: ${coded.problem.code}`);
  return coded.code;
}

/** Seconds of all processors for `npm run -s balance`. */
export function balanceSeconds(): number {
  return apart<{ seconds: number }>('./balance.ts').seconds;
}
