import type { MemberId } from '../../engine/core/ids';
import { selectSignatures, selectStanding } from '../../engine/proceedings/council/selectors/whip';
import type { Move, View } from '../../engine/proceedings/council/state';
import type { ChamberPicture } from './picture';

/** What the show adds to what the game knows. */
export interface Shown {
  readonly selected: MemberId | null;
  /** Votes shown so far; null once the count is known, and outside a vote. */
  readonly revealed: number | null;
}

/** Puts a move into a few words. Words live in the panels, so the page passes this in. */
export type MoveLabel = (move: Move) => string;

/** The picture of the room: the coalition's view, with the votes not yet revealed left out. */
export function pictureOf(view: View, stage: Shown, labelOf: MoveLabel): ChamberPicture {
  const votes = view.board.result?.votes ?? [];
  const shown = votes.slice(0, stage.revealed ?? votes.length);
  const voteOf = new Map(shown.map(({ member, vote }) => [member, vote]));
  return {
    framing: votes.length > 0 ? 'vote' : 'desk',
    seats: view.docket.seatOrder.map((member) => ({
      member,
      standing: selectStanding(view, member),
      vote: voteOf.get(member) ?? null,
    })),
    selected: stage.selected,
    moves: openMoves(view).map((move) => ({
      id: move.id,
      member: move.member,
      label: labelOf(move),
    })),
    names: selectSignatures(view).length,
    waiting: votes[shown.length]?.member ?? null,
    yes: votes.length > 0 ? shown.filter(({ vote }) => vote === 'yes').length : null,
  };
}

/** Moves that still stand on the wall: nobody has bought or argued them off it. */
function openMoves({ board }: View): readonly Move[] {
  if (board.phase === 'over') return [];
  return board.moves.filter(({ answer }) => answer === 'open' || answer === 'take');
}
