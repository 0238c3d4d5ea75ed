import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the project, wherever the command was called from. */
export const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the build puts the page. */
export const DIST = join(PROJECT, 'dist');
