import { describe, expect, test } from 'vitest';
import { stanceOf, swingSeats } from '../../../../../src/engine/proceedings/council/docket';
import { hashState } from '../../../../../src/engine/proceedings/council/hash';
import { replay } from '../../../../../src/engine/proceedings/council/replay';
import { draw, expandSeed } from '../../../../../src/engine/core/rng';
import { createGame, isSeed } from '../../../../../src/engine/proceedings/council/setup';
import { TUNING } from '../../../../../src/engine/proceedings/council/tuning';
import { endWeek, moves } from '../../../../support/actions';
import { aGame, aMember, aScenario, DOCKET, edited, play } from '../../../../support/game';
import { MODEL } from '../../../../support/voting';

describe('a seed', () => {
  test.each([
    ['a', true],
    ['abcdefghijkl', true],
    ['0-9-z', true],
    ['', false],
    ['abcdefghijklm', false],
    ['Upper', false],
    ['sp ace', false],
    ['line\n', false],
    ['ünïcode', false],
  ])('%j: %j', (text, isOne) => expect(isSeed(text)).toBe(isOne));

  test('that is none makes no game', () => {
    const setup = { scenario: DOCKET, model: MODEL, level: 'envoy', humans: [] } as const;
    expect(() => createGame({ ...setup, seed: 'Not a seed' })).toThrow(RangeError);
  });

  test('makes the same game each time, and another makes another', () => {
    expect(hashState(aGame({ seed: 'one' }))).toBe(hashState(aGame({ seed: 'one' })));
    expect(hashState(aGame({ seed: 'one' }))).not.toBe(hashState(aGame({ seed: 'two' })));
  });
});

describe('a draw', () => {
  const words = expandSeed('some seed');

  test('is strictly between 0 and 1, and even', () => {
    const all = Array.from({ length: 4000 }, (_, slot) => draw(words, 'name', { slot }));
    expect(Math.min(...all)).toBeGreaterThan(0);
    expect(Math.max(...all)).toBeLessThan(1);
    expect(all.reduce((sum, value) => sum + value, 0) / all.length).toBeCloseTo(0.5, 1);
    const tenths = Array.from({ length: 10 }, (_, i) =>
      all.filter((u) => Math.floor(u * 10) === i),
    );
    for (const { length } of tenths) expect(Math.abs(length - 400)).toBeLessThan(80);
  });

  test.each([
    { week: 2, slot: 0, seat: 0 },
    { week: 1, slot: 1, seat: 0 },
    { week: 1, slot: 0, seat: 1 },
  ])('hangs on its whole key: %j', (key) => {
    const one = draw(words, 'move', { week: 1, slot: 0, seat: 0 });
    expect(draw(words, 'move', { week: 1, slot: 0, seat: 0 })).toBe(one);
    expect(draw(words, 'move', key)).not.toBe(one);
    expect(draw(words, 'condition', { week: 1, slot: 0, seat: 0 })).not.toBe(one);
  });
});

describe('what a member is before anything is done', () => {
  const elected = (value: number) => stanceOf({ role: 'elected', record: { value } });

  test.each([
    { value: 1, stance: 'firm' },
    { value: TUNING.firmRecord, stance: 'firm' },
    { value: TUNING.firmRecord - 0.01, stance: 'swing' },
    { value: 0, stance: 'swing' },
    { value: TUNING.opposedRecord + 0.01, stance: 'swing' },
    { value: TUNING.opposedRecord, stance: 'opposed' },
  ])('elected, with a record of $value: $stance', ({ value, stance }) => {
    expect(elected(value)).toBe(stance);
  });

  test('a sponsor and an objector, whatever the record', () => {
    expect(stanceOf(aMember({ role: 'sponsor' }))).toBe('sponsor');
    expect(stanceOf(aMember({ role: 'objector' }))).toBe('objector');
  });

  test('in 2015 five seats may go either way', () => {
    expect(swingSeats(DOCKET).map(({ id }) => id)).toEqual(['AGO', 'TCD', 'JOR', 'MYS', 'NGA']);
  });
});

describe('the fingerprint of a game', () => {
  test('does not hang on the order of keys', () => {
    const state = aGame();
    const { board, ...rest } = state;
    expect(hashState({ board, ...rest })).toBe(hashState(state));
  });

  test('changes with anything that is hidden or seen', () => {
    const state = aGame();
    const changed = [
      edited(state, ({ truth }) => (truth.seats['MYS']!.offset += 1)),
      edited(state, ({ board }) => (board.meters.thaw += 1)),
      edited(state, ({ desk }) => (desk.seats['MYS']!.nod = true)),
    ].map(hashState);
    expect(new Set([hashState(state), ...changed]).size).toBe(4);
  });
});

describe('replay', () => {
  const scenario = aScenario();
  const setup = { scenario, model: MODEL, seed: 'r', level: 'envoy', humans: [] } as const;

  test('gives the state that was played', () => {
    const log = [moves(), endWeek, moves()];
    const result = replay(setup, log);
    const played = play(createGame(setup), ...log);
    expect(result.ok && hashState(result.state)).toBe(hashState(played));
  });

  test('stops at the first action that the rules refuse, and says which and why', () => {
    expect(replay(setup, [moves(), endWeek, endWeek, moves()])).toEqual({
      ok: false,
      problem: { code: 'refused', step: 2, rejection: { code: 'notYourTurn', by: 'coalition' } },
    });
  });
});
