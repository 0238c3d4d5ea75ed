import { describe, expect, test } from 'vitest';
import { advise, type Advice } from '../../../src/ai/adviser';
import type { Task } from '../../../src/engine/proceedings/council/action';
import { rejectionOf } from '../../../src/engine/proceedings/council/legality';
import {
  argue as makeArgument,
  argumentGain,
} from '../../../src/engine/proceedings/council/rules/argument';
import {
  selectForecast,
  selectTrueOdds,
} from '../../../src/engine/proceedings/council/selectors/odds';
import type { GameState } from '../../../src/engine/proceedings/council/state';
import { imagine, viewFor } from '../../../src/engine/proceedings/council/view';
import { aMove, answerMove, brief, id } from '../../support/actions';
import { aGame, atDesk, DOCKET, edited, play, toCall, UNWILLING } from '../../support/game';
import { afterTurns, uniforms } from '../../support/random-play';
import { BY_CAPITAL } from '../../../src/engine/proceedings/council/reception';

const view = (state: GameState) => viewFor(state, 'coalition');
const lines = (state: GameState) => advise(view(state));
const passOf = (state: GameState) => selectForecast(view(state), 'coarse').pass;
const find = (advice: readonly Advice[], why: Advice['reason']['why']) =>
  advice.find(({ reason }) => reason.why === why);

interface Plan {
  readonly messenger: string;
  readonly task: Extract<Task, { type: 'argue' }>;
  readonly gain: number;
  readonly range: Advice['range'];
}

/** The first line that is an argument. @throws where there is none. */
function argumentOf(advice: readonly Advice[]): Plan {
  for (const { action, gain, range } of advice)
    if (action.type === 'brief' && action.task.type === 'argue')
      return { messenger: action.messenger, task: action.task, gain, range };
  throw new Error('no argument is advised');
}

/** Nobody has a red line, as far as is believed. */
function calm(state: GameState): GameState {
  return edited(state, ({ desk }) => {
    for (const file of Object.values(desk.seats)) file.redLineOdds = file.redLineOdds.map(() => 0);
  });
}

function believing(
  state: GameState,
  member: string,
  estimate: { mean: number; sd: number },
): GameState {
  return edited(state, ({ desk }) => {
    desk.seats[member]!.estimate = estimate;
  });
}

describe('what it ranks by', () => {
  const states = Array.from({ length: 8 }, (_, luck) =>
    afterTurns(aGame({ scenario: DOCKET, seed: `a${luck}` }), luck, 4 + 3 * luck),
  ).filter(({ board }) => board.phase === 'desk');

  test('the gain for each messenger’s worth that it costs, most first', () => {
    for (const state of states) {
      const rates = lines(state).map(({ rate }) => rate);
      expect(rates).toEqual(rates.toSorted((a, b) => b - a));
      for (const rate of rates) expect(rate).toBeGreaterThan(0);
    }
  });

  test('the cost is told in means: a favour for a match, a messenger more for a promise', () => {
    const state = atDesk(aGame(), 5, aMove('trade', 'MYS'));
    const match = find(lines(state), 'theirMove')!;
    expect(match.cost).toEqual({ messengers: 0, favours: 1, ambition: 0 });
    for (const { action, cost } of states.flatMap(lines)) {
      if (action.type !== 'brief') continue;
      const isPromise = action.task.type === 'meetAsk' && action.task.how === 'promise';
      expect(cost.messengers).toBe(isPromise ? 2 : 1);
    }
  });

  test('a favour weighs while there are weeks to come, and nothing in the last', () => {
    const rateIn = (week: number): number => {
      const line = find(lines(atDesk(aGame(), week, aMove('trade', 'MYS'))), 'theirMove')!;
      return line.rate / line.gain;
    };
    expect(rateIn(6)).toBeGreaterThan(rateIn(5));
  });
});

describe('how sure it is', () => {
  test('not at all in doubt where all is known: the range is the gain', () => {
    const known = believing(calm(atDesk(aGame(), 2)), 'MYS', { mean: 100, sd: 0 });
    const sure = edited(known, ({ desk }) => {
      for (const file of Object.values(desk.seats)) file.estimate.sd = 0;
    });
    const { gain, range } = argumentOf(lines(sure));
    expect(range!.low).toBeCloseTo(gain, 12);
    expect(range!.high).toBeCloseTo(gain, 12);
  });

  test('the less is known of a mood, the wider', () => {
    const widthAt = (sd: number): number => {
      const state = edited(calm(atDesk(aGame(), 2)), ({ desk }) => {
        for (const file of Object.values(desk.seats)) file.estimate.sd = sd;
      });
      const { range } = argumentOf(lines(state));
      return range!.high - range!.low;
    };
    expect(widthAt(100)).toBeGreaterThan(widthAt(30));
    expect(widthAt(30)).toBeGreaterThan(0);
  });

  test('four times in five the gain is within it, over games that fit what is known', () => {
    const state = atDesk(aGame({ scenario: DOCKET, seed: 'range' }), 2);
    const { messenger, task, range } = argumentOf(lines(state));
    const draw = uniforms(11);
    const runs = 600;
    let within = 0;
    for (let run = 0; run < runs; run += 1) {
      const game = imagine(view(state), draw);
      const { offset } = game.truth.seats[task.member]!;
      const before = believing(game, task.member, { mean: offset, sd: 0 });
      const after = edited(before, (copy) => {
        makeArgument(copy, { messenger, ...task, reception: BY_CAPITAL }, () => undefined);
      });
      const gain = passOf(after) - passOf(before);
      within += +(gain >= range!.low - 1e-9 && gain <= range!.high + 1e-9);
    }
    expect(within / runs).toBeGreaterThan(0.75);
    expect(within / runs).toBeLessThan(0.9);
  });
});

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
      for (const near of ['JOR', 'TCD', 'MYS']) desk.seats[near]!.estimate.mean += 120;
    });
    const line = find(lines(fooled), 'askToMeet')!;
    expect(line.reason).toMatchObject({ member: 'MYS', ask: 'bigger-missions', odds: 1000 });
    expect(line.sure).toBe('fairly'); // it may cost more with another seat than it brings
    expect(line.gain).toBeGreaterThan(0);
    const after = play(fooled, line.action, { type: 'endWeek', by: 'coalition' });
    expect(passOf(after)).toBeLessThan(passOf(fooled));
  });

  test('is wrong where a mood is misread: it works on a seat that is lost', () => {
    const start = calm(atDesk(aGame({ truth: { MYS: { offset: -700, redLine: 'none' } } }), 2));
    const atWork = edited(start, ({ desk }) => {
      for (const file of Object.values(desk.seats)) file.estimate = { mean: 120, sd: 40 };
    });
    const misread = believing(atWork, 'MYS', { mean: 120, sd: 20 });
    const right = believing(atWork, 'MYS', { mean: -700, sd: 20 });
    const [wrong, better] = [misread, right].map((state) => argumentOf(lines(state)));
    expect(wrong!.task.member).toBe('MYS');
    expect(better!.task.member).not.toBe('MYS');
    const trueGain = (plan: Plan): number => {
      const before = selectTrueOdds(atWork).pass;
      const heard = edited(atWork, (copy) => {
        const { messenger, task } = plan;
        makeArgument(copy, { messenger, ...task, reception: BY_CAPITAL }, () => undefined);
      });
      return selectTrueOdds(heard).pass - before;
    };
    expect(wrong!.gain).toBeGreaterThan(0.01);
    expect(trueGain(wrong!)).toBeLessThan(0.003);
    expect(trueGain(better!)).toBeGreaterThan(trueGain(wrong!));
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
