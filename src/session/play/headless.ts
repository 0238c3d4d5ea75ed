import type { Player } from '../../ai/players/player';
import { hashState } from '../../engine/proceedings/council/hash';
import { createGame } from '../../engine/proceedings/council/setup';
import type { GameState } from '../../engine/proceedings/council/state';
import type { Action } from '../../engine/proceedings/council/action';
import { viewFor } from '../../engine/proceedings/council/view';
import { COALITION, gameAt } from './council-game';
import { headerOf, type GameHeader } from './header';
import { botLuck } from './luck';
import { beginPlay, playOn, type Play } from './play';
import type { NewGame } from './session';

/** A game played to its end without a page. */
export interface Finished {
  readonly header: GameHeader;
  readonly log: readonly Action[];
  readonly state: GameState;
  /** How many actions the coalition took. */
  readonly actions: number;
  /** `hashState` of the end. */
  readonly hash: string;
}

/** More actions than any game needs: a bot that goes round in circles is stopped here. */
const MOST_ACTIONS = 2000;

/** Lets a bot play the coalition's desk to the end, against the AI's opposition. */
export function playHeadless(game: NewGame & { readonly bot: Player }): Finished {
  const { scenario, model, seed, level, bot } = game;
  const start = createGame({ scenario, model, seed, level, humans: ['coalition'] });
  const play = beginPlay(gameAt(start), COALITION);
  while (play.game.state.board.phase !== 'over') playTurn(play, bot);
  return {
    header: headerOf(game),
    log: play.log,
    state: play.game.state,
    actions: play.frames.length,
    hash: hashState(play.game.state),
  };
}

/** @throws when the bot is refused or never comes to an end: a broken invariant of `ai`. */
export function playTurn(play: Play, bot: Player): void {
  const { state } = play.game;
  for (const action of bot(viewFor(state, 'coalition'), botLuck(state))) {
    const rejection = playOn(play, action);
    if (rejection) throw new Error(`the bot was refused ${action.type}: ${rejection.code}`);
  }
  if (play.frames.length > MOST_ACTIONS) throw new Error('the bot never ends its game');
}
