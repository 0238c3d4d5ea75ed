import type { ProceedingKind } from '../engine/proceedings/proceedings';
import type { CodeProblem } from '../session/codes/replay-code';

/** Why there is no code to hand on. */
export const NO_CODE =
  'This game has no code: it was begun under other rules, or before its docket changed.';
/** What to say where the dockets did not come. */
export const FETCH_FAILED =
  'A part of the page did not come: look at your connection, and try again.';
/** Why nobody can play on from a step after the end. */
export const PLAY_ON_OVER = 'The game is over here. Step back before the Call to play on.';
/** Why nobody can play on from another chair's game. */
export const PLAY_ON_CHAIR = 'Only a game at the coalition’s desk can be played on.';

const PROBLEMS: Readonly<Record<Exclude<CodeProblem['code'], 'otherRules'>, string>> = {
  olderFormat:
    'The code was made by an earlier version of Nine Votes, whose codes can’t be opened any more.',
  newerFormat: 'The code was made by a newer version of Nine Votes. Load the page again to get it.',
  notACode: 'This is not a code of Nine Votes: a sign is missing, or one does not belong in it.',
  checksum: 'A sign is wrong, or two have changed places. Compare it with where it came from.',
  unknownDocket: 'The code is of a docket that is not on this shelf.',
  drawnDocket: 'The code is of a docket that was drawn by another version of Nine Votes.',
  authoredDocket: 'The code is of a docket that somebody wrote, and that is not on this device.',
  otherContent:
    'The code was made before its docket was changed, and its steps can’t be checked any more.',
  illegal: 'The code has been edited: it holds a step that is against the rules.',
  notOver: 'The game is not over yet, and only a finished game has a code.',
};

/** Each kind of proceeding, as what a code's rules are of. */
const PROCEEDINGS: Readonly<Record<ProceedingKind, string>> = {
  council: 'the Council’s meeting',
};

/** Why a code can't be used, as a sentence, with the step from which it goes wrong where it is known. */
export function codeProblemWords(problem: CodeProblem): string {
  if (problem.code === 'otherRules') {
    const where = PROCEEDINGS[problem.proceeding];
    return `The code was made under other rules of ${where}. The game has been updated since, and its steps can’t be checked any more.`;
  }
  const { code, step } = problem;
  if (code === 'illegal') return `${PROBLEMS.illegal} It goes wrong at step ${step + 1}.`;
  if (code === 'checksum' && step > 0) {
    return `${PROBLEMS.checksum} The game it tells goes wrong at step ${step + 1}.`;
  }
  return PROBLEMS[code];
}
