import './production';
import { measure } from './figures';
import { jsonOf, tableOf } from './table';

const USAGE = `Usage: npm run -s bench [-- --json] [--quick]

Times the engine and the bots in one run of some minutes, by the processor's time. Progress goes to the
error stream. Figures hang on the machine; ratios hang on it less.

  --json    answer in JSON: each figure with its aim, and whether it is reached
  --quick   leave out balance, which takes most of the time
`;

const flags = process.argv.slice(2);
if (flags.some((flag) => flag !== '--json' && flag !== '--quick')) {
  process.stderr.write(USAGE);
  process.exitCode = flags.includes('--help') ? 0 : 2;
} else {
  const figures = measure({
    isQuick: flags.includes('--quick'),
    report: (line) => process.stderr.write(`${line}\n`),
  });
  process.stdout.write(`${flags.includes('--json') ? jsonOf(figures) : tableOf(figures)}\n`);
}
