import type { Action, Reply } from '../action';
import type { Approach, ChairFile, ChairStanding } from '../chair';
import { memberOf, swingSeats } from '../docket';
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

/**
 * The chairs of a new game: one file for each person beside the coalition's desk.
 *
 * @throws for a seat that nobody may hold, and for one that is held twice, each by its name
 */
export function openChairs(docket: Scenario, humans: readonly SeatId[]): Record<string, ChairFile> {
  const chairs: Record<string, ChairFile> = {};
  for (const [index, seat] of humans.entries()) {
    if (humans.indexOf(seat) !== index) throw new RangeError(`${seat} is held twice`);
    if (!seatsForPeople(docket).includes(seat))
      throw new RangeError(`nobody may hold the seat ${seat}`);
    if (seat !== 'coalition') chairs[seat] = openFile(seat);
  }
  return chairs;
}

/**
 * Every seat that a person may hold, in a fixed order. Objectors act as the opposition and the desk's own
 * state as the coalition: neither has a chair of its own.
 */
export function seatsForPeople({ members, desk }: Scenario): readonly SeatId[] {
  const chairs = members.filter(({ id, role }) => role !== 'objector' && id !== desk);
  return ['coalition', 'opposition', ...chairs.map(({ id }) => id)];
}

function openFile(seat: SeatId): ChairFile {
  return {
    seat,
    ready: false,
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

type Chairs = Pick<GameState, 'chairs' | 'docket'>;

const NOBODY: readonly MemberId[] = [];

/** Members in whose chairs people sit, in the docket's order. */
export function membersInChairs({ chairs, docket }: Chairs): readonly MemberId[] {
  if (Object.keys(chairs).length === 0) return NOBODY; // as in every game that search imagines
  return docket.members.map(({ id }) => id).filter((id) => Object.hasOwn(chairs, id));
}

/** Notes that a seat has done its part of the week; nothing where no person holds it. */
export function markReady({ chairs }: Pick<GameState, 'chairs'>, seat: SeatId): void {
  const chair = chairs[seat];
  if (chair) chair.ready = true;
}

/** How this week's messengers and moves are received: as the people in the chairs answered them. */
export function receptionsOf(state: Chairs): Receptions {
  const answered = new Map<string, Reception>();
  for (const member of membersInChairs(state))
    for (const { id, reply } of state.chairs[member]!.approaches)
      answered.set(`${member} ${id}`, receptionAfter(reply));
  if (answered.size === 0) return () => BY_CAPITAL;
  return (member, id) => answered.get(`${member} ${id}`) ?? BY_CAPITAL;
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
export function takeInitiative(
  state: GameState,
  { by: seat, initiative }: Extract<Action, { type: 'takeInitiative' }>,
  emit: Emit,
): void {
  const { board, docket, desk, truth } = state;
  const chair = state.chairs[seat]!;
  chair.initiative = initiative;
  if (initiative === 'nameAsk') {
    const { asks } = memberOf(docket, seat);
    const { ask } = truth.seats[seat]!;
    const file = desk.seats[seat]!;
    file.askOdds = onlyThat(
      file.askOdds,
      asks.findIndex(({ id }) => id === ask),
    );
    chair.askNamed = true;
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
  chair.speeches[isFor ? 'for' : 'against'] += 1;
  rise(chair, 'coalition', isFor ? 1 : -1);
  rise(chair, 'opposition', isFor ? -1 : 1);
  emit({ type: 'speechMade', member: seat, initiative, value });
}

/** Trust that an answer claims when it is given. Cables other than a plain report, and given names. */
export function trustOf(reply: Reply | 'none'): number {
  return reply === 'playDown' || reply === 'press' || reply === 'give' ? 1 : 0;
}

/** How the two sides take an answer: what their standing rises or falls by. */
export function standingAfter(approach: Approach, reply: Reply | 'none'): ChairStanding {
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
  for (const member of membersInChairs(state)) {
    const chair = state.chairs[member]!;
    for (const approach of chair.approaches) {
      const { reply } = approach;
      if (reply === 'playDown' || reply === 'press') spendTrust(state, { member, by: 1 }, emit);
      const { coalition, opposition } = standingAfter(approach, reply);
      rise(chair, 'coalition', coalition);
      rise(chair, 'opposition', opposition);
    }
  }
}

/** Takes trust off the person in a member's chair, down to 0. */
export function spendTrust(
  { chairs }: Pick<GameState, 'chairs'>,
  { member, by }: { readonly member: MemberId; readonly by: number },
  emit: Emit,
): void {
  const chair = chairs[member]!;
  chair.trust = Math.max(0, chair.trust - by);
  emit({ type: 'trustSpent', member, left: chair.trust });
}

function rise({ standing }: ChairFile, side: keyof ChairFile['standing'], by: number): void {
  standing[side] = within(standing[side] + by, 0, CHAIR.standingMost);
}

/** Clears the week of every chair: the objectors' moves are counted, the members' approaches are over. */
export function clearChairs({ chairs, board }: Pick<GameState, 'chairs' | 'board'>): void {
  for (const chair of Object.values(chairs)) {
    if (chair.seat === 'opposition') {
      chair.moves.made += board.moves.length;
      chair.moves.unanswered += board.moves.filter(isLanding).length;
    }
    chair.approaches = [];
    chair.initiative = 'none';
    chair.ready = false;
  }
}
