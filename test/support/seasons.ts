import type { Bot } from '../../src/ai/bot';
import { chooseMoves } from '../../src/ai/opposition';
import { legalActions } from '../../src/engine/legal-actions';
import { draw } from '../../src/engine/rng';
import { trueSeats } from '../../src/engine/rules/seats';
import type { GameState, Level } from '../../src/engine/state';
import { copyForSearch, stepInPlace } from '../../src/engine/step';
import { viewFor } from '../../src/engine/view';
import { passOdds } from '../../src/engine/vote/forecast';
import { aGame, DOCKET } from './game';

/** What a run of games on the committed docket came to; odds and shares are 0 to 1. */
export interface Season {
  /** Mean of the true P(nine) as the room sat down; 0 where nothing was tabled. */
  readonly pass: number;
  readonly wins: number;
  readonly tabled: number;
  /** Of the votes held, the share that ended on 8, 9 or 10 yes. */
  readonly close: number;
  /** Median of the believed odds at the start of each week and at the Call. */
  readonly byWeek: readonly number[];
}

/** Plays a bot on seeds s-1 to s-`runs`: the same seeds for every bot, so that runs are paired. */
export function seasons(bot: Bot, { level, runs }: { level: Level; runs: number }): Season {
  const games = Array.from({ length: runs }, (_, index) =>
    finish(bot, aGame({ scenario: DOCKET, seed: `s-${index + 1}`, level })),
  );
  const results = games.map(({ state }) => state.board.result!);
  const yes = results
    .filter(({ votes }) => votes.length > 0)
    .map(({ votes }) => votes.filter(({ vote }) => vote === 'yes').length);
  return {
    pass: mean(games.map(({ pass }) => pass)),
    wins: mean(results.map(({ win }) => +win)),
    tabled: mean(results.map(({ option }) => +(option === 'table'))),
    close: mean(yes.map((count) => +(count >= 8 && count <= 10))),
    byWeek: games[0]!.state.desk.odds.map((_, week) =>
      median(games.map(({ state }) => state.desk.odds[week]! / 1000)),
    ),
  };
}

function finish(bot: Bot, start: GameState): { readonly state: GameState; readonly pass: number } {
  const state = copyForSearch(start);
  let slot = 0;
  let pass = 0;
  while (state.board.phase !== 'over') {
    const { seedWords } = state.truth;
    const { week, phase } = state.board;
    const luck = (stream: 'ai' | 'bot') => () =>
      draw(seedWords, stream, { week, slot: (slot += 1) });
    const view = viewFor(state, 'coalition');
    const action =
      phase === 'moves'
        ? chooseMoves(viewFor(state, 'opposition'), luck('ai'))
        : bot(view, legalActions(view), luck('bot'));
    if (action.type === 'call' && action.option === 'table')
      pass = passOdds(trueSeats(state), state.model, 15);
    const result = stepInPlace(state, action);
    if (!result.ok) throw new Error(`${action.type} was refused: ${result.rejection.code}`);
  }
  return { state, pass };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}
