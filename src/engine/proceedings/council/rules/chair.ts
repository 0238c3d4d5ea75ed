import type { Initiative, Reply } from '../action';
import type { Approach, ChairFile, Standing } from '../chair';
import { electedSeats, memberOf, swingSeats } from '../docket';
import type { Emit } from '../event';
import type { MemberId, SeatId } from '../../../core/ids';
import { BY_CAPITAL, type Reception, type Receptions } from '../reception';
import type { Scenario, ScenarioMember } from '../scenario';
import type { GameState } from '../state';
import { within } from '../../../core/whole';
import { onlyThat } from '../../../minds/belief';
import { isLanding } from './pressure';

/** Numbers of the chairs beside the coalition's: all tuned for play. */
export const CHAIR = {
  trust: 5,
  standing: 5,
  standingMost: 10,
  /** Share of a message's effect on the capital, in percent, by how it is cabled home. */
  cabled: { playDown: 50, report: 100, press: 150 },
  /** Trust that it costs to give a name that the capital would have refused. */
  against: 2,
  speeches: 2,
  /** What a speech moves the open seats of its group by, or of the table where its group has none. */
  speech: 15,
  speechAbroad: 6,
} as const;

/** The chair of a new game: the one person beside the coalition's. @throws for seats that nobody may hold. */
export function openChair(docket: Scenario, humans: readonly SeatId[]): ChairFile | null {
  const seats = humans.filter((seat) => seat !== 'coalition');
  const seat = seats[0];
  if (seat === undefined) return null;
  const isSeat = seat === 'opposition' || electedSeats(docket).some(({ id }) => id === seat);
  if (!isSeat || seats.length > 1) throw new RangeError(`no such chair: ${seats.join(', ')}`);
  return {
    seat,
    approaches: [],
    initiative: 'none',
    askNamed: false,
    speeches: { for: 0, against: 0 },
    trust: CHAIR.trust,
    standing: { coalition: CHAIR.standing, opposition: CHAIR.standing },
    moves: { made: 0, unanswered: 0 },
    vote: null,
  };
}

/** The elected member in whose chair a person sits; null without one. */
export function memberInChair({ chair }: Pick<GameState, 'chair'>): MemberId | null {
  return chair && chair.seat !== 'opposition' ? (chair.seat as MemberId) : null;
}

/** How this week's messengers and moves are received: as the person in the chair answered them. */
export function receptionsOf({ chair }: Pick<GameState, 'chair'>): Receptions {
  const answered = new Map(
    (chair?.approaches ?? []).map(({ id, reply }) => [id, receptionAfter(reply)]),
  );
  return (member, id) => (chair?.seat === member && answered.get(id)) || BY_CAPITAL;
}

function receptionAfter(reply: Reply | 'none'): Reception {
  return { percent: percentOf(reply), answer: answerOf(reply) };
}

function answerOf(reply: Reply | 'none'): Reception['answer'] {
  if (reply === 'accept' || reply === 'give' || reply === 'open') return 'yes';
  if (reply === 'decline' || reply === 'refuse' || reply === 'guarded') return 'no';
  return 'capital';
}

/** Share of a message's effect that an answer lets through, in percent. */
export function percentOf(reply: Reply | 'none'): number {
  return reply === 'playDown' || reply === 'press' ? CHAIR.cabled[reply] : CHAIR.cabled.report;
}

/** Who listens to a member's speech: the open seats of its group, else all, who are moved less. */
export function listenersTo(
  docket: Scenario,
  seat: MemberId,
): { readonly members: readonly ScenarioMember[]; readonly value: number } {
  const { group } = memberOf(docket, seat);
  const others = swingSeats(docket).filter(({ id }) => id !== seat);
  const own = others.filter((other) => other.group === group);
  return own.length > 0
    ? { members: own, value: CHAIR.speech }
    : { members: others, value: CHAIR.speechAbroad };
}

/** Takes this week's initiative: the ask is named, or a speech is made. */
export function takeInitiative(state: GameState, initiative: Initiative, emit: Emit): void {
  const { chair, board, docket, desk, truth } = state;
  const seat = memberInChair(state)!;
  chair!.initiative = initiative;
  if (initiative === 'nameAsk') {
    const { asks } = memberOf(docket, seat);
    const { ask } = truth.seats[seat]!;
    const file = desk.seats[seat]!;
    file.askOdds = onlyThat(
      file.askOdds,
      asks.findIndex(({ id }) => id === ask),
    );
    chair!.askNamed = true;
    emit({ type: 'askNamed', member: seat, ask });
    return;
  }
  const isFor = initiative === 'speakFor';
  const listeners = listenersTo(docket, seat);
  const value = isFor ? listeners.value : -listeners.value;
  for (const { id } of listeners.members) {
    if (board.seats[id]!.signed) continue;
    const { week } = board;
    board.seats[id]!.ledger.push({ kind: 'colleague', of: initiative, by: seat, week, value });
  }
  chair!.speeches[isFor ? 'for' : 'against'] += 1;
  rise(chair!, 'coalition', isFor ? 1 : -1);
  rise(chair!, 'opposition', isFor ? -1 : 1);
  emit({ type: 'speechMade', member: seat, initiative, value });
}

/** Trust that an answer claims when it is given. Cables other than a plain report, and given names. */
export function trustOf(reply: Reply | 'none'): number {
  return reply === 'playDown' || reply === 'press' || reply === 'give' ? 1 : 0;
}

/** How the two sides take an answer: what their standing rises or falls by. */
export function standingAfter(approach: Approach, reply: Reply | 'none'): Standing {
  switch (reply) {
    case 'accept':
      return { coalition: 1, opposition: 0 };
    case 'give': {
      const isPublic = approach.kind === 'name' && approach.name === 'signature';
      return { coalition: 1, opposition: isPublic ? -1 : 0 };
    }
    case 'decline':
    case 'refuse':
    case 'guarded':
      return { coalition: -1, opposition: 0 };
    default:
      return { coalition: 0, opposition: 0 };
  }
}

/** Takes the cables home at the end of the week: what they cost, and how the two sides take them. */
export function settleReplies(state: GameState, emit: Emit): void {
  const { chair } = state;
  for (const approach of chair?.approaches ?? []) {
    const { reply } = approach;
    if (reply === 'playDown' || reply === 'press') spendTrust(state, 1, emit);
    const { coalition, opposition } = standingAfter(approach, reply);
    rise(chair!, 'coalition', coalition);
    rise(chair!, 'opposition', opposition);
  }
}

/** Takes trust off the person in the chair, down to 0. */
export function spendTrust({ chair }: GameState, by: number, emit: Emit): void {
  chair!.trust = Math.max(0, chair!.trust - by);
  emit({ type: 'trustSpent', member: chair!.seat as MemberId, left: chair!.trust });
}

function rise({ standing }: ChairFile, side: keyof ChairFile['standing'], by: number): void {
  standing[side] = within(standing[side] + by, 0, CHAIR.standingMost);
}

/** Clears the chair's week: the objectors' moves are counted, a member's approaches are over. */
export function closeChairWeek({ chair, board }: GameState): void {
  if (!chair) return;
  if (chair.seat === 'opposition') {
    chair.moves.made += board.moves.length;
    chair.moves.unanswered += board.moves.filter(isLanding).length;
  }
  chair.approaches = [];
  chair.initiative = 'none';
}
