import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { artFiles } from '../../../src/cli/art/files';
import { GILT } from '../../../src/cli/art/mural';
import { TABLES } from '../../../src/cli/art/people';
import { num } from '../../../src/cli/art/svg';
import { SHIPPED } from '../../support/shipped';

const assets = fileURLToPath(new URL('../../../assets/', import.meta.url));
const files = artFiles();
const MEMBERS = [...new Set(TABLES.flat())];

describe('the drawn art', () => {
  test.each([...files.keys()])('%s is committed as the generator draws it', (path) => {
    expect(readFileSync(assets + path, 'utf8')).toBe(files.get(path));
  });

  test('knows the tables of all dockets', () => {
    const drawn = TABLES.map((table) => table.join(' '));
    const seated = SHIPPED.map(({ seatOrder }) => seatOrder.join(' '));
    expect(new Set(drawn)).toEqual(new Set(seated));
  });

  test.each(['.svg', '-dim.svg'])('gives every delegate a bust of its own: %s', (end) => {
    const busts = MEMBERS.map((member) => files.get(`delegates/${member}${end}`));
    expect(new Set(busts).size).toBe(MEMBERS.length);
    expect(busts).not.toContain(undefined);
  });

  test('gives every portrait a face of its own', () => {
    const faces = MEMBERS.map((member) => files.get(`delegates/portrait-${member}.svg`));
    expect(new Set(faces).size).toBe(MEMBERS.length);
    expect(faces).not.toContain(undefined);
  });

  test('gilds nine of the fifteen leaves', () => {
    expect(GILT).toHaveLength(15);
    expect(GILT.filter(Boolean)).toHaveLength(9);
  });

  test('stays small and needs nothing from the page', () => {
    const all = [...files.values()].join('');
    expect(all.length).toBeLessThan(600_000);
    expect(all).not.toMatch(/var\(--|<style|style="|href=|<script|NaN|undefined/);
  });
});

test('numbers are short and never minus zero', () => {
  expect([num(-0.001), num(1 / 3), num(-2.5), num(40)]).toEqual(['0', '0.33', '-2.5', '40']);
});
