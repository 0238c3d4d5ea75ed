import { describe, expect, test } from 'vitest';
import type { Bot } from '../../src/ai/bot';
import { BOTS } from '../../src/ai/bots';
import { chooseInformed } from '../../src/ai/informed';
import type { Action } from '../../src/engine/action';
import { seasons } from '../support/seasons';

/**
 * The bands that 2015-december is tuned to, on paired seeds. The judge is the mean of the true odds at
 * the Call, which is far less noisy than wins; every band is wider than the measured figure needs.
 */
const without =
  (leavesOut: (action: Action) => boolean): Bot =>
  (view, legal) =>
    chooseInformed(view, legal, { allows: (action) => !leavesOut(action) });

const envoy = { level: 'envoy', runs: 60 } as const;
const nothing = seasons(BOTS.nothing, envoy);
const random = seasons(BOTS.random, envoy);
const informed = seasons(BOTS.informed, envoy);

describe('2015-december at Envoy', () => {
  test('doing nothing rarely wins, and is not hopeless', () => {
    expect(nothing.pass).toBeGreaterThan(0.06);
    expect(nothing.pass).toBeLessThan(0.25);
  });

  test('random play is far below informed play', () => {
    expect(random.pass).toBeLessThan(0.35);
    expect(informed.pass - random.pass).toBeGreaterThan(0.25);
  });

  test('informed play wins more often than not, and not always', () => {
    expect(informed.pass).toBeGreaterThan(0.58);
    expect(informed.pass).toBeLessThan(0.77);
    expect(informed.tabled).toBeGreaterThan(0.85);
  });

  test('it is close: most of its votes end on eight, nine or ten', () => {
    expect(informed.close).toBeGreaterThan(0.6);
  });

  test('no single week decides it, and the last two hold or fall', () => {
    const [, ...later] = informed.byWeek;
    const rises = later.map((odds, week) => odds - informed.byWeek[week]!);
    expect(Math.max(...rises)).toBeLessThan(0.19);
    expect(Math.max(...rises.slice(-2))).toBeLessThan(0.03);
  });

  test('leaving their moves unanswered is dear', () => {
    const taking = seasons(
      without(({ type }) => type === 'answerMove'),
      envoy,
    );
    expect(informed.pass - taking.pass).toBeGreaterThan(0.06);
  });
});

test('Attaché is easier than Envoy, Ambassador harder', () => {
  const attache = seasons(BOTS.informed, { level: 'attache', runs: 40 });
  const ambassador = seasons(BOTS.informed, { level: 'ambassador', runs: 40 });
  expect(attache.pass - informed.pass).toBeGreaterThan(0.06);
  expect(informed.pass - ambassador.pass).toBeGreaterThan(0.02);
});
