import type { Action, Task } from '../../engine/proceedings/council/action';
import { ruleOf } from '../../engine/proceedings/council/tasks/table';
import {
  legalAnswers,
  legalBriefings,
  legalOptions,
  type AnswerAction,
  type BriefAction,
} from '../../engine/proceedings/council/legal-actions';
import type { View } from '../../engine/proceedings/council/state';
import { answered, optionWorth } from '../search/answers';
import { chooseInformed, FREE } from './informed';
import { gainOf, weighedOutcomes } from '../search/gain';
import { outlookOf, type Outlook } from '../search/outlook';
import { withPlans } from './planned';
import { wholeTurn } from './whole-turn';

/** What a deed must add to believed P(nine), for each unit of its cost, to be done; tuned for play. */
const LEAST = 0.001;

/**
 * A player without a plan: whatever adds most to believed P(nine) now, for each messenger, favour and
 * step of Ambition that it costs. It saves nothing up, and sees nothing that one task opens for another.
 */
export const greedy = wholeTurn((view) => {
  if (view.board.phase === 'call') return chooseInformed(view, FREE);
  const now = outlookOf(withPlans(view));
  const cards = legalOptions(view).toSorted((a, b) => optionWorth(now, b) - optionWorth(now, a));
  if (cards[0]) return cards[0];
  const open = view.board.moves.filter(({ answer }) => answer === 'open').map(({ id }) => id);
  const answers = legalAnswers(view).filter(({ move }) => open.includes(move));
  let best: Action = { type: 'endWeek', by: 'coalition' };
  let most = LEAST;
  const weigh = (action: Action, rate: number): void => {
    if (rate > most) [best, most] = [action, rate];
  };
  for (const action of answers) weigh(action, answerRate(now, action));
  const rateOf = ratesOf(now);
  for (const action of freeBriefings(view)) weigh(action, rateOf(action));
  return best;
});

function freeBriefings(view: View): readonly BriefAction[] {
  const busy = view.desk!.briefings.map(({ messenger }) => messenger);
  if (busy.length >= view.docket.messengersPerWeek) return [];
  return legalBriefings(view).filter(({ messenger }) => !busy.includes(messenger));
}

/** What a briefing adds for its cost. One task is one object in the list, whoever is sent with it. */
function ratesOf(now: Outlook): (plan: BriefAction) => number {
  const kept = new Map<Task, number>();
  return (plan) => {
    const rule = ruleOf(plan.task);
    const known = kept.get(plan.task);
    if (known !== undefined) return known;
    const { favours, ambition } = rule.cost(plan.task);
    const rate = gainOf(now, weighedOutcomes(now.known, plan)) / (1 + favours + ambition);
    if (!rule.hangsOnVoice) kept.set(plan.task, rate);
    return rate;
  };
}

function answerRate(now: Outlook, action: AnswerAction): number {
  if (action.answer === 'take') return 0;
  return outlookOf(answered(now.known, action)).pass - now.pass;
}
