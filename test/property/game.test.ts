import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '../../src/engine/proceedings/council/action';
import { hashState } from '../../src/engine/proceedings/council/hash';
import { legalActions } from '../../src/engine/proceedings/council/legal-actions';
import { replay } from '../../src/engine/proceedings/council/replay';
import { type GameState } from '../../src/engine/proceedings/council/state';
import { LEVELS, type Level } from '../../src/engine/core/levels';
import { copyForSearch, stepInPlace } from '../../src/engine/proceedings/council/step';
import { viewFor } from '../../src/engine/proceedings/council/view';
import { SHIPPED_DOCKETS } from '../support/dockets';
import { aGame } from '../support/game';
import { randomTurns, seatToAct } from '../support/random-play';
import { MODEL } from '../support/voting';
import { times } from '../support/times';

const seeds = fc.nat({ max: 0x7fffffff });
const levels = fc.constantFrom<Level>(...LEVELS);
const gameOf = (level: Level, luck: number): GameState =>
  aGame({
    scenario: SHIPPED_DOCKETS[luck % SHIPPED_DOCKETS.length]!,
    level,
    seed: `r${luck}`.slice(0, 12),
  });

/** Paths of everything in a value that JSON would not give back, or that is reachable twice. */
function oddities(value: unknown, path: string, seen: Set<unknown>): string[] {
  if (value === undefined) return [`${path} is undefined`];
  if (typeof value === 'number')
    return Number.isFinite(value) && !Object.is(value, -0) ? [] : [`${path} is ${value}`];
  if (typeof value !== 'object' || value === null)
    return ['string', 'boolean'].includes(typeof value) || value === null ? [] : [`${path} is odd`];
  if (seen.has(value)) return [`${path} is reachable twice`];
  seen.add(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype)
    return [`${path} is a class`];
  return Object.entries(value).flatMap(([key, inner]) => oddities(inner, `${path}/${key}`, seen));
}

function changing({ docket, model, ...rest }: GameState): unknown {
  return { ...rest, docket: docket.id, model: model.c2 };
}

describe('differential: step against the same rules on a mutable copy', () => {
  test('both give the same state and the same events after every action', () => {
    fc.assert(
      fc.property(levels, seeds, (level, luck) => {
        const start = gameOf(level, luck);
        const copy = copyForSearch(start);
        const hashes: (readonly [string, string])[] = [];
        for (const { action, after, events } of randomTurns(start, luck)) {
          const inPlace = stepInPlace(copy, action);
          expect(inPlace.ok && JSON.stringify(inPlace.events)).toBe(JSON.stringify(events));
          expect(JSON.stringify(changing(copy))).toBe(JSON.stringify(changing(after)));
          if (after.board.phase !== 'desk') hashes.push([hashState(copy), hashState(after)]);
        }
        for (const [one, other] of hashes) expect(one).toBe(other);
      }),
      { numRuns: times(60) },
    );
  });

  test('the log replays to the same game, in the engine alone', () => {
    fc.assert(
      fc.property(levels, seeds, (level, luck) => {
        const start = gameOf(level, luck);
        const turns = [...randomTurns(start, luck)];
        const setup = { scenario: start.docket, model: MODEL, seed: start.seed, level };
        const log: readonly Action[] = turns.map(({ action }) => action);
        const again = replay({ ...setup, humans: start.humans }, log);
        expect(again.ok && hashState(again.state)).toBe(hashState(turns.at(-1)!.after));
      }),
      { numRuns: times(6) },
    );
  });
});

describe('every state of a random game', () => {
  test('is a tree of plain JSON, and comes back from JSON the same', () => {
    fc.assert(
      fc.property(levels, seeds, (level, luck) => {
        for (const { after } of randomTurns(gameOf(level, luck), luck)) {
          const state = changing(after);
          expect(oddities(state, '', new Set())).toEqual([]);
          expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        }
      }),
      { numRuns: times(6) },
    );
  });

  test('stays as it is when an action is taken from it', () => {
    fc.assert(
      fc.property(levels, seeds, (level, luck) => {
        const start = gameOf(level, luck);
        let known = JSON.stringify(start);
        for (const { before, after } of randomTurns(start, luck)) {
          expect(JSON.stringify(before)).toBe(known);
          known = JSON.stringify(after);
        }
      }),
      { numRuns: times(6) },
    );
  });

  test('keeps its meters on their scales, and its counts whole', () => {
    fc.assert(
      fc.property(levels, seeds, (level, luck) => {
        const start = gameOf(level, luck);
        for (const { after } of randomTurns(start, luck)) {
          const { meters, purses, week } = after.board;
          const scales = [
            [meters.favours, 5],
            [meters.credibility, 100],
            [meters.attention, 100],
            [meters.thaw, 10],
            [meters.ambition, 6],
            [purses.CHN, 99],
            [purses.RUS, 99],
            [week, start.docket.weeks.length],
          ] as const;
          for (const [value, most] of scales) {
            expect(Number.isInteger(value)).toBe(true);
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(most);
          }
        }
      }),
      { numRuns: times(6) },
    );
  });

  test('has something legal for one seat alone, until it is over', () => {
    fc.assert(
      fc.property(levels, seeds, (level, luck) => {
        for (const { before, after } of randomTurns(gameOf(level, luck), luck)) {
          const acting = seatToAct(before);
          const other = acting === 'coalition' ? 'opposition' : 'coalition';
          expect(legalActions(viewFor(before, other))).toEqual([]);
          if (after.board.phase !== 'over') continue;
          expect(legalActions(viewFor(after, 'coalition'))).toEqual([]);
          expect(after.board.result).not.toBeNull();
        }
      }),
      { numRuns: times(6) },
    );
  });
});
