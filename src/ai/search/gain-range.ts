import type { MemberId } from '../../engine/core/ids';
import { ruleOf } from '../../engine/proceedings/council/tasks/table';
import type { Errand, TaskOutcome } from '../../engine/proceedings/council/tasks/task-rule';
import { normalFromUniform } from '../../engine/ballot/normal';
import type { AnswerAction } from '../../engine/proceedings/council/legal-actions';
import { answered } from './answers';
import { outcomesOf } from './gain';
import { inMood, outlookOf, passAfter, type Outlook } from './outlook';

/** What something may add to P(nine), as far as belief reaches: -1 to 1. */
export interface GainRange {
  /** Less than this in one case of ten, more than `high` in one of ten. */
  readonly low: number;
  readonly high: number;
  /** Odds that it adds anything at all, 0 to 1. */
  readonly helps: number;
}

interface Chance {
  readonly odds: number;
  readonly gain: number;
}

const TAIL = 0.1;

/**
 * Over the moods that the seat may be in and the ways in which the task may turn out, as believed: an
 * exact gain for each, on the same room. Where two seats are asked, over their answers alone.
 */
export function taskRange(now: Outlook, errand: Errand): GainRange {
  const [member, another] = ruleOf(errand.task).reaches(errand.task);
  if (!member || another) return rangeOf(chancesOf(now, outcomesOf(now.known, errand), 1));
  const moods = moodsOf(now, member);
  const chances = moods.flatMap((by) => {
    const room = inMood(now, member, by);
    return chancesOf(room, outcomesOf(room.known, errand), 1 / moods.length);
  });
  return rangeOf(chances);
}

/** The same for the answer to a move, over the moods of the seat that it is aimed at. */
export function answerRange(now: Outlook, action: AnswerAction): GainRange {
  const move = now.known.board.moves.find(({ id }) => id === action.move)!;
  const then = outlookOf(answered(now.known, action));
  const moods = moodsOf(now, move.member);
  return rangeOf(
    moods.map((by) => ({
      odds: 1 / moods.length,
      gain: inMood(then, move.member, by).pass - inMood(now, move.member, by).pass,
    })),
  );
}

/** Moods in standard deviations from what is believed, each as likely as the next. */
const MOODS: readonly number[] = Array.from({ length: 20 }, (_, index) =>
  normalFromUniform((index + 0.5) / 20),
);

/** Each mood that a seat may be in, as a shift in centilogits from what is believed. */
function moodsOf({ known }: Outlook, member: MemberId): readonly number[] {
  const { sd } = known.desk.seats[member]!.estimate;
  return sd === 0 ? [0] : MOODS.map((mood) => mood * sd);
}

function chancesOf(room: Outlook, outcomes: readonly TaskOutcome[], share: number): Chance[] {
  return outcomes.map(({ odds, shifts }) => ({
    odds: share * odds,
    gain: passAfter(room, shifts) - room.pass,
  }));
}

function rangeOf(chances: readonly Chance[]): GainRange {
  const rising = chances.filter(({ odds }) => odds > 0).toSorted((a, b) => a.gain - b.gain);
  const helps = rising.reduce((sum, { odds, gain }) => sum + (gain > 0 ? odds : 0), 0);
  return { low: tailOf(rising), high: tailOf(rising.toReversed()), helps };
}

/** Where the first tenth of the odds ends. */
function tailOf(chances: readonly Chance[]): number {
  let passed = 0;
  return chances.find(({ odds }) => (passed += odds) >= TAIL - 1e-9)?.gain ?? 0;
}
