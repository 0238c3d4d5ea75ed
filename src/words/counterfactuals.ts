import type { MoveKind } from '../engine/proceedings/council/move-kinds';
import type { MemberId } from '../engine/core/ids';
import type { ArgumentId, Scenario } from '../engine/proceedings/council/scenario';
import type {
  Counterfactual,
  Shifted,
  Taken,
} from '../engine/proceedings/council/selectors/counterfactuals';
import type { CastVote } from '../engine/proceedings/council/state';
import { unreachable } from '../engine/core/unreachable';
import { cardTitle } from './events';
import { moveAsReason } from './moves';
import {
  atStart,
  counted,
  inSentence,
  messengerInSentence,
  nameOf,
  numberWord,
  percent,
} from './plain';
import { ARGUMENT_WORDS, askTitle } from './tasks';
import { votedWord } from './vote';

/** What is thought away, at the start of a sentence: `Without China’s trade offer`. */
export function takenWords(docket: Scenario, member: MemberId, taken: Taken): string {
  switch (taken.what) {
    case 'reason':
      return withoutReason(docket, member, taken);
    case 'arguments':
      return 'Without all that was argued';
    case 'moves':
      return taken.by
        ? `Without all of ${nameOf(docket, taken.by)}’s moves`
        : 'Without all their moves';
    case 'wear':
      return 'Had no move worn its signature';
    case 'name':
      return `Without its ${taken.name}`;
    default:
      return unreachable(taken);
  }
}

function withoutReason(
  docket: Scenario,
  member: MemberId,
  { kind, of, by }: Extract<Taken, { what: 'reason' }>,
): string {
  switch (kind) {
    case 'record':
      return 'With an even record on rights';
    case 'handicap':
      return 'In an easier season';
    case 'offset':
      return 'In a mood like its record';
    case 'argument':
      return `Without ${argumentName(of)}${by ? ` from ${messengerInSentence(docket, by)}` : ''}`;
    case 'redLine':
      return `Had ${argumentName(of)} not crossed its red line`;
    case 'harm':
      return 'Had it been pressed less';
    case 'ask':
      return `Had you not agreed ${askTitle(docket, member, of)}`;
    case 'wrongAsk':
      return 'Without the offer it did not want';
    case 'conflict':
      return `Had ${inSentence(docket, by)} not got its way`;
    case 'brokenPromise':
      return 'Had your promise been kept';
    case 'refusal':
      return 'Had it never been asked for its name';
    case 'witness':
      return 'Without the witness event';
    case 'card':
      return `Without “${cardTitle(docket, of)}”`;
    case 'move':
      return `Without ${moveAsReason(docket, by, of as MoveKind)}`;
    case 'missionLetter':
      return 'Without the DPRK mission’s letter';
    case 'group':
      return 'Without the others of its group';
    case 'attention':
      return 'With Attention at five';
    case 'credibility':
      return 'With Credibility at five';
    case 'ambition':
      return 'With Ambition as it began';
    case 'thaw':
      return 'With no Thaw at all';
    case 'colleague':
      return `Had ${inSentence(docket, by)} not spoken`;
    case 'commitment':
      return 'Without its given word';
    default:
      return unreachable(kind);
  }
}

function argumentName(id: string): string {
  return ARGUMENT_WORDS[id as ArgumentId]?.name ?? id;
}

/** Whether it shows in whole percent. */
export function isTold({ yes }: Counterfactual): boolean {
  return percent(yes.from) !== percent(yes.to);
}

/** `41%, not 22%`: odds of 0 to 1. */
export function insteadWords({ from, to }: Shifted): string {
  return `${percent(to)}%, not ${percent(from)}%`;
}

/** `; nine or more 52%, not 44%`, or nothing where that does not show. */
export function nineWords({ nine }: Counterfactual): string {
  return percent(nine.from) === percent(nine.to) ? '' : `; nine or more ${insteadWords(nine)}`;
}

/** `With the same luck it would have abstained: eight yes votes, not nine.`, or nothing where none turns. */
export function sameLuckWords({ cast }: Counterfactual): string {
  if (!cast) return '';
  const { vote, count } = cast;
  const counts = `${counted(count.to, 'yes vote')}, not ${numberWord(count.from)}`;
  if (vote.from !== vote.to) {
    const would = `With the same luck it would have ${votedWord(vote.to)}`;
    return count.from === count.to ? `${would}.` : `${would}: ${counts}.`;
  }
  return count.from === count.to ? '' : `With the same luck: ${counts}.`;
}

/** `Nigeria said yes at 12% for a yes: luck.` Odds in permille. */
export function againstOddsWords(
  docket: Scenario,
  { member, vote, odds }: Pick<CastVote, 'member' | 'vote' | 'odds'>,
): string {
  const chance = `${percent(odds.yes / 1000)}% for a yes`;
  return `${atStart(docket, member)} ${votedWord(vote)} at ${chance}: luck.`;
}
