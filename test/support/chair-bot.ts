import type { Action } from '../../src/engine/proceedings/council/action';
import type { Draw } from '../../src/engine/core/rng';
import type { View } from '../../src/engine/proceedings/council/state';
import { selectChair } from '../../src/engine/proceedings/council/selectors/chair';
import { chooseMoves } from '../../src/ai/opposition/opposition';

/** A player of a chair that is asked for one action after another. */
export type ChairBot = (view: View, legal: readonly Action[], draw: Draw) => Action;

/**
 * A player of any chair but the coalition's, who does as its capital would: reports plainly, takes the
 * right offer, receives openly, gives a name when the capital's odds are above a half, and votes as
 * instructed. In China's chair it is the AI's opposition.
 */
export const chairBot: ChairBot = (view, legal, draw) => {
  if (view.seat === 'opposition') return chooseMoves(view, draw);
  const status = selectChair(view);
  if (!status) throw new Error(`${view.seat} has no chair`);
  const { seat: by, approaches, nameOdds, instruction } = status;
  if (view.board.phase === 'vote') return { type: 'castVote', by, vote: instruction.vote };
  for (const approach of approaches) {
    const { id, kind, reply: given } = approach;
    if (given !== 'none') continue;
    const wants = kind === 'name' ? nameOdds[approach.name] > 0.5 : true;
    const replies = { argument: 'report', move: 'report', offer: 'accept', sounding: 'open' };
    const reply = kind === 'name' ? (wants ? 'give' : 'refuse') : replies[kind];
    const action = legal.find(
      (candidate) =>
        candidate.type === 'reply' && candidate.approach === id && candidate.reply === reply,
    );
    if (action) return action;
  }
  const close: Action = { type: 'closeWeek', by };
  return close;
};
