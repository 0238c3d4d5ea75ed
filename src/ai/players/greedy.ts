import type { Action } from '../../engine/proceedings/council/action';
import { ruleOf } from '../../engine/proceedings/council/tasks/table';
import { answered, only, optionWorth, type AnswerAction } from '../search/answers';
import type { Bot } from './bot';
import type { BriefAction } from '../search/candidates';
import { chooseInformed } from './informed';
import { gainOf, weighedOutcomes } from '../search/gain';
import { outlookOf, type Outlook } from '../search/outlook';
import { withPlans } from './planned';

/** What a deed must add to believed P(nine), for each unit of its cost, to be done; tuned for play. */
const LEAST = 0.001;

/**
 * A player without a plan: whatever adds most to believed P(nine) now, for each messenger, favour and
 * step of Ambition that it costs. It saves nothing up, and sees nothing that one task opens for another.
 */
export const greedy: Bot = (view, legal) => {
  if (view.board.phase === 'call') return chooseInformed(view, legal, { allows: () => true });
  const now = outlookOf(withPlans(view));
  const cards = only(legal, 'answerCard').toSorted(
    (a, b) => optionWorth(now, b) - optionWorth(now, a),
  );
  if (cards[0]) return cards[0];
  const open = view.board.moves.filter(({ answer }) => answer === 'open').map(({ id }) => id);
  const answers = only(legal, 'answerMove').filter(({ move }) => open.includes(move));
  const busy = view.desk!.briefings.map(({ messenger }) => messenger);
  const isFull = busy.length >= view.docket.messengersPerWeek;
  const briefs = isFull
    ? []
    : only(legal, 'brief').filter((brief) => !busy.includes(brief.messenger));
  let best: Action = { type: 'endWeek', by: 'coalition' };
  let most = LEAST;
  for (const action of [...answers, ...briefs]) {
    const rate = action.type === 'brief' ? rateOf(now, action) : answerRate(now, action);
    if (rate <= most) continue;
    best = action;
    most = rate;
  }
  return best;
};

function rateOf(now: Outlook, plan: BriefAction): number {
  const { favours, ambition } = ruleOf(plan.task).cost(plan.task);
  return gainOf(now, weighedOutcomes(now.known, plan)) / (1 + favours + ambition);
}

function answerRate(now: Outlook, action: AnswerAction): number {
  if (action.answer === 'take') return 0;
  return outlookOf(answered(now.known, action)).pass - now.pass;
}
