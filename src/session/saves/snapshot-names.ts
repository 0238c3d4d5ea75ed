import { MOVE_KINDS } from '../../engine/proceedings/council/move-kinds';
import { INITIATIVES, type Task } from '../../engine/proceedings/council/action';
import type { ChairFile } from '../../engine/proceedings/council/chair';
import { electedSeats, findMember, lastWeek } from '../../engine/proceedings/council/docket';
import { ARGUMENTS, type Scenario } from '../../engine/proceedings/council/scenario';
import type { Board, Desk, LedgerEntry, Truth } from '../../engine/proceedings/council/state';
import { TUNING } from '../../engine/proceedings/council/tuning';
import type { Snapshot } from './save-format';

/** A meter in tenths of a point, at its highest. */
const FULL_METER = 1000;

/** What a snapshot may name: the docket's own seats, messengers, cards, asks and weeks. */
class Names {
  readonly #docket: Scenario;
  readonly weeks: number;

  constructor(docket: Scenario) {
    this.#docket = docket;
    this.weeks = lastWeek(docket);
  }

  isWeek(week: number): boolean {
    return week >= 1 && week <= this.weeks;
  }

  isMember(id: string): boolean {
    return findMember(this.#docket, id) !== undefined;
  }

  isElected(id: string): boolean {
    return electedSeats(this.#docket).some((member) => member.id === id);
  }

  isObjector(id: string): boolean {
    return findMember(this.#docket, id)?.role === 'objector';
  }

  /** The docket's own, or the mission of a member, which may come to carry messages. */
  isMessenger(id: string): boolean {
    return this.isMember(id) || this.#docket.messengers.some((messenger) => messenger.id === id);
  }

  /** An ask of one seat, or of any seat where none is named. */
  isAsk(ask: string, member?: string): boolean {
    const seats = electedSeats(this.#docket).filter(
      ({ id }) => member === undefined || id === member,
    );
    return seats.some(({ asks }) => asks.some(({ id }) => id === ask));
  }

  /** A card, with one of its options or none taken. */
  isCard(id: string, option = ''): boolean {
    const card = this.#docket.cards.find((candidate) => candidate.id === id);
    return card !== undefined && (option === '' || card.options.some((one) => one.id === option));
  }

  /** How many asks and red lines a seat's file lists. */
  listsOf(id: string): { readonly asks: number; readonly redLines: number } {
    const member = findMember(this.#docket, id);
    return { asks: member?.asks.length ?? 0, redLines: member?.redLines.length ?? 0 };
  }
}

/**
 * Whether a snapshot of the right shape names nothing that its docket does not have, and no week or
 * meter beyond its bounds: the rules and the page look such names up without asking again.
 */
export function isOfDocket({ board, desk, truth, chairs }: Snapshot, docket: Scenario): boolean {
  const names = new Names(docket);
  return (
    isBoardOf(names, board) &&
    isDeskOf(names, desk) &&
    isTruthOf(names, truth) &&
    Object.values(chairs).every((chair) => isChairOf(names, chair))
  );
}

function isBoardOf(names: Names, board: Board): boolean {
  const { week, dateDue, meters, letter, moves, cards, seats, result } = board;
  return (
    names.isWeek(week) &&
    (dateDue === null || (dateDue >= 1 && dateDue <= 2 * names.weeks)) &&
    [meters.credibility, meters.attention, letter.attention].every(
      (tenths) => tenths <= FULL_METER,
    ) &&
    meters.ambition <= TUNING.ambitionMost &&
    moves.every(({ by, member }) => names.isObjector(by) && names.isElected(member)) &&
    cards.every((card) => names.isWeek(card.week) && names.isCard(card.id, card.option)) &&
    Object.values(seats).every(({ ledger }) => isLedgerOf(names, ledger)) &&
    (result === null || result.votes.every(({ member }) => names.isMember(member)))
  );
}

function isDeskOf(names: Names, { seats, briefings, promises, tied, predictions }: Desk): boolean {
  const isPromise = (id: string): boolean => promises.some((promise) => promise.id === id);
  return (
    Object.entries(seats).every(([id, { askOdds, redLineOdds, closedAsks, ledger }]) => {
      const { asks, redLines } = names.listsOf(id);
      return (
        (askOdds.length === asks || askOdds.length === 0) &&
        (redLineOdds.length === redLines || redLineOdds.length === 0) &&
        closedAsks.every((ask) => names.isAsk(ask, id)) &&
        isLedgerOf(names, ledger)
      );
    }) &&
    briefings.every(
      ({ messenger, task }) => names.isMessenger(messenger) && isTaskOf(names, task, isPromise),
    ) &&
    promises.every(
      ({ member, ask, made, due }) =>
        names.isAsk(ask, member) && names.isWeek(made) && names.isWeek(due),
    ) &&
    tied.every(
      ({ messenger, week }) =>
        names.isMessenger(messenger) && (names.isWeek(week) || week === names.weeks + 1),
    ) &&
    predictions.every(({ member }) => names.isElected(member))
  );
}

function isTaskOf(names: Names, task: Task, isPromise: (id: string) => boolean): boolean {
  if (task.type === 'meetAsk') return names.isAsk(task.ask, task.member);
  if (task.type === 'keepPromise') return isPromise(task.promise);
  if ('members' in task) return task.members.every((id) => names.isElected(id));
  return !('member' in task) || names.isElected(task.member);
}

function isTruthOf(names: Names, { seats, deck }: Truth): boolean {
  const isOwnAsk = ([id, { ask }]: [string, Truth['seats'][string]]): boolean =>
    ask === 'none' || ask === '' || names.isAsk(ask, id);
  return Object.entries(seats).every(isOwnAsk) && deck.every((card) => names.isCard(card));
}

function isChairOf(names: Names, { seat, approaches }: ChairFile): boolean {
  return (
    (seat === 'opposition' || names.isElected(seat)) &&
    approaches.every(
      (approach) =>
        names.isMessenger(approach.by) &&
        (approach.kind !== 'offer' || names.isAsk(approach.ask)) &&
        (approach.kind !== 'move' || names.isElected(approach.target)),
    )
  );
}

function isLedgerOf(names: Names, ledger: readonly LedgerEntry[]): boolean {
  return ledger.every(
    (entry) => names.isWeek(entry.week) && isDoerOf(names, entry.by) && isReasonOf(names, entry),
  );
}

function isDoerOf(names: Names, by: string): boolean {
  return by === '' || by === 'PRK' || names.isMessenger(by);
}

function isReasonOf(names: Names, { kind, of }: LedgerEntry): boolean {
  const oneOfThese = (list: readonly string[]): boolean => list.includes(of);
  if (kind === 'argument' || kind === 'redLine') return oneOfThese(ARGUMENTS);
  if (kind === 'move') return oneOfThese(MOVE_KINDS);
  if (kind === 'colleague') return oneOfThese(INITIATIVES);
  if (kind === 'card') return names.isCard(of);
  const isOfAnAsk = ['ask', 'wrongAsk', 'conflict', 'brokenPromise'].includes(kind);
  return !isOfAnAsk || names.isAsk(of);
}
