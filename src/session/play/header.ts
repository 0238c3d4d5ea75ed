import type { SeatId } from '../../engine/core/ids';
import type { Scenario } from '../../engine/proceedings/council/scenario';
import type { Level } from '../../engine/core/levels';
import { RULES_VERSION } from '../../engine/proceedings/council/version';

/** Everything but the log that a game is made of: the same header and log give the same game. */
export interface GameHeader {
  readonly scenario: string;
  readonly scenarioVersion: number;
  readonly rulesVersion: number;
  /** `[a-z0-9-]{1,12}` */
  readonly seed: string;
  readonly level: Level;
  /** Seats held by people; the AI plays the rest. */
  readonly humans: readonly SeatId[];
}

/** The header of a new game under today's rules, with one person (or a bot): at the coalition's desk if no seat is named. */
export function headerOf({
  scenario,
  seed,
  level,
  seat = 'coalition',
}: {
  scenario: Scenario;
  seed: string;
  level: Level;
  seat?: SeatId;
}): GameHeader {
  return {
    scenario: scenario.id,
    scenarioVersion: scenario.version,
    rulesVersion: RULES_VERSION,
    seed,
    level,
    humans: [seat],
  };
}
