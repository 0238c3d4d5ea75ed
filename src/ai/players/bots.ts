import type { Action } from '../../engine/proceedings/council/action';
import type { Draw } from '../../engine/core/rng';
import type { View } from '../../engine/proceedings/council/state';
import type { Bot } from './bot';
import { greedy } from './greedy';
import { chooseInformed } from './informed';
import { lookahead } from './lookahead';
import { NEVER, neverBot, ONLY, onlyBot, type NeverKind, type OnlyKind } from './restricted';

const TABLE: Action = { type: 'call', by: 'coalition', option: 'table' };
const END_WEEK: Action = { type: 'endWeek', by: 'coalition' };

/** Passes each week and tables: what the season brings by itself. Takes a card's first option. */
const nothing: Bot = (view, legal) => {
  if (view.board.phase === 'call') return TABLE;
  return legal.find(({ type }) => type === 'answerCard') ?? END_WEEK;
};

/**
 * Sends its messengers anywhere: cards, answers and tasks are each drawn evenly from what is legal, a
 * messenger at a time, and in the end it tables.
 */
const random: Bot = (view, legal, draw) => {
  if (view.board.phase === 'call') return TABLE;
  const of = (type: Action['type']): Action[] => legal.filter((action) => action.type === type);
  const cards = of('answerCard');
  if (cards.length > 0) return oneOf(cards, draw);
  const open = view.board.moves.find(({ answer }) => answer === 'open');
  if (open) return oneOf(answersTo(open.id, legal), draw);
  if (view.desk!.briefings.length >= view.docket.messengersPerWeek) return END_WEEK;
  const briefs = of('brief').filter((action) => !isBriefed(view, action));
  return briefs.length > 0 ? oneOf(briefs, draw) : END_WEEK;
};

/** Weighs everything by what is believed, and takes what is best. Its luck is never used. */
const informed: Bot = (view, legal) => chooseInformed(view, legal, { allows: () => true });

/** The name of a bot, as commands and files give it: `informed`, `only:argue`, `never:asks`. */
export type BotName =
  | 'nothing'
  | 'random'
  | 'informed'
  | 'greedy'
  | 'lookahead'
  | `only:${OnlyKind}`
  | `never:${NeverKind}`;

/** The bots that play headless games, by name. */
export const BOTS: Readonly<Record<BotName, Bot>> = {
  nothing,
  random,
  informed,
  greedy,
  lookahead,
  ...named('only', ONLY, onlyBot),
  ...named('never', NEVER, neverBot),
};

/** The names of all bots, in the order in which they are listed. */
export const BOT_NAMES = Object.keys(BOTS) as readonly BotName[];

/** The bot of that name; null for any other text. */
export function botNamed(text: string): Bot | null {
  return isBotName(text) ? BOTS[text] : null;
}

/** Whether this text is the name of a bot. */
export function isBotName(text: string): text is BotName {
  return Object.hasOwn(BOTS, text);
}

function named<Prefix extends string, Kind extends string>(
  prefix: Prefix,
  kinds: readonly Kind[],
  botOf: (kind: Kind) => Bot,
): Record<`${Prefix}:${Kind}`, Bot> {
  const entries = kinds.map((kind) => [`${prefix}:${kind}`, botOf(kind)] as const);
  return Object.fromEntries(entries) as Record<`${Prefix}:${Kind}`, Bot>;
}

function answersTo(move: string, legal: readonly Action[]): Action[] {
  return legal.filter((action) => action.type === 'answerMove' && action.move === move);
}

function isBriefed(view: View, action: Action): boolean {
  return (
    action.type === 'brief' &&
    view.desk!.briefings.some(({ messenger }) => messenger === action.messenger)
  );
}

function oneOf(actions: readonly Action[], draw: Draw): Action {
  return actions[Math.floor(draw() * actions.length)] ?? END_WEEK;
}
