import { spawn } from 'node:child_process';
import { PROJECT } from './project.mjs';

/**
 * @typedef {object} Finished
 * @property {number} code exit code; 127 when the program couldn't be started
 * @property {string} output both streams as they came; empty when they went to the screen
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs a program in the project's folder and waits for it. Never fails: a program that can't be
 * started, or was ended by a signal, comes back with a code other than 0.
 *
 * @param {string} program
 * @param {readonly string[]} words
 * @param {object} [options]
 * @param {boolean} [options.quiet] keep the output instead of showing it
 * @param {Readonly<Record<string, string>>} [options.env] added to ours
 * @returns {Promise<Finished>}
 */
export function run(program, words, { quiet = false, env = {} } = {}) {
  return new Promise((done) => {
    const child = spawn(program, words, {
      cwd: PROJECT,
      env: { ...process.env, ...(quiet ? { NO_COLOR: '1' } : {}), ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      windowsHide: true,
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    }
    const finish = (/** @type {number} */ code) => {
      running.delete(child);
      done({ code, output });
    };
    child.on('error', (error) => {
      output += `${program}: ${error.message}\n`;
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/**
 * Runs npm: the very one that started us where there is one, so that no shell is needed.
 *
 * @param {readonly string[]} words
 * @param {Parameters<typeof run>[2]} [options]
 */
export function npm(words, options) {
  const ours = process.env.npm_execpath;
  if (ours && /\.[cm]?js$/.test(ours)) return run(process.execPath, [ours, ...words], options);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', words, options);
}

/** Asks every program that still runs to end. */
export function endAll() {
  for (const child of running) child.kill('SIGTERM');
}
