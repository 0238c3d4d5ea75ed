import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { npm, run } from './run.mjs';

/** Switches for a Chromium that tests drive: no sandbox (it may run as root), no GPU, no calls home. */
export const CHROMIUM_SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Names under which systems install the browser, best known first. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * Where a Chromium may be, in the order to look.
 *
 * @param {Readonly<Record<string, string | undefined>>} env `CHROMIUM_PATH` wins
 * @returns {string[]} absolute paths
 */
export function chromiumCandidates(env) {
  const folders = ['/usr/bin', ...(env.PATH ?? '').split(delimiter)].filter(isAbsolute);
  const named = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...new Set([...(env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : []), ...named, MAC_CHROME])];
}

/**
 * Whether a program can be executed and says its version. Some systems install a stand-in under
 * Chromium's name that only asks for another package; it fails here.
 *
 * @param {string} path
 */
function works(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** The path of a Chromium on this machine, or null when Playwright's own must be used. */
export function findChromium() {
  if (process.platform === 'win32') return null; // asked for its version, it opens a window there
  return chromiumCandidates(process.env).find(works) ?? null;
}

/** Whether this is a system where we may install a package: apt-get, as root. */
function mayUseApt() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

/**
 * Finds a Chromium or installs one: the system's package where we may, otherwise Playwright's own.
 *
 * @returns {Promise<{ ok: boolean, path: string | null }>} path null: Playwright knows where
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return { ok: true, path: found };
  if (mayUseApt()) {
    console.log('Installing Chromium from the system packages ...');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update'], { quiet: true, env });
    const { code, output } = await run('apt-get', ['install', '-y', 'chromium'], {
      quiet: true,
      env,
    });
    const installed = findChromium();
    if (installed) return { ok: true, path: installed };
    console.log(`${output}\napt-get ended with ${code} and no Chromium.`);
  }
  console.log("Installing Playwright's own Chromium ...");
  const { code, output } = await npm(['exec', '--', 'playwright', 'install', 'chromium'], {
    quiet: true,
  });
  if (code !== 0) console.log(output);
  return { ok: code === 0, path: null };
}
