import type { Action, Task } from '../../engine/proceedings/council/action';
import { actOf } from '../../engine/proceedings/council/docket';
import { selectCall } from '../../engine/proceedings/council/selectors/call';
import type { Briefed } from '../../engine/proceedings/council/rules/lean';
import type { View } from '../../engine/proceedings/council/state';
import {
  legalAmbitions,
  legalAnswers,
  legalOptions,
  openTasks,
} from '../../engine/proceedings/council/legal-actions';
import { ambitionWorth, answerWorth, bestBy, optionWorth } from '../search/answers';
import { candidatesOf, withSecondNod } from '../search/candidates';
import { outlookAhead, type Outlook } from '../search/outlook';
import { withLastPlan, withPlans } from './planned';
import type { Player } from './player';
import { mindfulTurn } from './whole-turn';

/** What a task must be worth in P(nine) before a messenger is sent; tuned for play. */
const LEAST_WORTH = 0.001;
/** Points of expected Access that make a change of Ambition worth the trouble; tuned for play. */
const LEAST_POINTS = 0.5;

/** Parts of its craft that a bot may be told to leave out: how each is measured to matter. */
export interface Craft {
  /** Whether it answers moves, and changes what the meeting is to be. */
  readonly answers: boolean;
  readonly trims: boolean;
  /** Whether it sends anybody on such a task. */
  readonly sends: (task: Task) => boolean;
  /** What it takes for granted when it weighs: the view itself, or one with something else believed. */
  readonly believes: (view: View) => View;
}

/** The whole of it. */
export const FREE: Craft = {
  answers: true,
  trims: true,
  sends: () => true,
  believes: (view) => view,
};

/** Weighs everything by what is believed, and takes what is best. Its luck is never used. */
export const informed: Player = informedPlayer(FREE);

/** The informed craft with some of it left out. */
export function informedPlayer(craft: Craft): Player {
  return mindfulTurn(() => {
    let thought: Thought | null = null;
    return (view, _, last) => {
      thought = last?.type === 'brief' && thought ? thoughtAfter(view, craft, thought) : null;
      thought ??= thoughtOf(view, craft);
      return chooseFrom(view, craft, thought);
    };
  });
}

/** What is thought of a desk before anything is chosen there. */
interface Thought {
  /** The view as the craft believes it. */
  readonly believed: View;
  /** The same with this week's briefings heard. */
  readonly planned: Briefed;
  /** What somebody could be sent to do: no briefing changes it. */
  readonly open: () => readonly Task[];
}

function thoughtOf(view: View, { believes }: Craft): Thought {
  const believed = believes(view);
  let open: readonly Task[] | null = null;
  const planned = withPlans(believed);
  return { believed, planned, open: () => (open ??= openTasks(view)) };
}

/** The thought after one more briefing: only what that changes is thought anew. */
function thoughtAfter(view: View, { believes }: Craft, before: Thought): Thought {
  const believed = believes(view);
  return { ...before, believed, planned: withLastPlan(believed, before.planned) };
}

/**
 * What a player does next who knows the rules and weighs everything by what is believed: cards first,
 * then their moves, what the meeting is to be, and messenger after messenger where the next does most.
 */
export function chooseInformed(view: View, craft: Craft): Action {
  return view.board.phase === 'call'
    ? chooseCall(craft.believes(view))
    : chooseFrom(view, craft, thoughtOf(view, craft));
}

function chooseFrom(view: View, craft: Craft, thought: Thought): Action {
  if (view.board.phase === 'call') return chooseCall(thought.believed);
  const ahead = outlookAhead(thought.planned);
  return (
    bestBy(legalOptions(view), (action) => optionWorth(ahead, action), -Infinity) ??
    (craft.answers ? chooseAnswer(view, ahead) : undefined) ??
    (craft.trims ? chooseAmbition(view, ahead) : undefined) ??
    chooseBriefing(view, craft, { ahead, thought }) ?? { type: 'endWeek', by: 'coalition' }
  );
}

function chooseAnswer(view: View, ahead: Outlook): Action | undefined {
  const open = view.board.moves.filter(({ answer }) => answer === 'open').map(({ id }) => id);
  if (open.length === 0) return undefined;
  const answers = legalAnswers(view).filter(({ move }) => open.includes(move));
  return bestBy(answers, (action) => answerWorth(ahead, action), 0);
}

/** What the meeting is to be: aimed at in the first week, trimmed when names are asked for. */
function chooseAmbition(view: View, ahead: Outlook): Action | undefined {
  const { week } = view.board;
  if (week > 1 && actOf(view.docket, week) !== 'names') return undefined;
  if (view.desk!.briefings.length > 0) return undefined;
  return bestBy(legalAmbitions(view), (action) => ambitionWorth(ahead, action), LEAST_POINTS);
}

function chooseBriefing(
  view: View,
  { sends }: Craft,
  { ahead, thought }: { readonly ahead: Outlook; readonly thought: Thought },
): Action | undefined {
  if (view.desk!.briefings.length >= view.docket.messengersPerWeek) return undefined;
  const candidates = candidatesOf(view, ahead, thought.open().filter(sends));
  const best = candidates[0];
  if (!best || best.worth < LEAST_WORTH) return undefined;
  return withSecondNod(thought.believed, best, candidates).action;
}

/** The option that pays most Access on average, over belief. */
function chooseCall(view: View): Action {
  const open = selectCall(view).options.filter(({ rejection }) => rejection === null);
  const best = open.toSorted((a, b) => b.expected - a.expected)[0]!;
  return { type: 'call', by: 'coalition', option: best.option };
}
