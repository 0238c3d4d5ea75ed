import { carriedFrom, type Sitting } from '../../engine/core/game';
import type { Outcome, ProceedingTypes, Table } from '../../engine/core/proceeding';
import { copyWith } from '../../engine/core/step';
import { isSame } from '../play/equality';
import type { Share, ShareReader } from './replay-code-numbers';
import { follow, readIndex, shareOf, type CourseOf, type Telling } from './telling';

/** One sitting of a docket, and how its choices are told. */
export interface ToldSitting<P extends ProceedingTypes> extends Sitting<P> {
  readonly telling: Telling<P>;
}

/** A docket's sittings, and who sits at them. */
export interface ToldDocket<P extends ProceedingTypes> {
  readonly sittings: readonly ToldSitting<P>[];
  readonly table: Table;
}

/** A whole game on a private copy: every seat's actions, and the state of its last sitting. */
export interface ToldGame<P extends ProceedingTypes> {
  readonly log: readonly P['action'][];
  readonly state: P['state'];
}

/** Why a log has no code. `step` counts the actions that were good. */
export interface Untold {
  readonly code: 'illegal' | 'notOver';
  readonly step: number;
}

/**
 * Tells a finished game's choices, sitting by sitting, and gives a share for each; refused where the
 * log is not legal, not over, or would be another game than the choices tell.
 */
export function tellDocket<P extends ProceedingTypes>(
  { sittings, table }: ToldDocket<P>,
  log: readonly P['action'][],
):
  | { readonly ok: true; readonly shares: readonly Share[]; readonly game: ToldGame<P> }
  | { readonly ok: false; readonly problem: Untold } {
  const shares: Share[] = [];
  const told: P['action'][] = [];
  const outcomes: Outcome[] = [];
  let from = 0;
  let state: P['state'] | undefined;
  for (const sitting of sittings) {
    const played = opened(sitting, table, outcomes);
    const planned = sitting.telling.planOf(played, log.slice(from));
    if (!planned.ok) return untold('illegal', from + planned.step);
    const outcome = sitting.proceeding.outcomeOf(played);
    if (!outcome) return untold('notOver', log.length);
    const course: CourseOf<P> = { state: opened(sitting, table, outcomes), log: [] };
    const isTold = follow<P>(sitting.telling.courseOf(course), (choice) => {
      const wanted = planned.wantedAt(choice);
      const index = choice.options.findIndex((option) => isSame(option, wanted));
      if (index >= 0) shares.push(shareOf(choice, index));
      return index;
    });
    told.push(...course.log);
    const { resultOf } = sitting.telling;
    if (!isTold || !isSame(resultOf(course.state), resultOf(played)))
      return untold('illegal', told.length);
    from += planned.length;
    outcomes.push(outcome);
    state = course.state;
  }
  if (from < log.length || state === undefined) return untold('illegal', from);
  return { ok: true, shares, game: { log: told, state } };
}

/** Reads a game's choices from a code; what was read until it stops making sense is given all the same. */
export function readDocket<P extends ProceedingTypes>(
  { sittings, table }: ToldDocket<P>,
  reader: ShareReader,
): { readonly isTold: boolean; readonly game: ToldGame<P> } {
  const log: P['action'][] = [];
  const outcomes: Outcome[] = [];
  let state: P['state'] | undefined;
  for (const sitting of sittings) {
    const course: CourseOf<P> = { state: opened(sitting, table, outcomes), log: [] };
    const isTold = follow<P>(sitting.telling.courseOf(course), (choice) =>
      readIndex(reader, choice),
    );
    log.push(...course.log);
    state = course.state;
    const outcome = isTold ? sitting.proceeding.outcomeOf(course.state) : null;
    if (!outcome) return { isTold: false, game: { log, state } };
    outcomes.push(outcome);
  }
  if (state === undefined) throw new RangeError('a docket needs a sitting');
  return { isTold: true, game: { log, state } };
}

function opened<P extends ProceedingTypes>(
  { proceeding, rules }: ToldSitting<P>,
  table: Table,
  outcomes: readonly Outcome[],
): P['state'] {
  return copyWith(proceeding, proceeding.open(rules, table, carriedFrom(outcomes)));
}

function untold(
  code: Untold['code'],
  step: number,
): { readonly ok: false; readonly problem: Untold } {
  return { ok: false, problem: { code, step } };
}
