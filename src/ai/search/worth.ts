import type { Fallback } from '../../engine/proceedings/council/action';
import { actOf, firstWeekOf, lastWeek, seatNumber } from '../../engine/proceedings/council/docket';
import type { MemberId } from '../../engine/core/ids';
import { payoffsOf } from '../../engine/proceedings/council/rules/scoring';
import { creditOf, onEverySwingSeat } from '../../engine/proceedings/council/tasks/outcome';
import type { Errand, TaskOutcome } from '../../engine/proceedings/council/tasks/task-rule';
import { TUNING } from '../../engine/proceedings/council/tuning';
import { logistic } from '../../engine/ballot/exp';
import { informalWorth, tableShare } from './informal-worth';
import { gainOf, weighedOutcomes } from './gain';
import { outlookAhead, passAfter, payoffsIn, type Outlook, type Prices } from './outlook';
import { soundingWorth } from './sounding-worth';
import { supposing } from './supposing';

/** What one thing is worth in P(nine), -1 to 1: prices of means, tuned for play with the bands. */
const FAVOUR_PRICE = { before: 0.08, hold: 0.02, last: 0 };
/** The same of a messenger for a week: the unit in which the adviser counts costs. */
export const MESSENGER_PRICE = 0.012;
/** A signer lends a messenger, and its group hears it. */
const SIGNER_BONUS = 0.008;
/** A next step that a task only makes possible counts this much. */
const NEXT_STEP = 0.9;

/** P(nine) that a favour is held to be worth at this point of the calendar. */
export function favourPrice(ahead: Outlook): number {
  return pricesIn(ahead).favour;
}

/** P(nine) that buys as much Access as one step of Ambition does. */
export function ambitionPrice(ahead: Outlook): number {
  return pricesIn(ahead).ambition;
}

function pricesIn(ahead: Outlook): Prices {
  return (ahead.prices ??= { favour: favourOf(ahead), ambition: ambitionOf(ahead) });
}

function favourOf({ known }: Outlook): number {
  const { docket, board } = known;
  if (board.week === lastWeek(docket)) return FAVOUR_PRICE.last;
  return actOf(docket, board.week) === 'hold' ? FAVOUR_PRICE.hold : FAVOUR_PRICE.before;
}

function ambitionOf(ahead: Outlook): number {
  const { known, pass } = ahead;
  const { adopted, lost } = payoffsIn(ahead);
  return (pass * known.docket.payoffs.perAmbition) / Math.max(1, adopted - lost);
}

/**
 * What a briefing is worth in P(nine), prices paid: its own gain by the vote, and what it opens. A
 * ranking, not a forecast.
 */
export function worthOf(ahead: Outlook, errand: Errand): number {
  const { known } = ahead;
  const outcomes = weighedOutcomes(known, errand);
  const paid = pricesOf(ahead, outcomes);
  const won = gainOf(ahead, outcomes) + opensOf(ahead, errand, outcomes);
  if (errand.task.type === 'prepareFallback') return won - paid;
  const table = tableShare(ahead);
  return table * won + (1 - table) * informalWorth(ahead, errand, outcomes) - paid;
}

/** P(nine) that the means of a briefing are held to be worth, its messenger apart. */
export function priceOf(ahead: Outlook, errand: Errand): number {
  return pricesOf(ahead, weighedOutcomes(ahead.known, errand));
}

function pricesOf(ahead: Outlook, outcomes: readonly TaskOutcome[]): number {
  let steps = 0;
  let favours = 0;
  let messengers = 0;
  for (const { odds, takes } of outcomes) {
    steps += odds * takes.ambition;
    favours += odds * takes.favours;
    messengers += odds * takes.messengers;
  }
  return steps * ambitionPrice(ahead) + favours * favourPrice(ahead) + messengers * MESSENGER_PRICE;
}

