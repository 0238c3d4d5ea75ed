import { describe, expect, test } from 'vitest';
import { afterReading, onlyThat, ruleOut } from '../../../../../../src/engine/minds/belief';
import { LEVELS } from '../../../../../../src/engine/core/levels';
import { TUNING } from '../../../../../../src/engine/proceedings/council/tuning';
import { sound } from '../../../../../support/actions';
import { aGame, DOCKET, fileOf, workWeek } from '../../../../../support/game';

describe('sounding a seat out', () => {
  const before = aGame();
  const after = workWeek(before, ['USA', sound('MYS')]);
  const { asks, redLines } = DOCKET.members.find(({ id }) => id === 'MYS')!;
  const { ask, redLine, offset } = before.truth.seats['MYS']!;

  test('makes its ask and its red line certain', () => {
    const { askOdds, redLineOdds, sounded } = fileOf(after, 'MYS');
    expect(askOdds).toEqual(asks.map(({ id }) => (id === ask ? 1000 : 0)));
    expect(redLineOdds).toEqual(redLines.map(({ argument }) => (argument === redLine ? 1000 : 0)));
    expect(sounded).toBe(true);
  });

  test('narrows the estimate', () => {
    const { sd } = fileOf(before, 'MYS').estimate;
    expect(fileOf(after, 'MYS').estimate.sd).toBeLessThan(sd);
    expect(fileOf(after, 'MYS').estimate.sd).toBeLessThanOrEqual(TUNING.soundingSd.envoy);
  });

  test('and brings it nearer to the truth, over many games', () => {
    let [was, is] = [0, 0];
    for (let i = 0; i < 60; i += 1) {
      const game = aGame({ seed: `s${i}` });
      const truth = game.truth.seats['MYS']!.offset;
      was += Math.abs(fileOf(game, 'MYS').estimate.mean - truth);
      is += Math.abs(fileOf(workWeek(game, ['USA', sound('MYS')]), 'MYS').estimate.mean - truth);
    }
    expect(is).toBeLessThan(0.8 * was);
  });

  test('tells nothing of any other seat, and moves nobody', () => {
    expect(fileOf(after, 'NGA')).toEqual(fileOf(before, 'NGA'));
    expect(after.truth.seats['MYS']!.offset).toBe(offset);
    expect(fileOf(after, 'MYS').ledger).toEqual([]);
  });
});

describe('what each level knows at the start', () => {
  test.each(LEVELS)('%s', (level) => {
    const game = aGame({ level });
    const isShown = level === 'attache';
    for (const member of ['MYS', 'JOR', 'TCD', 'NGA', 'AGO']) {
      expect(fileOf(game, member).askOdds.includes(1000)).toBe(isShown);
      expect(fileOf(game, member).redLineOdds.includes(1000)).toBe(isShown);
      expect(fileOf(game, member).estimate.sd).toBeLessThan(TUNING.offsetSd[level]);
    }
    expect(fileOf(game, 'CHL').askOdds).toEqual([]);
  });
});

describe('belief', () => {
  test.each([
    { prior: { mean: 0, sd: 100 }, reading: 50, sd: 100, after: { mean: 25, sd: 71 } },
    { prior: { mean: 0, sd: 30 }, reading: 100, sd: 40, after: { mean: 36, sd: 24 } },
    { prior: { mean: 20, sd: 0 }, reading: 100, sd: 40, after: { mean: 20, sd: 0 } },
  ])('a reading of $reading with an error of $sd', ({ prior, reading, sd, after }) => {
    expect(afterReading(prior, reading, sd)).toEqual(after);
  });

  test.each([
    { odds: [440, 310, 250], out: 0, left: [0, 554, 446] },
    { odds: [440, 310, 250], out: 2, left: [587, 413, 0] },
    { odds: [0, 554, 446], out: 1, left: [0, 0, 1000] },
    { odds: [1000, 0, 0], out: 0, left: [0, 0, 0] },
  ])('$odds without number $out', ({ odds, out, left }) => {
    expect(ruleOut(odds, out)).toEqual(left);
  });

  test('once known, only that', () => expect(onlyThat([440, 310, 250], 1)).toEqual([0, 1000, 0]));
});

test.each(LEVELS)('a reading at %s narrows the estimate by just its own error', (level) => {
  const game = aGame({ level });
  const { sd } = fileOf(game, 'MYS').estimate;
  const own = TUNING.soundingSd[level];
  const { estimate } = fileOf(workWeek(game, ['USA', sound('MYS')]), 'MYS');
  expect(estimate.sd).toBe(Math.floor((sd * own) / Math.hypot(sd, own) + 0.5));
});
