import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY, META_CONTENT_SECURITY_POLICY } from '../../../src/cli/csp.mjs';
import { serve } from '../../../src/cli/serve.mjs';

let base = '';
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'nine votes '));
  const folder = join(base, 'dist');
  mkdirSync(join(folder, 'deep'), { recursive: true });
  mkdirSync(join(base, 'dist-secret'));
  writeFileSync(join(base, 'secret.txt'), 'secret');
  writeFileSync(join(base, 'dist-secret/x.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>front</title>');
  writeFileSync(join(folder, 'deep/index.html'), 'deep');
  writeFileSync(join(folder, 'a b.js'), 'export {};');
  writeFileSync(join(folder, 'flag.svg'), '<svg/>');
  writeFileSync(join(folder, 'face.woff2'), 'font');
  symlinkSync(join(base, 'secret.txt'), join(folder, 'link.txt'));
  server = await serve({ folder, port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(base, { recursive: true, force: true });
});

/** Asks with exactly this path: unlike `fetch`, which tidies `..` away before it asks. */
function ask(path: string, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (done, fail) => {
      const asked = request({ host: '127.0.0.1', port: server.port, path, method }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text) => (body += text));
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      });
      asked.on('error', fail).end();
    },
  );
}

describe('serving the built page', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', 'front'],
    ['/index.html', 'text/html; charset=utf-8', 'front'],
    ['/?nocanvas=1', 'text/html; charset=utf-8', 'front'],
    ['/deep/', 'text/html; charset=utf-8', 'deep'],
    ['/a%20b.js', 'text/javascript; charset=utf-8', 'export'],
    ['/flag.svg?v=1', 'image/svg+xml', '<svg/>'],
    ['/face.woff2', 'font/woff2', 'font'],
  ])('%s is %s', async (path, type, text) => {
    const { status, headers, body } = await ask(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(body).toContain(text);
  });

  test.each([
    '/missing.js',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/deep/../../secret.txt',
    '/../dist-secret/x.txt',
    '/..%5csecret.txt',
    '//secret.txt/../../secret.txt',
    '/link.txt',
    '/%00',
    '/%zz',
  ])('%s is not found', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  test('only reading is allowed', async () => {
    expect((await ask('/', 'POST')).status).toBe(405);
    expect((await ask('/', 'POST')).headers.allow).toBe('GET, HEAD');
    const head = await ask('/', 'HEAD');
    expect(head).toMatchObject({ status: 200, body: '' });
    expect(Number(head.headers['content-length'])).toBeGreaterThan(0);
  });

  test.each(['/', '/missing.js'])('%s carries the security headers', async (path) => {
    const { headers } = await ask(path);
    expect(headers).toMatchObject({
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });

  test('a taken port is refused, or the next one is used when searching', async () => {
    const folder = join(base, 'dist');
    await expect(serve({ folder, port: server.port })).rejects.toThrow('EADDRINUSE');
    const other = await serve({ folder, port: server.port, search: true });
    expect(other.port).toBeGreaterThan(server.port);
    await other.close();
  });
});

describe('the content security policy', () => {
  test('allows no inline code, no evaluation and no other host', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*/);
    expect(CONTENT_SECURITY_POLICY).toContain("default-src 'self'");
    expect(CONTENT_SECURITY_POLICY).toContain("frame-ancestors 'none'");
  });

  test('leaves out of the meta element what browsers ignore there', () => {
    expect(META_CONTENT_SECURITY_POLICY).not.toContain('frame-ancestors');
    expect(CONTENT_SECURITY_POLICY.startsWith(META_CONTENT_SECURITY_POLICY)).toBe(true);
  });
});
