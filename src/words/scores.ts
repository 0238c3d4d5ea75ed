import { selectSignatures } from '../engine/proceedings/council/selectors/whip';
import { memberOf } from '../engine/proceedings/council/docket';
import type { Group } from '../engine/proceedings/council/groups';
import type { View } from '../engine/proceedings/council/state';
import { parWords } from './dockets';
import { counted, listed, sentenceCase } from './plain';
import { FALLBACK_WORDS } from './tasks';

export const SCORE_LINES = ['access', 'text', 'breadth', 'opening', 'word'] as const;

/** A line of the score, by what it is about. */
export type ScoreId = (typeof SCORE_LINES)[number];

export const SCORE_NAMES: Readonly<Record<ScoreId, string>> = {
  access: 'Access',
  text: 'Text',
  breadth: 'Breadth',
  opening: 'Opening',
  word: 'Word',
};

const REGIONS: Readonly<Record<Group, string>> = {
  AFR: 'African',
  APG: 'Asian or Pacific',
  EEG: 'Eastern European',
  GRULAC: 'Latin American',
  WEOG: 'Western',
};

const RUNGS = ['denial', 'denunciation', 'tactical concession', 'limited engagement', 'backslide'];

/** One sentence under each score line. */
export function scoreWords(view: View, line: ScoreId): string {
  switch (line) {
    case 'access':
      return accessWords(view);
    case 'text':
      return textWords(view);
    case 'breadth':
      return breadthWords(view);
    case 'opening':
      return `Posture: still ${RUNGS[view.docket.posture.value - 1] ?? 'unknown'}`;
    case 'word':
      return wordWords(view);
  }
}

function textWords({ board }: View): string {
  const kept = `${board.meters.ambition} of 6`;
  return board.result?.adopted
    ? `Ambition kept at ${kept}`
    : `Ambition ${kept}, and no meeting for it`;
}

function accessWords({ board }: View): string {
  const { result, fallbacks } = board;
  if (!result || result.option === 'withdraw') return 'No meeting this year';
  if (result.adopted) return 'An open meeting, on the record';
  const formats = listed(fallbacks.map((format) => FALLBACK_WORDS[format].name));
  if (!formats) return 'No meeting, and a vote lost';
  return result.option === 'fallback' ? sentenceCase(formats) : `A vote lost; then ${formats}`;
}

function breadthWords(view: View): string {
  const votes = view.board.result?.votes ?? [];
  const backers = votes.length
    ? votes.filter(({ vote }) => vote === 'yes').map(({ member }) => member)
    : selectSignatures(view);
  const groups = new Set(backers.map((id) => memberOf(view.docket, id).group));
  const missing = (Object.keys(REGIONS) as Group[]).filter((group) => !groups.has(group));
  const what = votes.length ? 'vote in your nine' : 'name on your letter';
  if (!missing.length) return 'All five regions with you';
  return `No ${missing.map((group) => REGIONS[group]).join(', no ')} ${what}`;
}

function wordWords({ desk }: View): string {
  const promises = desk?.promises ?? [];
  const kept = promises.filter(({ status }) => status === 'kept').length;
  if (!promises.length) return 'No promise made, none broken';
  return `${sentenceCase(counted(promises.length, 'promise'))} made, ${kept === 0 ? 'none' : counted(kept, 'promise').split(' ')[0]} kept`;
}

/** Whether the game reached what its docket calls good, and what that is. */
export function againstPar({ docket, board }: View): string {
  return `${parWords(docket)} ${board.result?.win ? 'You have it.' : 'You fell short of it.'}`;
}
