/** Shown by `--help` and after a wrong flag. */
export const USAGE = `Usage: npm start [-- --port N] [-- --no-open]
       npm test

  --port N    serve at this port only (otherwise PORT, otherwise the first free one from 4173)
  --no-open   don't open a browser (NO_OPEN=1 does the same)
  --help      show this text`;

/** The first port tried when nobody asks for one. */
const FIRST_PORT = 4173;

/**
 * @typedef {{ kind: 'start', port: number, search: boolean, open: boolean }} StartRequest
 * @typedef {StartRequest | { kind: 'test' } | { kind: 'help' } | { kind: 'wrong', problem: string }} Request
 */

/**
 * A port number as text, or null when it isn't one. 0 asks for any free port.
 *
 * @param {string | undefined} text
 */
function portOf(text) {
  return text !== undefined && /^\d{1,5}$/.test(text) && Number(text) <= 65_535
    ? Number(text)
    : null;
}

/**
 * What the command line asks for. A flag wins over the environment; an unknown one is a problem.
 *
 * @param {readonly string[]} words the command line after the script's name
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {Request}
 */
export function parseArguments(words, env) {
  const [command, ...flags] = words;
  if (words.includes('--help') || words.includes('-h')) return { kind: 'help' };
  if (command === 'test') {
    const [stray] = flags;
    return stray === undefined ? { kind: 'test' } : wrong(`npm test takes no flags: ${stray}`);
  }
  if (command !== 'start') return wrong(command ? `Unknown command: ${command}` : 'No command.');
  return parseStart(flags, env);
}

/**
 * @param {readonly string[]} flags
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {Request}
 */
function parseStart(flags, env) {
  let open = !env.NO_OPEN && !env.CI;
  let portText = env.PORT || undefined;
  for (let at = 0; at < flags.length; at += 1) {
    const flag = flags[at] ?? '';
    if (flag === '--no-open') open = false;
    else if (flag === '--port') portText = flags[(at += 1)] ?? '';
    else if (flag.startsWith('--port=')) portText = flag.slice('--port='.length);
    else return wrong(`Unknown flag: ${flag}`);
  }
  if (portText === undefined) return { kind: 'start', port: FIRST_PORT, search: true, open };
  const port = portOf(portText);
  if (port === null) return wrong(`Not a port number from 0 to 65535: ${portText || '(nothing)'}`);
  return { kind: 'start', port, search: false, open };
}

/**
 * @param {string} problem
 * @returns {Request}
 */
function wrong(problem) {
  return { kind: 'wrong', problem };
}
