import type { Action, ProposedMove } from '../engine/proceedings/council/action';
import type { GameEvent } from '../engine/proceedings/council/event';
import type { Scenario } from '../engine/proceedings/council/scenario';
import { unreachable } from '../engine/core/unreachable';
import { counted, inSentence, sentenceCase } from './plain';
import { ANSWER_WORDS, moveAsReason } from './moves';

/** What the other side did, as events tell it. */
export type TheirEvent = Extract<
  GameEvent,
  {
    type:
      | 'movesAnnounced'
      | 'moveAnswered'
      | 'moveDropped'
      | 'moveLanded'
      | 'signatureWorn'
      | 'missionWrote';
  }
>;

/** Who made a move and of what kind, by the move's id; null where nobody knows any more. */
export type ReadMove = (move: string) => Pick<ProposedMove, 'by' | 'kind'> | null;

/** Reads moves from a game's log: the nth announcement is that of week n. */
export function readMoves(log: readonly Action[]): ReadMove {
  const weeks = log.flatMap((action) => (action.type === 'announceMoves' ? [action.moves] : []));
  return (move) => {
    const [, week = 0, slot = 0] = move.split('-').map(Number);
    return weeks[week - 1]?.[slot - 1] ?? null;
  };
}

/** One of their moves at work, as a sentence. `read` finds the move where it is still known. */
export function theirEventWords(
  docket: Scenario,
  event: TheirEvent,
  read: ReadMove = () => null,
): string | null {
  switch (event.type) {
    case 'movesAnnounced':
      return event.moves.length
        ? `${sentenceCase(counted(event.moves.length, 'move'))} against you this week.`
        : 'No move against you this week.';
    case 'moveAnswered':
      return `Your answer: ${ANSWER_WORDS[event.answer].name.toLowerCase()}.`;
    case 'moveDropped': {
      const why = event.answer === 'match' ? 'you matched it' : 'you conceded a step';
      return `${whose(docket, event.move, read)} at ${inSentence(docket, event.member)} is dropped: ${why}.`;
    }
    case 'moveLanded':
      return `${whose(docket, event.move, read)} lands on ${inSentence(docket, event.member)}: ${Math.abs(Math.round(event.value / 10))} points.`;
    case 'signatureWorn':
      return `${whose(docket, event.move, read)} wears the signature of ${inSentence(docket, event.member)}.`;
    case 'missionWrote':
      return 'The DPRK mission writes to every member. It weighs on each open seat that has given no name.';
    default:
      return unreachable(event);
  }
}

function whose(docket: Scenario, move: string, read: ReadMove): string {
  const found = read(move);
  return found ? sentenceCase(moveAsReason(docket, found.by, found.kind)) : 'Their move';
}
