import type { Fallback } from '../../engine/proceedings/council/action';
import { firstWeekOf, seatNumber } from '../../engine/proceedings/council/docket';
import type { MemberId } from '../../engine/core/ids';
import { actOf, lastWeek } from '../../engine/proceedings/council/docket';
import { payoffsOf } from '../../engine/proceedings/council/rules/scoring';
import { witnessGain } from '../../engine/proceedings/council/rules/world';
import type { Errand, TaskOutcome } from '../../engine/proceedings/council/tasks/task-rule';
import { TUNING } from '../../engine/proceedings/council/tuning';
import { logistic } from '../../engine/ballot/exp';
import { payoffsIn, type Outlook } from './outlook';
import { supposing } from './supposing';

/** How far P(nine) may still move before the Call, as a share of 1; tuned for play. */
const DOUBT = 0.12;
/** Share of a signature's worth that a step towards it has: an ask met, an ask learned; tuned for play. */
const TOWARDS_NAME = { meetAsk: 0.7, soundOut: 0.6 };

/**
 * How likely it looks now that the meeting will be tabled in the end, 0 to 1: by how far the odds of
 * nine stand over the point at which another way out of the Call pays as much.
 */
export function tableShare(ahead: Outlook): number {
  return (ahead.tableShare ??= shareOf(ahead));
}

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
  return payoffsOf(supposing(known, { fallbacks })).fallback ?? 0;
}

/** What a task adds to an informal meeting, in P(nine) by the points: names and Attention carry one. */
export function informalWorth(
  ahead: Outlook,
  { task }: Errand,
  outcomes: readonly TaskOutcome[],
): number {
  const { known } = ahead;
  const { fallbackPerSigner, fallbackPerAttention } = known.docket.payoffs;
  const { adopted, lost } = payoffsIn(ahead);
  const span = Math.max(1, adopted - lost);
  switch (task.type) {
    case 'seekSignature':
      return (outcomes[0]!.odds * fallbackPerSigner) / span;
    case 'meetAsk':
    case 'soundOut': {
      const odds = task.type === 'meetAsk' ? outcomes[0]!.odds : unknownAsk(ahead, task.member);
      const name = TOWARDS_NAME[task.type] * signsLater(ahead, task.member);
      return (odds * name * fallbackPerSigner) / span;
    }
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

/** Odds that the likeliest ask is not the one, 0 to 1: what a sounding may tell. */
function unknownAsk({ known }: Outlook, member: MemberId): number {
  return 1 - Math.max(0, ...known.desk.seats[member]!.askOdds) / 1000;
}

/** Odds that a seat signs once its ask is met, at the lean that it is believed to have by then, 0 to 1. */
function signsLater({ known, seats }: Outlook, member: MemberId): number {
  const weeksLeft = firstWeekOf(known.docket, 'hold') - 1 - known.board.week;
  const seat = seats[seatNumber(known.docket, member)];
  if (weeksLeft < 0 || !seat || seat.floor !== null || known.desk.seats[member]!.askMet !== 'no')
    return 0;
  const lean = seat.bare + TUNING.askPromised + TUNING.signShift;
  return logistic((lean - known.model.c2) / 100);
}
