import type { Initiative, Reply } from './action';
import type { MoveKind } from './move-kinds';
import type { MemberId, SeatId, Vote } from '../../core/ids';
import type { ArgumentId } from './scenario';

/** One thing that came to a chair's seat this week, to be answered before the week resolves. */
export type Approach = (
  | {
      readonly kind: 'argument';
      readonly argument: ArgumentId;
      readonly rank: 'envoy' | 'minister';
      /** What it does to its lean if it is plainly reported, in centilogits, as the week stands. */
      readonly value: number;
    }
  | {
      readonly kind: 'offer';
      readonly ask: string;
      readonly how: 'promise' | 'favour' | 'format';
      /** Whether this is what the seat asks for; a wrong offer is turned down without a word. */
      readonly isRight: boolean;
      /** What accepting it adds to its lean, in centilogits. */
      readonly value: number;
    }
  | { readonly kind: 'name'; readonly name: 'signature' | 'nod' }
  | { readonly kind: 'sounding' }
  /** A move of the other side that nobody has answered. `wear`: it wears a signature instead. */
  | {
      readonly kind: 'move';
      readonly moveKind: MoveKind;
      /** Whom it was aimed at: the seat itself, or another of its group for a bloc letter. */
      readonly target: MemberId;
      /** Centilogits off its lean as the week stands, 0 or less. */
      readonly value: number;
      readonly wear: number;
    }
) & {
  /** The messenger that came, or the move: unique within the week. */
  readonly id: string;
  /** The messenger that came, or the objector that made the move. */
  readonly by: string;
  /** `none`: the capital decides by itself. */
  reply: Reply | 'none';
};

/** How the two sides like the seat's ambassador, 0 to 10 each, 5 at the start. */
export interface ChairStanding {
  coalition: number;
  opposition: number;
}

/** What one person in a seat other than the coalition's has done; no other seat's secrets stand here. */
export interface ChairFile {
  /** An elected member, a sponsor beside the desk, or `opposition` for the objectors' chair. */
  readonly seat: SeatId;
  /** Whether it has done its part of this week: a member by closing it, the objectors by their moves. */
  ready: boolean;
  /** This week's, in the order in which they are heard; empty outside `capitals`. */
  approaches: Approach[];
  /** This week's initiative. */
  initiative: Initiative | 'none';
  /** Whether it has told the coalition what it asks for. */
  askNamed: boolean;
  /** Speeches to its group so far, for and against. */
  speeches: { for: number; against: number };
  /** How far the capital still follows its ambassador, 0 to 5. */
  trust: number;
  standing: ChairStanding;
  /** The objectors': moves that are over so far, and those among them that found no answer. */
  moves: { made: number; unanswered: number };
  /** What a person cast; null before. */
  vote: Vote | null;
}

/** What a chair is judged by at the end, each line 0 to 100: a member's four, then the objectors'. */
export const CHAIR_LINES = [
  'interests',
  'instructions',
  'word',
  'relations',
  'agenda',
  'means',
  'quiet',
  'room',
] as const;
export type ChairLine = (typeof CHAIR_LINES)[number];

/** How the game ended for the person in a chair. There is no total. */
export interface ChairResult {
  readonly seat: SeatId;
  /** Null without a vote, and for the objectors, whose no is not in doubt. */
  readonly vote: Vote | null;
  readonly lines: readonly { readonly line: ChairLine; readonly value: number }[];
}
