/**
 * How many tests or checks passed and failed. Skipped ones are in neither.
 *
 * @typedef {{ readonly passed: number, readonly failed: number }} Counts
 */

/**
 * A report that holds no test is a failure: nothing was shown to work.
 *
 * @param {Counts} counts
 * @param {boolean} ended whether the runner itself ended well
 * @returns {Counts} with one failure added when the runner failed but no test did, or nothing ran
 */
function settle({ passed, failed }, ended) {
  const unexplained = failed === 0 && (!ended || passed === 0);
  return { passed, failed: unexplained ? 1 : failed };
}

/**
 * @typedef {{ numPassedTests?: number, numFailedTests?: number, testResults?: readonly VitestFile[] }} VitestReport
 * @typedef {{ status?: string, assertionResults?: readonly { status?: string }[] }} VitestFile
 * @typedef {{ stats?: { expected?: number, unexpected?: number, flaky?: number } }} PlaywrightReport
 */

/**
 * A whole number as a report should hold it, or null for anything else.
 *
 * @param {unknown} value
 */
const count = (value) => (typeof value === 'number' && Number.isInteger(value) ? value : null);

/**
 * Counts of Vitest's JSON report. A file that broke before its first test counts as one failure.
 *
 * @param {unknown} report null when there is none
 * @param {boolean} ended whether the runner's exit code was 0
 * @returns {Counts}
 */
export function countVitest(report, ended) {
  const {
    numPassedTests,
    numFailedTests,
    testResults = [],
  } = /** @type {VitestReport | null} */ (report) ?? {};
  const passed = count(numPassedTests);
  const failed = count(numFailedTests);
  if (passed === null || failed === null) return { passed: 0, failed: 1 };
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults?.some(hasFailed),
  );
  return settle({ passed, failed: failed + broken.length }, ended);
}

/** @param {{ status?: string }} result */
const hasFailed = ({ status }) => status === 'failed';

/**
 * Counts of Playwright's JSON report. A test that passed only at a second try counts as failed.
 *
 * @param {unknown} report null when there is none
 * @param {boolean} ended whether the runner's exit code was 0
 * @returns {Counts}
 */
export function countPlaywright(report, ended) {
  const { stats } = /** @type {PlaywrightReport | null} */ (report) ?? {};
  const passed = count(stats?.expected);
  const failed = count(stats?.unexpected);
  if (passed === null || failed === null) return { passed: 0, failed: 1 };
  return settle({ passed, failed: failed + (count(stats?.flaky) ?? 0) }, ended);
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function addUp(all) {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/**
 * The last line of the output of `npm test`.
 *
 * @param {Counts} counts
 */
export function lastLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
