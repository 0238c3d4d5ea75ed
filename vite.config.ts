import { defineConfig } from 'vitest/config';
import { META_CONTENT_SECURITY_POLICY } from './src/cli/csp.mjs';

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

export default defineConfig({
  root: 'src/app',
  base: './',
  publicDir: '../../assets',
  plugins: [securityPolicy],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: '../../dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1600 },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  test: { root: '.', include: ['test/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
});
