import { chooseMoves } from '../../ai/opposition/opposition';
import type { Action } from '../../engine/proceedings/council/action';
import { seatsForPeople } from '../../engine/proceedings/council/rules/chair';
import { hashState } from '../../engine/proceedings/council/hash';
import type { SeatId } from '../../engine/core/ids';
import { legalActions } from '../../engine/proceedings/council/legal-actions';
import { rejectionOf } from '../../engine/proceedings/council/legality';
import type { Draw } from '../../engine/core/rng';
import type { Scenario } from '../../engine/proceedings/council/scenario';
import { createGame } from '../../engine/proceedings/council/setup';
import { type GameState } from '../../engine/proceedings/council/state';
import { LEVELS, type Level } from '../../engine/core/levels';
import { copyForSearch, step, stepInPlace } from '../../engine/proceedings/council/step';
import { viewFor } from '../../engine/proceedings/council/view';
import type { VoteModel } from '../../engine/ballot/model';
import { isSame } from '../../session/play/equality';
import { oppositionLuck } from '../../session/play/luck';
import { decodeGame, encodeGame } from '../../session/codes/replay-code';
import { headerOf } from '../../session/play/header';
import { randomAction, seatToAct } from './actions';
import { hostileAction } from './hostile';
import { CHEAP_LAWS, DEAR_LAWS, standingOf, type Law, type Before } from './laws';
import { luckFrom, pickOne } from './luck';
import { leakIn } from './secrecy';

/** A law that a game broke, with what plays the game again. */
export interface Violation {
  /** The game's own seed, from which all else about it follows. */
  readonly seed: string;
  readonly scenario: string;
  readonly level: Level;
  /** Actions before it. */
  readonly step: number;
  readonly law: string;
  readonly detail: string;
}

/** What one game came to. */
export interface FuzzedGame {
  readonly actions: number;
  readonly refused: number;
  readonly violation: Violation | null;
}

/** What the games are played by. */
export interface FuzzTexts {
  readonly scenarios: readonly Scenario[];
  readonly model: VoteModel;
}

/** Shares of games, and of actions, that get more than the cheap laws; each of them costs time. */
const SHARE = {
  chairs: 0.3,
  doubled: 0.05,
  derived: 0.02,
  dear: 0.1,
  hostile: 0.2,
  compared: 0.4,
  relisted: 0.2,
};
/** More actions than any game needs. */
const MOST_ACTIONS = 600;

/** One game under way, with what is drawn for it alone. */
interface Fuzz {
  readonly texts: FuzzTexts;
  readonly draw: Draw;
  readonly state: GameState;
  readonly log: Action[];
  /** The other side plays as in a real game, so that the game has a code. */
  readonly isDerived: boolean;
  readonly isDear: boolean;
  /** What was listed as legal last, and for whose turn: good enough to choose from most of the time. */
  listed: { readonly turn: string; readonly actions: readonly Action[] };
  /** The same game by the path that keeps history; null for most games. */
  doubled: GameState | null;
  refused: number;
}

const NOTHING_LISTED: Fuzz['listed'] = { turn: '', actions: [] };

/** Something that a game did which no game may do. */
class BrokenLaw extends Error {
  constructor(
    readonly law: string,
    readonly detail: string,
  ) {
    super(`${law}: ${detail}`);
  }
}

/** Plays one random game, legal and hostile actions mixed, and holds every law against it. */
export function fuzzGame(seed: string, texts: FuzzTexts): FuzzedGame {
  const draw = luckFrom(seed);
  const scenario = pickOne(texts.scenarios, draw);
  const level = pickOne(LEVELS, draw);
  const isDerived = draw() < SHARE.derived;
  const hasChairs = draw() < SHARE.chairs && !isDerived;
  const humans: readonly SeatId[] = hasChairs ? peopleIn(scenario, draw) : ['coalition'];
  const start = createGame({ scenario, model: texts.model, seed, level, humans });
  const fuzz: Fuzz = {
    texts,
    draw,
    state: copyForSearch(start),
    log: [],
    isDerived,
    isDear: draw() < SHARE.dear,
    listed: NOTHING_LISTED,
    doubled: draw() < SHARE.doubled ? start : null,
    refused: 0,
  };
  const violation = violationIn(fuzz);
  const found = violation && { seed, scenario: scenario.id, level, ...violation };
  return { actions: fuzz.log.length, refused: fuzz.refused, violation: found };
}

/** One person in any chair, or up to six in any set of seats. */
function peopleIn(scenario: Scenario, draw: Draw): SeatId[] {
  const left = [...seatsForPeople(scenario)];
  const count = draw() < 0.5 ? 1 : 2 + Math.floor(5 * draw());
  return Array.from({ length: count }, () => {
    const seat = pickOne(left, draw);
    left.splice(left.indexOf(seat), 1);
    return seat;
  });
}

function violationIn(fuzz: Fuzz): Pick<Violation, 'step' | 'law' | 'detail'> | null {
  try {
    while (fuzz.state.board.phase !== 'over') {
      if (fuzz.log.length > MOST_ACTIONS) throw new BrokenLaw('ends', 'never ends');
      playOne(fuzz);
    }
    checkEnd(fuzz);
    return null;
  } catch (failure) {
    const place = { step: fuzz.log.length };
    if (failure instanceof BrokenLaw) return { ...place, law: failure.law, detail: failure.detail };
    const detail = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
    return { ...place, law: 'throws', detail };
  }
}

