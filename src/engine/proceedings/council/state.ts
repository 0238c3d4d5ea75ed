import type { CallOption, Fallback, MoveAnswer, Task } from './action';
import type { MoveKind } from './move-kinds';
import type { ChairFile, ChairResult } from './chair';
import type { MemberId, SeatId, Vote } from '../../core/ids';
import type { Level } from '../../core/levels';
import type { Score } from '../../core/proceeding';
import type { LedgerEntry } from '../../minds/ledger';
import type { ArgumentId, Scenario } from './scenario';
import type { VoteModel } from '../../ballot/model';

export { TERM_KINDS, type LedgerEntry, type TermKind } from '../../minds/ledger';

/**
 * Where the game stands: their moves, your desk, the capitals (only with people in members' seats, as
 * are their votes), the Call, or over.
 */
export const PHASES = ['moves', 'desk', 'capitals', 'call', 'vote', 'over'] as const;
export type Phase = (typeof PHASES)[number];

/** A move of the other side, shown at the start of the week. */
export interface Move {
  readonly id: string;
  readonly by: MemberId;
  readonly kind: MoveKind;
  readonly member: MemberId;
  /** What it costs its target unanswered, in centilogits, before the ceiling, as far as is public. */
  readonly strength: number;
  /** `ambition`: it is dropped if you give up a step of Ambition. */
  readonly condition: 'ambition' | 'none';
  answer: MoveAnswer | 'open';
}

/**
 * What everybody sees of one elected seat. How hard a move has bitten shows once it has landed, and so
 * what the seat made of it: that is how its delegation talks in the corridors. Why it bit so is told to nobody.
 */
export interface PublicSeat {
  signed: boolean;
  /** How far moves have worn its signature, in centilogits. */
  wear: number;
  /** Raw weight of their unanswered moves so far, in centilogits, before the ceiling. */
  pressure: number;
  /** What their moves did to it; the mission's letter stands in the coalition's file, as nods do. */
  ledger: LedgerEntry[];
}

/**
 * What everybody at the United Nations can see. Private acts show here by what they bring about in public,
 * and not before: a favour is called in before other delegations, a word kept or broken is talked about,
 * a narrower meeting stands in the draft of the letter, a format is announced, a date is asked of the President.
 */
export interface Board {
  phase: Phase;
  /** 1 to the docket's last week; stays at the last during the Call. */
  week: number;
  seats: Record<string, PublicSeat>;
  letter: {
    opened: boolean;
    filed: boolean;
    /** Attention in tenths as capitals feel it: follows the meter until the letter is filed. */
    attention: number;
  };
  meters: {
    favours: number;
    /** Tenths of a point, 0 to 100. */
    credibility: number;
    /** Tenths of a point, 0 to 100. */
    attention: number;
    thaw: number;
    ambition: number;
  };
  /** What each objector has left for moves, by its id. */
  purses: Record<string, number>;
  /** This week's moves. */
  moves: Move[];
  dateChosen: boolean;
  /** The week in which a date that a cool President was asked for stands; null while none is asked for. */
  dateDue: number | null;
  criticismOwned: boolean;
  witnessEvents: number;
  /** Cards dealt so far, oldest first; `option` is empty while a choice is open. */
  cards: { readonly id: string; readonly week: number; option: string }[];
  fallbacks: Fallback[];
  result: Result | null;
}

export interface Briefing {
  readonly messenger: string;
  readonly task: Task;
}

export interface PromiseCard {
  readonly id: string;
  readonly member: MemberId;
  readonly ask: string;
  readonly made: number;
  /** Must be kept by the end of this week. */
  readonly due: number;
  status: 'open' | 'kept' | 'broken';
}

/** What the coalition knows and has done with one elected seat. */
export interface SeatFile {
  /** Believed offset of its lean: mean and standard deviation, whole centilogits. */
  estimate: { mean: number; sd: number };
  /** Odds of each of its asks, in permille, in the docket's order; 1000 and 0s once known. Empty for a firm seat. */
  askOdds: number[];
  /** Odds of each red line in permille, in the docket's order. Empty for a firm seat. */
  redLineOdds: number[];
  sounded: boolean;
  askMet: 'no' | 'given' | 'promised';
  /** Asks that a conflict has closed. */
  closedAsks: string[];
  /** Raw weight of arguments so far, in centilogits, before the ceiling. */
  effort: number;
  /** How often each argument was made to it. */
  argued: Record<ArgumentId, number>;
  /** Contacts in halves: an envoy counts 2, a minister 3. */
  contacts: number;
  nod: boolean;
  /** The name it refused to give; stands until its ask is met. A refused signature may still be a nod. */
  refused: 'none' | 'signature' | 'nod';
  ledger: LedgerEntry[];
}

