import { describe, expect, test } from 'vitest';
import { BOTS } from '../../../../src/ai/players/bots';
import { hashState } from '../../../../src/engine/proceedings/council/hash';
import {
  selectForecast,
  selectOddsRange,
  selectTrueForecast,
  selectTrueOdds,
} from '../../../../src/engine/proceedings/council/selectors/odds';
import { viewFor } from '../../../../src/engine/proceedings/council/view';
import { playHeadless, type Finished } from '../../../../src/session/play/headless';
import {
  callFrame,
  framesOf,
  voteFrame,
  weekFrames,
  type ReplayFrame,
} from '../../../../src/session/show/replay-frames';
import { DECEMBER_2015, MODEL } from '../../../support/shipped';

const SETUP = { scenario: DECEMBER_2015, model: MODEL };

function aGame(seed = 's-1'): Finished {
  return playHeadless({ ...SETUP, seed, level: 'envoy', bot: BOTS.informed });
}

function framesFrom({ header, log }: Pick<Finished, 'header' | 'log'>): readonly ReplayFrame[] {
  const laid = framesOf({ ...SETUP, header, log });
  if (!laid.ok) throw new Error(`refused at ${laid.step}`);
  return laid.frames;
}

describe('the frames of a replay', () => {
  const game = aGame();
  const frames = framesFrom(game);

  test('begin before the first action and end where the game ended', () => {
    expect(frames[0]).toMatchObject({ step: 0, action: null, events: [] });
    expect(hashState(frames.at(-1)!.state)).toBe(game.hash);
    expect(frames.at(-1)!.step).toBe(game.log.length);
  });

  test('show every action once, in order', () => {
    const steps = frames.map(({ step }) => step);
    expect([...new Set(steps)]).toEqual(Array.from({ length: game.log.length + 1 }, (_, i) => i));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });

  test('count the hands one by one, and tell every event', () => {
    const from = voteFrame(frames)!;
    const hands = frames.slice(from).map((frame) => frame.hands);
    expect(hands).toEqual([...Array.from({ length: 16 }, (_, index) => index), 15]);
    expect(frames.slice(from + 1, from + 16).map(({ events }) => events.length)).toEqual(
      Array.from({ length: 15 }, () => 1),
    );
    expect(frames.at(-1)!.events.map(({ type }) => type)).toContain('agendaDecided');
  });

  test('find the weeks and the Call', () => {
    const weeks = weekFrames(frames).map((index) => frames[index]!.state.board.week);
    expect(weeks).toEqual([1, 2, 3, 4, 5, 6]);
    const call = callFrame(frames)!;
    expect(frames[call]!.action?.type).toBe('endWeek');
    expect(frames[call]!.state.board.phase).toBe('call');
  });

  test('name the step of an action that the rules refuse', () => {
    const log = game.log.map((action, index) =>
      index === 5 ? ({ type: 'call', by: 'coalition', option: 'table' } as const) : action,
    );
    expect(framesOf({ ...SETUP, header: game.header, log })).toMatchObject({ ok: false, step: 5 });
  });
});

describe('odds along a replay', () => {
  const frames = framesFrom(aGame('s-2'));

  test('truth is what the reckoning tells once the game is over', () => {
    const { state } = frames.at(-1)!;
    const told = selectTrueForecast(viewFor(state, 'coalition'))!;
    expect(selectTrueOdds(state)).toEqual(told);
    expect(Math.round(told.pass * 1000)).toBe(state.board.result!.odds.truth);
  });

  test('differ from belief only by what the desk does not know of the seats', () => {
    const { state } = frames.at(3)!;
    const seats = Object.fromEntries(
      Object.entries(state.desk.seats).map(([id, file]) => [
        id,
        { ...file, estimate: { mean: state.truth.seats[id]!.offset, sd: 0 } },
      ]),
    );
    const knowing = { ...state, desk: { ...state.desk, seats } };
    expect(selectForecast(viewFor(knowing, 'coalition')).pass).toBe(selectTrueOdds(state).pass);
    expect(selectForecast(viewFor(state, 'coalition')).pass).not.toBe(selectTrueOdds(state).pass);
  });

  test('what is believed of a seat reaches to both sides of its odds, and not at all once it is known', () => {
    const { state } = frames.at(3)!;
    const view = viewFor(state, 'coalition');
    const open = selectForecast(view).members.find(({ member }) => member === 'TCD')!;
    const { low, high } = selectOddsRange(view, open.member);
    expect(low).toBeLessThan(open.yes);
    expect(high).toBeGreaterThan(open.yes);
    const fixed = selectOddsRange(view, 'CHN' as typeof open.member);
    expect(fixed).toEqual({ low: 0, high: 0 });
  });
});
