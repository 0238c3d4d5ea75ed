import { passOdds } from '../../../src/engine/ballot/pass';
import type { MemberId, SeatId } from '../../../src/engine/core/ids';
import { draw } from '../../../src/engine/core/rng';
import type { SeatPlayer, SeatPlayers } from '../../../src/session/play/seat-players';
import { ballotOf, parleyActions } from './parley';
import type { ParleyAction, ParleyState, ParleyTypes, ParleyView } from './types';

type ParleyPlayer = SeatPlayer<ParleyTypes>;

/** Believed odds, with what one more word or one more push would do. */
function oddsAfter(view: ParleyView, more: Readonly<Record<string, number>>): number {
  const leanBy = (id: MemberId): number =>
    (view.gained[id] ?? 0) - view.table.pressed[id]! + (more[id] ?? 0);
  return passOdds(ballotOf(view.rules, leanBy, 40));
}

function bestBy(
  actions: readonly ParleyAction[],
  worth: (action: ParleyAction) => number,
): ParleyAction {
  return actions.reduce((best, action) => (worth(action) > worth(best) ? action : best));
}

/** Presses the seat whose loss costs most. */
const press: ParleyPlayer = (view) => [
  bestBy(parleyActions(view), (action) =>
    action.type === 'press' ? -oddsAfter(view, { [action.member]: -60 }) : -1,
  ),
];

/** The coalition's players, by name. */
export const PARLEY_BOTS = {
  nothing: () => [{ type: 'send', by: 'coalition', task: null }],
  random: (view, luck) => {
    const legal = parleyActions(view);
    return [legal[Math.floor(luck() * legal.length)]!];
  },
  informed: (view) => [
    bestBy(parleyActions(view), (action) =>
      action.type === 'send' && action.task ? oddsAfter(view, { [action.task.member]: 90 }) : 0,
    ),
  ],
} as const satisfies Record<string, ParleyPlayer>;

function luckOf({ words, table, step }: ParleyState, who: SeatId): () => number {
  let slot = 100 * step;
  return () => {
    slot += 1;
    return draw(words, who === 'opposition' ? 'ai' : 'bot', { week: table.round, slot });
  };
}

/** The other side is played; the coalition too, where a bot is named. */
export function parleyPlayers(bot: ParleyPlayer | null): SeatPlayers<ParleyTypes> {
  return {
    playerOf: (seat, kind) =>
      kind !== 'parley' ? null : seat === 'opposition' ? press : seat === 'coalition' ? bot : null,
    luckOf,
  };
}
