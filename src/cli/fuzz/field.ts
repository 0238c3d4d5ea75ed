import type { SeatId } from '../../engine/core/ids';
import type { Lister, Proceeding, ProceedingTypes } from '../../engine/core/proceeding';
import type { Draw } from '../../engine/core/rng';

/** What a law found wrong in a state; null where it holds. */
export type LawOf<S, B> = (state: S, before: B) => string | null;

/** Something that a game did which no game may do. */
export class BrokenLaw extends Error {
  constructor(
    readonly law: string,
    readonly detail: string,
  ) {
    super(`${law}: ${detail}`);
  }
}

/** How random games of one kind of proceeding are played, and what is held against them. */
export interface FuzzField<P extends ProceedingTypes, B> {
  readonly proceeding: Proceeding<P>;
  readonly start: P['state'];
  readonly legalActions: Lister<P>;
  /** One of the legal actions, or several of them in one. */
  choose(view: P['view'], legal: readonly P['action'][], draw: Draw): P['action'];
  /** What a seat of the AI does in games that have a code; null for a seat that plays at random. */
  derived(state: P['state'], seat: SeatId): P['action'] | null;
  /** Two turns by the same name have much the same legal actions. */
  turnName(state: P['state'], seat: SeatId): string;
  /** Whether an action opens what was closed to others of its turn. */
  opens(action: P['action']): boolean;
  /** What laws compare the next state with. */
  before(state: P['state']): B;
  /** Whether so much has happened that the dear laws should look. */
  isNews(state: P['state'], before: B): boolean;
  /** Laws that cost little, after every action; and those that cost more. */
  readonly cheap: Readonly<Record<string, LawOf<P['state'], B>>>;
  readonly dear: Readonly<Record<string, LawOf<P['state'], B>>>;
  /** @throws BrokenLaw for a finished game that breaks a law of finished games */
  atEnd(state: P['state'], log: readonly P['action'][]): void;
}

/** What is drawn for one game alone. */
export interface FuzzCourse {
  readonly draw: Draw;
  /** The other seats play as in a real game, so that the game has a code. */
  readonly isDerived: boolean;
  readonly isDear: boolean;
  /** Whether the path that keeps history is played beside. */
  readonly isDoubled: boolean;
}

/** What one game came to. */
export interface FuzzResult {
  readonly actions: number;
  readonly refused: number;
  readonly broken: { readonly step: number; readonly law: string; readonly detail: string } | null;
}
