import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Planted } from './find';

/** What the tests that could kill a mutation need of the project. */
const COPIED = ['src', 'test', 'scenarios', 'package.json', 'tsconfig.json', 'vite.config.ts'];
const LINKED = ['node_modules', 'assets'];

/** A run of the tests that goes on for longer has lost its way, which is a fault that was noticed. */
const LONGEST_MS = 300_000;

/** All the tests together, without a fault, on a machine that is busy with other things. */
const ALL_MS = 1_200_000;

/** What became of one run of tests. */
export interface Outcome {
  /** `failed`: a test failed, or its file could not be read; `broken`: no test was run at all. */
  readonly end: 'passed' | 'failed' | 'broken';
  /** The first test that failed, or what else there is to say. */
  readonly by: string;
}

/** A copy of the project in which faults may be planted: the tree that people work in is never touched. */
export class Scratch {
  readonly #place = mkdtempSync(join(tmpdir(), 'nine-votes-mutate-'));

  constructor(root: string) {
    for (const name of COPIED)
      cpSync(join(root, name), join(this.#place, name), { recursive: true });
    for (const name of LINKED) symlinkSync(join(root, name), join(this.#place, name), 'junction');
  }

  /** Runs the tests with a fault in place, and takes it out again. */
  async runWith({ mutation, file, content }: Planted): Promise<Outcome> {
    const path = join(this.#place, file);
    const sound = readFileSync(path, 'utf8');
    writeFileSync(path, content);
    try {
      return await this.#run(mutation.tests, LONGEST_MS);
    } finally {
      writeFileSync(path, sound);
    }
  }

  /** Runs the test files whose paths hold one of these texts, as the project stands. */
  runSound(tests: readonly string[]): Promise<Outcome> {
    return this.#run(tests, ALL_MS);
  }

  /** The same, up to the first test that fails. */
  async #run(tests: readonly string[], mostMs: number): Promise<Outcome> {
    const report = join(this.#place, 'report.json');
    rmSync(report, { force: true });
    const isOver = await this.#vitest(tests, report, mostMs);
    if (!isOver) return { end: 'failed', by: 'it does not come to an end' };
    if (!existsSync(report)) return { end: 'broken', by: 'no test file was run' };
    return read(JSON.parse(readFileSync(report, 'utf8')) as Report);
  }

  remove(): void {
    rmSync(this.#place, { recursive: true, force: true });
  }

  /** Whether the run came to its end by itself. */
  #vitest(tests: readonly string[], report: string, mostMs: number): Promise<boolean> {
    const vitest = join(this.#place, 'node_modules', 'vitest', 'vitest.mjs');
    const how = ['--reporter=json', `--outputFile=${report}`, '--bail=1', '--maxWorkers=1'];
    const child = spawn(process.execPath, [vitest, 'run', ...tests, ...how], {
      cwd: this.#place,
      stdio: 'ignore',
    });
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        child.kill('SIGKILL');
        resolve(false);
      }, mostMs);
      child.once('error', reject);
      child.once('exit', () => {
        clearTimeout(timer);
        resolve(true);
      });
    });
  }
}

/** The part of vitest's report that is read. */
interface Report {
  readonly success: boolean;
  readonly numTotalTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

function read({ success, numTotalTests, testResults }: Report): Outcome {
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .find(({ status }) => status === 'failed');
  if (failed) return { end: 'failed', by: failed.fullName };
  const unread = testResults.find(({ status }) => status === 'failed');
  if (unread) return { end: 'failed', by: `${unread.name.split('/').at(-1)} cannot be read` };
  if (!success || numTotalTests === 0) return { end: 'broken', by: 'no test was run' };
  return { end: 'passed', by: '' };
}
