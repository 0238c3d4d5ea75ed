import { memberOf, stanceOf } from '../engine/proceedings/council/docket';
import type { MemberId } from '../engine/core/ids';
import { selectReasons, type ReasonRow } from '../engine/proceedings/council/selectors/reasons';
import { isAgainstOdds, type Calibration } from '../engine/proceedings/council/selectors/score';
import type { CastVote, View } from '../engine/proceedings/council/state';
import { numberWord, percent, sentenceCase } from './plain';
import { reasonWords } from './terms';

/** Kinds of reason that were there before anything was done: they explain nothing new. */
const GIVEN: ReadonlySet<string> = new Set(['record', 'handicap', 'offset', 'commitment']);

/** One line on why a seat voted as it did, from its own commitment, its luck or its reasons. */
export function voteReason(view: View, cast: CastVote): string {
  const { member, vote } = cast;
  const stance = stanceOf(memberOf(view.docket, member));
  if (stance === 'sponsor') return 'A sponsor: its vote was never in doubt.';
  if (stance === 'objector') return 'It objects to the item, and always has.';
  if (vote === 'yes' && view.board.seats[member]?.signed) return 'It signed the letter.';
  if (vote === 'yes' && view.desk?.seats[member]?.nod) return 'It kept the nod it gave you.';
  if (vote !== 'yes' && view.board.seats[member]?.signed) return 'It had signed, and did not hold.';
  if (vote !== 'yes' && view.desk?.seats[member]?.nod) return 'It had nodded, and did not hold.';
  if (isAgainstOdds(cast))
    return vote === 'yes'
      ? 'It leaned the other way: luck was kind.'
      : 'It leaned your way: luck was against you.';
  const weighed = mostWeighty(view, member, vote === 'yes');
  if (weighed) {
    const { title, detail } = reasonWords(view.docket, member, weighed);
    return `What weighed most: ${lowerFirst(title)}${detail ? ` (${detail})` : ''}.`;
  }
  return vote === 'yes' ? 'Its own record spoke for it.' : 'Its own record spoke against it.';
}

/** The biggest reason that pulled the way it voted, among those that somebody made. */
export function mostWeighty(view: View, member: MemberId, forYes: boolean): ReasonRow | undefined {
  return selectReasons(view, member).rows.find(
    ({ kind, points }) => !GIVEN.has(kind) && (forYes ? points > 0 : points < 0),
  );
}

/** Luck against odds, as a sentence: odds in permille. */
export function luckWords({ vote, odds }: CastVote): string {
  const chance = `${percent(odds.yes / 1000)}% for a yes`;
  if (vote === 'yes')
    return odds.yes < 500 ? `${chance}: luck was kind.` : `${chance}, and so it went.`;
  return odds.yes >= 500 ? `${chance}: luck was against you.` : `${chance}, and so it went.`;
}

/**
 * How good the estimates were: `Four of seven moods lay within your give or take; about two in three
 * should.` and the yes votes that belief and truth gave reason to expect.
 */
export function calibrationWords({ seats, within, expected }: Calibration): string {
  const lay = `${sentenceCase(numberWord(within))} of ${numberWord(seats)} moods lay within your give or take; about two in three should.`;
  const [believed, truth] = [expected.believed.toFixed(1), expected.truth.toFixed(1)];
  const votes =
    believed === truth
      ? `Belief and truth both gave reason to expect ${truth} yes votes.`
      : `You had reason to expect ${believed} yes votes; as things stood, ${truth}.`;
  return `${lay} ${votes}`;
}

function lowerFirst(text: string): string {
  const isName = /^(China|Russia)/.test(text);
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
