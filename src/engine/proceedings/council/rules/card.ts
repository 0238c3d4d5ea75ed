import { stanceOf } from '../docket';
import type { Card, Effect } from '../scenario';
import type { GameState } from '../state';
import { TUNING } from '../tuning';
import { unreachable } from '../../../core/unreachable';
import { within } from '../../../core/whole';
import { note, type Emit } from './argument';
import { setAttention } from './world';

/** Deals this week's card, if there is one: a fixed card first, else the next of the deck. */
export function dealCard(state: GameState, emit: Emit): void {
  const { board, truth, docket } = state;
  const fixed = docket.cards.find(({ week }) => week === board.week);
  const id = fixed ? fixed.id : truth.deck.shift();
  const card = docket.cards.find((candidate) => candidate.id === id);
  if (!card) return;
  const only = card.options.length === 1 ? card.options[0]! : null;
  board.cards.push({ id: card.id, week: board.week, option: only ? only.id : '' });
  emit({ type: 'cardDealt', card: card.id });
  if (only) applyEffects(state, card, only.effects, emit);
}

/** Answers a card whose choice is open. */
export function answerCard(
  state: GameState,
  { card: id, option }: { card: string; option: string },
  emit: Emit,
): void {
  state.board.cards.find((dealt) => dealt.id === id)!.option = option;
  const card = state.docket.cards.find((candidate) => candidate.id === id)!;
  emit({ type: 'cardAnswered', card: id, option });
  const chosen = card.options.find((candidate) => candidate.id === option)!;
  applyEffects(state, card, chosen.effects, emit);
}

function applyEffects(state: GameState, card: Card, effects: readonly Effect[], emit: Emit): void {
  for (const effect of effects) applyEffect(state, card, effect, emit);
}

function applyEffect(state: GameState, card: Card, effect: Effect, emit: Emit): void {
  const { meters, purses, seats } = state.board;
  if ('adjust' in effect) adjust(state, effect, emit);
  else if ('purse' in effect)
    purses[effect.purse] = Math.max(0, (purses[effect.purse] ?? 0) + effect.by);
  else if ('tie' in effect) keepBusy(state, effect.tie, emit);
  else if ('sway' in effect) {
    for (const member of state.docket.members) {
      if (member.id !== effect.sway && member.group !== effect.sway) continue;
      if (stanceOf(member) !== 'swing' || !seats[member.id]) continue;
      note(state, member.id, { kind: 'card', of: card.id, by: '', value: effect.by });
    }
  } else unreachable(effect);
  meters.favours = within(meters.favours, 0, 5);
}

/** Keeps a messenger busy for the week of the card; a task that it already had is taken back. */
function keepBusy({ board, desk }: GameState, messenger: string, emit: Emit): void {
  if (desk.briefings.some((briefing) => briefing.messenger === messenger)) {
    desk.briefings = desk.briefings.filter((briefing) => briefing.messenger !== messenger);
    emit({ type: 'messengerRecalled', messenger });
  }
  desk.tied.push({ messenger, week: board.week });
  emit({ type: 'messengerTied', messenger, week: board.week });
}

function adjust(
  state: GameState,
  { adjust: meter, by }: Extract<Effect, { adjust: string }>,
  emit: Emit,
): void {
  const { meters, letter } = state.board;
  if (meter === 'attention') setAttention(state, meters.attention + by);
  else if (meter === 'credibility') meters.credibility = within(meters.credibility + by, 0, 100);
  else if (meter === 'favours') meters.favours += by;
  else if (meter === 'thaw') meters.thaw = within(meters.thaw + by, 0, 10);
  else if (meter === 'ambition') {
    const from = meters.ambition;
    const most = letter.filed ? from : TUNING.ambitionMost;
    meters.ambition = within(from + by, 0, most);
    if (meters.ambition !== from) emit({ type: 'ambitionChanged', from, to: meters.ambition });
  } else unreachable(meter);
}
