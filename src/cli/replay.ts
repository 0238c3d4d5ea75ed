import { existsSync, readFileSync } from 'node:fs';
import { BOTS } from '../ai/players/bots';
import { hashState } from '../engine/proceedings/council/hash';
import type { Scenario } from '../engine/proceedings/council/scenario';
import type { VoteModel } from '../engine/ballot/model';
import { isSame } from '../session/play/equality';
import { playHeadless } from '../session/play/headless';
import { isOutdated, replaySave } from '../session/saves/reopen';
import {
  decodeGame,
  encodeGame,
  type CodeProblem,
  type GameToCode,
} from '../session/codes/replay-code';
import { parseSave, type Save, type SaveProblem } from '../session/saves/save-format';
import { answer, misused, type CommandResult } from './command';
import { botNameOf, readFlags } from './flags';
import { gameLines, gameReport } from './game-report';
import { loadModel, loadScenario, scenarioIds } from './scenarios';

/** How `replay` is called. */
export const REPLAY_USAGE = `Usage: npm run -s cli -- replay <CODE or FILE> [--json]

Plays the game of a code, of a link to its replay or of a saved file again, action by action. A file's
end is held against the file. Exit 1 when the code or the file does not give a true game, with the step
at which it goes wrong.

  --json  answer in JSON
`;

/** What a file's end can be beside a save's own problems. */
type FileProblem = 'unreadable' | 'unknownScenario' | 'rulesChanged' | 'otherBot';

type Replayed =
  | ({ readonly ok: true } & ReturnType<typeof gameReport>)
  | {
      readonly ok: false;
      readonly problem: {
        readonly code: SaveProblem['code'] | CodeProblem['code'] | FileProblem;
        readonly step: number;
      };
    };

/** `replay <CODE or FILE> [--json]` */
export function replayCommand(args: readonly string[]): CommandResult {
  const flags = readFlags(args, {});
  if (!flags.ok) return misused(flags.why, REPLAY_USAGE);
  if (flags.isOn('help')) return { exitCode: 0, stdout: REPLAY_USAGE, stderr: '' };
  const [name, ...more] = flags.files;
  if (name === undefined || more.length > 0) return misused('Name one code or file.', REPLAY_USAGE);
  const isJson = flags.isOn('json');
  const code = codeIn(name);
  const replayed = code === null ? replayFile(name) : replayCode(code);
  if (!replayed.ok) {
    const { code: problem, step } = replayed.problem;
    const lines = [`Not a true record: ${problem} after ${step} good actions.`];
    return answer(replayed, { isJson, lines, exitCode: 1 });
  }
  return answer(replayed, { isJson, lines: gameLines(replayed) });
}

/** The code that somebody gave, or a link to its replay; null for the name of a file. */
function codeIn(name: string): string | null {
  const [, linked] = /#replay=([^&]+)/.exec(name) ?? [];
  if (linked !== undefined) return linked;
  // A code has no dot and no slash in it, and is seldom the name of a file.
  return /[./\\]/.test(name) || existsSync(name) ? null : name;
}

function refused(code: FileProblem, step = 0): Replayed {
  return { ok: false, problem: { code, step } };
}

function replayCode(text: string): Replayed {
  const scenarios = scenarioIds().map((id) => loadScenario(id)!);
  const decoded = decodeGame(text, { scenarios, model: loadModel() });
  if (!decoded.ok) return decoded;
  const { header, log, state, chair } = decoded;
  const actions = log.filter(({ by }) => by === header.humans[0]).length;
  const report = { header, state, bot: null, actions, hash: hashState(state) };
  const code = codeOf({ header, log, record: chair?.record ?? null });
  return { ok: true, ...gameReport({ ...report, code }) };
}

/** The code of a game; null for one that is not over. */
function codeOf(game: Pick<GameToCode, 'header' | 'log' | 'record'>): string | null {
  const scenario = loadScenario(game.header.docket.id)!;
  const encoded = encodeGame({ ...game, scenario, model: loadModel() });
  return encoded.ok ? encoded.code : null;
}

function replayFile(file: string): Replayed {
  const text = readText(file);
  if (text === null) return refused('unreadable');
  const parsed = parseSave(text);
  if (!parsed.ok) return { ok: false, problem: parsed.problem };
  const { save } = parsed;
  const { kind, id } = save.header.docket;
  const scenario = kind === 'shipped' ? loadScenario(id) : null;
  if (!scenario) return refused('unknownScenario');
  if (isOutdated(save, scenario)) return refused('rulesChanged');
  const model = loadModel();
  const replayed = replaySave({ scenario, model, save });
  if (!replayed.ok) return { ok: false, problem: replayed.problem };
  const strayStep = stepOfAnother(save, scenario, model);
  if (strayStep !== null) return refused('otherBot', strayStep);
  const { frames } = replayed.play;
  const { state } = replayed.play.game;
  const { header, bot, hash } = save;
  const report = { header, state, bot, actions: frames.length, hash };
  const code = codeOf({ header, log: save.log, record: save.branch?.log ?? null });
  return { ok: true, ...gameReport({ ...report, code }) };
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
