import { electedSeats } from '../../engine/proceedings/council/docket';
import type { SeatId } from '../../engine/core/ids';
import type { Scenario } from '../../engine/proceedings/council/scenario';
import { isSeed } from '../../engine/proceedings/council/setup';
import { LEVELS } from '../../engine/core/levels';
import type { VoteModel } from '../../engine/ballot/model';
import { docketMark, fingerprintOf } from './fingerprint';
import { headerOf, type GameHeader } from '../play/header';
import { oneOfMany, type Share, type ShareReader } from './replay-code-numbers';

/** The format of codes; the first sign of each. */
export const CODE_FORMAT = 2;
const FORMATS = 32;
const MARKS = 256;
const FINGERPRINTS = 2 ** 32;
const LONGEST_SEED = 12;
const SEED_SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789-';

/** Room that a chair takes in the header: little where there is none. */
const NO_CHAIR: Share = { from: 0, size: 15, of: 16 };
const A_CHAIR: Share = { from: 15, size: 1, of: 16 };
const CHAIRS = 16;

/** What a header in a code may be wrong about. */
export type HeaderProblem = 'notACode' | 'unknownDocket' | 'otherRules';

/** A game's header as shares: format, docket, fingerprint, level, seed, and the chair if it has one. */
export function headerShares(
  { seed, level, humans }: Pick<GameHeader, 'seed' | 'level' | 'humans'>,
  { scenario, model, record }: Told,
): Share[] {
  return [
    oneOfMany(CODE_FORMAT, FORMATS),
    oneOfMany(docketMark(scenario), MARKS),
    oneOfMany(fingerprintOf(scenario, model), FINGERPRINTS),
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
  | { readonly ok: false; readonly code: HeaderProblem } {
  const number = (of: number): number => reader.next(of, (part) => oneOfMany(part, of))?.from ?? -1;
  if (number(FORMATS) !== CODE_FORMAT) return { ok: false, code: 'notACode' };
  const mark = number(MARKS);
  const scenario = scenarios.find((candidate) => docketMark(candidate) === mark);
  if (!scenario) return { ok: false, code: 'unknownDocket' };
  if (number(FINGERPRINTS) !== fingerprintOf(scenario, model))
    return { ok: false, code: 'otherRules' };
  const level = LEVELS[number(LEVELS.length)];
  const length = number(LONGEST_SEED) + 1;
  const seed = Array.from({ length }, () => SEED_SIGNS[number(SEED_SIGNS.length)] ?? '').join('');
  const person = readSeat(reader, scenario);
  if (!level || !isSeed(seed) || !person) return { ok: false, code: 'notACode' };
  const header = headerOf({ scenario, seed, level, seat: person.seat });
  return { ok: true, header, scenario, hasRecord: person.hasRecord };
}
