import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: 'src/app',
  base: './',
  publicDir: '../../assets',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: '../../dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1600 },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  test: { root: '.', include: ['test/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
});