function playOne(fuzz: Fuzz): void {
  const { state, draw, isDerived } = fuzz;
  const seat = seatToAct(state, draw);
  const view = viewFor(state, seat);
  const turn = `${seat} ${state.board.week} ${state.board.phase}`;
  const isNew = fuzz.listed.turn !== turn || draw() < SHARE.relisted;
  if (isNew) fuzz.listed = { turn, actions: legalActions(view) };
  const { actions } = fuzz.listed;
  if (actions.length === 0) throw new BrokenLaw('somethingLegal', `${seat} at ${turn}`);
  if (draw() < SHARE.hostile && isHostileTaken(fuzz, pickOne(actions, draw), seat)) return;
  const action =
    isDerived && seat === 'opposition'
      ? chooseMoves(view, oppositionLuck(state))
      : randomAction(view, actions, draw);
  if (isTaken(fuzz, action)) return;
  if (isNew) throw new BrokenLaw('legalIsAccepted', JSON.stringify(action));
  fuzz.listed = NOTHING_LISTED;
}

/**
 * Sends an action that may be anything: only the view decides, and refused it changes nothing. Whether
 * it was taken, as a change to another legal action is.
 */
function isHostileTaken(fuzz: Fuzz, legal: Action, seat: SeatId): boolean {
  const { state, draw } = fuzz;
  const action = hostileAction(legal, draw) as Action;
  const rejection = rejectionOf(state, action);
  if (!isSame(rejection, rejectionOf(viewFor(state, senderOf(action) ?? seat), action)))
    throw new BrokenLaw('legalityHangsOnTheView', JSON.stringify(action));
  if (!rejection && fuzz.isDerived && seat === 'opposition') return false;
  const before = draw() < SHARE.compared ? textOf(state) : null;
  if (isTaken(fuzz, action)) return true;
  fuzz.refused += 1;
  if (before !== null && textOf(state) !== before)
    throw new BrokenLaw('refusedChangesNothing', JSON.stringify(action));
  return false;
}

/** The seat in whose name an action comes, whatever it is; null where it has none. */
function senderOf(action: unknown): SeatId | null {
  if (typeof action !== 'object' || action === null || !('by' in action)) return null;
  return typeof action.by === 'string' ? (action.by as SeatId) : null;
}

/** Takes an action and holds the laws against what it led to; false when it was refused. */
function isTaken(fuzz: Fuzz, action: Action): boolean {
  const { state, log } = fuzz;
  const before = standingOf(state);
  const { week } = state.board;
  const result = stepInPlace(state, action);
  if (fuzz.doubled) stepBeside(fuzz, action, result.ok);
  if (!result.ok) return false;
  log.push(action);
  if (action.type === 'answerCard') fuzz.listed = NOTHING_LISTED; // the week may end now
  check(fuzz, CHEAP_LAWS, before);
  const isNews = state.board.week !== week || state.board.phase !== 'desk';
  if (!fuzz.isDear || !isNews) return true;
  check(fuzz, DEAR_LAWS, before);
  const leak = leakIn(state);
  if (leak) throw new BrokenLaw('secrecy', leak);
  return true;
}

function check({ state }: Fuzz, laws: Readonly<Record<string, Law>>, before: Before): void {
  for (const [name, law] of Object.entries(laws)) {
    const detail = law(state, before);
    if (detail) throw new BrokenLaw(name, detail);
  }
}

function stepBeside(fuzz: Fuzz, action: Action, isAccepted: boolean): void {
  const beside = step(fuzz.doubled!, action);
  if (beside.ok !== isAccepted) throw new BrokenLaw('samePath', JSON.stringify(action));
  if (!beside.ok) return;
  fuzz.doubled = beside.state;
  if (textOf(beside.state) !== textOf(fuzz.state))
    throw new BrokenLaw('samePath', `another state after ${JSON.stringify(action)}`);
}

function textOf({ docket: _docket, model: _model, ...rest }: GameState): string {
  return JSON.stringify(rest);
}

function checkEnd(fuzz: Fuzz): void {
  const { state, log, doubled } = fuzz;
  if (doubled && hashState(doubled) !== hashState(state))
    throw new BrokenLaw('samePath', 'another hash at the end');
  if (rejectionOf(state, log.at(-1)!)?.code !== 'gameOver')
    throw new BrokenLaw('overIsOver', 'an action after the end');
  if (legalActions(viewFor(state, 'coalition')).length > 0)
    throw new BrokenLaw('overIsOver', 'something is legal after the end');
  if (fuzz.isDerived) checkCode(fuzz);
}

/** The game's code leads to the same result, and the code of what it leads to is the same again. */
function checkCode({ state, log, texts }: Fuzz): void {
  const { docket: scenario, seed, level } = state;
  const header = headerOf({ scenario, seed, level });
  const encoded = encodeGame({ header, log, scenario, model: texts.model });
  if (!encoded.ok) throw new BrokenLaw('hasACode', JSON.stringify(encoded.problem));
  const decoded = decodeGame(encoded.code, texts);
  if (!decoded.ok) throw new BrokenLaw('codeComesBack', JSON.stringify(decoded.problem));
  if (!isSame(decoded.state.board.result, state.board.result))
    throw new BrokenLaw('codeComesBack', 'another result');
  const again = encodeGame({ header, log: decoded.log, scenario, model: texts.model });
  if (!again.ok || again.code !== encoded.code)
    throw new BrokenLaw('codeComesBack', 'another code for the same game');
}
