import { measure } from './figures';
import { tableOf } from './table';

const USAGE = `Usage: npm run -s bench [-- --json]

Times the engine and the bots in one run of about half a minute, by the processor's time. Progress goes
to the error stream. Figures hang on the machine; ratios hang on it less.

  --json   answer in JSON
`;

const [flag, ...more] = process.argv.slice(2);
if (more.length > 0 || (flag !== undefined && flag !== '--json')) {
  process.stderr.write(USAGE);
  process.exitCode = flag === '--help' ? 0 : 2;
} else {
  const figures = measure((line) => process.stderr.write(`${line}\n`));
  const { further: _, ...asked } = figures;
  const json = JSON.stringify(asked, (_key, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(4)) : value,
  );
  process.stdout.write(`${flag ? json : tableOf(figures)}\n`);
}
