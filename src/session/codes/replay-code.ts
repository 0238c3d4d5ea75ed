import type { Action } from '../../engine/proceedings/council/action';
import type { SeatId } from '../../engine/core/ids';
import type { Scenario } from '../../engine/proceedings/council/scenario';
import { createGame } from '../../engine/proceedings/council/setup';
import type { GameState } from '../../engine/proceedings/council/state';
import { copyForSearch } from '../../engine/proceedings/council/step';
import type { VoteModel } from '../../engine/ballot/model';
import { isSame } from '../play/equality';
import type { GameHeader } from '../play/header';
import { changeSince } from '../play/versions';
import { CHECK_DIGITS, checksumOf, isChecked, mendingsOf } from './replay-code-checksum';
import { courseOf, type Choice, type Course } from './replay-code-choices';
import { chairCourseOf, type ChairRecord } from './replay-code-chair';
import { headerShares, readHeader, type HeaderProblem } from './replay-code-header';
import { packShares, ShareReader, type Share } from './replay-code-numbers';
import { indexInPlan, planOf } from './replay-code-plan';
import { digitsOf, textOf } from './replay-code-text';

/** Signs of the longest code that is promised to be short enough, without hyphens. */
export const LONGEST_CODE = 80;
/** A text with fewer signs holds no header; a longer one than this is not looked at. */
const SHORTEST = 14;
const LONGEST_READ = 400;

/** A finished game with the texts that it was played by. */
export interface GameToCode {
  readonly header: GameHeader;
  /** Every seat's accepted actions. */
  readonly log: readonly Action[];
  readonly scenario: Scenario;
  readonly model: VoteModel;
  /** For a chair's game: the record that its coalition played by; null or none for the informed bot. */
  readonly record?: readonly Action[] | null;
}

/** Why a game has no code, or a code no game; `step` counts the actions that were good. */
export type CodeProblem = (
  | HeaderProblem
  | { readonly code: 'checksum' | 'illegal' | 'notOver' }
) & {
  readonly step: number;
};

interface Refused {
  readonly ok: false;
  readonly problem: CodeProblem;
}

export type EncodedGame = { readonly ok: true; readonly code: string } | Refused;

export type DecodedGame =
  | {
      readonly ok: true;
      readonly header: GameHeader;
      /** Every seat's actions: the other side's moves are derived again. */
      readonly log: readonly Action[];
      /** The end of the game, on a private copy. */
      readonly state: GameState;
      /** For a game from a chair: whose, and the record that its coalition played by. */
      readonly chair: ChairRecord | null;
    }
  | Refused;

function refused(code: Exclude<CodeProblem['code'], 'otherRules'>, step = 0): Refused {
  return { ok: false, problem: { code, step } };
}

/**
 * A finished game as a text short enough to read out: its header, and an index among the legal choices
 * for each that was made. Recalls and changes of mind are left out, so the code's game has the same
 * votes, score and result, in fewer steps. A chair's game comes after the record that it was played
 * against.
 */
export function encodeGame({ record = null, ...game }: GameToCode): EncodedGame {
  const { header, scenario } = game;
  if (header.docket.id !== scenario.id) return refused('unknownDocket');
  const change = changeSince(header, scenario, { withAi: true });
  if (change) return { ok: false, problem: { ...change, step: 0 } };
  const seat = seatIn(header);
  const isChair = seat !== 'coalition';
  const shares = headerShares(header, { ...game, record: isChair ? record : null });
  let played: readonly Action[] | null = null;
  if (isChair && record) {
    const desk = { ...header, humans: ['coalition'] as const };
    const told = tell({ ...game, header: desk, log: record }, courseOf, shares);
    if (!told.ok) return told;
    played = told.log;
  }
  const told = tell(game, courseFor({ seat, record: played }), shares);
  if (!told.ok) return told;
  const digits = packShares(shares);
  return { ok: true, code: textOf([...digits, ...checksumOf(digits)]) };
}

/** Tells one log's choices in their order, and adds their shares; refused where that is another game. */
function tell(
  { header, log, scenario, model }: GameToCode,
  courseFrom: CourseFrom,
  shares: Share[],
): { readonly ok: true; readonly log: readonly Action[] } | Refused {
  const played = freshGame(header, scenario, model);
  const planned = planOf(played, log);
  if (!planned.ok) return refused('illegal', planned.step);
  if (played.board.phase !== 'over') return refused('notOver', log.length);
  const course: Course = { state: freshGame(header, scenario, model), log: [] };
  const isTold = follow(courseFrom(course), (choice) => {
    const index = indexInPlan(planned.plan, choice);
    if (index >= 0) shares.push(shareOf(choice, index));
    return index;
  });
  const isSameGame = isTold && isSame(course.state.board.result, played.board.result);
  return isSameGame ? { ok: true, log: course.log } : refused('illegal', course.log.length);
}

