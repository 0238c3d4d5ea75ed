import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT, sourcesUnder } from '../support/sources';

/** Lines as an editor counts them, blank ones and comments too. */
const lengths = sourcesUnder('src')
  .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
  .toSorted((a, b) => a.lines - b.lines);

/** The most lines that lint lets a function have. */
function mostInFunction(): unknown {
  const { overrides } = JSON.parse(readFileSync(join(PROJECT, '.oxlintrc.json'), 'utf8')) as {
    overrides: readonly { files: readonly string[]; rules: Record<string, unknown> }[];
  };
  const ofSource = overrides.find(({ files }) => files.join() === 'src/**');
  return ofSource?.rules['max-lines-per-function'];
}

describe('the size of the sources', () => {
  test('no file has more than 300 lines', () => {
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  test('half of them have fewer than 90', () => {
    expect(lengths[Math.floor(lengths.length / 2)]!.lines).toBeLessThan(90);
  });

  test('no function has more than 60: lint counts them', () => {
    expect(mostInFunction()).toEqual(['error', { max: 60 }]);
  });
});
