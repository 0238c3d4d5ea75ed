import type { MemberId, Vote } from '../../../core/ids';
import type { ScenarioMember } from '../scenario';
import type { GameState } from '../state';
import type { SeatOdds } from '../../../ballot/ballot';
import { leanOf, openLandings, type Briefed } from './lean';

/** The vote that is not in doubt. @source facts: every roll call 2014-2024. */
export function fixedVoteOf({ role }: Pick<ScenarioMember, 'role'>): Vote | null {
  if (role === 'sponsor') return 'yes';
  return role === 'objector' ? 'no' : null;
}

/** Every seat as the coalition believes them, this week's unanswered moves included. */
export function believedSeats(known: Briefed): SeatOdds[] {
  const landings = known.board.phase === 'desk' ? openLandings(known) : [];
  return known.docket.members.map((member) => {
    if (member.role !== 'elected') return fixedSeat(member);
    const { estimate, nod } = known.desk.seats[member.id]!;
    const isCommitted = nod || known.board.seats[member.id]!.signed;
    const lean = leanOf(known, member.id, { offset: estimate.mean, landings });
    return seat(member, lean, isCommitted ? 0 : estimate.sd);
  });
}

/** Every seat as it is, with the offsets that only the engine knows. */
export function trueSeats(state: GameState): SeatOdds[] {
  return state.docket.members.map((member) => {
    if (member.role !== 'elected') return fixedSeat(member);
    const offset = offsetOf(state, member.id);
    return seat(member, leanOf(state, member.id, { offset, landings: [] }), 0);
  });
}

function offsetOf({ truth }: Pick<GameState, 'truth'>, id: MemberId): number {
  return truth.seats[id]!.offset;
}

function fixedSeat(member: ScenarioMember): SeatOdds {
  const { id, group } = member;
  return { member: id, fixed: fixedVoteOf(member), lean: 0, spread: 0, group };
}

function seat({ id, group }: ScenarioMember, lean: number, spread: number): SeatOdds {
  return { member: id, fixed: null, lean, spread, group };
}
