import type { Action, ProposedMove } from '../../engine/proceedings/council/action';
import { actOf, lastWeek } from '../../engine/proceedings/council/docket';
import { rejectionOf } from '../../engine/proceedings/council/legality';
import type { Draw } from '../../engine/core/rng';
import { moveCost, movesPerWeek } from '../../engine/proceedings/council/rules/opposition';
import type { View } from '../../engine/proceedings/council/state';
import type { Level } from '../../engine/core/levels';
import { TUNING } from '../../engine/proceedings/council/tuning';
import { whole } from '../../engine/core/whole';
import { weeksAhead, type PlannedWeek } from './opposition-ahead';
import { publicEye } from './public-eye';
import { pickSoftly } from '../search/softmax';
import { pricedMoves, type PricedMove } from './their-options';
import { theirRoom } from './their-room';

/** How freely the other side departs from its best move, by level; tuned for play. */
const TEMPERATURE: Readonly<Record<Level, number>> = {
  attache: 0.6,
  envoy: 0.22,
  ambassador: 0.02,
};

/**
 * The other side's moves for one week, from what is public alone: where a centilogit costs the
 * coalition most, at the best price, with some variety. A level changes how steadily it takes the
 * best, never what it can see; enough of each purse is kept for Hold, where moves weigh most.
 */
export function chooseMoves(view: View, draw: Draw): Action {
  const theirs = theirRoom(publicEye(view));
  const options = pricedMoves(theirs);
  const budget = budgetOf(view);
  const moves =
    view.level === 'ambassador'
      ? pickWeek(
          view,
          weeksAhead(theirs, options, (first, second) => canAfford(budget, first, second)),
          draw,
        )
      : pickMoves(view, options, { budget, draw });
  const action: Action = { type: 'announceMoves', by: 'opposition', moves };
  return rejectionOf(view, action) ? { ...action, moves: [] } : action;
}

/** Move after move, each the best or nearly so, never two of a kind or at one seat. */
function pickMoves(
  view: View,
  priced: readonly PricedMove[],
  { budget, draw }: { readonly budget: Budget; readonly draw: Draw },
): readonly ProposedMove[] {
  let options = priced;
  const left = { ...budget };
  const chosen: ProposedMove[] = [];
  while (chosen.length < movesPerWeek(view)) {
    const open = options.filter(({ by }) => left[by]! > 0);
    const next = pickSoftly(open, {
      value: ({ worth }) => worth,
      temperature: TEMPERATURE[view.level],
      draw,
    });
    if (!next) break;
    chosen.push({ by: next.by, kind: next.kind, member: next.member });
    left[next.by]! -= 1;
    options = options.filter(({ member, kind }) => member !== next.member && kind !== next.kind);
  }
  return chosen;
}

/** All of a week's moves at once, from weeks that were looked through to the end of the next. */
function pickWeek(view: View, weeks: readonly PlannedWeek[], draw: Draw): readonly ProposedMove[] {
  const temperature = TEMPERATURE[view.level];
  return pickSoftly(weeks, { value: ({ worth }) => worth, temperature, draw })?.moves ?? [];
}

/** How many moves each objector can pay for this week and still act in the weeks of Hold to come. */
type Budget = Readonly<Record<string, number>>;

function budgetOf(view: View): Budget {
  const { purses } = view.board;
  const cost = moveCost(view);
  const reserve = reserveOf(view);
  const all = Object.values(purses).reduce((sum, purse) => sum + purse, 0);
  const movesFor = (purse: number): number =>
    Math.max(0, Math.floor((purse - whole(reserve * (purse / Math.max(1, all)))) / cost));
  return Object.fromEntries(Object.entries(purses).map(([id, purse]) => [id, movesFor(purse)]));
}

function canAfford(budget: Budget, first: ProposedMove, second?: ProposedMove): boolean {
  const firsts = budget[first.by] ?? 0;
  if (!second) return firsts >= 1;
  return first.by === second.by ? firsts >= 2 : firsts >= 1 && (budget[second.by] ?? 0) >= 1;
}

/** What the objectors together keep back for the weeks of Hold still to come, each by its purse. */
function reserveOf({ docket, board, level }: View): number {
  let weeks = 0;
  for (let week = board.week + 1; week <= lastWeek(docket); week += 1)
    if (actOf(docket, week) === 'hold') weeks += 1;
  return weeks * TUNING.purseInHold * TUNING.movesPerWeek[level];
}
