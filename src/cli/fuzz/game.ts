import type { VoteModel } from '../../engine/ballot/model';
import type { SeatId } from '../../engine/core/ids';
import { LEVELS, type Level } from '../../engine/core/levels';
import type { Draw } from '../../engine/core/rng';
import { seatsForPeople } from '../../engine/proceedings/council/rules/chair';
import type { Scenario } from '../../engine/proceedings/council/scenario';
import { createGame } from '../../engine/proceedings/council/setup';
import { councilField } from './council-field';
import { luckFrom, pickOne } from './luck';
import { playAtRandom } from './random-game';

/** A law that a game broke, with what plays the game again. */
export interface Violation {
  /** The game's own seed, from which all else about it follows. */
  readonly seed: string;
  readonly scenario: string;
  readonly level: Level;
  /** Actions before it. */
  readonly step: number;
  readonly law: string;
  readonly detail: string;
}

/** What one game came to. */
export interface FuzzedGame {
  readonly actions: number;
  readonly refused: number;
  readonly violation: Violation | null;
}

/** What the games are played by. */
export interface FuzzTexts {
  readonly scenarios: readonly Scenario[];
  readonly model: VoteModel;
}

/** Shares of games that get more than the cheap laws; each of them costs time. */
const SHARE = { chairs: 0.3, doubled: 0.05, derived: 0.02, dear: 0.1 };

/** Plays one random meeting of the Council: any docket, level and people. */
export function fuzzGame(seed: string, texts: FuzzTexts): FuzzedGame {
  const draw = luckFrom(seed);
  const scenario = pickOne(texts.scenarios, draw);
  const level = pickOne(LEVELS, draw);
  const isDerived = draw() < SHARE.derived;
  const hasChairs = draw() < SHARE.chairs && !isDerived;
  const humans: readonly SeatId[] = hasChairs ? peopleIn(scenario, draw) : ['coalition'];
  const start = createGame({ scenario, model: texts.model, seed, level, humans });
  const isDear = draw() < SHARE.dear;
  const isDoubled = draw() < SHARE.doubled;
  const field = councilField(start, texts, { isDerived });
  const { actions, refused, broken } = playAtRandom(field, { draw, isDerived, isDear, isDoubled });
  return {
    actions,
    refused,
    violation: broken && { seed, scenario: scenario.id, level, ...broken },
  };
}

/** One person in any chair, or up to six in any set of seats. */
function peopleIn(scenario: Scenario, draw: Draw): SeatId[] {
  const left = [...seatsForPeople(scenario)];
  const count = draw() < 0.5 ? 1 : 2 + Math.floor(5 * draw());
  return Array.from({ length: count }, () => {
    const seat = pickOne(left, draw);
    left.splice(left.indexOf(seat), 1);
    return seat;
  });
}
