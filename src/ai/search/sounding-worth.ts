import { firstWeekOf, heardPercent, memberOf } from '../../engine/proceedings/council/docket';
import type { MemberId } from '../../engine/core/ids';
import {
  argumentGain,
  redLineCost,
  redLineRisk,
} from '../../engine/proceedings/council/rules/argument';
import { messengerIds } from '../../engine/proceedings/council/rules/means';
import { ARGUMENTS, type AskKind } from '../../engine/proceedings/council/scenario';
import { TUNING } from '../../engine/proceedings/council/tuning';
import { passAfter, type Outlook } from './outlook';

/** What the parts of a sounding are measured by, all in P(nine). */
interface Prices {
  /** Meeting the seat's ask, if it is surely the right one. */
  readonly met: number;
  readonly price: (kind: AskKind) => number;
}

/** What a narrower estimate is worth for each centilogit of doubt that goes; tuned for play. */
const NARROWER = 0.0001;
/** Share of what is learned that will be put to use; tuned for play. */
const USED = 0.5;

/**
 * What it is worth, in P(nine), to know what a seat asks for and its red line, over acting on the odds
 * as they are: the best ask met every time instead of the likeliest one tried, and no red line crossed.
 */
export function soundingWorth(ahead: Outlook, member: MemberId, prices: Prices): number {
  const { known } = ahead;
  const weeksLeft = firstWeekOf(known.docket, 'hold') - known.board.week;
  if (weeksLeft < 1) return 0;
  const { estimate } = known.desk.seats[member]!;
  const slope = (passAfter(ahead, [{ member, by: 30 }]) - ahead.pass) / 30;
  const doubt = Math.max(0, estimate.sd - TUNING.soundingSd[known.level]);
  const learned = aboutAsk(ahead, member, { prices, slope }) + aboutLine(ahead, member) * slope;
  return (USED * learned + NARROWER * doubt) * Math.min(1, weeksLeft / 3);
}

function aboutAsk(
  { known }: Outlook,
  member: MemberId,
  { prices, slope }: { readonly prices: Prices; readonly slope: number },
): number {
  const { asks } = memberOf(known.docket, member);
  const { askOdds, askMet } = known.desk.seats[member]!;
  if (askMet !== 'no') return 0;
  let informed = 0;
  let guessed = 0;
  asks.forEach(({ kind }, index) => {
    const odds = askOdds[index]! / 1000;
    const net = prices.met - prices.price(kind);
    informed += odds * Math.max(0, net);
    guessed = Math.max(guessed, odds * net + (1 - odds) * TUNING.wrongAsk * slope);
  });
  return Math.max(0, informed - guessed);
}

/** Centilogits that the best two arguments gain on average by knowing the red line. */
function aboutLine({ known }: Outlook, member: MemberId): number {
  const messenger = voiceFor(known, member);
  const options = ARGUMENTS.map((argument) => ({
    risk: redLineRisk(known, { member, argument }),
    gain: argumentGain(known, { messenger, member, argument, rank: 'envoy' }),
  }));
  const cost = redLineCost('envoy');
  const blind = Math.max(...options.map(({ risk, gain }) => (1 - risk) * gain + risk * cost));
  let seeing = 0;
  let left = 1;
  for (const { risk, gain } of options.toSorted((a, b) => b.gain - a.gain)) {
    seeing += left * (1 - risk) * gain;
    left *= risk;
  }
  return 1.5 * Math.max(0, seeing - blind);
}

/** The messenger whom a seat hears best. */
function voiceFor(known: Outlook['known'], member: MemberId): string {
  let best = '';
  let most = -1;
  for (const id of messengerIds(known)) {
    const heard = heardPercent(known.docket, id, member);
    if (heard <= most) continue;
    best = id;
    most = heard;
  }
  return best;
}
