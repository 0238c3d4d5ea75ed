import { defineConfig } from 'vitest/config';
import { scenariosModule } from './src/app/scenarios-module.mjs';
import { META_CONTENT_SECURITY_POLICY } from './src/cli/csp.mjs';
import { phaserParts } from './src/cli/phaser-parts.mjs';

/** Writes the content security policy into the built page, for servers that send no such header. */
const securityPolicy = {
  name: 'nine-votes-security-policy',
  apply: 'build' as const,
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: META_CONTENT_SECURITY_POLICY },
      injectTo: 'head-prepend' as const,
    },
  ],
};

/** What is known of a module of the build: whether it is the entry, and who imports it at once. */
interface Imported {
  readonly isEntry: boolean;
  readonly importers: readonly string[];
}

/**
 * Names one chunk for all that the page loads first, so that what later screens share with it is not
 * cut out into many small files; what only they need stays in files of their own.
 */
function firstLoad(
  id: string,
  build: { getModuleInfo(id: string): Imported | null },
): 'first' | null {
  const seen = new Set<string>();
  const isFirst = (at: string): boolean => {
    if (seen.has(at)) return false;
    seen.add(at);
    const info = build.getModuleInfo(at);
    return info !== null && (info.isEntry || info.importers.some(isFirst));
  };
  return isFirst(id) ? 'first' : null;
}

export default defineConfig({
  root: 'src/app',
  base: './',
  publicDir: '../../assets',
  plugins: [securityPolicy, phaserParts, scenariosModule()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../../dist',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1600,
    modulePreload: { polyfill: false }, // a browser without it only loads a little later
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: firstLoad }] } },
    },
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  test: {
    root: '.',
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 30_000 * (Number(process.env['FC_TIMES']) || 1), // see test/support/times.ts
  },
});
