import type {
  AmbitionAction,
  AnswerAction,
  CardAction,
} from '../../engine/proceedings/council/legal-actions';
import type { Effect } from '../../engine/proceedings/council/scenario';
import type { Move } from '../../engine/proceedings/council/state';
import { swingSeats } from '../../engine/proceedings/council/docket';
import { payoffsOf } from '../../engine/proceedings/council/rules/scoring';
import {
  creditOf,
  lastingAttention,
  onEverySwingSeat,
} from '../../engine/proceedings/council/tasks/outcome';
import type { Shift } from '../../engine/proceedings/council/tasks/task-rule';
import { TUNING } from '../../engine/proceedings/council/tuning';
import { outlookAhead, passAfter, type Outlook } from './outlook';
import { supposing } from './supposing';
import { ambitionPrice, favourPrice } from './worth';

/** What one unit of their purse, and one messenger kept busy, are worth in P(nine); tuned for play. */
const PURSE_PRICE = 0.012;
const TIE_PRICE = 0.01;

/** The room if one of this week's moves were answered so. */
export function answered(known: Outlook['known'], action: AnswerAction): Outlook['known'] {
  const { board } = known;
  const moves = board.moves.map((move): Move => {
    const { id, by, kind, member, strength, condition } = move;
    const { answer } = action;
    return id === action.move ? { id, by, kind, member, strength, condition, answer } : move;
  });
  const { favours, credibility, attention, thaw, ambition } = board.meters;
  const left = action.answer === 'concede' ? ambition - 1 : ambition;
  const meters = { favours, credibility, attention, thaw, ambition: left };
  return supposing(known, { moves, meters });
}

/** What answering a move so is worth in P(nine), its price paid, over letting it land. */
export function answerWorth(ahead: Outlook, action: AnswerAction): number {
  if (action.answer === 'take') return 0;
  const after = outlookAhead(answered(ahead.known, action)).pass;
  return after - ahead.pass - answerPrice(ahead, action);
}

/** P(nine) that the means of an answer are held to be worth. */
export function answerPrice(ahead: Outlook, { answer }: AnswerAction): number {
  if (answer === 'take') return 0;
  return answer === 'match' ? favourPrice(ahead) : ambitionPrice(ahead);
}

/** What a card's option is worth in P(nine): everything that it is known to do. */
export function optionWorth(ahead: Outlook, action: CardAction): number {
  const card = ahead.known.docket.cards.find(({ id }) => id === action.card);
  const option = card?.options.find(({ id }) => id === action.option);
  if (!option) return 0;
  const shifts = option.effects.flatMap((effect) => shiftsOf(ahead, effect));
  const means = option.effects.reduce((sum, effect) => sum + meansOf(ahead, effect), 0);
  return passAfter(ahead, shifts) - ahead.pass + means;
}

function shiftsOf({ known }: Outlook, effect: Effect): Shift[] {
  if ('sway' in effect)
    return swingSeats(known.docket)
      .filter(({ id, group }) => id === effect.sway || group === effect.sway)
      .map(({ id }) => ({ member: id, by: effect.by }));
  if (!('adjust' in effect)) return [];
  const { adjust, by } = effect;
  if (adjust === 'credibility') return onEverySwingSeat(known, creditOf(by));
  if (adjust === 'thaw') return onEverySwingSeat(known, by * TUNING.thawStep);
  if (adjust === 'ambition') return onEverySwingSeat(known, -by * TUNING.ambitionStep);
  if (adjust !== 'attention' || known.board.letter.filed) return [];
  return onEverySwingSeat(known, (by * TUNING.attentionEffect * lastingAttention(known)) / 10);
}

function meansOf(ahead: Outlook, effect: Effect): number {
  if ('purse' in effect) return -effect.by * PURSE_PRICE;
  if ('tie' in effect) return -TIE_PRICE;
  if (!('adjust' in effect)) return 0;
  if (effect.adjust === 'favours') return effect.by * favourPrice(ahead);
  return effect.adjust === 'ambition' ? effect.by * ambitionPrice(ahead) : 0;
}

/** Expected Access, in points, of tabling with the Ambition that the action sets. */
export function ambitionWorth(ahead: Outlook, action: AmbitionAction): number {
  const { known } = ahead;
  const { meters } = known.board;
  const { lost } = payoffsOf(known);
  const { adopted, perAmbition } = known.docket.payoffs;
  const pay = (ambition: number, pass: number): number =>
    pass * (adopted + perAmbition * ambition) + (1 - pass) * lost;
  const steps = meters.ambition - action.ambition;
  const pass = passAfter(ahead, onEverySwingSeat(known, steps * TUNING.ambitionStep));
  return pay(action.ambition, pass) - pay(meters.ambition, ahead.pass);
}

/** The action with the most worth, if any is worth more than `least`. */
export function bestBy<T>(
  actions: readonly T[],
  worth: (action: T) => number,
  least: number,
): T | undefined {
  let best: T | undefined;
  let most = least;
  for (const action of actions) {
    const own = worth(action);
    if (own <= most) continue;
    best = action;
    most = own;
  }
  return best;
}
