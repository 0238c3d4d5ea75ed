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

const PROBLEMS: Readonly<Record<CodeProblem['code'], string>> = {
  notACode: 'This is not a code of Nine Votes: a sign is missing, or one does not belong in it.',
  checksum: 'A sign is wrong, or two have changed places. Compare it with where it came from.',
  unknownDocket: 'The code is of a docket that is not on this shelf.',
  otherRules:
    'The code was made under other rules. The game has been updated since, and its steps can’t be checked any more.',
  illegal: 'The code has been edited: it holds a step that is against the rules.',
  notOver: 'The game is not over yet, and only a finished game has a code.',
};

/** Why a code can't be used, as a sentence, with the step from which it goes wrong where it is known. */
export function codeProblemWords({ code, step }: CodeProblem): string {
  if (code === 'illegal') return `${PROBLEMS.illegal} It goes wrong at step ${step + 1}.`;
  if (code === 'checksum' && step > 0) {
    return `${PROBLEMS.checksum} The game it tells goes wrong at step ${step + 1}.`;
  }
  return PROBLEMS[code];
}
