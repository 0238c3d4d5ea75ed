import type { Action } from '../../engine/proceedings/council/action';
import type { SeatId } from '../../engine/core/ids';
import type { Scenario } from '../../engine/proceedings/council/scenario';
import type { GameState } from '../../engine/proceedings/council/state';
import type { VoteModel } from '../../engine/ballot/model';
import { isSame } from '../play/equality';
import type { GameHeader } from '../play/header';
import { changeSince } from '../play/versions';
import { CHECK_DIGITS, checksumOf, isChecked, mendingsOf } from './replay-code-checksum';
import { councilTelling } from './council-telling';
import type { ChairRecord } from './replay-code-chair';
import { headerShares, readHeader, type HeaderProblem } from './replay-code-header';
import { packShares, ShareReader } from './replay-code-numbers';
import { digitsOf, textOf } from './replay-code-text';
import { readDocket, tellDocket, type ToldDocket, type ToldGame } from './told-docket';
import { COUNCIL } from '../../engine/proceedings/council/proceeding';
import type { CouncilTypes } from '../../engine/proceedings/council/types';

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
    const told = tellDocket(docketOf(atDesk(header), game, AT_DESK), record);
    if (!told.ok) return told;
    shares.push(...told.shares);
    played = told.game.log;
  }
  const told = tellDocket(docketOf(header, game, { seat, record: played }), game.log);
  if (!told.ok) return told;
  const digits = packShares([...shares, ...told.shares]);
  return { ok: true, code: textOf([...digits, ...checksumOf(digits)]) };
}

/** A docket's meeting with the people of a header, told from one chair. */
function docketOf(
  header: GameHeader,
  { scenario, model }: { readonly scenario: Scenario; readonly model: VoteModel },
  chair: ChairRecord,
): ToldDocket<CouncilTypes> {
  const { seed, level, humans } = header;
  const sitting = {
    proceeding: COUNCIL,
    rules: { scenario, model },
    telling: councilTelling(chair),
  };
  return { sittings: [sitting], table: { seed, level, humans } };
}

/** The same game as the coalition plays it. */
function atDesk(header: GameHeader): GameHeader {
  return { ...header, humans: ['coalition'] };
}

const AT_DESK: ChairRecord = { seat: 'coalition', record: null };

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
  const { problem, header, game, record } = readDigits(digits, texts);
  if (!header) return { ok: false, problem: { ...problem, step: 0 } };
  if (problem) return refused(problem.code, game.log.length);
  const seat = seatIn(header);
  const chair = seat === 'coalition' ? null : { seat, record };
  return { ok: true, header, log: game.log, state: game.state, chair };
}

/** What digits tell, as far as they can be followed; their checksum is not looked at. */
type ReadDigits =
  | {
      readonly problem: HeaderProblem;
      readonly header?: undefined;
      readonly game?: undefined;
      readonly record?: undefined;
    }
  | {
      readonly problem: { readonly code: 'illegal' } | null;
      readonly header: GameHeader;
      readonly game: ToldGame<CouncilTypes>;
      readonly record: readonly Action[] | null;
    };

function readDigits(digits: readonly number[], texts: Texts): ReadDigits {
  const reader = new ShareReader(digits.slice(0, -CHECK_DIGITS));
  const headed = readHeader(reader, texts);
  if (!headed.ok) return { problem: headed.problem };
  const { header, scenario, hasRecord } = headed;
  const game = { scenario, model: texts.model };
  const first = hasRecord ? readDocket(docketOf(atDesk(header), game, AT_DESK), reader) : null;
  const record = first?.game.log ?? null;
  const illegal = { code: 'illegal' } as const;
  if (first && !first.isTold) return { problem: illegal, header, game: first.game, record };
  const chair = { seat: seatIn(header), record };
  const read = readDocket(docketOf(header, game, chair), reader);
  const isWhole = read.isTold && reader.isSpent();
  return { problem: isWhole ? null : illegal, header, game: read.game, record };
}

/** The first step that differs from the game that was meant, if one slip tells which that was; else 0. */
function stepOfSlip(digits: readonly number[], texts: Texts): number {
  const told = readDigits(digits, texts).game?.log ?? [];
  for (const mended of mendingsOf(digits)) {
    const { problem, game } = readDigits(mended, texts);
    if (problem || !game) continue;
    const step = game.log.findIndex((action, index) => !isSame(action, told[index]));
    return step < 0 ? game.log.length : step;
  }
  return 0;
}
