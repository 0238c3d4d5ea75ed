import type { TurnLuck } from '../../ai/players/player';
import { draw, type Draw } from '../../engine/core/rng';
import type { GameState } from '../../engine/proceedings/council/state';

/**
 * The luck of the other side for one week's choice: uniforms in (0, 1), counted from 0.
 *
 * It hangs on the seed and the week alone, so a replay without the log derives the same choices, and
 * what the player does in between shifts none of it.
 */
export function oppositionLuck({ truth, board }: GameState): Draw {
  let slot = 0;
  return () => {
    slot += 1;
    return draw(truth.seedWords, 'ai', { week: board.week, slot });
  };
}

/** Draws that one choice of a bot may use before they would run into the next choice's. */
const DRAWS_A_STEP = 1000;

/**
 * The luck of a bot in the coalition's chair for one turn: a stream of its own for each decision, which
 * is one step of the game.
 */
export function botLuck({ truth, board: { week }, step }: GameState): TurnLuck {
  return (decision) => {
    let slot = (step + decision) * DRAWS_A_STEP;
    return () => {
      slot += 1;
      return draw(truth.seedWords, 'bot', { week, slot });
    };
  };
}
