import { once } from 'node:events';
import { serve } from '../serve.mjs';
import { openBrowser } from './browser-opener.mjs';
import { whenAskedToEnd } from './ending.mjs';
import { installPackages } from './install.mjs';
import { DIST } from './project.mjs';
import { endAll, npm } from './run.mjs';

/**
 * Installs what is missing, builds the page, serves it and opens a browser; returns after Ctrl-C.
 *
 * @param {{ port: number, search: boolean, open: boolean }} request
 * @returns {Promise<number>} the exit code: 0 when a person ended it
 */
export async function start(request) {
  const ending = new AbortController();
  whenAskedToEnd(() => {
    ending.abort();
    endAll();
  });
  const code = await prepareAndServe(request, ending.signal);
  return ending.signal.aborted ? 0 : code;
}

/**
 * @param {{ port: number, search: boolean, open: boolean }} request
 * @param {AbortSignal} ending aborted when a person asks us to end
 * @returns {Promise<number>}
 */
async function prepareAndServe({ port, search, open }, ending) {
  if (!(await installPackages())) return 1;
  if (ending.aborted) return 0;
  console.log('Building Nine Votes ...');
  const built = await npm(['run', '-s', 'build'], { quiet: true });
  if (ending.aborted) return 0;
  if (built.code !== 0) {
    console.error(`${built.output}\nThe page could not be built.`);
    return 1;
  }
  try {
    const server = await serve({ folder: DIST, port, search });
    console.log(`Nine Votes is at ${server.url}\nPress Ctrl-C to end it.`);
    if (open) openBrowser(server.url);
    if (!ending.aborted) await once(ending, 'abort');
    await server.close();
    return 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`Can't serve at port ${port}: ${reason}`);
    return 1;
  }
}
