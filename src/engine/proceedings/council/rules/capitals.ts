import type { Approach } from '../chair';
import type { Emit } from '../event';
import type { MemberId } from '../../../core/ids';
import type { Briefing, GameState } from '../state';
import { ruleOf } from '../tasks/table';
import { memberInChair } from './chair';
import { landingsOf } from './pressure';

/** Brings the week's messengers and moves before the person in the chair, who answers first. */
export function openCapitals(state: GameState, briefings: readonly Briefing[], emit: Emit): void {
  const chair = state.chair!;
  const seat = memberInChair(state)!;
  chair.approaches = [
    ...briefings.flatMap((briefing) => approachOf(state, seat, briefing)),
    ...movesOn(state, seat),
  ];
  state.board.phase = 'capitals';
  emit({ type: 'capitalReached', member: seat, approaches: chair.approaches.length });
}

function approachOf(state: GameState, seat: MemberId, briefing: Briefing): Approach[] {
  const { messenger, task } = briefing;
  const rule = ruleOf(task);
  if (!rule.reaches(task).includes(seat)) return [];
  const petition = rule.petition(state, briefing, seat);
  return petition ? [{ id: messenger, by: messenger, reply: 'none', ...petition }] : [];
}

function movesOn({ board, docket }: GameState, seat: MemberId): Approach[] {
  const own = landingsOf(board, docket).filter(({ member }) => member === seat);
  return own.map(({ move: id, by, kind: moveKind, value, wear }): Approach => {
    const target = board.moves.find((move) => move.id === id)!.member;
    return { id, by, reply: 'none', kind: 'move', moveKind, target, value: value + 0, wear };
  });
}
