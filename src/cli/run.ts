import { misused, type CommandResult } from './command';

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

/** Each is loaded when it is asked for: nobody waits for what another command needs. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  forecast: async () => (await import('./forecast')).forecastCommand,
  play: async () => (await import('./play')).playCommand,
  replay: async () => (await import('./replay')).replayCommand,
  sweep: async () => (await import('./sweep')).sweepCommand,
  fuzz: async () => (await import('./fuzz/command')).fuzzCommand,
  validate: async () => (await import('./validate')).validateCommand,
  calibrate: async () => (await import('./calibration/command')).calibrateCommand,
};

/** Runs one command line. `report` is told of progress while it runs. */
export async function runCommandLine(
  args: readonly string[],
  report: (line: string) => void,
): Promise<CommandResult> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h') return { exitCode: 0, stdout: USAGE, stderr: '' };
  if (name === undefined) return misused('Name a command.', USAGE);
  if (!Object.hasOwn(COMMANDS, name)) return misused('No command of that name.', USAGE);
  const command = await COMMANDS[name]!();
  return command(rest, report);
}
