import type { Fallback } from '../engine/action';
import { actOf, lastWeek } from '../engine/docket';
import { payoffsOf } from '../engine/rules/scoring';
import { witnessGain } from '../engine/rules/world';
import { TUNING } from '../engine/tuning';
import { logistic } from '../engine/vote/exp';
import type { Outcome, Plan } from './outcomes';
import type { Outlook } from './outlook';

/** How far P(nine) may still move before the Call, as a share of 1; tuned for play. */
const DOUBT = 0.12;
/** Odds that a met ask becomes a signature; tuned for play. */
const ASK_TO_NAME = 0.4;

/**
 * How likely it looks now that the meeting will be tabled in the end, 0 to 1: by how far the odds of
 * nine stand over the point at which another way out of the Call pays as much.
 */
export function tableShare(ahead: Outlook): number {
  const kept = SHARES.get(ahead);
  if (kept !== undefined) return kept;
  const share = shareOf(ahead);
  SHARES.set(ahead, share);
  return share;
}

/** The share of an outlook is asked for once for each candidate, and does not change. */
const SHARES = new WeakMap<Outlook, number>();

function shareOf({ known, pass }: Outlook): number {
  const { adopted, lost, withdraw } = payoffsOf(known);
  const other = Math.max(withdraw, fallbackAhead(known));
  const breakEven = (other - lost) / Math.max(1, adopted - lost);
  return logistic((pass - breakEven) / DOUBT);
}

/** Points that an informal meeting will pay once two formats are ready. */
function fallbackAhead(known: Outlook['known']): number {
  const { board } = known;
  const ready: readonly Fallback[] = ['arria', 'stakeout'];
  const fallbacks = board.fallbacks.length > 1 ? board.fallbacks : [...ready];
  return payoffsOf({ ...known, board: { ...board, fallbacks } }).fallback ?? 0;
}

/** What a task adds to an informal meeting, in P(nine) by the points: names and Attention carry one. */
export function informalWorth(
  { known }: Outlook,
  { task }: Plan,
  outcomes: readonly Outcome[],
): number {
  const { fallbackPerSigner, fallbackPerAttention } = known.docket.payoffs;
  const { adopted, lost } = payoffsOf(known);
  const span = Math.max(1, adopted - lost);
  switch (task.type) {
    case 'seekSignature':
      return (outcomes[0]!.odds * fallbackPerSigner) / span;
    case 'meetAsk':
      return (ASK_TO_NAME * outcomes[0]!.odds * fallbackPerSigner) / span;
    case 'holdWitnessEvent': {
      const heard = 1 - TUNING.webcastBlockOdds * (1 - TUNING.witnessBlockedPercent / 100);
      const gain = heard * keptToTheCall(known) * witnessGain(known);
      return (gain * fallbackPerAttention) / (10 * span);
    }
    default:
      return 0;
  }
}

/**
 * Share of today's Attention that is left at the Call; none before Hold, since the same event held then,
 * when messengers have little else to do, brings more.
 */
function keptToTheCall({ board, docket }: Outlook['known']): number {
  if (actOf(docket, board.week) !== 'hold') return 0;
  let share = 1;
  for (let week = board.week; week <= lastWeek(docket); week += 1)
    share *= TUNING.attentionWeeklyPercent / 100;
  return share;
}
