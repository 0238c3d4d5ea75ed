import type { SeatId } from '../../core/ids';
import type { Outcome, Proceeding } from '../../core/proceeding';
import { hears } from './audience';
import { membersInChairs } from './rules/chair';
import { createGame } from './setup';
import { isAction } from './shape';
import type { GameState } from './state';
import { REDUCER } from './step';
import type { CouncilTypes } from './types';
import { RULES_VERSION } from './version';
import { viewFor } from './view';

/** A meeting of the Security Council, from the first sounding to the vote on its agenda. */
export const COUNCIL: Proceeding<CouncilTypes> = {
  ...REDUCER,
  kind: 'council',
  version: RULES_VERSION,
  open: ({ scenario, model }, table, carry) => createGame({ scenario, model, ...table }, carry),
  turnOf,
  isAction,
  viewFor,
  heardBy: hears,
  outcomeOf,
  hashedPart: ({ docket, model, ...rest }) => ({
    ...rest,
    docket: [docket.id, docket.version],
    model,
  }),
};

/** Whose turn it is: the other side's, the coalition's, or that of the people who are still waited for. */
function turnOf(state: GameState): readonly SeatId[] {
  switch (state.board.phase) {
    case 'moves':
      return ['opposition'];
    case 'desk':
    case 'call':
      return ['coalition'];
    case 'capitals':
      return membersInChairs(state).filter((member) => !state.chairs[member]!.ready);
    case 'vote':
      return membersInChairs(state).filter((member) => state.chairs[member]!.vote === null);
    case 'over':
      return [];
  }
}

/** What the meeting came to, and the meters as they stand for whatever follows it. */
function outcomeOf({ board }: GameState): Outcome | null {
  const { result, meters } = board;
  if (!result) return null;
  const { credibility, attention, thaw } = meters;
  const { win: isWon, score } = result;
  return {
    kind: 'council',
    isWon,
    score: { ...score },
    carry: { credibility, attention, thaw: 10 * thaw },
  };
}
