import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { addUp, countPlaywright, countVitest, lastLine } from './counts.mjs';
import { whenAskedToEnd } from './ending.mjs';
import { installPackages } from './install.mjs';
import { endAll, npm } from './run.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {{ readonly name: string, readonly run: () => Promise<{ counts: Counts, output: string }> }} Stage
 */

/** What a stage that could not run counts as. */
const BROKEN = { passed: 0, failed: 1 };

/**
 * A stage that is one check: it passes when the npm script behind it ends well.
 *
 * @param {string} name
 * @param {string} script
 * @returns {Stage}
 */
function check(name, script) {
  return {
    name,
    async run() {
      const { code, output } = await npm(['run', '-s', script], { quiet: true });
      return { counts: code === 0 ? { passed: 1, failed: 0 } : BROKEN, output };
    },
  };
}

/**
 * @param {string} path
 * @returns {unknown} null when there is no readable JSON
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * @param {string} folder where the report goes
 * @returns {Stage}
 */
function nodeTests(folder) {
  const report = join(folder, 'vitest.json');
  return {
    name: 'unit, property, golden, conformance and boundary tests',
    async run() {
      const words = ['--allowOnly=false', '--reporter=default', '--reporter=json'];
      const { code, output } = await npm(
        ['run', '-s', 'test:node', '--', ...words, `--outputFile.json=${report}`],
        { quiet: true },
      );
      return { counts: countVitest(readReport(report), code === 0), output };
    },
  };
}

/**
 * @param {string} folder where the report goes
 * @returns {Stage}
 */
function browserTests(folder) {
  const report = join(folder, 'playwright.json');
  return {
    name: 'browser tests',
    async run() {
      const { ok, path } = await ensureChromium();
      if (!ok)
        return { counts: BROKEN, output: 'There is no Chromium and none could be installed.' };
      const config = 'test/browser/playwright.config.ts';
      const short = ['--grep-invert', '@long']; // the others: npm run test:browser:long
      const { code, output } = await npm(
        ['exec', '--', 'playwright', 'test', '-c', config, '--reporter=list,json', ...short],
        {
          quiet: true,
          env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...(path ? { CHROMIUM_PATH: path } : {}) },
        },
      );
      return { counts: countPlaywright(readReport(report), code === 0), output };
    },
  };
}

/**
 * Runs one stage and prints a line about it; what it printed is shown only when it failed.
 *
 * @param {Stage} stage
 * @returns {Promise<Counts>}
 */
async function runStage(stage) {
  const began = Date.now();
  const { counts, output } = await stage.run().catch((error) => ({
    counts: BROKEN,
    output: String(error instanceof Error ? error.stack : error),
  }));
  if (counts.failed > 0) console.log(output.trimEnd());
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(
    `${counts.failed > 0 ? 'FAILED' : 'ok'}  ${stage.name}: ${lastLine(counts)} (${seconds} s)`,
  );
  return counts;
}

/**
 * Installs what is missing, then runs every check and every test. A failed stage doesn't stop the
 * others. The last line printed is `N passed, N failed`, whatever happens.
 *
 * @returns {Promise<number>} the exit code: 0 only when something ran and nothing failed
 */
export async function runChecks() {
  const folder = mkdtempSync(join(tmpdir(), 'nine-votes-'));
  /** @type {Counts[]} */
  const results = [];
  const finish = () => {
    endAll();
    rmSync(folder, { recursive: true, force: true });
    const total = addUp(results);
    const nothing = total.passed + total.failed === 0;
    const counts = nothing ? BROKEN : total;
    console.log(lastLine(counts));
    return counts.failed === 0 ? 0 : 1;
  };
  whenAskedToEnd(() => {
    results.push(BROKEN);
    process.exit(finish());
  });
  if (!(await installPackages())) results.push(BROKEN);
  else {
    const stages = [
      check('types', 'types'),
      check('lint', 'lint'),
      check('format', 'format:check'),
      nodeTests(folder),
      check('build', 'build'),
      browserTests(folder),
    ];
    for (const stage of stages) results.push(await runStage(stage));
  }
  return finish();
}
