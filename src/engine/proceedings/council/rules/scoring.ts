import type { CallOption } from '../action';
import { memberOf } from '../docket';
import type { MemberId } from '../../../core/ids';
import { GROUPS } from '../groups';
import type { CastVote, GameState, Known } from '../state';
import type { Score } from '../../../core/proceeding';
import { TUNING } from '../tuning';
import { tallyOf } from '../../../ballot/threshold';
import { whole, within } from '../../../core/whole';
import { isAgendaAdopted } from './council-ballot';
import { namesOnLetter, swingSigners } from './names';

/** Access in points, invented for play; may be negative before it is shown as 0 to 100. */
export interface Payoffs {
  readonly adopted: number;
  readonly lost: number;
  /** Null while nothing is prepared. */
  readonly fallback: number | null;
  readonly withdraw: number;
}

/** What each way out of the Call pays in Access at this moment. */
export function payoffsOf(known: Known): Payoffs {
  const { board, docket } = known;
  const { payoffs } = docket;
  const { fallbacks, meters, letter } = board;
  return {
    adopted: payoffs.adopted + payoffs.perAmbition * meters.ambition,
    lost: fallbacks.length > 0 ? payoffs.lostWithFallback : payoffs.lost,
    fallback: fallbacks.length > 0 ? fallbackPoints(known) : null,
    withdraw: letter.filed ? payoffs.withdrawAfterFiling : payoffs.withdrawBeforeFiling,
  };
}

/** Informal formats add up; a word under any other business alone is worth less. */
function fallbackPoints(known: Known): number {
  const { payoffs } = known.docket;
  const { fallbacks, meters } = known.board;
  const aloneLess = fallbacks.every((format) => format === 'anyOtherBusiness')
    ? TUNING.anyOtherBusinessLess
    : 0;
  return (
    payoffs.fallback -
    aloneLess +
    payoffs.fallbackPerSigner * swingSigners(known).length +
    whole((payoffs.fallbackPerAttention * meters.attention) / 10) +
    payoffs.fallbackExtra * (fallbacks.length - 1)
  );
}

/**
 * The five lines, each 0 to 100. There is no total, and none of them measures suffering.
 *
 * @source design 1.8; every weight is invented for play.
 */
export function scoreOf(state: GameState, option: CallOption, votes: readonly CastVote[]): Score {
  const payoffs = payoffsOf(state);
  const adopted = isAgendaAdopted(tallyOf(votes.map(({ vote }) => vote)));
  const tabled = adopted ? payoffs.adopted : payoffs.lost;
  const access =
    option === 'table'
      ? tabled
      : option === 'fallback'
        ? (payoffs.fallback ?? 0)
        : payoffs.withdraw;
  const { meters, fallbacks } = state.board;
  const kept = (100 * meters.ambition) / TUNING.ambitionMost;
  const text = adopted ? 0.8 * kept : option === 'fallback' ? 12 * fallbacks.length : 0;
  const backers = adopted
    ? votes.filter(({ vote }) => vote === 'yes').map(({ member }) => member)
    : namesOnLetter(state);
  return {
    access: points(access),
    text: points(text),
    breadth: points((100 * regionsOf(state, backers)) / GROUPS.length),
    opening: points(20 * (state.docket.posture.value - 1)),
    word: points(wordOf(state)),
  };
}

/** How many of the five regional groups are among these members. */
function regionsOf({ docket }: GameState, ids: readonly MemberId[]): number {
  return new Set(ids.map((id) => memberOf(docket, id).group)).size;
}

/** Credibility, with promises kept on top and broken ones off. */
function wordOf({ board, desk }: GameState): number {
  const kept = desk.promises.filter(({ status }) => status === 'kept').length;
  const broken = desk.promises.filter(({ status }) => status === 'broken').length;
  return board.meters.credibility + 10 * kept - 20 * broken;
}

function points(value: number): number {
  return within(whole(value), 0, 100);
}
