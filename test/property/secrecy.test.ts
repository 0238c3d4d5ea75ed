import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SeatId } from '../../src/engine/ids';
import { legalActions } from '../../src/engine/legal-actions';
import { selectCall } from '../../src/engine/selectors/call';
import { selectForecast, selectTrueForecast } from '../../src/engine/selectors/odds';
import { selectReasons } from '../../src/engine/selectors/reasons';
import { selectDeciders } from '../../src/engine/selectors/score';
import { LEVELS, type GameState } from '../../src/engine/state';
import { imagine, viewFor } from '../../src/engine/view';
import { call, id } from '../support/actions';
import { aGame, DOCKET, edited, play, toCall } from '../support/game';
import { afterTurns, randomTurns, seatToAct, uniforms } from '../support/random-play';

const SEATS: readonly SeatId[] = ['coalition', 'opposition', id('MYS'), id('CHN')];
const places = [fc.nat({ max: 999_999 }), fc.nat({ max: 30 })] as const;

function stateAt(luck: number, turns: number): GameState {
  const level = LEVELS[luck % LEVELS.length]!;
  return afterTurns(aGame({ scenario: DOCKET, level, seed: `s${luck}` }), luck, turns);
}

/** Values that stand nowhere else, so that finding one of them anywhere is a leak. */
const PLANTED = ['7654321', 'planted-ask', 'planted-line', 'planted-card', 'planted'];

function planted(state: GameState): GameState {
  const copy = edited(state, ({ truth }) => {
    truth.seedWords = [7654321, 7654321, 7654321, 7654321];
    truth.deck = ['planted-card'];
    for (const mind of Object.values(truth.seats)) {
      mind.offset = 7654321;
      mind.ask = 'planted-ask';
      mind.redLine = 'planted-line' as never;
    }
  });
  return { ...copy, seed: 'planted' };
}

describe('before the end', () => {
  test('no view holds the seed, the luck, the deck or what a seat really thinks', () => {
    fc.assert(
      fc.property(...places, (luck, turns) => {
        const state = planted(stateAt(luck, turns));
        for (const seat of SEATS) {
          const view = viewFor(state, seat);
          const text = JSON.stringify(view);
          for (const secret of PLANTED) expect(text).not.toContain(secret);
          expect(view.truth).toBeNull();
          expect(view.desk === null).toBe(seat !== 'coalition');
        }
      }),
      { numRuns: 12 },
    );
  });

  test('nothing that a panel or a bot reads changes with the truth', () => {
    fc.assert(
      fc.property(...places, (luck, turns) => {
        const state = stateAt(luck, turns);
        const [view, other] = [state, planted(state)].map((each) => viewFor(each, 'coalition'));
        expect(other).toEqual(view);
        expect(selectForecast(other!, 7)).toEqual(selectForecast(view!, 7));
        expect(selectCall(other!)).toEqual(selectCall(view!));
        expect(selectReasons(other!, id('MYS'))).toEqual(selectReasons(view!, id('MYS')));
        expect(legalActions(other!)).toEqual(legalActions(view!));
        expect(selectTrueForecast(view!)).toBeNull();
        expect(selectDeciders(view!)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  test('a refused action says nothing about the truth either', () => {
    const state = stateAt(5, 10);
    const seat = seatToAct(state);
    expect(legalActions(viewFor(planted(state), seat))).toEqual(legalActions(viewFor(state, seat)));
  });
});

describe('after the end', () => {
  test.each(SEATS)('%s sees what every seat thought, and still not the seed', (seat) => {
    const state = play(toCall(aGame()), call('table'));
    const view = viewFor(state, seat);
    expect(view.truth?.seats).toEqual(state.truth.seats);
    expect(JSON.stringify(view)).not.toContain('seedWords');
    expect(JSON.stringify(view)).not.toContain('"deck"');
  });
});

describe('an imagined game', () => {
  test('looks to the coalition just like the one that it was imagined from', () => {
    fc.assert(
      fc.property(...places, (luck, turns) => {
        const view = viewFor(stateAt(luck, turns), 'coalition');
        expect(viewFor(imagine(view, uniforms(luck)), 'coalition')).toEqual(view);
      }),
      { numRuns: 12 },
    );
  });

  test('keeps to what is known: an ask or a red line that is ruled out is never imagined', () => {
    fc.assert(
      fc.property(...places, (luck, turns) => {
        const view = viewFor(stateAt(luck, turns), 'coalition');
        const { truth } = imagine(view, uniforms(luck));
        for (const { id: seat, asks, redLines } of DOCKET.members) {
          const file = view.desk!.seats[seat];
          if (!file || asks.length === 0) continue;
          const ask = asks.findIndex((each) => each.id === truth.seats[seat]!.ask);
          const line = redLines.findIndex(
            ({ argument }) => argument === truth.seats[seat]!.redLine,
          );
          expect(file.askOdds[ask]).toBeGreaterThan(0);
          expect(file.redLineOdds[line]).toBeGreaterThan(0);
        }
      }),
      { numRuns: 12 },
    );
  });

  test('can be played to its end', () => {
    fc.assert(
      fc.property(...places, (luck, turns) => {
        const view = viewFor(stateAt(luck, turns), 'coalition');
        const last = [...randomTurns(imagine(view, uniforms(luck)), luck)].at(-1);
        expect(last?.after.board.phase).toBe('over');
      }),
      { numRuns: 6 },
    );
  });

  test('is the coalition’s alone', () => {
    expect(() => imagine(viewFor(aGame(), 'opposition'), uniforms(1))).toThrow(/coalition/);
  });
});
