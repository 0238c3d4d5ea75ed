import { spawn } from 'node:child_process';

/**
 * The command that opens an address in the person's browser, or null where there is no screen.
 *
 * @param {string} url
 * @param {string} platform as `process.platform`
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {readonly [program: string, ...words: string[]] | null}
 */
export function openerFor(url, platform, env) {
  if (platform === 'darwin') return ['open', url];
  if (platform === 'win32') return ['cmd', '/c', 'start', '""', url];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open', url] : null;
}

/**
 * Opens an address in a browser where there is one. Failing is no error: the address was printed.
 *
 * @param {string} url
 */
export function openBrowser(url) {
  const [program, ...words] = openerFor(url, process.platform, process.env) ?? [];
  if (!program) return;
  spawn(program, words, { detached: true, stdio: 'ignore', windowsVerbatimArguments: true })
    .on('error', () => {})
    .unref();
}
