import type { MemberId, Vote } from '../core/ids';
import type { Ballot } from './ballot';
import { dexp } from './exp';
import { normalFromUniform } from './normal';
import { PER_LOGIT, voteOdds, type VoteOdds } from './odds';

/** Uniforms in (0, 1): one for each shared shock by its id, and one for each seat that is not fixed. */
export interface VoteLuck {
  readonly shock: Readonly<Record<string, number>>;
  readonly seat: Readonly<Record<string, number>>;
}

/** One hand raised, with the chances it had once the shared shocks were known. */
export interface RaisedHand {
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
 * shocks that it shares only, and raising its lean never turns a yes into anything else. Whether they
 * carry the proposal: `isCarried`.
 *
 * @throws when a shock, or a seat that is not fixed, has no luck: a broken invariant of the caller.
 */
export function rollCall(
  { seats, model }: Pick<Ballot, 'seats' | 'model'>,
  luck: VoteLuck,
): readonly RaisedHand[] {
  const shocks = model.shocks.map(({ id, sd, group }) => {
    const drawn = luck.shock[id];
    if (drawn === undefined) throw new Error(`no luck drawn for the shock ${id}`);
    return { group, size: sd * normalFromUniform(drawn) };
  });
  return seats.map(({ member, fixed, lean, group: own }) => {
    let shock = 0;
    for (const { group, size } of shocks) if (group === undefined || group === own) shock += size;
    const drawn = luck.seat[member];
    const roomLuck = shifted(drawn ?? 0.5, shock);
    if (fixed)
      return { member, vote: fixed, odds: { ...CERTAIN[fixed] }, luck: drawn ?? 0.5, roomLuck };
    if (drawn === undefined) throw new Error(`no luck drawn for ${member}`);
    const odds = voteOdds(lean + shock, model);
    return { member, vote: voteOf(odds, drawn), odds, luck: drawn, roomLuck };
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
