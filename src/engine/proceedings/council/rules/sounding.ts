import { memberOf, seatNumber } from '../docket';
import type { MemberId } from '../../../core/ids';
import type { Reception } from '../reception';
import { draw } from '../../../core/rng';
import type { GameState } from '../state';
import { TUNING } from '../tuning';
import { normalFromUniform } from '../../../ballot/normal';
import { whole } from '../../../core/whole';
import type { Emit } from './argument';
import { afterReading, onlyThat } from '../../../minds/belief';

/** Sounds a seat out: what it asks for and its red line become certain, the estimate narrows. */
export function soundOut(
  state: GameState,
  { messenger, member, reception }: { messenger: string; member: MemberId; reception: Reception },
  emit: Emit,
): void {
  if (reception.answer === 'no') return emit({ type: 'soundingGuarded', member, messenger });
  const file = state.desk.seats[member]!;
  const truth = state.truth.seats[member]!;
  const { asks, redLines } = memberOf(state.docket, member);
  const key = { week: state.board.week, seat: seatNumber(state.docket, member) };
  const readingSd = TUNING.soundingSd[state.level];
  const luck = normalFromUniform(draw(state.truth.seedWords, 'sounding', key));
  file.estimate = afterReading(file.estimate, whole(truth.offset + luck * readingSd), readingSd);
  file.askOdds = onlyThat(
    file.askOdds,
    asks.findIndex(({ id }) => id === truth.ask),
  );
  file.redLineOdds = onlyThat(
    file.redLineOdds,
    redLines.findIndex(({ argument }) => argument === truth.redLine),
  );
  file.sounded = true;
  const { mean, sd } = file.estimate;
  const { ask, redLine } = truth;
  emit({ type: 'seatSounded', member, messenger, ask, redLine, mean, sd });
}
