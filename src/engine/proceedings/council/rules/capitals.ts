import type { Approach } from '../chair';
import type { Emit } from '../event';
import type { MemberId } from '../../../core/ids';
import type { Briefing, GameState } from '../state';
import { ruleOf } from '../tasks/table';
import { membersInChairs } from './chair';
import { landingsOf } from './pressure';

/** Brings the week's messengers and moves before the people in members' chairs, who answer first. */
export function openCapitals(state: GameState, briefings: readonly Briefing[], emit: Emit): void {
  for (const member of membersInChairs(state)) {
    const approaches = [
      ...briefings.flatMap((briefing) => approachOf(state, member, briefing)),
      ...movesOn(state, member),
    ];
    state.chairs[member]!.approaches = approaches;
    emit({ type: 'capitalReached', member, approaches: approaches.length });
  }
  state.board.phase = 'capitals';
}

function approachOf(state: GameState, seat: MemberId, briefing: Briefing): Approach[] {
  const { messenger, task } = briefing;
  const rule = ruleOf(task);
  if (!rule.reaches(task).includes(seat)) return [];
  const petition = rule.petition(state, briefing, seat);
  return petition ? [{ id: messenger, by: messenger, reply: 'none', ...petition }] : [];
}

function movesOn({ board, docket, desk }: GameState, seat: MemberId): Approach[] {
  const own = landingsOf(board, docket, desk.blunted).filter(({ member }) => member === seat);
  return own.map(({ move: id, by, kind: moveKind, value, wear }): Approach => {
    const target = board.moves.find((move) => move.id === id)!.member;
    return { id, by, reply: 'none', kind: 'move', moveKind, target, value: value + 0, wear };
  });
}
