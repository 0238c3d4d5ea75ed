import type { SaveProblem } from '../session/saves/save-format';
import type { WriteProblem } from '../session/saves/saves';

const PROBLEMS: Readonly<Record<SaveProblem['code'], string>> = {
  notJson: 'The file is not a saved game: it can’t be read at all.',
  notASave: 'The file is not a saved game of Nine Votes.',
  unknownFormat: 'The game was saved by a newer version of Nine Votes.',
  badHeader: 'The saved game is damaged: its first part makes no sense.',
  badAction: 'The saved game is damaged: one of its steps makes no sense.',
  actionRefused: 'The saved game has been changed: one of its steps is against the rules.',
  hashDiffers: 'The saved game has been changed: its steps don’t lead where it says.',
  snapshotDiffers: 'The saved game has been changed: what it claims is not what was played.',
  otherScenario: 'The saved game belongs to a docket that is not on this shelf.',
  drawnDocket: 'The saved game is of a docket that was drawn by another version of Nine Votes.',
  authoredDocket:
    'The saved game is of a docket that somebody wrote, and that is not on this device.',
  snapshotUnreadable: 'The saved game is of another version, and what it keeps can’t be read.',
  missing: 'The saved game is gone: perhaps another tab has deleted it.',
};

/** Why a saved game can't be used, as a sentence. */
export function savedProblemWords(code: SaveProblem['code']): string {
  return PROBLEMS[code];
}

const WRITES: Readonly<Record<WriteProblem, string>> = {
  storageFull: 'There is no room left to save this game here. Save it as a file.',
  storageBlocked: 'This browser doesn’t let the game be saved. Save it as a file before you leave.',
  openElsewhere:
    'This game is open in another tab, which has saved since. Go on in a copy, so that neither is lost.',
};

/** Why the game was not written, and what to do about it. */
export function writeProblemWords(code: WriteProblem): string {
  return WRITES[code];
}

/** What is lost when a game was saved by another version, and what isn't. */
export function closedWords(closed: 'rulesChanged'): string {
  return {
    rulesChanged:
      'The rules or the docket have changed since this game was saved. You can play on from where it stands, but its steps can’t be checked any more.',
  }[closed];
}

/** Where a what-if leaves its record, as a notice over it. */
export function whatIfNotice(week: number | 'call'): string {
  return `What if? This game leaves the first one ${leavingWords(week)}: the same luck, and free from there on.`;
}

/** `in week 3`, `at the Call`. */
export function leavingWords(week: number | 'call'): string {
  return week === 'call' ? 'at the Call' : `in week ${week}`;
}

export const NOTHING_KEPT =
  'This browser keeps nothing here. You can play all the same: save the game as a file before you leave.';

export const DOCKET_MISSING = 'The docket did not come: look at your connection, and try again.';

export const LINK_ODD =
  'The link makes no sense here: perhaps its end was cut off. Ask for it again.';
