import type { Action } from '../../engine/proceedings/council/action';
import { actOf } from '../../engine/proceedings/council/docket';
import { selectCall } from '../../engine/proceedings/council/selectors/call';
import type { View } from '../../engine/proceedings/council/state';
import { ambitionWorth, answerWorth, bestBy, only, optionWorth } from '../search/answers';
import { candidatesOf, withSecondNod } from '../search/candidates';
import { outlookAhead, type Outlook } from '../search/outlook';
import { withPlans } from './planned';

/** What a task must be worth in P(nine) before a messenger is sent; tuned for play. */
const LEAST_WORTH = 0.001;
/** Points of expected Access that make a change of Ambition worth the trouble; tuned for play. */
const LEAST_POINTS = 0.5;

/** Parts of its craft that a bot may be told to leave out: how each is measured to matter. */
export interface Craft {
  /** Whether an action may be taken at all. */
  readonly allows: (action: Action) => boolean;
}

/**
 * A player who knows the rules and weighs everything by what is believed: cards first, then their
 * moves, what the meeting is to be, and messenger after messenger where the next does most.
 */
export function chooseInformed(view: View, everything: readonly Action[], craft: Craft): Action {
  const legal = everything.filter(craft.allows);
  if (view.board.phase === 'call') return chooseCall(view);
  const known = withPlans(view);
  const ahead = outlookAhead(known);
  return (
    bestBy(only(legal, 'answerCard'), (action) => optionWorth(ahead, action), -Infinity) ??
    chooseAnswer(view, ahead, legal) ??
    chooseAmbition(view, ahead, legal) ??
    chooseBriefing(view, ahead, legal) ?? { type: 'endWeek', by: 'coalition' }
  );
}

function chooseAnswer(view: View, ahead: Outlook, legal: readonly Action[]): Action | undefined {
  const open = view.board.moves.filter(({ answer }) => answer === 'open').map(({ id }) => id);
  const answers = only(legal, 'answerMove').filter(({ move }) => open.includes(move));
  return bestBy(answers, (action) => answerWorth(ahead, action), 0);
}

/** What the meeting is to be: aimed at in the first week, trimmed when names are asked for. */
function chooseAmbition(view: View, ahead: Outlook, legal: readonly Action[]): Action | undefined {
  const { week } = view.board;
  if (week > 1 && actOf(view.docket, week) !== 'names') return undefined;
  if (view.desk!.briefings.length > 0) return undefined;
  const options = only(legal, 'setAmbition');
  return bestBy(options, (action) => ambitionWorth(ahead, action), LEAST_POINTS);
}

function chooseBriefing(view: View, ahead: Outlook, legal: readonly Action[]): Action | undefined {
  if (view.desk!.briefings.length >= view.docket.messengersPerWeek) return undefined;
  const candidates = candidatesOf(view, ahead, legal);
  const best = candidates[0];
  if (!best || best.worth < LEAST_WORTH) return undefined;
  return withSecondNod(view, best, candidates).action;
}

/** The option that pays most Access on average, over belief. */
function chooseCall(view: View): Action {
  const open = selectCall(view).options.filter(({ rejection }) => rejection === null);
  const best = open.toSorted((a, b) => b.expected - a.expected)[0]!;
  return { type: 'call', by: 'coalition', option: best.option };
}
