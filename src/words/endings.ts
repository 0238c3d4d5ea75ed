import type { Result } from '../engine/proceedings/council/state';
import { countsOf } from './vote';

/** How a game ended, in two or three words: `Adopted`, `Fell back`, `Withdrawn`. */
export function endingWord({ adopted, option }: Result): string {
  if (adopted === null) return option === 'withdraw' ? 'Withdrawn' : 'Fell back, no vote';
  return adopted ? 'Agenda adopted' : 'Agenda not adopted';
}

/** `9 yes, 4 no, 2 abstaining`, or that nobody voted. */
export function countOf(result: Result): string {
  if (!result.votes.length) return 'no vote was held';
  const { yes, no, abstain } = countsOf(result);
  return `${yes} yes, ${no} no, ${abstain} abstaining`;
}
