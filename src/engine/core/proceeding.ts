import type { SeatId } from './ids';
import type { Level } from './levels';

/** The types of one rule set. What is written for every proceeding is written over these. */
export interface ProceedingTypes {
  readonly kind: string;
  /** What its docket says of it: data, the same for every game. */
  readonly rules: unknown;
  /** The whole of it, truth included. Plain JSON and a tree. */
  readonly state: { readonly step: number };
  /** What a rule may write to: some of the state's fields. */
  readonly parts: object;
  /** Plain JSON: a replay file is a list of these. */
  readonly action: { readonly type: string; readonly by: SeatId };
  readonly event: { readonly type: string };
  readonly rejection: { readonly code: string };
  /** What one seat may know. */
  readonly view: { readonly seat: SeatId };
}

/** Who plays, and on which luck: what a game is made of beside its docket. */
export interface Table {
  /** `[a-z0-9-]{1,12}` */
  readonly seed: string;
  readonly level: Level;
  /** The seats that people hold; `ai` plays the others. */
  readonly humans: readonly SeatId[];
}

/**
 * What one proceeding of a docket hands to the next: the meters that they share, in tenths, 0 to 100.
 * What is absent stands as the docket has it.
 */
export interface Carry {
  readonly credibility?: number;
  readonly attention?: number;
  readonly thaw?: number;
}

/** Nothing carried in: the first proceeding of a docket that stands by itself. */
export const NO_CARRY: Carry = {};

/** What a proceeding came to, as whatever follows it needs to know. */
export interface Outcome {
  readonly kind: string;
  /** Where bots and benches need one word. */
  readonly isWon: boolean;
  /** Five lines of 0 to 100; there is no total. */
  readonly score: Score;
  readonly carry: Carry;
}

/** Five lines of 0 to 100; there is no total. @source design 1.8 */
export interface Score {
  readonly access: number;
  readonly text: number;
  readonly breadth: number;
  readonly opening: number;
  readonly word: number;
}

/** How a rule tells what happened. */
export type EmitTo<E> = (event: E) => void;

/** How actions change a state: all that `step` needs of a proceeding. */
export interface Reducer<P extends ProceedingTypes> {
  /** Why an action is refused, or null. Reads only what the acting seat may see: its view says the same. */
  rejectionOf(known: P['state'] | P['view'], action: P['action']): P['rejection'] | null;
  /** Carries out an accepted action: writes inside the parts only. */
  apply(state: P['state'], action: P['action'], emit: EmitTo<P['event']>): void;
  /** The parts that a rule may write to; what is left out never changes. */
  partsOf(state: P['state']): P['parts'];
  /** The same state with these parts, at another step. */
  withParts(state: P['state'], parts: P['parts'], step: number): P['state'];
}

/**
 * Lists every action that the view's seat may take, in a fixed order. It stands beside its proceeding, for
 * whoever asks for the list: play has no need of it.
 */
export type Lister<P extends ProceedingTypes> = (view: P['view']) => readonly P['action'][];

/** One rule set: a meeting of the Council, a text, a review. `open` begins it, `outcome` ends it. */
export interface Proceeding<P extends ProceedingTypes> extends Reducer<P> {
  readonly kind: P['kind'];
  /** Goes up with every change after which the same actions may give another game. */
  readonly version: number;
  /** @throws RangeError for a text that is no seed, and for seats that nobody may hold here */
  open(rules: P['rules'], table: Table, carry: Carry): P['state'];
  /** Seats that may act now, people's and others', in a fixed order; empty once it is over. */
  turnOf(state: P['state']): readonly SeatId[];
  /** Whether a value from outside has the fields of an action, and no others. */
  isAction(value: unknown): value is P['action'];
  viewFor(state: P['state'], seat: SeatId): P['view'];
  /** An event as a seat hears of it; null where it hears nothing. */
  heardBy(seat: SeatId, event: P['event']): P['event'] | null;
  /** Null until it is over. */
  outcomeOf(state: P['state']): Outcome | null;
  /** A state as its hash reads it: what never changes stands by its names and versions. */
  hashedPart(state: P['state']): unknown;
}