/** What a task is worth for the sake of something else. */
function opensOf(ahead: Outlook, { task }: Errand, outcomes: readonly TaskOutcome[]): number {
  switch (task.type) {
    case 'meetAsk':
      return outcomes[0]!.odds * signingWorth(ahead, task.member, TUNING.askPromised);
    case 'seekSignature':
      return outcomes[0]!.odds * SIGNER_BONUS;
    case 'soundOut':
      return soundingWorth(ahead, task.member, {
        met: askWorth(ahead, task.member),
        price: (kind) =>
          kind === 'format'
            ? ambitionPrice(ahead)
            : kind === 'business'
              ? MESSENGER_PRICE
              : Math.min(MESSENGER_PRICE, favourPrice(ahead)),
      });
    case 'keepPromise':
      return keepingWorth(ahead, task.promise);
    case 'chooseDate':
      return datedWorth(ahead);
    case 'prepareFallback':
      return fallbackWorth(ahead, task.format);
    default:
      return 0;
  }
}

/** What meeting a seat's ask would be worth if it were surely the right one, names included. */
function askWorth(ahead: Outlook, member: MemberId): number {
  const own = passAfter(ahead, [{ member, by: TUNING.askGiven }]) - ahead.pass;
  return own + signingWorth(ahead, member, TUNING.askPromised);
}

/** What the chance of a signature later is worth, once the ask is met and the lean up by `by`. */
function signingWorth(ahead: Outlook, member: MemberId, by: number): number {
  const { known, seats } = ahead;
  const weeksLeft = firstWeekOf(known.docket, 'hold') - 1 - known.board.week;
  const seat = seats[seatNumber(known.docket, member)];
  if (weeksLeft < 1 || !seat || seat.floor !== null) return 0;
  const odds = logistic((seat.bare + by - known.model.c2 + TUNING.signShift) / 100);
  const open = passAfter(ahead, [{ member, by }]);
  const signed = passAfter(ahead, [{ member, by, name: 'signature' }]);
  return NEXT_STEP * odds * (signed - open + SIGNER_BONUS);
}

/** A promise kept in the week it is due saves the word and the seat; earlier is good housekeeping. */
function keepingWorth(ahead: Outlook, id: string): number {
  const { known } = ahead;
  const promise = known.desk.promises.find((candidate) => candidate.id === id);
  if (!promise) return 0;
  const broken = passAfter(ahead, [
    { member: promise.member, by: TUNING.promiseBrokenSway },
    ...onEverySwingSeat(known, creditOf(TUNING.promiseBroken)),
  ]);
  const saved = ahead.pass - broken;
  if (promise.due === known.board.week) return saved + BROKEN_WORD;
  return promise.due === known.board.week + 1 ? 0.15 * saved : 0;
}

/** A broken word also costs a signature and the line for Word; tuned for play. */
const BROKEN_WORD = 0.08;

function datedWorth(ahead: Outlook): number {
  const { known } = ahead;
  const { board } = known;
  if (board.week === lastWeek(known.docket)) return 0;
  const dated = outlookAhead(supposing(known, { dateChosen: true }));
  return dated.pass - ahead.pass;
}

/** A prepared format softens a lost vote and may beat tabling: in P(nine), by the points it adds. */
function fallbackWorth(ahead: Outlook, format: Fallback): number {
  const { known, pass } = ahead;
  const before = payoffsIn(ahead);
  const fallbacks = [...known.board.fallbacks, format];
  const after = payoffsOf(supposing(known, { fallbacks }));
  const span = Math.max(1, before.adopted - before.lost);
  return (bestCall(after, pass) - bestCall(before, pass)) / span;
}

/** Access of the best way out at these odds, in points. */
export function bestCall(payoffs: ReturnType<typeof payoffsOf>, pass: number): number {
  const table = pass * payoffs.adopted + (1 - pass) * payoffs.lost;
  return Math.max(table, payoffs.fallback ?? 0, payoffs.withdraw);
}
