import { VOTES } from '../../../src/engine/core/ids';
import { stepInPlaceWith } from '../../../src/engine/core/step';
import type { CourseOf, CourseSteps, Telling } from '../../../src/session/codes/telling';
import { PARLEY, parleyActions } from './parley';
import { parleyPlayers } from './players';
import type { ParleyAction, ParleyTypes } from './types';

type Course = CourseOf<ParleyTypes>;

function act({ state, log }: Course, action: ParleyAction): void {
  const result = stepInPlaceWith(PARLEY, state, action);
  if (!result.ok) throw new Error(`${action.type} was refused: ${result.rejection.code}`);
  log.push(action);
}

/** The coalition's errand of each round, and people's hands; the other side is derived. */
function* courseOf(course: Course): CourseSteps<ParleyTypes> {
  const { state } = course;
  const { playerOf, luckOf } = parleyPlayers(null);
  while (state.table.phase !== 'over') {
    const seat = PARLEY.turnOf(state)[0]!;
    const view = PARLEY.viewFor(state, seat);
    const week = state.table.round;
    const derived = playerOf(seat, 'parley')?.(view, luckOf(state, seat));
    if (derived) {
      for (const action of derived) act(course, action);
      continue;
    }
    const options =
      seat === 'coalition'
        ? parleyActions(view)
        : VOTES.map((vote): ParleyAction => ({ type: 'raiseHand', by: seat as never, vote }));
    const chosen = yield { kind: seat, about: '', week, options, first: 1 };
    if (chosen) act(course, chosen);
  }
}

/** How a parley is told: one choice a round, then one for each hand that a person raises. */
export const PARLEY_TELLING: Telling<ParleyTypes> = {
  courseOf,
  planOf(state, log) {
    const made: ParleyAction[] = [];
    for (const [step, action] of log.entries()) {
      if (state.table.phase === 'over') break;
      if (!stepInPlaceWith(PARLEY, state, action).ok) return { ok: false, step };
      made.push(action);
    }
    const own = made.filter(({ by }) => by !== 'opposition');
    return { ok: true, length: made.length, wantedAt: () => own.shift() };
  },
  resultOf: ({ table }) => table,
};
