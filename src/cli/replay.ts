import { readFileSync } from 'node:fs';
import { isOutdated, replaySave } from '../session/reopen';
import { parseSave, type SaveProblem } from '../session/save-format';
import { answer, misused, type CommandResult } from './command';
import { readFlags } from './flags';
import { gameLines, gameReport } from './game-report';
import { loadModel, loadScenario } from './scenarios';

/** How `replay` is called. */
export const REPLAY_USAGE = `Usage: npm run -s cli -- replay <FILE> [--json]

Plays a saved game again, action by action, and holds the end against the file. Exit 1 when the file
does not give the game that it claims.

  --json  answer in JSON
`;

/** What a file's end can be beside a save's own problems. */
type ReplayProblem = Omit<SaveProblem, 'code'> & {
  readonly code: SaveProblem['code'] | 'unreadable' | 'unknownScenario' | 'rulesChanged';
};

/** `replay <FILE> [--json]` */
export function replayCommand(args: readonly string[]): CommandResult {
  const flags = readFlags(args, {});
  if (!flags.ok) return misused(flags.why, REPLAY_USAGE);
  if (flags.isOn('help')) return { exitCode: 0, stdout: REPLAY_USAGE, stderr: '' };
  const [file, ...more] = flags.files;
  if (file === undefined || more.length > 0) return misused('Name one file.', REPLAY_USAGE);
  const isJson = flags.isOn('json');
  const replayed = replayFile(file);
  if (!replayed.ok) {
    const { code, step } = replayed.problem;
    const lines = [`Not a true record: ${code} after ${step} good actions.`];
    return answer(replayed, { isJson, lines, exitCode: 1 });
  }
  return answer(replayed, { isJson, lines: gameLines(replayed) });
}

function refused(code: ReplayProblem['code'], step = 0): { ok: false; problem: ReplayProblem } {
  return { ok: false, problem: { code, step } };
}

function replayFile(file: string) {
  const text = readText(file);
  if (text === null) return refused('unreadable');
  const parsed = parseSave(text);
  if (!parsed.ok) return { ok: false as const, problem: parsed.problem };
  const { save } = parsed;
  const scenario = loadScenario(save.header.scenario);
  if (!scenario) return refused('unknownScenario');
  if (isOutdated(save, scenario)) return refused('rulesChanged');
  const replayed = replaySave({ scenario, model: loadModel(), save });
  if (!replayed.ok) return { ok: false as const, problem: replayed.problem };
  const { state, frames } = replayed.play;
  const { header, bot, hash } = save;
  return { ok: true as const, ...gameReport({ header, state, bot, actions: frames.length, hash }) };
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
