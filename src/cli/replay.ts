import { readFileSync } from 'node:fs';
import { BOTS } from '../ai/bots';
import type { Scenario } from '../engine/scenario';
import type { VoteModel } from '../engine/vote/model';
import { isSame } from '../session/equality';
import { playHeadless } from '../session/headless';
import { isOutdated, replaySave } from '../session/reopen';
import { parseSave, type Save, type SaveProblem } from '../session/save-format';
import { answer, misused, type CommandResult } from './command';
import { botNameOf, readFlags } from './flags';
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
  readonly code:
    | SaveProblem['code']
    | 'unreadable'
    | 'unknownScenario'
    | 'rulesChanged'
    | 'otherBot';
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
  const model = loadModel();
  const replayed = replaySave({ scenario, model, save });
  if (!replayed.ok) return { ok: false as const, problem: replayed.problem };
  const strayStep = stepOfAnother(save, scenario, model);
  if (strayStep !== null) return refused('otherBot', strayStep);
  const { state, frames } = replayed.play;
  const { header, bot, hash } = save;
  return { ok: true as const, ...gameReport({ header, state, bot, actions: frames.length, hash }) };
}

/** The first action that the bot which the file names would not have taken; null for a true record, or a person's. */
function stepOfAnother(
  { bot, header, log }: Save,
  scenario: Scenario,
  model: VoteModel,
): number | null {
  if (bot === null) return null;
  const name = botNameOf(bot);
  if (!name) return 0;
  const { seed, level } = header;
  const own = playHeadless({ scenario, model, seed, level, bot: BOTS[name] }).log;
  if (isSame(own, log)) return null;
  const stray = own.findIndex((action, index) => !isSame(action, log[index]));
  return stray < 0 ? own.length : stray;
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
