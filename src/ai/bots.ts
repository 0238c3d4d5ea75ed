import type { Action } from '../engine/action';
import type { Draw } from '../engine/rng';
import type { View } from '../engine/state';
import { chooseInformed } from './informed';

/**
 * A player of the coalition's desk. It is asked again and again until the game is over, and knows the
 * view, the legal actions and some luck.
 */
export type Bot = (view: View, legal: readonly Action[], draw: Draw) => Action;

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

/** The bots that play headless games, by name. */
export const BOTS: Readonly<Record<'nothing' | 'random' | 'informed', Bot>> = {
  nothing,
  random,
  informed,
};

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
