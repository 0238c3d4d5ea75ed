import type { MemberId } from '../../../../engine/core/ids';
import {
  selectForecast,
  selectTrueOdds,
} from '../../../../engine/proceedings/council/selectors/odds';
import type { GameState, View } from '../../../../engine/proceedings/council/state';
import { viewFor } from '../../../../engine/proceedings/council/view';
import type { Forecast } from '../../../../engine/ballot/forecast';
import type { ReplayFrame } from '../../../../session/show/replay-frames';

/** Belief beside truth at one frame. */
export interface FrameOdds {
  readonly belief: Forecast;
  readonly truth: Forecast;
}

const known = new WeakMap<GameState, FrameOdds>();

/** The desk's own view of a frame. */
export function deskView({ state }: ReplayFrame): View {
  return viewFor(state, 'coalition');
}

/** Both forecasts of a frame; worked out once for each state. */
export function oddsAt(frame: ReplayFrame): FrameOdds {
  const { state } = frame;
  const found = known.get(state);
  if (found) return found;
  const odds = { belief: selectForecast(deskView(frame)), truth: selectTrueOdds(state) };
  known.set(state, odds);
  return odds;
}

/** A seat's odds of a yes in a forecast, 0 to 1. */
export function yesOf({ members }: Forecast, id: MemberId): number {
  return members.find(({ member }) => member === id)?.yes ?? 0;
}

/** One seat that a step moved: odds of a yes before and after. */
export interface Moved {
  readonly member: MemberId;
  readonly from: number;
  readonly to: number;
}

/** The seats whose odds a step moved by a point or more, most first, three at most. */
export function seatsMoved(before: Forecast, after: Forecast): readonly Moved[] {
  return after.members
    .map(({ member, yes }) => ({ member, from: yesOf(before, member), to: yes }))
    .filter(({ from, to }) => Math.abs(to - from) >= 0.01)
    .toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
    .slice(0, 3);
}
