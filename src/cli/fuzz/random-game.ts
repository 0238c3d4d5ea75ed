import { canonicalJson } from '../../engine/core/hash';
import type { SeatId } from '../../engine/core/ids';
import type { ProceedingTypes } from '../../engine/core/proceeding';
import { copyWith, stepInPlaceWith, stepWith } from '../../engine/core/step';
import { isSame } from '../../session/play/equality';
import { BrokenLaw, type FuzzCourse, type FuzzField, type FuzzResult, type LawOf } from './field';
import { hostileAction } from './hostile';
import { pickOne } from './luck';

/** Shares of actions that get more than the cheap laws; each of them costs time. */
const SHARE = { hostile: 0.2, compared: 0.4, relisted: 0.2 };
/** More actions than any game needs. */
const MOST_ACTIONS = 600;

/** One game under way. */
interface Fuzz<P extends ProceedingTypes, B> {
  readonly field: FuzzField<P, B>;
  readonly course: FuzzCourse;
  readonly state: P['state'];
  readonly log: P['action'][];
  /** What was listed as legal last, and for whose turn: good enough to choose from most of the time. */
  listed: { readonly turn: string; readonly actions: readonly P['action'][] };
  /** The same game by the path that keeps history; null for most games. */
  doubled: P['state'] | null;
  refused: number;
}

const NOTHING_LISTED = { turn: '', actions: [] } as const;

/** Plays one random game of any proceeding, legal and hostile actions mixed, and holds every law against it. */
export function playAtRandom<P extends ProceedingTypes, B>(
  field: FuzzField<P, B>,
  course: FuzzCourse,
): FuzzResult {
  const fuzz: Fuzz<P, B> = {
    field,
    course,
    state: copyWith(field.proceeding, field.start),
    log: [],
    listed: NOTHING_LISTED,
    doubled: course.isDoubled ? field.start : null,
    refused: 0,
  };
  const broken = brokenIn(fuzz);
  return { actions: fuzz.log.length, refused: fuzz.refused, broken };
}

function brokenIn<P extends ProceedingTypes, B>(fuzz: Fuzz<P, B>): FuzzResult['broken'] {
  const { proceeding } = fuzz.field;
  try {
    while (proceeding.outcomeOf(fuzz.state) === null) {
      if (fuzz.log.length > MOST_ACTIONS) throw new BrokenLaw('ends', 'never ends');
      playOne(fuzz);
    }
    checkEnd(fuzz);
    return null;
  } catch (failure) {
    const step = fuzz.log.length;
    if (failure instanceof BrokenLaw) return { step, law: failure.law, detail: failure.detail };
    const detail = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
    return { step, law: 'throws', detail };
  }
}

function playOne<P extends ProceedingTypes, B>(fuzz: Fuzz<P, B>): void {
  const { state, field, course } = fuzz;
  const { proceeding } = field;
  const { draw, isDerived } = course;
  const seats = proceeding.turnOf(state);
  if (seats.length === 0) throw new BrokenLaw('somebodysTurn', 'nobody may act');
  const seat = seats.length === 1 ? seats[0]! : pickOne(seats, draw);
  const view = proceeding.viewFor(state, seat);
  const turn = field.turnName(state, seat);
  const isNew = fuzz.listed.turn !== turn || draw() < SHARE.relisted;
  if (isNew) fuzz.listed = { turn, actions: field.legalActions(view) };
  const { actions } = fuzz.listed;
  if (actions.length === 0) throw new BrokenLaw('somethingLegal', `${seat} at ${turn}`);
  if (draw() < SHARE.hostile && isHostileTaken(fuzz, pickOne(actions, draw), seat)) return;
  const derived = isDerived ? field.derived(state, seat) : null;
  const action = derived ?? field.choose(view, actions, draw);
  if (isTaken(fuzz, action)) return;
  if (isNew) throw new BrokenLaw('legalIsAccepted', JSON.stringify(action));
  fuzz.listed = NOTHING_LISTED;
}

/**
 * Sends an action that may be anything: only the view decides, and refused it changes nothing. Whether
 * it was taken, as a change to another legal action is.
 */
