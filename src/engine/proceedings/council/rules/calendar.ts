import { actOf } from '../docket';
import type { Emit } from '../event';
import type { GameState } from '../state';
import { passOdds } from '../../../ballot/pass';
import { whole } from '../../../core/whole';
import { dealCard } from './card';
import { councilBallot } from './council-ballot';
import { fileLetter, openLetter } from './names';
import { fixDueDate } from './president';
import { believedSeats } from './seats';

/** Opens a week: the letter opens or is filed with its act, and a card is dealt. */
export function startWeek(state: GameState, emit: Emit): void {
  const { board, docket } = state;
  const act = actOf(docket, board.week);
  board.phase = 'moves';
  emit({ type: 'weekStarted', week: board.week, act });
  if (act !== 'soundings' && !board.letter.opened) openLetter(state, emit);
  if (act === 'hold' && !board.letter.filed) fileLetter(state, emit);
  fixDueDate(state, emit);
  dealCard(state, emit);
  recordOdds(state);
}

/** Writes down what the coalition believes its odds of nine to be, for the chart of the season. */
export function recordOdds(state: GameState): void {
  state.desk.odds.push(whole(1000 * passOdds(councilBallot(believedSeats(state), state.model))));
}
