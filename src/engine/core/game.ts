import {
  NO_CARRY,
  type Carry,
  type Outcome,
  type Proceeding,
  type ProceedingTypes,
  type Table,
} from './proceeding';
import { stepWith } from './step';

/** One proceeding of a docket with its rules data, ready to be opened. */
export interface Sitting<P extends ProceedingTypes> {
  readonly proceeding: Proceeding<P>;
  readonly rules: P['rules'];
}

/**
 * A game under way: the proceedings of its docket in their order, the one that sits now, and what the
 * earlier ones came to. A value: each step gives a new one.
 */
export interface Game<P extends ProceedingTypes> {
  readonly sittings: readonly Sitting<P>[];
  readonly table: Table;
  /** Index of the sitting that goes on, or was the last. */
  readonly at: number;
  /** What the sittings before came to, oldest first; with the last one's once the game is over. */
  readonly outcomes: readonly Outcome[];
  readonly state: P['state'];
}

/** An accepted action's new game and events, or why it was refused. */
export type GameStep<P extends ProceedingTypes> =
  | { readonly ok: true; readonly game: Game<P>; readonly events: readonly P['event'][] }
  | { readonly ok: false; readonly rejection: P['rejection'] };

/** A new game of a docket, at its first sitting. @throws RangeError for a docket without a sitting, a bad seed or a seat that nobody may hold */
export function openGame<P extends ProceedingTypes>(
  sittings: readonly Sitting<P>[],
  table: Table,
): Game<P> {
  const first = sittings[0];
  if (!first) throw new RangeError('a docket needs a sitting');
  const state = first.proceeding.open(first.rules, table, NO_CARRY);
  return { sittings, table, at: 0, outcomes: [], state };
}

/** The rules of the sitting that goes on. */
export function sittingOf<P extends ProceedingTypes>({ sittings, at }: Game<P>): Sitting<P> {
  return sittings[at]!;
}

/** Whether the last sitting is over. */
export function isOver<P extends ProceedingTypes>({ sittings, outcomes }: Game<P>): boolean {
  return outcomes.length === sittings.length;
}

/** One action in the sitting that goes on; where it ends that sitting, the next one opens at once. */
export function stepGame<P extends ProceedingTypes>(
  game: Game<P>,
  action: P['action'],
): GameStep<P> {
  const { proceeding } = sittingOf(game);
  const result = stepWith(proceeding, game.state, action);
  if (!result.ok) return result;
  const outcome = proceeding.outcomeOf(result.state);
  const stepped = { ...game, state: result.state };
  return {
    ok: true,
    game: outcome ? withOutcome(stepped, outcome) : stepped,
    events: result.events,
  };
}

function withOutcome<P extends ProceedingTypes>(game: Game<P>, outcome: Outcome): Game<P> {
  const outcomes = [...game.outcomes, outcome];
  const next = game.sittings[outcomes.length];
  if (!next) return { ...game, outcomes };
  const state = next.proceeding.open(next.rules, game.table, carriedFrom(outcomes));
  return { ...game, at: outcomes.length, outcomes, state };
}

/** What stands of all that the sittings so far have handed on: the latest word on each meter. */
export function carriedFrom(outcomes: readonly Outcome[]): Carry {
  return Object.assign({}, ...outcomes.map(({ carry }) => carry)) as Carry;
}
