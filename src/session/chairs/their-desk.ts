import { publicEye } from '../../ai/opposition/public-eye';
import type { ProposedMove } from '../../engine/proceedings/council/action';
import { electedSeats, kindsOfMove, stanceOf } from '../../engine/proceedings/council/docket';
import type { MemberId } from '../../engine/core/ids';
import { rejectionOf } from '../../engine/proceedings/council/legality';
import type { Rejection } from '../../engine/proceedings/council/rejection';
import {
  expectedStrength,
  moveCost,
  movesPerWeek,
} from '../../engine/proceedings/council/rules/opposition';
import { landingsOf } from '../../engine/proceedings/council/rules/pressure';
import { believedSeats } from '../../engine/proceedings/council/rules/seats';
import type { Board, View } from '../../engine/proceedings/council/state';
import { councilBallot } from '../../engine/proceedings/council/rules/council-ballot';
import { forecast, type Forecast } from '../../engine/ballot/forecast';
import { passOdds } from '../../engine/ballot/pass';
import { whole } from '../../engine/core/whole';

/** What a list of moves is expected to do if nobody answers, from what is public. Values in centilogits. */
export interface MovesOutlook {
  /** P(nine or more), 0 to 1, once they have landed. */
  readonly pass: number;
  readonly effects: readonly {
    readonly member: MemberId;
    /** Off its lean, 0 or less. */
    readonly value: number;
    /** Off its signature's floor, 0 or more. */
    readonly wear: number;
  }[];
  /** Why these moves may not be announced together; null if they may. */
  readonly rejection: Rejection | null;
}

/** One move that the objectors' chair may announce, with what it would do alone. */
export interface TheirOption extends MovesOutlook {
  readonly move: ProposedMove;
}

/** What the objectors' chair sees beside the board: the room as anybody may believe it to be, and its moves. */
export interface TheirDesk {
  readonly forecast: Forecast;
  /** Moves that may be announced each week, and what each costs its side's purse this week. */
  readonly limit: number;
  readonly cost: number;
  readonly options: readonly TheirOption[];
}

/** The desk of the objectors' chair; the options stand in the docket's order, empty when it is not its turn. */
export function selectTheirDesk(view: View): TheirDesk {
  const isTurn = view.board.phase === 'moves';
  const targets = electedSeats(view.docket).filter((member) => stanceOf(member) !== 'opposed');
  const options = targets.flatMap(({ id }) =>
    kindsOfMove(view.docket).map(({ by, kind }): TheirOption => {
      const move: ProposedMove = { by, kind, member: id };
      return { move, ...selectMoves(view, [move]) };
    }),
  );
  return {
    forecast: forecast(councilBallot(believedSeats(publicEye(view)), view.model), 'fine'),
    limit: movesPerWeek(view),
    cost: moveCost(view),
    options: isTurn ? options : [],
  };
}

/** What these moves together are expected to do if nobody answers them, and whether they may be made. */
export function selectMoves(view: View, proposals: readonly ProposedMove[]): MovesOutlook {
  const known = publicEye(view);
  const board: Board = {
    ...view.board,
    phase: 'desk',
    moves: proposals.map((proposal, slot) => ({
      ...proposal,
      id: `${slot}`,
      strength: whole(expectedStrength(known, proposal)),
      condition: 'none',
      answer: 'open',
    })),
  };
  return {
    pass: passOdds(councilBallot(believedSeats({ ...known, board }), view.model)),
    effects: landingsOf(board, view.docket).map(({ member, value, wear }) => ({
      member,
      value: value + 0,
      wear,
    })),
    rejection: rejectionOf(view, { type: 'announceMoves', by: 'opposition', moves: proposals }),
  };
}
