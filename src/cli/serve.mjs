import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { CONTENT_SECURITY_POLICY } from './csp.mjs';

/** How many ports above the first one are tried before giving up. */
const PORTS_TRIED = 50;

/** @type {Readonly<Record<string, string>>} */
const MIME_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wav': 'audio/wav',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const SECURITY_HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * The file under `folder` that an address asks for, or null when there is none to give.
 *
 * A path that leaves the folder, by `..` or by a symbolic link, counts as none. A folder stands for
 * its `index.html`.
 *
 * @param {string} folder
 * @param {string} address path part of the request, still percent-encoded
 * @returns {Promise<{ path: string, size: number } | null>}
 */
export async function findFile(folder, address) {
  try {
    const asked = decodeURIComponent(address.split(/[?#]/, 1)[0] ?? '');
    if (asked.includes('\0') || asked.includes('\\')) return null;
    const home = await realpath(folder);
    let path = resolve(home, `.${asked.startsWith('/') ? asked : `/${asked}`}`);
    if (path !== home && !path.startsWith(home + sep)) return null;
    if ((await stat(path)).isDirectory()) path = join(path, 'index.html');
    path = await realpath(path);
    const found = await stat(path);
    return path.startsWith(home + sep) && found.isFile() ? { path, size: found.size } : null;
  } catch {
    return null; // a malformed address and a missing file get the same answer
  }
}

/**
 * Answers one request for a file of `folder`.
 *
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, request, response) {
  const refuse = (/** @type {number} */ status, /** @type {string} */ text) => {
    response.writeHead(status, {
      ...SECURITY_HEADERS,
      'Content-Type': 'text/plain; charset=utf-8',
      ...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : `${text}\n`);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Not allowed');
  const file = await findFile(folder, request.url ?? '/');
  if (!file) return refuse(404, 'Not found');
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'Cache-Control': 'no-cache',
    'Content-Length': file.size,
    'Content-Type': MIME_TYPES[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
  });
  if (request.method === 'HEAD') return void response.end();
  createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * Starts to listen on one port of this machine only.
 *
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} the port in use, which differs from the one asked for when that is 0
 */
function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** @param {unknown} error */
const isTaken = (error) => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/**
 * Serves a folder at 127.0.0.1 with strict headers until `close` is called.
 *
 * @param {object} options
 * @param {string} options.folder
 * @param {number} options.port 0 asks for any free one
 * @param {boolean} [options.search] whether to try the next ports when that one is taken
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 * @throws {Error} with code EADDRINUSE when no port is free
 */
export async function serve({ folder, port, search = false }) {
  const server = createServer((request, response) => void answer(folder, request, response));
  const last = search && port > 0 ? Math.min(port + PORTS_TRIED, 65_535) : port;
  let listening = -1;
  for (let tried = port; listening < 0; tried += 1) {
    try {
      listening = await listen(server, tried);
    } catch (error) {
      if (!isTaken(error) || tried >= last) throw error;
    }
  }
  return {
    url: `http://127.0.0.1:${listening}/`,
    port: listening,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
