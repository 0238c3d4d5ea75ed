import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '../../src/engine/proceedings/council/action';
import { hostileAction } from '../../src/cli/fuzz/hostile';
import { rejectionOf } from '../../src/engine/proceedings/council/legality';
import { legalActions } from '../../src/engine/proceedings/council/legal-actions';
import { type GameState } from '../../src/engine/proceedings/council/state';
import { LEVELS } from '../../src/engine/core/levels';
import { copyForSearch, step, stepInPlace } from '../../src/engine/proceedings/council/step';
import { viewFor } from '../../src/engine/proceedings/council/view';
import { aMove, brief, moves, nods, setAmbition, sound } from '../support/actions';
import { SHIPPED_DOCKETS } from '../support/dockets';
import { aGame, atDesk } from '../support/game';
import { afterTurns, oneOf, seatToAct, uniforms } from '../support/random-play';
import { times } from '../support/times';

function stateAt(luck: number, turns: number): GameState {
  const level = LEVELS[luck % LEVELS.length]!;
  const scenario = SHIPPED_DOCKETS[Math.floor(luck / 3) % SHIPPED_DOCKETS.length]!;
  return afterTurns(aGame({ scenario, level, seed: `h${luck}` }), luck, turns);
}

const ODD = 'not JSON';

/** What stands in the state beside the docket and the model. */
function written({ docket: _docket, model: _model, ...rest }: GameState): string {
  return JSON.stringify(rest, (_key, value: unknown) =>
    value === undefined || Object.is(value, -0) || Number.isNaN(value) ? ODD : value,
  );
}

const places = [fc.nat({ max: 999_999 }), fc.nat({ max: 35 })] as const;

describe('an action from outside', () => {
  test('never throws; refused, it changes nothing; taken, it leaves plain data', () => {
    let refused = 0;
    fc.assert(
      fc.property(...places, (luck, turns) => {
        const state = stateAt(luck, turns);
        const before = written(state);
        const copy = copyForSearch(state);
        const draw = uniforms(luck);
        const legal = legalActions(viewFor(state, seatToAct(state)));
        for (let i = 0; i < 40; i += 1) {
          const action = hostileAction(oneOf(legal, draw), draw) as Action;
          const result = step(state, action);
          expect(written(state)).toBe(before);
          const kept = result.ok ? written(result.state) : before;
          expect(kept).not.toContain(ODD);
          expect(kept).not.toContain('__proto__');
          refused += result.ok ? 0 : 1;
          const other = result.ok ? result : stepInPlace(copy, action);
          expect(other).toEqual(result);
          expect(written(copy)).toBe(before);
        }
      }),
      { numRuns: times(40) },
    );
    expect(refused).toBeGreaterThan(1000);
  });

  test.each([
    ['no object', null],
    ['no object', 'endWeek'],
    ['an array', [{ type: 'endWeek', by: 'coalition' }]],
    ['no type', { by: 'coalition' }],
    ['a type of the language', { type: 'constructor', by: 'coalition' }],
    ['the wrong seat', { type: 'endWeek', by: 'opposition' }],
    ['no seat', { type: 'endWeek' }],
    ['a field too many', { type: 'endWeek', by: 'coalition', luck: 1 }],
    ['a task with a field too many', brief('USA', { ...sound('MYS'), note: Number.NaN } as never)],
    [
      'a task that cannot be read as text',
      {
        ...brief('USA', sound('MYS')),
        task: { type: 'meetAsk', member: 'MYS', ask: { toString: 1, valueOf: 1 }, how: 'promise' },
      },
    ],
    ['nods that are no list', brief('USA', { ...nods('MYS'), members: 'MYS' } as never)],
    ['minus nothing', setAmbition(-0)],
    ['not a number', setAmbition(Number.NaN)],
  ])('is malformed with %s', (_why, action) => {
    const state = atDesk(aGame(), 1);
    expect(rejectionOf(state, action as Action)).toEqual({ code: 'malformedAction' });
  });

  test.each([
    ['an unknown kind', { ...aMove('trade', 'MYS'), kind: 'bribe' }],
    ['a field too many', { ...aMove('trade', 'MYS'), strength: 1 }],
    ['an id of its own', { ...aMove('trade', 'MYS'), id: 'move-9' }],
    ['nothing', null],
  ])('is malformed when a move has %s', (_why, move) => {
    expect(rejectionOf(aGame(), moves(move as never))).toEqual({ code: 'malformedAction' });
  });

  test.each(['USA', 'MYS', 'RUS', 'nobody'])(
    'is refused when %s makes a move of the lead’s',
    (by) => {
      const move = { ...aMove('trade', 'MYS'), by };
      const refused = { code: 'unknownThing', id: 'trade' };
      expect(rejectionOf(aGame(), moves(move as never))).toEqual(refused);
    },
  );
});

describe('legality', () => {
  test('hangs on what the seat may see, and on nothing else', () => {
    fc.assert(
      fc.property(...places, (luck, turns) => {
        const state = stateAt(luck, turns);
        const draw = uniforms(luck);
        const seat = seatToAct(state);
        const view = viewFor(state, seat);
        const legal = legalActions(view);
        for (let i = 0; i < 40; i += 1) {
          const action = oneOf(legal, draw);
          const other = (i % 2 === 0 ? action : hostileAction(action, draw)) as Action;
          expect(rejectionOf(view, other)).toEqual(rejectionOf(state, other));
        }
      }),
      { numRuns: times(20) },
    );
  });

  test('lists nothing that would be refused, and leaves out nothing single', () => {
    const state = stateAt(3, 12);
    const view = viewFor(state, 'coalition');
    for (const action of legalActions(view)) expect(rejectionOf(view, action)).toBeNull();
  });
});
