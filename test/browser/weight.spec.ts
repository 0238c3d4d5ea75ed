import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { DIST } from '../../src/cli/bootstrap/project.mjs';

test('the page is playable after at most 90 kB of JavaScript, and Phaser comes later', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await page.goto('/?nocanvas=1');
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('button', { name: 'Take the desk' }).click();
  await expect(page.locator('main')).toHaveAttribute('data-phase', 'desk');
  const bytes = scripts.map((path) => gzipSync(readFileSync(join(DIST, path))).length);
  const total = bytes.reduce((sum, size) => sum + size, 0);
  expect(scripts.length).toBeGreaterThan(0);
  expect(total, scripts.join(', ')).toBeLessThanOrEqual(90_000);
});
