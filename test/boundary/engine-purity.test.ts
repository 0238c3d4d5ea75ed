import { describe, expect, test } from 'vitest';
import { codeOf, sourcesUnder } from '../support/sources';

/**
 * What would make two machines disagree about one game, or tie the rules to a page: the clock,
 * chance outside the seed, functions whose last bit differs between engines, language and output.
 * Lint bans most of it as well; `**` and word-for-word scanning are this test's own.
 */
const BANS: Readonly<Record<string, RegExp>> = {
  'an inexact or random Math function':
    /\bMath\s*(?:\?\.|\.|\[\s*['"]?)\s*(?:random|a?(?:cos|sin|tan)h?|atan2|cbrt|exp|expm1|hypot|log(?:10|1p|2)?|pow)\b/,
  'taking Math apart': /=\s*Math\b(?!\s*[.?[])/,
  'the power operator': /\*\*/,
  'the clock': /\b(?:Date|performance)\b/,
  output: /\bconsole\b/,
  language: /\b(?:Intl|localeCompare|toLocale\w*String|toLocale\w*Case)\b/,
  'the page or the network':
    /\b(?:document|fetch|globalThis|localStorage|navigator|sessionStorage|XMLHttpRequest)\b\s*[.([]/,
  timers: /\b(?:setTimeout|setInterval|setImmediate|queueMicrotask|requestAnimationFrame)\b/,
};

/** The bans that a piece of code breaks. */
function brokenBans(text: string): readonly string[] {
  const code = codeOf(text);
  return Object.entries(BANS)
    .filter(([, ban]) => ban.test(code))
    .map(([name]) => name);
}

describe('the engine and the bots are pure', () => {
  const sources = [...sourcesUnder('src/engine'), ...sourcesUnder('src/ai')];

  test('there is something to look at', () => {
    expect(sources.length).toBeGreaterThan(0);
  });

  test.each(sources)('$path', ({ text }) => {
    expect(brokenBans(text)).toEqual([]);
  });
});

describe('the scan can fail', () => {
  test.each([
    ['Math.random()', 'an inexact or random Math function'],
    ['Math.exp(x)', 'an inexact or random Math function'],
    ['Math.log(x)', 'an inexact or random Math function'],
    ['Math.log10(x)', 'an inexact or random Math function'],
    ['Math.pow(x, 2)', 'an inexact or random Math function'],
    ['Math\n  .sin(x)', 'an inexact or random Math function'],
    ['Math.cos(x)', 'an inexact or random Math function'],
    ['Math.tanh(x)', 'an inexact or random Math function'],
    ['const { exp } = Math;', 'taking Math apart'],
    ['const m = Math, y = m.exp(1);', 'taking Math apart'],
    ['x ** 2', 'the power operator'],
    ['x **= 2', 'the power operator'],
    ['new Date()', 'the clock'],
    ['Date.now()', 'the clock'],
    ['performance.now()', 'the clock'],
    ['console.log(x)', 'output'],
    ['`${console.log(x)}`', 'output'],
    ['a.localeCompare(b)', 'language'],
    ['n.toLocaleString()', 'language'],
    ['s.toLocaleUpperCase()', 'language'],
    ['new Intl.Collator()', 'language'],
    ['document.title', 'the page or the network'],
    ['globalThis["Math"]', 'the page or the network'],
    ['fetch(url)', 'the page or the network'],
    ['setTimeout(f, 1)', 'timers'],
  ])('%s is %s', (code, ban) => {
    expect(brokenBans(code)).toEqual([ban]);
  });

  test.each([
    '/** Dates and performances: see Math.exp, 2 ** 3. */',
    'const x = 1; // no Date here',
    `const name = 'Date';`,
    'const half = Math.floor(x / 2);',
    'const dated = updateDateless(1);',
    'const product = a * b;',
    'const { document: paper } = letter;',
  ])('%s is allowed', (code) => {
    expect(brokenBans(code)).toEqual([]);
  });
});
