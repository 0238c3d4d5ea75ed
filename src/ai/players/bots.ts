import type { Action } from '../../engine/proceedings/council/action';
import type { Draw } from '../../engine/core/rng';
import {
  legalAnswers,
  legalBriefings,
  legalOptions,
} from '../../engine/proceedings/council/legal-actions';
import { greedy } from './greedy';
import { informed } from './informed';
import { lookahead } from './lookahead';
import { NEVER, neverBot, ONLY, onlyBot, type NeverKind, type OnlyKind } from './restricted';
import type { Player } from './player';
import { wholeTurn } from './whole-turn';

const TABLE: Action = { type: 'call', by: 'coalition', option: 'table' };
const END_WEEK: Action = { type: 'endWeek', by: 'coalition' };

/** Passes each week and tables: what the season brings by itself. Takes a card's first option. */
const nothing = wholeTurn((view) =>
  view.board.phase === 'call' ? TABLE : (legalOptions(view)[0] ?? END_WEEK),
);

/**
 * Sends its messengers anywhere: cards, answers and tasks are each drawn evenly from what is legal, a
 * messenger at a time, and in the end it tables.
 */
const random = wholeTurn((view, draw) => {
  if (view.board.phase === 'call') return TABLE;
  const cards = legalOptions(view);
  if (cards.length > 0) return oneOf(cards, draw);
  const open = view.board.moves.find(({ answer }) => answer === 'open');
  if (open)
    return oneOf(
      legalAnswers(view).filter(({ move }) => move === open.id),
      draw,
    );
  const { briefings } = view.desk!;
  if (briefings.length >= view.docket.messengersPerWeek) return END_WEEK;
  const busy = new Set(briefings.map(({ messenger }) => messenger));
  const briefs = legalBriefings(view).filter(({ messenger }) => !busy.has(messenger));
  return briefs.length > 0 ? oneOf(briefs, draw) : END_WEEK;
});

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
export const BOTS: Readonly<Record<BotName, Player>> = {
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
export function botNamed(text: string): Player | null {
  return isBotName(text) ? BOTS[text] : null;
}

/** Whether this text is the name of a bot. */
export function isBotName(text: string): text is BotName {
  return Object.hasOwn(BOTS, text);
}

function named<Prefix extends string, Kind extends string>(
  prefix: Prefix,
  kinds: readonly Kind[],
  botOf: (kind: Kind) => Player,
): Record<`${Prefix}:${Kind}`, Player> {
  const entries = kinds.map((kind) => [`${prefix}:${kind}`, botOf(kind)] as const);
  return Object.fromEntries(entries) as Record<`${Prefix}:${Kind}`, Player>;
}

function oneOf(actions: readonly Action[], draw: Draw): Action {
  return actions[Math.floor(draw() * actions.length)] ?? END_WEEK;
}
