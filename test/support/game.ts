import type { Action, ProposedMove, Task } from '../../src/engine/proceedings/council/action';
import type { GameEvent } from '../../src/engine/proceedings/council/event';
import type { SeatId } from '../../src/engine/core/ids';
import { rejectionOf } from '../../src/engine/proceedings/council/legality';
import type { Rejection } from '../../src/engine/proceedings/council/rejection';
import type { Card, Scenario, ScenarioMember } from '../../src/engine/proceedings/council/scenario';
import { createGame } from '../../src/engine/proceedings/council/setup';
import type { GameState, SeatFile, Truth } from '../../src/engine/proceedings/council/state';
import type { Level } from '../../src/engine/core/levels';
import { copyForSearch, step } from '../../src/engine/proceedings/council/step';
import { answerCard, brief, endWeek, moves } from './actions';
import { DECEMBER_2015 } from './shipped';
import { MODEL } from './voting';

/** The committed docket as it stands, with its own numbers and cards. */
export const DOCKET: Scenario = DECEMBER_2015;

/** Round numbers of our own, so that no test hangs on what is tuned in the docket. */
const START: Scenario['start'] = {
  favours: 4,
  credibility: 50,
  attention: 60,
  thaw: 0,
  ambition: 4,
  purses: { CHN: 20, RUS: 20 },
  handicap: 100,
};

const PAYOFFS: Scenario['payoffs'] = {
  adopted: 50,
  perAmbition: 8,
  lost: -10,
  lostWithFallback: 2,
  fallback: 15,
  fallbackPerSigner: 4,
  fallbackPerAttention: 3,
  fallbackExtra: 6,
  withdrawBeforeFiling: 32,
  withdrawAfterFiling: 27,
};

type ScenarioParts = Partial<Omit<Scenario, 'start' | 'members'>> & {
  readonly start?: Partial<Scenario['start']>;
  /** Changes to members, by id. */
  readonly members?: Readonly<Record<string, Partial<ScenarioMember>>>;
};

/** The Council of 2015 with round numbers and, unless some are given, without cards. */
export function aScenario({ start, members, ...parts }: ScenarioParts = {}): Scenario {
  return {
    ...DOCKET,
    cards: [],
    payoffs: PAYOFFS,
    par: null,
    ...parts,
    start: { ...START, ...start },
    messengers: DOCKET.messengers.map((messenger) => ({ ...messenger, heard: 100 })),
    members: DOCKET.members.map((member) => ({ ...member, heard: {}, ...members?.[member.id] })),
  };
}

/** A member of the docket with some of its fields changed: Malaysia unless another is named. */
export function aMember(parts: Partial<ScenarioMember> = {}): ScenarioMember {
  const name = parts.id ?? 'MYS';
  return { ...DOCKET.members.find((member) => member.id === name)!, ...parts };
}

/** A piece of news with one option, or a choice where options are given. */
export function aCard(parts: Partial<Card> = {}): Card {
  return {
    id: 'a-card',
    date: '2015-11-02',
    status: 'verified',
    week: 1,
    options: [{ id: 'noted', effects: [] }],
    ...parts,
  };
}

type TruthParts = Readonly<Record<string, Partial<Truth['seats'][string]>>>;

interface GameParts {
  readonly scenario?: Scenario;
  readonly level?: Level;
  readonly seed?: string;
  readonly humans?: readonly SeatId[];
  /** What seats really think, by id: luck is scripted by making it irrelevant. */
  readonly truth?: TruthParts;
}

/** A new game in week 1, the other side to move. */
export function aGame(parts: GameParts = {}): GameState {
  const { scenario = aScenario(), level = 'envoy', seed = 'test', humans = ['coalition'] } = parts;
  const state = createGame({ scenario, model: MODEL, seed, level, humans });
  return edited(state, ({ truth }) => {
    for (const [member, mind] of Object.entries(parts.truth ?? {}))
      Object.assign(truth.seats[member]!, mind);
  });
}

/** A private copy of a game with something in it changed. */
export function edited(state: GameState, change: (copy: GameState) => void): GameState {
  const copy = copyForSearch(state);
  change(copy);
  return copy;
}

/** An offset with which a seat gives every name that it is asked for, and one with which it never does. */
export const WILLING = 3000;
export const UNWILLING = -3000;

/** The state after these actions. @throws on a refusal, naming it. */
export function play(state: GameState, ...actions: readonly Action[]): GameState {
  return playWithEvents(state, ...actions).state;
}

/** The same with everything that happened. @throws on a refusal, naming it. */
export function playWithEvents(
  state: GameState,
  ...actions: readonly Action[]
): { readonly state: GameState; readonly events: readonly GameEvent[] } {
  const events: GameEvent[] = [];
  const last = actions.reduce((before, action) => {
    const result = step(before, action);
    if (!result.ok)
      throw new Error(`${JSON.stringify(action)} refused: ${JSON.stringify(result.rejection)}`);
    events.push(...result.events);
    return result.state;
  }, state);
  return { state: last, events };
}

/** Why an action is refused in this state; null if it is accepted. */
export function refusalOf(state: GameState, action: Action): Rejection | null {
  const result = step(state, action);
  return result.ok ? null : result.rejection;
}

/** What somebody must do for the week to go on: pass, the first option that the card has, or its end. */
function nextDuty(state: GameState): Action {
  const { board, docket } = state;
  if (board.phase === 'moves') return moves();
  const open = board.cards.find(({ option }) => option === '');
  if (!open) return endWeek;
  const { options } = docket.cards.find((card) => card.id === open.id)!;
  const answers = options.map(({ id: option }) => answerCard(open.id, option));
  return answers.find((answer) => rejectionOf(state, answer) === null)!;
}

/** The start of a week, before the other side's moves. Nothing is done in the weeks between. */
export function toWeek(state: GameState, week: number): GameState {
  let now = state;
  while (now.board.week < week && now.board.phase !== 'call') now = play(now, nextDuty(now));
  return now;
}

/** The desk in a week: the other side has announced these moves, or none. */
export function atDesk(
  state: GameState,
  week: number,
  ...list: readonly ProposedMove[]
): GameState {
  return play(toWeek(state, week), moves(...list));
}

/** The Call, with nothing done from here on. */
export function toCall(state: GameState): GameState {
  let now = state;
  while (now.board.phase !== 'call') now = play(now, nextDuty(now));
  return now;
}

/** One week at the desk in which these messengers are sent; it ends. */
export function workWeek(
  state: GameState,
  ...briefings: readonly (readonly [messenger: string, task: Task])[]
): GameState {
  const atWork = state.board.phase === 'moves' ? play(state, moves()) : state;
  const sent = briefings.map(([messenger, task]) => brief(messenger, task));
  return play(atWork, ...sent, endWeek);
}

/** The coalition's file on a seat. */
export function fileOf(state: GameState, member: string): SeatFile {
  return state.desk.seats[member]!;
}

/** What the coalition's file says moved a seat, by kind: the values in order. */
export function noted(state: GameState, member: string, kind: string): readonly number[] {
  return fileOf(state, member)
    .ledger.filter((entry) => entry.kind === kind)
    .map(({ value }) => value);
}
