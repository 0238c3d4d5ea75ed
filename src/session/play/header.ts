import type { SeatId } from '../../engine/core/ids';
import type { Scenario } from '../../engine/proceedings/council/scenario';
import type { Level } from '../../engine/core/levels';
import { refOf, type DocketKind, type DocketRef } from '../../scenario/docket-ref';
import { versionsFor, type Versions } from './versions';

/** Everything but the log that a game is made of: the same header and log give the same game. */
export interface GameHeader {
  readonly docket: DocketRef;
  /** By kind of proceeding. */
  readonly versions: Versions;
  /** `[a-z0-9-]{1,12}` */
  readonly seed: string;
  readonly level: Level;
  /** Seats held by people; the AI plays the rest. */
  readonly humans: readonly SeatId[];
}

/** The header of a new game under today's rules, with one person (or a bot): at the coalition's desk if no seat is named. */
export function headerOf({
  scenario,
  kind = 'shipped',
  seed,
  level,
  seat = 'coalition',
}: {
  scenario: Scenario;
  kind?: DocketKind;
  seed: string;
  level: Level;
  seat?: SeatId;
}): GameHeader {
  return {
    docket: refOf(scenario, kind),
    versions: versionsFor(scenario),
    seed,
    level,
    humans: [seat],
  };
}