function isHostileTaken<P extends ProceedingTypes, B>(
  fuzz: Fuzz<P, B>,
  legal: P['action'],
  seat: SeatId,
): boolean {
  const { state, field, course } = fuzz;
  const { proceeding } = field;
  const action = hostileAction(legal, course.draw) as P['action'];
  const rejection = proceeding.rejectionOf(state, action);
  if (rejection === null && !proceeding.isAction(action))
    throw new BrokenLaw('shapedIsChecked', JSON.stringify(action));
  const known = proceeding.viewFor(state, senderOf(action) ?? seat);
  if (!isSame(rejection, proceeding.rejectionOf(known, action)))
    throw new BrokenLaw('legalityHangsOnTheView', JSON.stringify(action));
  if (!rejection && course.isDerived && field.derived(state, seat) !== null) return false;
  const before = course.draw() < SHARE.compared ? textOf(fuzz, state) : null;
  if (isTaken(fuzz, action)) return true;
  fuzz.refused += 1;
  if (before !== null && textOf(fuzz, state) !== before)
    throw new BrokenLaw('refusedChangesNothing', JSON.stringify(action));
  return false;
}

/** The seat in whose name an action comes, whatever it is; null where it has none. */
function senderOf(action: unknown): SeatId | null {
  if (typeof action !== 'object' || action === null || !('by' in action)) return null;
  return typeof action.by === 'string' ? (action.by as SeatId) : null;
}

/** Takes an action and holds the laws against what it led to; false when it was refused. */
function isTaken<P extends ProceedingTypes, B>(fuzz: Fuzz<P, B>, action: P['action']): boolean {
  const { state, field, log, course } = fuzz;
  const before = field.before(state);
  const result = stepInPlaceWith(field.proceeding, state, action);
  if (fuzz.doubled !== null) stepBeside(fuzz, action, result.ok);
  if (!result.ok) return false;
  log.push(action);
  if (field.opens(action)) fuzz.listed = NOTHING_LISTED;
  check(fuzz, field.cheap, before);
  if (course.isDear && field.isNews(state, before)) check(fuzz, field.dear, before);
  return true;
}

function check<P extends ProceedingTypes, B>(
  { state }: Fuzz<P, B>,
  laws: Readonly<Record<string, LawOf<P['state'], B>>>,
  before: B,
): void {
  for (const [name, law] of Object.entries(laws)) {
    const detail = law(state, before);
    if (detail) throw new BrokenLaw(name, detail);
  }
}

function stepBeside<P extends ProceedingTypes, B>(
  fuzz: Fuzz<P, B>,
  action: P['action'],
  isAccepted: boolean,
): void {
  const beside = stepWith(fuzz.field.proceeding, fuzz.doubled!, action);
  if (beside.ok !== isAccepted) throw new BrokenLaw('samePath', JSON.stringify(action));
  if (!beside.ok) return;
  fuzz.doubled = beside.state;
  if (textOf(fuzz, beside.state) !== textOf(fuzz, fuzz.state))
    throw new BrokenLaw('samePath', `another state after ${JSON.stringify(action)}`);
}

function textOf<P extends ProceedingTypes, B>({ field }: Fuzz<P, B>, state: P['state']): string {
  return JSON.stringify([state.step, field.proceeding.partsOf(state)]);
}

function checkEnd<P extends ProceedingTypes, B>(fuzz: Fuzz<P, B>): void {
  const { state, field, log, doubled } = fuzz;
  const { proceeding } = field;
  const hashed = (one: P['state']): string => canonicalJson(proceeding.hashedPart(one));
  if (doubled !== null && hashed(doubled) !== hashed(state))
    throw new BrokenLaw('samePath', 'another hash at the end');
  if (proceeding.rejectionOf(state, log.at(-1)!) === null)
    throw new BrokenLaw('overIsOver', 'an action after the end');
  if (proceeding.turnOf(state).length > 0)
    throw new BrokenLaw('overIsOver', 'a turn after the end');
  if (field.legalActions(proceeding.viewFor(state, 'coalition')).length > 0)
    throw new BrokenLaw('overIsOver', 'something is legal after the end');
  field.atEnd(state, log);
}
