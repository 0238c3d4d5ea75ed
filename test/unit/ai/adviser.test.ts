import { describe, expect, test } from 'vitest';
import { advise, type Advice } from '../../../src/ai/adviser';
import { rejectionOf } from '../../../src/engine/legality';
import { argumentGain } from '../../../src/engine/rules/argument';
import { selectForecast } from '../../../src/engine/selectors/odds';
import type { GameState } from '../../../src/engine/state';
import { viewFor } from '../../../src/engine/view';
import { aMove, answerMove, brief, id } from '../../support/actions';
import { aGame, atDesk, edited, play, toCall, UNWILLING } from '../../support/game';

const view = (state: GameState) => viewFor(state, 'coalition');
const lines = (state: GameState) => advise(view(state));
const passOf = (state: GameState) => selectForecast(view(state), 7).pass;
const find = (advice: readonly Advice[], why: Advice['reason']['why']) =>
  advice.find(({ reason }) => reason.why === why);

describe('the adviser', () => {
  test('gives at most six legal lines, each of its own kind', () => {
    const state = atDesk(aGame(), 3, aMove('trade', 'MYS'));
    const advice = lines(state);
    expect(advice.length).toBeGreaterThan(2);
    expect(advice.length).toBeLessThanOrEqual(6);
    for (const { action } of advice) expect(rejectionOf(state, action)).toBeNull();
    const kinds = advice.map(({ action }) => (action.type === 'brief' ? action.task.type : ''));
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  test('names for a move just what answering it adds to the forecast', () => {
    const state = atDesk(aGame(), 5, aMove('trade', 'MYS'));
    const line = find(lines(state), 'theirMove')!;
    expect(line.action).toMatchObject({ type: 'answerMove', move: 'move-5-1' });
    const after = play(state, answerMove('move-5-1', 'match'));
    expect(line).toMatchObject({ action: { answer: 'match' }, sure: 'sure' });
    expect(line.gain).toBeCloseTo(passOf(after) - passOf(state), 12);
    expect(line.gain).toBeGreaterThan(0.01);
  });

  test('names for an argument without risk the exact counterfactual on belief', () => {
    const known = edited(atDesk(aGame(), 2), ({ desk }) => {
      for (const file of Object.values(desk.seats)) {
        file.redLineOdds = file.redLineOdds.map(() => 0);
        file.sounded = true;
      }
    });
    const argued = lines(known).find(
      ({ action }) => action.type === 'brief' && action.task.type === 'argue',
    )!;
    if (argued.action.type !== 'brief' || argued.action.task.type !== 'argue')
      throw new Error('no');
    const { messenger, task } = argued.action;
    const by = argumentGain(known, { messenger, ...task });
    const after = edited(known, ({ desk }) => {
      desk.seats[task.member]!.estimate.mean += by;
    });
    expect(argued.gain).toBeCloseTo(passOf(after) - passOf(known), 12);
  });

  test('knows nothing of what is hidden: other truths, the same advice', () => {
    const state = atDesk(aGame(), 2, aMove('delay', 'JOR'));
    const other = edited(state, ({ truth }) => {
      for (const mind of Object.values(truth.seats)) {
        mind.offset = UNWILLING;
        mind.redLine = 'meeting';
      }
    });
    expect(lines(other)).toEqual(lines(state));
  });

  test('is wrong where belief is wrong', () => {
    const game = aGame({ truth: { MYS: { ask: 'open-chamber' } } });
    const fooled = edited(atDesk(game, 2), ({ desk }) => {
      Object.assign(desk.seats['MYS']!, { askOdds: [0, 1000, 0], sounded: true });
    });
    const line = find(lines(fooled), 'askToMeet')!;
    expect(line.reason).toMatchObject({ member: 'MYS', ask: 'bigger-missions', odds: 1000 });
    expect(line.sure).toBe('sure');
    expect(line.gain).toBeGreaterThan(0);
    const after = play(fooled, line.action, { type: 'endWeek', by: 'coalition' });
    expect(passOf(after)).toBeLessThan(passOf(fooled));
  });

  test('reminds of a promise in the week that it is due', () => {
    const state = edited(atDesk(aGame(), 4), ({ desk }) => {
      desk.promises.push({
        id: 'promise-1',
        member: id('MYS'),
        ask: 'bigger-missions',
        made: 2,
        due: 4,
        status: 'open',
      });
    });
    expect(find(lines(state), 'promiseDue')!.reason).toMatchObject({ member: 'MYS', due: 4 });
  });

  test('says nothing of messengers once all are sent, and nothing at the Call', () => {
    const state = play(
      atDesk(aGame(), 1),
      brief('USA', { type: 'soundOut', member: id('MYS') }),
      brief('GBR', { type: 'soundOut', member: id('JOR') }),
      brief('FRA', { type: 'soundOut', member: id('TCD') }),
    );
    expect(lines(state)).toEqual([]);
    expect(lines(toCall(aGame()))).toEqual([]);
  });
});
