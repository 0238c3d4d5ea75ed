import type { ProceedingTypes } from '../../engine/core/proceeding';
import type { Share, ShareReader } from './replay-code-numbers';

/** One point at which a person chose, with what could be chosen. */
export interface ToldChoice<A, K extends string = string> {
  /** What it is about; with `about` and the week it has one place in a game. */
  readonly kind: K;
  /** The thing among its kind that it is about; empty where there is one at a time. */
  readonly about: string;
  readonly week: number;
  /** In a fixed order; null is to do nothing. */
  readonly options: readonly (A | null)[];
  /** How often the first option is taken for each time that another one is. */
  readonly first: number;
}

/** A sitting under way on a private copy, with every seat's actions so far. */
export interface CourseOf<P extends ProceedingTypes> {
  readonly state: P['state'];
  readonly log: P['action'][];
}

/** Goes through a sitting's choices; is told after each what was chosen. */
export type CourseSteps<P extends ProceedingTypes> = Generator<
  ToldChoice<P['action']>,
  void,
  P['action'] | null
>;

/** What stood of a sitting's log: how long it went on, and what was chosen at each choice. */
export type PlannedSitting<P extends ProceedingTypes> =
  | {
      readonly ok: true;
      /** How many of the actions belong to this sitting. */
      readonly length: number;
      /** The option that was taken; undefined where it is not among them. */
      wantedAt(choice: ToldChoice<P['action']>): P['action'] | null | undefined;
    }
  | { readonly ok: false; readonly step: number };

/** How the choices of one kind of proceeding are told in a code, in one fixed order. */
export interface Telling<P extends ProceedingTypes> {
  /** Grows the course as it goes, and ends with its sitting. What other seats do is derived, never told. */
  courseOf(course: CourseOf<P>): CourseSteps<P>;
  /** Plays a log on a private copy of its start, until the sitting is over. */
  planOf(start: P['state'], log: readonly P['action'][]): PlannedSitting<P>;
  /** What a sitting came to, as plain data: the game that is told must come to the same. */
  resultOf(state: P['state']): unknown;
}

/** Goes through choices, taking the option at each index; false where there is none. */
export function follow<P extends ProceedingTypes>(
  steps: CourseSteps<P>,
  indexOf: (choice: ToldChoice<P['action']>) => number,
): boolean {
  for (let next = steps.next(); !next.done;) {
    const option = next.value.options[indexOf(next.value)];
    if (option === undefined) return false;
    next = steps.next(option);
  }
  return true;
}

/** The part of all that could be chosen which one option takes up. */
export function shareOf(
  { options, first }: Pick<ToldChoice<unknown>, 'options' | 'first'>,
  index: number,
): Share {
  const of = first + options.length - 1;
  return index === 0 ? { from: 0, size: first, of } : { from: first + index - 1, size: 1, of };
}

/** The index that a code gives for a choice; -1 where it gives none. */
export function readIndex(
  reader: ShareReader,
  choice: Pick<ToldChoice<unknown>, 'options' | 'first'>,
): number {
  const { options, first } = choice;
  const of = first + options.length - 1;
  const indexAt = (part: number): number => (part < first ? 0 : part - first + 1);
  const share = reader.next(of, (part) => shareOf(choice, indexAt(part)));
  return share ? indexAt(share.from) : -1;
}