/** The coalition's own file: nobody else sees it. */
export interface Desk {
  seats: Record<string, SeatFile>;
  briefings: Briefing[];
  promises: PromiseCard[];
  /** Evidence arguments since the last witness event: evidence ages. */
  evidenceUses: number;
  /** This week's moves on seats that have heard what blunts them, with what each weighs there. */
  blunted: { readonly move: string; readonly strength: number }[];
  /** Messengers kept busy, with the week in which they are. */
  tied: { readonly messenger: string; readonly week: number }[];
  predictions: { readonly member: MemberId; readonly vote: Vote }[];
  /** P(nine or more) as believed at the start of each week, in permille. */
  odds: number[];
}

/** What the engine alone knows until the vote is over. */
export interface Truth {
  /** Four 32-bit words from the seed. */
  seedWords: number[];
  seats: Record<string, { offset: number; ask: string; redLine: ArgumentId | 'none' }>;
  /** Cards still to come, next first. */
  deck: string[];
}

export interface CastVote {
  readonly member: MemberId;
  readonly vote: Vote;
  /** True odds of each choice as the room sat down, without the shocks, in permille. */
  readonly odds: { readonly yes: number; readonly abstain: number; readonly no: number };
  /** Its luck with that of the room, in permille: it says yes when this is under its odds of a yes. */
  readonly luck: number;
  /** P(exactly eight others say yes), in permille. */
  readonly pivot: number;
}

export interface Result {
  readonly option: CallOption;
  /** Null without a vote. */
  readonly adopted: boolean | null;
  /** In the order in which hands rise; empty without a vote. */
  readonly votes: CastVote[];
  /** P(nine or more) in permille as the room sat down: believed, and true. */
  readonly odds: { readonly believed: number; readonly truth: number };
  readonly score: Score;
  readonly win: boolean;
  /** What it was to each person in a chair beside the coalition's, by seat. */
  chairs: Record<string, ChairResult>;
}

/** The whole of a game. Plain JSON and a tree: no object is reachable twice. */
export interface GameState {
  readonly docket: Scenario;
  readonly model: VoteModel;
  readonly level: Level;
  readonly seed: string;
  readonly humans: SeatId[];
  step: number;
  board: Board;
  desk: Desk;
  truth: Truth;
  /** The files of the people in chairs beside the coalition's, by seat; empty without any. */
  chairs: Record<string, ChairFile>;
}

/**
 * What one seat may know. Legality, views, bots and the adviser use nothing else.
 *
 * `desk` is the coalition's own; others get null. `truth` is null until the game is over. The number of
 * steps is no part of it: it would count what others do in private.
 */
export interface View {
  readonly seat: SeatId;
  readonly docket: Scenario;
  readonly model: VoteModel;
  readonly level: Level;
  readonly board: Board;
  readonly desk: Desk | null;
  readonly truth: Pick<Truth, 'seats'> | null;
  /** The view's own chair; null for every other seat. */
  readonly chair: ChairView | null;
}

/** A chair's file with what the seat knows of itself; `selectors/chair` turns it into what is shown. */
export type ChairView = ChairFile & {
  /** Null for the objectors and for a sponsor, whose minds are no secret. */
  readonly own:
    | (Truth['seats'][string] &
        Pick<
          SeatFile,
          'askMet' | 'nod' | 'refused' | 'ledger' | 'effort' | 'argued' | 'contacts' | 'sounded'
        > & {
          /** What the coalition has promised it. */
          readonly promises: readonly PromiseCard[];
        })
    | null;
  /** What the coalition sends it to do this week, once the messengers are out; null for nothing. */
  readonly errand: Task | null;
};

/** What a rule of legality reads: a state and a view both fit. */
export type Known = Pick<GameState, 'docket' | 'model' | 'level' | 'board'> & {
  readonly desk: Desk | null;
  /** A view's own chair. */
  readonly chair?: ChairFile | null;
  /** All of them, in a state. */
  readonly chairs?: Readonly<Record<string, ChairFile>>;
};
