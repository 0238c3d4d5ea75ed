import { INITIATIVES, type Action } from './action';
import { VOTES, type MemberId } from '../../core/ids';
import { rejectionInChair, repliesTo, type ChairAction } from './rules/chair-legality';
import type { View } from './state';

/** Every action that the person in a member's chair may take now, in a fixed order. */
export function chairActions(view: View): Action[] {
  const { chair, board } = view;
  if (!chair) return [];
  const by = chair.seat as MemberId;
  if (board.phase === 'vote' && chair.vote === null)
    return VOTES.map((vote): Action => ({ type: 'castVote', by, vote }));
  if (board.phase !== 'capitals') return [];
  const candidates: ChairAction[] = [
    { type: 'closeWeek', by },
    ...chair.approaches.flatMap((approach) =>
      repliesTo(approach).map((reply) => ({
        type: 'reply' as const,
        by,
        approach: approach.id,
        reply,
      })),
    ),
    ...INITIATIVES.map((initiative) => ({ type: 'takeInitiative' as const, by, initiative })),
  ];
  return candidates.filter((action) => rejectionInChair(view, action) === null);
}
