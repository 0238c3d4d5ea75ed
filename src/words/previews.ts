import type { Action } from '../engine/proceedings/council/action';
import type { Scenario } from '../engine/proceedings/council/scenario';
import type { Move } from '../engine/proceedings/council/state';
import { BALLOT_WORDS, INITIATIVE_WORDS, REPLY_WORDS } from './chair-deeds';
import { METER_WORDS, type MeterId } from './meters';
import { moveAsReason } from './moves';
import { percent, signed } from './plain';
import { taskAsDeed } from './tasks';
import { optionWords } from './docket-words';

/** What a task may bring, as the engine previews it. */
export interface TaskPreview {
  readonly low: number;
  readonly high: number;
  readonly chance: number | null;
  readonly meters: readonly { readonly meter: string; readonly by: number }[];
}

/** `+5 to +8, Ambition −1`, `61% to agree`, `Attention +2`; empty where nothing can be said beforehand. */
export function previewWords({ low, high, chance, meters }: TaskPreview): string {
  if (chance !== null) return `${percent(chance)}% to agree`;
  if (low === 0 && high === 0) return metersWords(meters);
  const points = low === high ? signed(low) : `${signed(low)} to ${signed(high)}`;
  const narrower = metersWords(meters.filter(({ meter }) => meter === 'ambition'));
  return narrower ? `${points}, ${narrower}` : points;
}

function metersWords(meters: TaskPreview['meters']): string {
  return meters
    .map(({ meter, by }) => `${METER_WORDS[meter as MeterId]?.name ?? meter} ${signed(by)}`)
    .join(', ');
}

/** What somebody could do, at the start of a sentence: `Match China’s trade offer, for one favour`. */
export function actionWords(docket: Scenario, action: Action, moves: readonly Move[]): string {
  switch (action.type) {
    case 'answerMove':
      return answerWords(
        docket,
        action.answer,
        moves.find(({ id }) => id === action.move),
      );
    case 'brief':
      return taskAsDeed(docket, action.task);
    case 'setAmbition':
      return `Set Ambition to ${action.ambition}`;
    case 'answerCard':
      return optionWords(docket, action.card, action.option).title;
    case 'endWeek':
      return 'End the week';
    case 'recall':
      return 'Recall a messenger';
    case 'announceMoves':
      return 'Their moves';
    case 'predict':
      return 'Predict its vote';
    case 'call':
      return { table: 'Table it', fallback: 'Fall back', withdraw: 'Withdraw' }[action.option];
    case 'reply':
      return REPLY_WORDS[action.reply].name;
    case 'takeInitiative':
      return INITIATIVE_WORDS[action.initiative].name;
    case 'closeWeek':
      return 'Cable home and close the week';
    case 'castVote':
      return BALLOT_WORDS[action.vote];
  }
}

function answerWords(docket: Scenario, answer: string, move: Move | undefined): string {
  const whose = move ? moveAsReason(docket, move.by, move.kind) : 'their move';
  if (answer === 'match') return `Match ${whose}, for one favour`;
  return answer === 'concede' ? `Concede to ${whose}, for a step of Ambition` : `Take ${whose}`;
}
