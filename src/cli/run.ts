import { calibrateCommand } from './calibration/command';
import { misused, type CommandResult } from './command';
import { forecastCommand } from './forecast';
import { fuzzCommand } from './fuzz/command';
import { playCommand } from './play';
import { replayCommand } from './replay';
import { sweepCommand } from './sweep';
import { validateCommand } from './validate';

const USAGE = `Usage: npm run -s cli -- <command> [flags]

  forecast <scenario>     the chance of nine yes votes as a docket opens
  play <scenario>         let a bot play one game
  replay <CODE or FILE>   play a finished or saved game again and check it
  sweep                   let bots play many games on the same seeds
  fuzz                    play random games and hold the laws against them
  validate <file.json>    name everything wrong with a scenario
  calibrate               fit the vote formula and score it

Each command explains itself with --help, and answers in JSON with --json.
`;

type Command = (args: readonly string[], report: (line: string) => void) => CommandResult;

const COMMANDS: Readonly<Record<string, Command>> = {
  forecast: forecastCommand,
  play: playCommand,
  replay: replayCommand,
  sweep: sweepCommand,
  fuzz: fuzzCommand,
  validate: validateCommand,
  calibrate: calibrateCommand,
};

/** Runs one command line. `report` is told of progress while it runs. */
export function runCommandLine(
  args: readonly string[],
  report: (line: string) => void,
): CommandResult {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h') return { exitCode: 0, stdout: USAGE, stderr: '' };
  if (name === undefined) return misused('Name a command.', USAGE);
  if (!Object.hasOwn(COMMANDS, name)) return misused('No command of that name.', USAGE);
  return COMMANDS[name]!(rest, report);
}
