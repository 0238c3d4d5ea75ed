import type { Task } from '../action';
import type { Approach } from '../chair';
import type { Emit } from '../event';
import type { MemberId } from '../../../core/ids';
import type { Receptions } from '../reception';
import type { Rejection } from '../rejection';
import type { Briefed } from '../rules/lean';
import type { NameKind } from '../rules/names';
import type { MessengerKind, ScenarioMember } from '../scenario';
import type { GameState } from '../state';

/** A task in the hands of a messenger. */
export interface Errand<T extends Task = Task> {
  readonly messenger: string;
  readonly task: T;
}

/** An errand as it is heard, with how each seat that it reaches receives it. */
export interface HeardErrand<T extends Task> extends Errand<T> {
  readonly receptions: Receptions;
}

/** Means that an errand takes. A promise takes a messenger again, later. */
export interface TaskCost {
  readonly messengers: number;
  readonly favours: number;
  /** Steps of Ambition. */
  readonly ambition: number;
}

/** A change to one seat: centilogits on its bare lean, and a name if it gives one. */
export interface Shift {
  readonly member: MemberId;
  readonly by: number;
  readonly name?: NameKind;
}

/** One way in which a task may turn out, as believed. */
export interface TaskOutcome {
  /** 0 to 1; the outcomes of a task add up to 1. */
  readonly odds: number;
  readonly shifts: readonly Shift[];
  /** Means that are gone if it turns out so, its own messenger apart. */
  readonly takes: TaskCost;
  /** What the two meters rise by if it turns out so, in tenths. */
  readonly lifts: { readonly credibility: number; readonly attention: number };
}

/** A messenger with all that its own limits hang on: looked up once, asked about many tasks. */
export interface Sender {
  readonly messenger: string;
  readonly kind: MessengerKind | 'signer';
  /** A member of the Council: with a minister to call, and a voice in its debates. */
  readonly isMember: boolean;
  /** What the other messengers' errands of this week claim, as `TaskRule.claims` has it. */
  readonly taken: readonly string[];
  /** Means that the others leave. */
  readonly favours: number;
  readonly ambition: number;
}

/** What an errand puts before the person in a seat's chair, to be answered before it is heard. */
export type Petition = Without<Approach, 'id' | 'by' | 'reply'>;
type Without<A, K extends PropertyKey> = A extends unknown ? Omit<A, K> : never;

/** Why one would send a messenger so: data, which the panels put into words. */
export type TaskReason =
  /** No other open seat would move the odds of nine as much. */
  | { readonly why: 'pivot'; readonly member: MemberId }
  /** The open seat that is nearest to a yes. */
  | { readonly why: 'nearestSeat'; readonly member: MemberId }
  /** A seat that an argument reaches, though others weigh more. */
  | { readonly why: 'goodHearing'; readonly member: MemberId }
  | { readonly why: 'unknownAsk'; readonly member: MemberId }
  /** `odds`: believed odds that this is its ask, in permille. */
  | {
      readonly why: 'askToMeet';
      readonly member: MemberId;
      readonly ask: string;
      readonly odds: number;
    }
  /** `odds`: believed odds that the name is given, in permille. */
  | { readonly why: 'nameReady'; readonly member: MemberId; readonly odds: number }
  | { readonly why: 'promiseDue'; readonly member: MemberId; readonly due: number }
  | { readonly why: 'attentionLow'; readonly attention: number }
  | { readonly why: 'ownRecord'; readonly credibility: number }
  | { readonly why: 'dateOpen' }
  | { readonly why: 'fallbackCheap'; readonly format: string };

/** How one messenger can carry the same task to two seats at once. */
export interface Pairing<T extends Task> {
  /** The task to each of its seats apart. */
  split(task: T): readonly T[];
  join(one: T, other: T): T;
}

/**
 * All that is known of one kind of errand, in one place. Legality, the order of hearing, the lists of
 * what may be done, costs, previews, the adviser, the bots and the check of saves read it from here.
 */
export interface TaskRule<T extends Task> {
  /** In which it is heard within a week, lowest first; no two kinds alike. */
  readonly order: number;
  /** Its place in lists of what may be done. Codes count these places: they are never renumbered. */
  readonly listed: number;
  /** Under which heading the desk offers it. */
  readonly heading: 'listen' | 'argue' | 'ask' | 'name' | 'world';
  /**
   * Whether what it does depends on how the seat hears the messenger. All tasks of such a kind that go to
   * one seat at one cost are open to the same messengers.
   */
  readonly hangsOnVoice: boolean;
  /** Whether `offers` reads the docket alone, which is asked once, or the coalition's file as well. */
  readonly offersHangOn: 'docket' | 'desk';
  /** Whether the odds of nine feel it at once, or by the vote: surely, or only perhaps. */
  readonly pays: 'now' | 'later' | 'perhapsLater';
  /** The name that it asks each seat for that it reaches; null for other errands. */
  readonly name: NameKind | null;
  /** Null for a kind that goes to one seat, or to none. */
  readonly pair: Pairing<T> | null;
  /** The one check of its form. */
  isShaped(value: unknown): value is T;
  /**
   * Every task of this kind that somebody could be given, legal or not, in a fixed order: to one seat
   * that has not declared against, or to the world (null).
   */
  offers(known: Briefed, seat: ScenarioMember | null): readonly T[];
  /** Why nobody could carry it out now, whoever is sent; null if somebody could. */
  rejectionOf(known: Briefed, task: T): Rejection | null;
  /** Why this messenger is the wrong one for what another could carry out. */
  rejectionOfSender(sender: Sender, task: T): Rejection | null;
  /** What it takes for itself: two errands that claim the same do not go in one week. */
  claims(task: T): readonly string[];
  /** The seats that it is about; none for a task that faces the world. */
  reaches(task: T): readonly MemberId[];
  /** The most that it takes: held back from the week's other plans. */
  cost(task: T): TaskCost;
  /** Every way in which it may turn out, as believed; the first is that it comes off. */
  outcomes(known: Briefed, errand: Errand<T>): readonly TaskOutcome[];
  /** Why one would do it. `odds`: that it comes off, in permille. */
  reason(known: Briefed, task: T, odds: number): TaskReason;
  /** What it puts before the person in the chair of a seat that it reaches. */
  petition(state: GameState, errand: Errand<T>, seat: MemberId): Petition | null;
  /** Hears the messenger at the week's end. */
  carryOut(state: GameState, errand: HeardErrand<T>, emit: Emit): void;
}
