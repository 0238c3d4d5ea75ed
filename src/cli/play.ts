import { writeFileSync } from 'node:fs';
import { BOT_NAMES, BOTS } from '../ai/players/bots';
import { LEVELS } from '../engine/core/levels';
import { playHeadless } from '../session/play/headless';
import { encodeGame } from '../session/codes/replay-code';
import { saveOf, saveText } from '../session/saves/save-format';
import { answer, failed, misused, type CommandResult } from './command';
import { botNameOf, levelOf, readFlags, seedProblem } from './flags';
import { gameLines, gameReport } from './game-report';
import { loadModel, loadScenario, scenarioIds } from './scenarios';

/** How `play` is called. */
export const PLAY_USAGE = `Usage: npm run -s cli -- play <scenario> [flags]

A bot plays one game to its end. The same flags give the same game on every machine,
and the code in the answer gives it again with replay.

  --seed S      1 to 12 of a-z, 0-9 and hyphen (s-1 if not given)
  --level L     ${LEVELS.join(', ')} (envoy if not given)
  --bot B       ${BOT_NAMES.join(', ')} (informed if not given)
  --save FILE   write the game to a file that replay and the page can read
  --json        answer in JSON
`;

/** `play <scenario> --seed S --level L --bot B [--save FILE] [--json]` */
export function playCommand(args: readonly string[]): CommandResult {
  const flags = readFlags(args, { seed: 'text', level: 'text', bot: 'text', save: 'text' });
  if (!flags.ok) return misused(flags.why, PLAY_USAGE);
  if (flags.isOn('help')) return { exitCode: 0, stdout: PLAY_USAGE, stderr: '' };
  const seed = flags.text('seed') ?? 's-1';
  const level = levelOf(flags.text('level') ?? 'envoy');
  const bot = botNameOf(flags.text('bot') ?? 'informed');
  const [id, ...more] = flags.files;
  if (id === undefined || more.length > 0) return misused('Name one scenario.', PLAY_USAGE);
  if (seedProblem(seed)) return misused(`--seed: ${seedProblem(seed)}`, PLAY_USAGE);
  if (!level) return misused(`--level: one of ${LEVELS.join(', ')}`, PLAY_USAGE);
  if (!bot) return misused(`--bot: one of ${BOT_NAMES.join(', ')}`, PLAY_USAGE);
  const scenario = loadScenario(id);
  if (!scenario) {
    return misused(`No scenario of that name; there are ${scenarioIds().join(', ')}.`, PLAY_USAGE);
  }
  const model = loadModel();
  const played = playHeadless({ scenario, model, seed, level, bot: BOTS[bot] });
  const { header, log, state, actions, hash } = played;
  const encoded = encodeGame({ header, log, scenario, model });
  const code = encoded.ok ? encoded.code : null;
  const save = saveOf({ id: `${id}-${seed}`, header, log, state, savedAt: 0, bot });
  const file = flags.text('save');
  if (file !== undefined && !isWritten(file, saveText(save)))
    return failed('Cannot write the file.');
  const report = gameReport({ header, state, bot, actions, hash, code });
  return answer(report, { isJson: flags.isOn('json'), lines: gameLines(report) });
}

function isWritten(file: string, text: string): boolean {
  try {
    writeFileSync(file, `${text}\n`);
    return true;
  } catch {
    return false;
  }
}