/** How a game's choices are gone through. */
type CourseFrom = (course: Course) => ReturnType<typeof courseOf>;

function courseFor(chair: ChairRecord): CourseFrom {
  return chair.seat === 'coalition' ? courseOf : (course) => chairCourseOf(course, chair);
}

function seatIn({ humans }: Pick<GameHeader, 'humans'>): SeatId {
  return humans[0] ?? 'coalition';
}

/** What a code is read by. */
interface Texts {
  readonly scenarios: readonly Scenario[];
  readonly model: VoteModel;
}

/**
 * Reads a code that anybody may have typed, and plays its game again. A code with one slip is refused
 * with the first step that the slip changes.
 */
export function decodeGame(text: string, texts: Texts): DecodedGame {
  const digits = text.length > LONGEST_READ ? null : digitsOf(text);
  if (!digits || digits.length < SHORTEST) return refused('notACode');
  if (!isChecked(digits)) return refused('checksum', stepOfSlip(digits, texts));
  const { problem, header, course, record } = readDigits(digits, texts);
  if (!header) return { ok: false, problem: { ...problem, step: 0 } };
  if (problem) return refused(problem.code, course.log.length);
  const seat = seatIn(header);
  const chair = seat === 'coalition' ? null : { seat, record };
  return { ok: true, header, log: course.log, state: course.state, chair };
}

/** What digits tell, as far as they can be followed; their checksum is not looked at. */
type ReadDigits =
  | {
      readonly problem: HeaderProblem;
      readonly header?: undefined;
      readonly course?: undefined;
      readonly record?: undefined;
    }
  | {
      readonly problem: { readonly code: 'illegal' } | null;
      readonly header: GameHeader;
      readonly course: Course;
      readonly record: readonly Action[] | null;
    };

function readDigits(digits: readonly number[], texts: Texts): ReadDigits {
  const reader = new ShareReader(digits.slice(0, -CHECK_DIGITS));
  const read = readHeader(reader, texts);
  if (!read.ok) return { problem: read.problem };
  const { header, scenario, hasRecord } = read;
  const readCourse = (humans: GameHeader['humans'], courseFrom: CourseFrom) => {
    const state = freshGame({ ...header, humans }, scenario, texts.model);
    const course: Course = { state, log: [] };
    return { course, isTold: follow(courseFrom(course), (choice) => readIndex(reader, choice)) };
  };
  const first = hasRecord ? readCourse(['coalition'], courseOf) : null;
  const record = first?.course.log ?? null;
  const illegal = { code: 'illegal' } as const;
  if (first && !first.isTold) return { problem: illegal, header, course: first.course, record };
  const { course, isTold } = readCourse(header.humans, courseFor({ seat: seatIn(header), record }));
  return { problem: isTold && reader.isSpent() ? null : illegal, header, course, record };
}

/** The first step that differs from the game that was meant, if one slip tells which that was; else 0. */
function stepOfSlip(digits: readonly number[], texts: Texts): number {
  const told = readDigits(digits, texts).course?.log ?? [];
  for (const mended of mendingsOf(digits)) {
    const { problem, course } = readDigits(mended, texts);
    if (problem || !course) continue;
    const step = course.log.findIndex((action, index) => !isSame(action, told[index]));
    return step < 0 ? course.log.length : step;
  }
  return 0;
}

function freshGame(header: GameHeader, scenario: Scenario, model: VoteModel): GameState {
  const { seed, level, humans } = header;
  return copyForSearch(createGame({ scenario, model, seed, level, humans }));
}

/** Goes through a game's choices, taking the option at each index; false where there is none. */
function follow(telling: ReturnType<CourseFrom>, indexOf: (choice: Choice) => number): boolean {
  for (let next = telling.next(); !next.done;) {
    const option = next.value.options[indexOf(next.value)];
    if (option === undefined) return false;
    next = telling.next(option);
  }
  return true;
}

function shareOf({ options, first }: Choice, index: number): Share {
  const of = first + options.length - 1;
  return index === 0 ? { from: 0, size: first, of } : { from: first + index - 1, size: 1, of };
}

/** The index that the code gives for a choice; -1 where it gives none. */
function readIndex(reader: ShareReader, choice: Choice): number {
  const { options, first } = choice;
  const of = first + options.length - 1;
  const indexAt = (part: number): number => (part < first ? 0 : part - first + 1);
  const share = reader.next(of, (part) => shareOf(choice, indexAt(part)));
  return share ? indexAt(share.from) : -1;
}
