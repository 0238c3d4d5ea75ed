import { plainCopy } from '../../core/step';
import { unreachable } from '../../core/unreachable';
import type { Action } from './action';
import type { Emit } from './event';
import { callMeeting, castVote, closeWeek, endWeek } from './resolve';
import { answerCard } from './rules/card';
import { markReady, takeInitiative } from './rules/chair';
import { announceMoves } from './rules/opposition';
import type { GameState } from './state';
import type { CouncilParts } from './types';

/** The board, the desk, the truth and the chairs: what a rule may write to. */
export function partsOf({ board, desk, truth, chairs }: GameState): CouncilParts {
  return { board, desk, truth, chairs };
}

/** The state with these parts; field by field, which is far quicker than spreading. */
export function withParts(
  { docket, model, level, seed, humans }: GameState,
  { board, desk, truth, chairs }: CouncilParts,
  step: number,
): GameState {
  return { docket, model, level, seed, humans, step, board, desk, truth, chairs };
}

/** Routes an action to its rule, which writes inside the board, the desk, the truth and the chairs only. */
export function apply(state: GameState, action: Action, emit: Emit): void {
  const { board, desk } = state;
  switch (action.type) {
    case 'announceMoves':
      markReady(state, 'opposition');
      return announceMoves(state, action.moves, emit);
    case 'brief': {
      const { messenger, task } = action;
      desk.briefings = [
        ...desk.briefings.filter((briefing) => briefing.messenger !== messenger),
        { messenger, task: plainCopy(task) },
      ];
      return emit({ type: 'messengerBriefed', messenger });
    }
    case 'recall':
      desk.briefings = desk.briefings.filter(({ messenger }) => messenger !== action.messenger);
      return emit({ type: 'messengerRecalled', messenger: action.messenger });
    case 'answerMove':
      board.moves.find(({ id }) => id === action.move)!.answer = action.answer;
      return emit({ type: 'moveAnswered', move: action.move, answer: action.answer });
    case 'answerCard':
      return answerCard(state, action, emit);
    case 'setAmbition': {
      const from = board.meters.ambition;
      board.meters.ambition = action.ambition;
      return emit({ type: 'ambitionChanged', from, to: action.ambition });
    }
    case 'endWeek':
      return endWeek(state, emit);
    case 'predict': {
      const { member, vote } = action;
      desk.predictions = [
        ...desk.predictions.filter((prediction) => prediction.member !== member),
        { member, vote },
      ];
      return emit({ type: 'predictionRecorded', member, vote });
    }
    case 'call':
      return callMeeting(state, action.option, emit);
    case 'reply': {
      const { by: member, approach, reply } = action;
      state.chairs[member]!.approaches.find(({ id }) => id === approach)!.reply = reply;
      return emit({ type: 'approachAnswered', member, approach, reply });
    }
    case 'takeInitiative':
      return takeInitiative(state, action, emit);
    case 'closeWeek':
      return closeWeek(state, action.by, emit);
    case 'castVote':
      return castVote(state, action, emit);
    default:
      return unreachable(action);
  }
}
