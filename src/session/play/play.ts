import type { SeatId } from '../../engine/core/ids';
import type { Level } from '../../engine/core/levels';
import { isOver, sittingOf, stepGame, type Game } from '../../engine/core/game';
import type { ProceedingTypes } from '../../engine/core/proceeding';
import type { CouncilTypes } from '../../engine/proceedings/council/types';
import type { SeatPlayers } from './seat-players';

/** A place to go back to: the game before one action of the player's. */
interface Frame<P extends ProceedingTypes> {
  readonly game: Game<P>;
  readonly logLength: number;
  readonly eventCount: number;
}

/**
 * One game in progress, through all the proceedings of its docket. The game is replaced, never changed;
 * the lists grow beside it, so that they stay outside the frozen draft.
 */
export interface Play<P extends ProceedingTypes = CouncilTypes> {
  game: Game<P>;
  /** Every seat's accepted actions. */
  readonly log: P['action'][];
  readonly events: P['event'][];
  /** One frame for each of the player's actions, oldest first. */
  readonly frames: Frame<P>[];
  readonly chair: PlayedChair<P>;
}

/** Whose game it is, and how the seats that no person holds act until it is that person's turn. */
export interface PlayedChair<P extends ProceedingTypes = CouncilTypes> {
  /** Null where several people play: nobody takes back what others have seen. */
  readonly seat: SeatId | null;
  readonly others: (play: Play<P>) => void;
  /** The player's actions that the others answer: they tell it something. */
  readonly telling: readonly P['action']['type'][];
}

/** Starts a game and lets the others act up to the player's first turn. */
export function beginPlay<P extends ProceedingTypes>(
  game: Game<P>,
  chair: PlayedChair<P>,
): Play<P> {
  const play = playFrom(game, chair);
  chair.others(play);
  return play;
}

/**
 * Begins a game with the first actions of a recorded one: the same luck, and free from there on.
 *
 * @throws when the rules refuse one of them: whoever branches has replayed the record before.
 */
export function branchPlay<P extends ProceedingTypes>(
  game: Game<P>,
  chair: PlayedChair<P>,
  log: readonly P['action'][],
): Play<P> {
  const play = playFrom(game, chair);
  const problem = playLog(play, log);
  if (problem) throw new Error(`the record was refused at ${problem.index}`);
  chair.others(play);
  return play;
}

/** Plays one action of the player's, then lets the AI seats answer; null when it was accepted. */
export function playOn<P extends ProceedingTypes>(
  play: Play<P>,
  action: P['action'],
): P['rejection'] | null {
  const rejection = accept(play, action);
  if (!rejection) play.chair.others(play);
  return rejection;
}

/**
 * Plays a whole log, every seat's actions included, on a game as it was at the start. Returns the
 * index of the first action refused, or null.
 */
export function playLog<P extends ProceedingTypes>(
  play: Play<P>,
  log: readonly P['action'][],
): { readonly index: number; readonly rejection: P['rejection'] } | null {
  for (const [index, action] of log.entries()) {
    const rejection = accept(play, action);
    if (rejection) return { index, rejection };
  }
  return null;
}

/** An empty play on a game, before anybody has acted. */
export function playFrom<P extends ProceedingTypes>(game: Game<P>, chair: PlayedChair<P>): Play<P> {
  return { game, log: [], events: [], frames: [], chair };
}

/** Plays one action, whoever acts; null when it was accepted. Nobody answers yet. */
export function accept<P extends ProceedingTypes>(
  play: Play<P>,
  action: P['action'],
): P['rejection'] | null {
  const result = stepGame(play.game, action);
  if (!result.ok) return result.rejection;
  if (action.by === play.chair.seat) {
    const { game, log, events } = play;
    play.frames.push({ game, logLength: log.length, eventCount: events.length });
  }
  play.game = result.game;
  play.log.push(action);
  play.events.push(...result.events);
  return null;
}

/**
 * Every seat that no person holds acts, as often as it is its turn, until it is a person's or the game
 * is over.
 *
 * @throws when an AI seat's action is refused: a broken invariant of `ai`.
 */
export function letSeatsAct<P extends ProceedingTypes>(
  play: Play<P>,
  { playerOf, luckOf }: SeatPlayers<P>,
): void {
  while (!isOver(play.game)) {
    const { table, state } = play.game;
    const { proceeding } = sittingOf(play.game);
    const seat = proceeding.turnOf(state).find((candidate) => !table.humans.includes(candidate));
    const player = seat === undefined ? null : playerOf(seat, proceeding.kind);
    if (seat === undefined || !player) return;
    for (const action of player(proceeding.viewFor(state, seat), luckOf(state, seat))) {
      const rejection = accept(play, action);
      if (rejection) throw new Error(`${seat}'s ${action.type} was refused: ${rejection.code}`);
    }
  }
}

/**
 * Whether the player's last action may be taken back: `learned` when it told the player something,
 * `never` at a level without undo, `nothing` before the first action.
 *
 * @source design 1.10: any step; back to the last thing you learned; none.
 */
export type UndoAnswer = 'yes' | 'nothing' | 'learned' | 'never';

const UNDO_RULES: Readonly<Record<Level, 'any' | 'unlearned' | 'none'>> = {
  attache: 'any',
  envoy: 'unlearned',
  ambassador: 'none',
};

/** Applies the level's rule to the player's last action. */
export function canTakeBack<P extends ProceedingTypes>(play: Play<P>): UndoAnswer {
  const { game, log, frames, chair } = play;
  const rule = UNDO_RULES[game.table.level];
  if (rule === 'none') return 'never';
  const frame = frames.at(-1);
  const last = frame && log[frame.logLength];
  if (!last) return 'nothing';
  if (rule === 'any') return 'yes';
  return chair.telling.includes(last.type) ? 'learned' : 'yes';
}

/** Takes back the player's last action and what the others answered; false when the level forbids. */
export function takeBack<P extends ProceedingTypes>(play: Play<P>): boolean {
  if (canTakeBack(play) !== 'yes') return false;
  const frame = play.frames.pop()!;
  play.game = frame.game;
  play.log.length = frame.logLength;
  play.events.length = frame.eventCount;
  return true;
}
