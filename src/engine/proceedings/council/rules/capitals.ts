import type { Approach } from '../chair';
import type { Emit } from '../event';
import type { MemberId } from '../../../core/ids';
import type { Briefing, GameState } from '../state';
import { unreachable } from '../../../core/unreachable';
import { argumentGain, redLineCost, type Pitch } from './argument';
import { askGain } from './ask';
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

function approachOf(state: GameState, seat: MemberId, { messenger, task }: Briefing): Approach[] {
  const head = { id: messenger, by: messenger, reply: 'none' } as const;
  if (task.type === 'seekNods')
    return task.members.includes(seat) ? [{ ...head, kind: 'name', name: 'nod' }] : [];
  if (!('member' in task) || task.member !== seat) return [];
  switch (task.type) {
    case 'soundOut':
      return [{ ...head, kind: 'sounding' }];
    case 'argue':
      return [argumentOn(state, { messenger, ...task })];
    case 'meetAsk': {
      const { ask, how } = task;
      const isRight = state.truth.seats[seat]!.ask === ask;
      const value = isRight ? askGain(how) : 0;
      return [{ ...head, kind: 'offer', ask, how, isRight, value }];
    }
    case 'seekSignature':
      return [{ ...head, kind: 'name', name: 'signature' }];
    default:
      return unreachable(task);
  }
}

function argumentOn(state: GameState, pitch: Pitch): Approach {
  const { messenger, member, argument, rank } = pitch;
  const isRed = state.truth.seats[member]!.redLine === argument;
  const value = isRed ? redLineCost(rank) : argumentGain(state, pitch);
  return { id: messenger, by: messenger, reply: 'none', kind: 'argument', argument, rank, value };
}

function movesOn({ board, docket }: GameState, seat: MemberId): Approach[] {
  const own = landingsOf(board, docket).filter(({ member }) => member === seat);
  return own.map(({ move: id, by, kind: moveKind, value, wear }): Approach => {
    const target = board.moves.find((move) => move.id === id)!.member;
    return { id, by, reply: 'none', kind: 'move', moveKind, target, value: value + 0, wear };
  });
}
