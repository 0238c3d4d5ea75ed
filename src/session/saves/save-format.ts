import type { Action, CallOption } from '../../engine/proceedings/council/action';
import { hashState } from '../../engine/proceedings/council/hash';
import { isSeed } from '../../engine/proceedings/council/setup';
import { PHASES, type GameState, type Phase } from '../../engine/proceedings/council/state';
import { LEVELS } from '../../engine/core/levels';
import { isAction, isCallOption } from '../../engine/proceedings/council/shape';
import type { Branch } from '../play/branch';
import type { GameHeader } from '../play/header';
import { isRecord, listOf, oneOf, shaped, shortText, type Check } from '../../engine/core/shape';
import { DOCKET_KINDS, type DocketRef } from '../../scenario/docket-ref';
import { inTodaysFormat } from './earlier-formats';
import { count, flag, orNull } from './shape';

/** Saves are written in this format; earlier ones are read, and a later one is refused, never guessed at. */
export const SAVE_FORMAT = 2;

/** What a list of games shows of one, without opening it. */
export interface SaveSummary {
  readonly week: number;
  readonly phase: Phase;
  /** How it ended; null while it goes on. */
  readonly ending: {
    readonly option: CallOption;
    /** Null without a vote. */
    readonly adopted: boolean | null;
    readonly yes: number;
    readonly win: boolean;
  } | null;
}

/** The part of a state that the docket and the model do not give. */
export type Snapshot = Pick<GameState, 'step' | 'board' | 'desk' | 'truth' | 'chairs'>;

/** One saved game: the log to replay it, and a snapshot for when the rules have changed since. */
export interface Save {
  readonly format: typeof SAVE_FORMAT;
  readonly id: string;
  readonly header: GameHeader;
  readonly log: readonly Action[];
  /** The recorded game that a what-if leaves; null for a game of its own. */
  readonly branch: Branch | null;
  /** `hashState` of the state that the log leads to. */
  readonly hash: string;
  readonly snapshot: Snapshot;
  /** Milliseconds since 1970 as the caller gives them; 0 where nobody did. */
  readonly savedAt: number;
  /** The bot that chose for the coalition; null for a person. */
  readonly bot: string | null;
  readonly summary: SaveSummary;
}

/** Why a save cannot be used. `step` counts the actions that were good, 0 when none was looked at. */
export interface SaveProblem {
  readonly code:
    | 'notJson'
    | 'notASave'
    | 'unknownFormat'
    | 'badHeader'
    | 'badAction'
    | 'actionRefused'
    | 'hashDiffers'
    | 'snapshotDiffers'
    | 'otherScenario'
    | 'drawnDocket'
    | 'authoredDocket'
    | 'snapshotUnreadable'
    | 'missing';
  readonly step: number;
}

export type ParsedSave =
  | { readonly ok: true; readonly save: Save }
  | { readonly ok: false; readonly problem: SaveProblem };

/** Longest text that is read as a save, in characters: many times the longest game. */
const LONGEST = 2_000_000;

/** Makes a save of a game as it stands. */
export function saveOf(game: {
  id: string;
  header: GameHeader;
  log: readonly Action[];
  branch?: Branch | null;
  state: GameState;
  savedAt: number;
  bot: string | null;
}): Save {
  const { id, header, log, branch = null, state, savedAt, bot } = game;
  return {
    format: SAVE_FORMAT,
    id,
    header,
    log: [...log],
    branch,
    hash: hashState(state),
    snapshot: snapshotOf(state),
    savedAt,
    bot,
    summary: summaryOf(state),
  };
}

/** The part of a state that a save holds. */
export function snapshotOf({ step, board, desk, truth, chairs }: GameState): Snapshot {
  return { step, board, desk, truth, chairs };
}

/** What the list of games shows of a state. */
export function summaryOf({ board }: GameState): SaveSummary {
  const { result } = board;
  return {
    week: board.week,
    phase: board.phase,
    ending: result && {
      option: result.option,
      adopted: result.adopted,
      yes: result.votes.filter(({ vote }) => vote === 'yes').length,
      win: result.win,
    },
  };
}

/** A save as text, for a file or a slot. */
export function saveText(save: Save): string {
  return JSON.stringify(save);
}

/** Reads text that anybody may have written. What it returns has the right shape, no more. */
export function parseSave(text: string): ParsedSave {
  if (text.length > LONGEST) return refused('notASave');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refused('notJson');
  }
  return readSave(data);
}

function refused(code: SaveProblem['code'], step = 0): ParsedSave {
  return { ok: false, problem: { code, step } };
}

/** Longest log of a record that a what-if may leave, in actions. */
const LONGEST_LOG = 10_000;
/** More kinds of proceeding than any docket has. */
const MOST_PROCEEDINGS = 20;

function isLog(value: unknown): boolean {
  return listOf(isAction, LONGEST_LOG)(value);
}

/** The save's outside. Its log and snapshot are looked at one by one. */
const isSaveOutside = shaped({
  format: (value) => value === SAVE_FORMAT,
  id: shortText,
  header: isRecord,
  log: Array.isArray,
  branch: orNull(shaped({ log: isLog, step: count })),
  hash: (value) => typeof value === 'string' && /^[0-9a-f]{16}$/.test(value),
  snapshot: isRecord,
  savedAt: count,
  bot: orNull(shortText),
  summary: shaped({
    week: count,
    phase: oneOf(...PHASES),
    ending: orNull(shaped({ option: isCallOption, adopted: orNull(flag), yes: count, win: flag })),
  }),
});

const isDocketRef = shaped({
  kind: oneOf(...DOCKET_KINDS),
  id: shortText,
  // Empty in a game that came from the first format, which did not say.
  content: (value) => typeof value === 'string' && /^([0-9a-f]{16})?$/.test(value),
} satisfies Record<keyof DocketRef, Check>);

/** Versions of any kinds of proceeding: which of them this game knows is not the format's to say. */
const isVersions: Check = (value) =>
  isRecord(value) &&
  Object.keys(value).length <= MOST_PROCEEDINGS &&
  Object.values(value).every(shaped({ rules: count, ai: count }));

const isHeader = shaped({
  docket: isDocketRef,
  versions: isVersions,
  seed: (value) => typeof value === 'string' && isSeed(value),
  level: oneOf(...LEVELS),
  humans: (value) => Array.isArray(value) && value.length === 1 && shortText(value[0]),
});

function readSave(data: unknown): ParsedSave {
  if (!isRecord(data)) return refused('notASave');
  if (typeof data['format'] !== 'number') return refused('notASave');
  const save = inTodaysFormat(data, SAVE_FORMAT);
  if (!save) return refused('unknownFormat');
  if (!isSaveOutside(save)) return refused('notASave');
  if (!isHeader(save['header'])) return refused('badHeader');
  const bad = (save['log'] as unknown[]).findIndex((action) => !isAction(action));
  if (bad >= 0) return refused('badAction', bad);
  // Every field has been looked at but the snapshot's inside, which `isSnapshot` checks on use.
  return { ok: true, save: save as unknown as Save };
}
