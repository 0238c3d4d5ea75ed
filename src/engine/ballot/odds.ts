import type { Vote } from '../core/ids';
import { logistic } from './exp';
import type { VoteModel } from './model';

/** Chances of the three votes of one seat; they sum to one. */
export type VoteOdds = Readonly<Record<Vote, number>>;

/** Centilogits in a logit. */
export const PER_LOGIT = 100;

/**
 * Chances of yes, abstain and no for a seat that leans `lean` centilogits.
 *
 * P(yes) = L((lean - c2) / 100), P(no) = L((c1 - lean) / 100), abstain is the rest: raising the lean
 * only ever moves chance from no to abstain to yes.
 *
 * @source ordered logit, P. McCullagh (1980); coefficients in `scenarios/vote-model.json`.
 */
export function voteOdds(lean: number, { c1, c2 }: Pick<VoteModel, 'c1' | 'c2'>): VoteOdds {
  const yes = logistic((lean - c2) / PER_LOGIT);
  const no = logistic((c1 - lean) / PER_LOGIT);
  return { yes, abstain: Math.max(0, 1 - yes - no), no };
}
