import { describe, expect, test } from 'vitest';
import { BOTS, type Bot } from '../../../src/ai/bots';
import { chooseMoves } from '../../../src/ai/opposition';
import { legalActions } from '../../../src/engine/legal-actions';
import { rejectionOf } from '../../../src/engine/legality';
import { draw } from '../../../src/engine/rng';
import { LEVELS, type GameState, type Level } from '../../../src/engine/state';
import { copyForSearch, stepInPlace } from '../../../src/engine/step';
import { viewFor } from '../../../src/engine/view';
import { aGame, atDesk, DOCKET, edited, UNWILLING } from '../../support/game';

function finish(bot: Bot, { seed, level }: { seed: string; level: Level }): GameState {
  const state = copyForSearch(aGame({ scenario: DOCKET, seed, level }));
  let slot = 0;
  for (let steps = 0; state.board.phase !== 'over' && steps < 300; steps += 1) {
    const luck = () => draw(state.truth.seedWords, 'bot', { slot: (slot += 1) });
    const view = viewFor(state, 'coalition');
    const action =
      state.board.phase === 'moves'
        ? chooseMoves(viewFor(state, 'opposition'), luck)
        : bot(view, legalActions(view), luck);
    expect(rejectionOf(state, action)).toBeNull();
    stepInPlace(state, action);
  }
  return state;
}

describe.each(Object.entries(BOTS))('the bot %s', (_name, bot) => {
  test.each(LEVELS)('plays to the end at %s with legal actions alone', (level) => {
    for (const seed of ['b-1', 'b-2'])
      expect(finish(bot, { seed, level }).board.phase).toBe('over');
  });

  test('plays the same game twice', () => {
    const game = { seed: 'b-3', level: 'envoy' } as const;
    expect(finish(bot, game)).toEqual(finish(bot, game));
  });

  test('chooses by what its view says, not by what is hidden', () => {
    const state = atDesk(aGame(), 2);
    const other = edited(state, ({ truth }) => {
      for (const mind of Object.values(truth.seats)) mind.offset = UNWILLING;
    });
    const choose = (game: GameState) => {
      const view = viewFor(game, 'coalition');
      return bot(view, legalActions(view), () => 0.4);
    };
    expect(choose(other)).toEqual(choose(state));
  });
});

test('the bot nothing sends nobody, answers nothing, and tables', () => {
  const { desk, board } = finish(BOTS.nothing, { seed: 'b-4', level: 'envoy' });
  expect(board.result!.option).toBe('table');
  expect(Object.values(desk.seats).map(({ contacts }) => contacts)).toEqual(Array(10).fill(0));
  expect(board.meters.favours).toBeGreaterThan(0);
});
