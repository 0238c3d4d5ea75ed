import type { MemberId, Vote } from '../core/ids';

/** What carries a proposal, vetoes apart. */
export type Threshold =
  /** So many affirmative votes, however the others vote. */
  | { readonly rule: 'atLeast'; readonly yes: number }
  /**
   * More yes than no, or at least two yes for each no and one in all: of members present and voting, so
   * that an abstention is not counted.
   *
   * @source UN Charter, Art. 18(2) and (3); rules of procedure of the General Assembly, rules 83 to 86.
   */
  | { readonly rule: 'majority' | 'twoThirds' };

/** Counts of a vote; an absent member is in none of them. */
export type Tally = Readonly<Record<Vote, number>>;

/** Counts yes, abstain and no; all zero for no votes. */
export function tallyOf(votes: readonly Vote[]): Tally {
  const tally = { yes: 0, abstain: 0, no: 0 };
  for (const vote of votes) tally[vote] += 1;
  return tally;
}

/** Whether a count reaches the threshold. Without a yes no majority does. */
export function isReached(passes: Threshold, { yes, no }: Pick<Tally, 'yes' | 'no'>): boolean {
  switch (passes.rule) {
    case 'atLeast':
      return yes >= passes.yes;
    case 'majority':
      return yes > no;
    case 'twoThirds':
      return yes > 0 && 3 * yes >= 2 * (yes + no);
  }
}

/**
 * Whether votes as they were cast carry the proposal: the threshold is reached and no member with a
 * veto said no.
 *
 * @source for the veto: UN Charter, Art. 27(3), with an abstention read as concurring since 1946.
 */
export function isCarried(
  { passes, veto }: { readonly passes: Threshold; readonly veto: readonly MemberId[] },
  votes: readonly { readonly member: MemberId; readonly vote: Vote }[],
): boolean {
  if (votes.some(({ member, vote }) => vote === 'no' && veto.includes(member))) return false;
  return isReached(passes, tallyOf(votes.map(({ vote }) => vote)));
}

/**
 * A threshold as a sum that may fall short of itself: every seat that does not say yes misses, an
 * abstention once, a no `noMisses` times.
 */
export interface Weighing {
  /** 1 where a no is no worse than an abstention. */
  readonly noMisses: number;
  /** What yes votes less the misses beyond the first have to come to. */
  readonly least: number;
}

/** The same threshold as a sum: a yes adds one, a no takes `noMisses - 1`. */
export function weighingOf(passes: Threshold): Weighing {
  switch (passes.rule) {
    case 'atLeast':
      return { noMisses: 1, least: passes.yes };
    case 'majority':
      return { noMisses: 2, least: 1 };
    case 'twoThirds':
      return { noMisses: 3, least: 0 };
  }
}
