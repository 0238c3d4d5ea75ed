import { VOTES, type Vote } from '../../engine/core/ids';
import { AFRICAN_GROUP } from './african-group';
import type { AssemblyRow } from './tables';

/** What a rule may look at: known the day before the vote. */
export interface KnownState {
  readonly iso3: string;
  readonly record: number | null;
  readonly lastVote: Vote | null;
}

/** A rule of thumb that names one vote; null where it has nothing to say. */
export interface SimpleRule {
  readonly name: string;
  readonly predict: (known: KnownState) => Vote | null;
}

const isObjector = (iso3: string) => iso3 === 'CHN' || iso3 === 'RUS';
const isAfrican = (iso3: string) => AFRICAN_GROUP.includes(iso3);

/** Rules of thumb that the fitted formula has to beat, the strongest known one first. */
export const SIMPLE_RULES: readonly SimpleRule[] = [
  {
    name: 'China and Russia no, Africa abstains, the rest yes',
    predict: ({ iso3 }) => (isObjector(iso3) ? 'no' : isAfrican(iso3) ? 'abstain' : 'yes'),
  },
  {
    name: 'the last Assembly vote',
    predict: ({ lastVote }) => lastVote,
  },
  {
    name: 'Africa abstains, the rest repeat the last Assembly vote',
    predict: ({ iso3, lastVote }) => (isAfrican(iso3) ? 'abstain' : lastVote),
  },
  {
    name: 'record above a third yes, below minus a third no, else abstain',
    predict: ({ record }) => (record === null ? null : byThirds(record)),
  },
  {
    name: 'always yes',
    predict: () => 'yes',
  },
];

function byThirds(record: number): Vote {
  if (3 * record > 1) return 'yes';
  return 3 * record < -1 ? 'no' : 'abstain';
}

/** Chances of the three votes; they sum to one. */
export type Odds = Readonly<Record<Vote, number>>;

/** A model as it is scored: one vote named, and a chance for each. */
export interface Prediction {
  readonly vote: Vote;
  readonly odds: Odds;
}

/**
 * Gives a rule its chances: how often each vote was cast on Assembly votes among the states for which
 * the rule named the same one, with one added to each count (Laplace). States for which it names none
 * are a class of their own and count as the commonest vote of that class.
 */
export function calibrated(
  { predict }: SimpleRule,
  assembly: readonly AssemblyRow[],
): (known: KnownState) => Prediction {
  const oddsOf = (named: Vote | null): Odds => {
    const votes = assembly.filter((row) => predict(row) === named).map(({ vote }) => vote);
    const share = (vote: Vote) =>
      (votes.filter((cast) => cast === vote).length + 1) / (votes.length + VOTES.length);
    return { yes: share('yes'), abstain: share('abstain'), no: share('no') };
  };
  const byName = { yes: oddsOf('yes'), abstain: oddsOf('abstain'), no: oddsOf('no') };
  const unnamed = oddsOf(null);
  return (known) => {
    const named = predict(known);
    return named
      ? { vote: named, odds: byName[named] }
      : { vote: likeliest(unnamed), odds: unnamed };
  };
}

/** The vote with the highest chance; of equals the first of yes, abstain, no. */
export function likeliest(odds: Odds): Vote {
  return VOTES.reduce((best, vote) => (odds[vote] > odds[best] ? vote : best));
}
