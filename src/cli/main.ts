import { runCommandLine } from './run';

const { exitCode, stdout, stderr } = await runCommandLine(process.argv.slice(2), (line) =>
  process.stderr.write(`${line}\n`),
);
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
