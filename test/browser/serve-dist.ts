import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../../src/cli/bootstrap/project.mjs';
import { serve } from '../../src/cli/serve.mjs';

/**
 * Serves the built page, with the headers it has in play, for as long as the browser tests run.
 * Any free port will do, so two runs never meet; the tests find it in `NINE_VOTES_URL`.
 */
export default async function serveDist(): Promise<() => Promise<void>> {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('Build first: npm run build');
  const { url, close } = await serve({ folder: DIST, port: 0 });
  process.env.NINE_VOTES_URL = url;
  return close;
}
