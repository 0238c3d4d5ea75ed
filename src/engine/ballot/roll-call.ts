import type { MemberId, Vote } from '../core/ids';
import { dexp } from './exp';
import type { VoteModel } from './model';
import { normalFromUniform } from './normal';
import { PER_LOGIT, voteOdds, type VoteOdds } from './odds';

/**
 * Affirmative votes that carry a procedural decision of the Council.
 *
 * @source UN Charter, Art. 27(2).
 */
export const VOTES_NEEDED = 9;

/** One seat as it comes to the vote. */
export interface VotingSeat {
  readonly member: MemberId;
  /** The vote that is not in doubt: sponsors yes, objectors no. Null for a seat the formula decides. */
  readonly fixed: Vote | null;
  /** Whole centilogits; unused where `fixed`. */
  readonly lean: number;
  /** Of the African Group, and so open to its shared shock. */
  readonly african: boolean;
}

/** Uniforms in (0, 1): one for each shared shock and one for each seat that is not fixed. */
export interface VoteLuck {
  readonly meeting: number;
  readonly africa: number;
  readonly seat: Readonly<Record<string, number>>;
}

/** One hand raised, with the chances it had once the shared shocks were known. */
export interface CastVote {
  readonly member: MemberId;
  readonly vote: Vote;
  readonly odds: VoteOdds;
  /** The seat's own uniform: yes below P(yes), no from 1 - P(no) up. 0.5 for a fixed seat without one. */
  readonly luck: number;
  /** The same with the shared shocks in it: yes below P(yes) as it was before the shocks were known. */
  readonly roomLuck: number;
}

const CERTAIN: Readonly<Record<Vote, VoteOdds>> = {
  yes: { yes: 1, abstain: 0, no: 0 },
  abstain: { yes: 0, abstain: 1, no: 0 },
  no: { yes: 0, abstain: 0, no: 1 },
};

/**
 * Every seat's vote, in the order given. A seat's vote depends on its own lean, its own luck and the
 * shared shocks only, and raising its lean never turns a yes into anything else.
 *
 * @throws when a seat that is not fixed has no luck: a broken invariant of the caller.
 */
export function rollCall(
  seats: readonly VotingSeat[],
  luck: VoteLuck,
  model: VoteModel,
): readonly CastVote[] {
  const meeting = model.shockMeeting * normalFromUniform(luck.meeting);
  const africa = model.shockAfrica * normalFromUniform(luck.africa);
  return seats.map(({ member, fixed, lean, african }) => {
    const own = luck.seat[member];
    const shock = meeting + (african ? africa : 0);
    const roomLuck = shifted(own ?? 0.5, shock);
    if (fixed)
      return { member, vote: fixed, odds: { ...CERTAIN[fixed] }, luck: own ?? 0.5, roomLuck };
    if (own === undefined) throw new Error(`no luck drawn for ${member}`);
    const odds = voteOdds(lean + shock, model);
    return { member, vote: voteOf(odds, own), odds, luck: own, roomLuck };
  });
}

/** A uniform moved down by a shock in centilogits: under P(yes) at a lean just if `luck` is at lean + shock. */
function shifted(luck: number, shock: number): number {
  return 1 / (1 + ((1 - luck) / luck) * dexp(shock / PER_LOGIT));
}

function voteOf({ yes, no }: VoteOdds, luck: number): Vote {
  if (luck < yes) return 'yes';
  return luck >= 1 - no ? 'no' : 'abstain';
}

/** Counts of a vote; an absent member is in none of them. */
export type Tally = Readonly<Record<Vote, number>>;

/** Counts yes, abstain and no; all zero for no votes. */
export function tallyOf(votes: readonly Vote[]): Tally {
  const tally = { yes: 0, abstain: 0, no: 0 };
  for (const vote of votes) tally[vote] += 1;
  return tally;
}

/**
 * Whether the provisional agenda stands: nine affirmative votes. Abstentions help nobody, the number
 * of noes does not matter, and a permanent member's no is no veto on procedure.
 *
 * @source UN Charter, Art. 27(2); provisional rules of procedure, rule 9.
 */
export function isAgendaAdopted({ yes }: Pick<Tally, 'yes'>): boolean {
  return yes >= VOTES_NEEDED;
}
