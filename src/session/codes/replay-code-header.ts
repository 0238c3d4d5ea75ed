import { electedSeats } from '../../engine/proceedings/council/docket';
import type { SeatId } from '../../engine/core/ids';
import type { Scenario } from '../../engine/proceedings/council/scenario';
import { isSeed } from '../../engine/proceedings/council/setup';
import { LEVELS } from '../../engine/core/levels';
import type { VoteModel } from '../../engine/ballot/model';
import { DOCKET_KINDS, refOf, type DocketKind } from '../../scenario/docket-ref';
import { headerOf, type GameHeader } from '../play/header';
import { kindsIn, type Outdated } from '../play/versions';
import { contentMark, docketMark, fingerprintOf } from './fingerprint';
import { oneOfMany, type Share, type ShareReader } from './replay-code-numbers';

/** The format of codes; the first sign of each. */
export const CODE_FORMAT = 3;
const FORMATS = 32;
const MARKS = 256;
const CONTENTS = 2 ** 16;
const FINGERPRINTS = 2 ** 16;
const LONGEST_SEED = 12;
const SEED_SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789-';

/** Room that a chair takes in the header: little where there is none. */
const NO_CHAIR: Share = { from: 0, size: 15, of: 16 };
const A_CHAIR: Share = { from: 15, size: 1, of: 16 };
const CHAIRS = 16;

/** Room that the kind of a docket takes: little for those that come with the game. */
const KINDS: Readonly<Record<DocketKind, Share>> = {
  shipped: { from: 0, size: 14, of: 16 },
  drawn: { from: 14, size: 1, of: 16 },
  authored: { from: 15, size: 1, of: 16 },
};

/** What a header in a code may be wrong about. */
export type HeaderProblem =
  | {
      readonly code:
        | 'notACode'
        | 'olderFormat'
        | 'newerFormat'
        | 'unknownDocket'
        | 'drawnDocket'
        | 'authoredDocket';
    }
  | Outdated;

/**
 * A game's header as shares: format, docket (kind, id, content), a fingerprint for each of its
 * proceedings, level, seed, and the chair if it has one.
 */
export function headerShares(
  { docket, seed, level, humans }: Pick<GameHeader, 'docket' | 'seed' | 'level' | 'humans'>,
  { scenario, model, record }: Told,
): Share[] {
  return [
    oneOfMany(CODE_FORMAT, FORMATS),
    KINDS[docket.kind],
    oneOfMany(docketMark(docket), MARKS),
    oneOfMany(contentMark(docket), CONTENTS),
    ...kindsIn(scenario).map((kind) => oneOfMany(fingerprintOf(kind, model), FINGERPRINTS)),
    oneOfMany(LEVELS.indexOf(level), LEVELS.length),
    oneOfMany(seed.length - 1, LONGEST_SEED),
    ...[...seed].map((sign) => oneOfMany(SEED_SIGNS.indexOf(sign), SEED_SIGNS.length)),
    ...chairShares(humans[0] ?? 'coalition', scenario, record !== null),
  ];
}

/** What a game's header hangs on beside itself. */
interface Told {
  readonly scenario: Scenario;
  readonly model: VoteModel;
  readonly record: unknown;
}

/** Which chair, and whether its coalition plays by a record, which follows. */
function chairShares(seat: SeatId, scenario: Scenario, hasRecord: boolean): Share[] {
  if (seat === 'coalition') return [NO_CHAIR];
  const chair = chairsOf(scenario).indexOf(seat);
  return [A_CHAIR, oneOfMany(chair, CHAIRS), oneOfMany(Number(hasRecord), 2)];
}

/** Every seat that a chair may be, China's first. */
function chairsOf({ members }: Scenario): SeatId[] {
  return ['opposition', ...members.map(({ id }) => id)];
}

/** The seat of a header's person; null where it is no seat that a person may hold. */
function readSeat(
  reader: ShareReader,
  scenario: Scenario,
): { readonly seat: SeatId; readonly hasRecord: boolean } | null {
  const chair = reader.next(CHAIRS, (part) => (part < NO_CHAIR.size ? NO_CHAIR : A_CHAIR));
  if (chair === NO_CHAIR) return { seat: 'coalition', hasRecord: false };
  const index = reader.next(CHAIRS, (part) => oneOfMany(part, CHAIRS))?.from ?? -1;
  const record = reader.next(2, (part) => oneOfMany(part, 2));
  const seat = chairsOf(scenario)[index];
  const isElected = electedSeats(scenario).some(({ id }) => id === seat);
  if (!record || !seat || (seat !== 'opposition' && !isElected)) return null;
  return { seat, hasRecord: record.from === 1 };
}

/** Reads the header from a code, and finds its docket among those given. */
export function readHeader(
  reader: ShareReader,
  { scenarios, model }: { readonly scenarios: readonly Scenario[]; readonly model: VoteModel },
):
  | {
      readonly ok: true;
      readonly header: GameHeader;
      readonly scenario: Scenario;
      /** Whether a record of a coalition's game comes before the chair's own choices. */
      readonly hasRecord: boolean;
    }
  | { readonly ok: false; readonly problem: HeaderProblem } {
  const refused = (problem: HeaderProblem) => ({ ok: false, problem }) as const;
  const number = (of: number): number => reader.next(of, (part) => oneOfMany(part, of))?.from ?? -1;
  const format = number(FORMATS);
  if (format !== CODE_FORMAT) return refused({ code: formatProblem(format) });
  const kind = readKind(reader);
  const mark = number(MARKS);
  if (kind !== 'shipped') return refused({ code: `${kind}Docket` });
  const scenario = scenarios.find((candidate) => docketMark(candidate) === mark);
  if (!scenario) return refused({ code: 'unknownDocket' });
  const isSameContent = number(CONTENTS) === contentMark(refOf(scenario));
  const other = kindsIn(scenario).find(
    (proceeding) => number(FINGERPRINTS) !== fingerprintOf(proceeding, model),
  );
  if (other) return refused({ code: 'otherRules', proceeding: other });
  if (!isSameContent) return refused({ code: 'otherContent' });
  const level = LEVELS[number(LEVELS.length)];
  const length = number(LONGEST_SEED) + 1;
  const seed = Array.from({ length }, () => SEED_SIGNS[number(SEED_SIGNS.length)] ?? '').join('');
  const person = readSeat(reader, scenario);
  if (!level || !isSeed(seed) || !person) return refused({ code: 'notACode' });
  const header = headerOf({ scenario, seed, level, seat: person.seat });
  return { ok: true, header, scenario, hasRecord: person.hasRecord };
}

/** What is to be said of a code whose first sign is not today's. There was never a format 0. */
function formatProblem(format: number): 'notACode' | 'olderFormat' | 'newerFormat' {
  if (format > CODE_FORMAT) return 'newerFormat';
  return format > 0 ? 'olderFormat' : 'notACode';
}

function readKind(reader: ShareReader): DocketKind {
  const shareAt = (part: number): Share =>
    DOCKET_KINDS.map((kind) => KINDS[kind]).find(({ from, size }) => part < from + size)!;
  const share = reader.next(KINDS.shipped.of, shareAt);
  return DOCKET_KINDS.find((kind) => KINDS[kind] === share) ?? 'shipped';
}
