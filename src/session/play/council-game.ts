import { chooseMoves } from '../../ai/opposition/opposition';
import type { Game } from '../../engine/core/game';
import { COUNCIL } from '../../engine/proceedings/council/proceeding';
import type { GameState } from '../../engine/proceedings/council/state';
import type { CouncilTypes } from '../../engine/proceedings/council/types';
import { oppositionLuck } from './luck';
import { letSeatsAct, type Play, type PlayedChair } from './play';
import type { SeatPlayers } from './seat-players';

/** A docket of one meeting, as a game that stands at this state. */
export function gameAt(state: GameState): Game<CouncilTypes> {
  const { docket, model, seed, level, humans } = state;
  const rules = { scenario: docket, model };
  return {
    sittings: [{ proceeding: COUNCIL, rules }],
    table: { seed, level, humans },
    at: 0,
    outcomes: [],
    state,
  };
}

/** The AI's opposition; every other seat of the Council is left to whoever holds it. */
const OPPOSITION: SeatPlayers<CouncilTypes> = {
  playerOf: (seat) => (seat === 'opposition' ? (view, luck) => [chooseMoves(view, luck)] : null),
  luckOf: oppositionLuck,
};

/** The other side acts while it is its turn, unless a person holds it. */
export function letOppositionAct(play: Play): void {
  letSeatsAct(play, OPPOSITION);
}

/** Actions after which a chair has learned something. */
export const TELLING = ['endWeek', 'call', 'closeWeek', 'castVote', 'announceMoves'] as const;

/** The coalition's desk, against the AI's opposition. */
export const COALITION: PlayedChair = {
  seat: 'coalition',
  others: letOppositionAct,
  telling: TELLING,
};
