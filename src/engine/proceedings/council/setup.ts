import { electedSeats, objectors, seatNumber, stanceOf } from './docket';
import type { SeatId } from '../../core/ids';
import { draw, expandSeed, shuffled } from '../../core/rng';
import { afterReading } from '../../minds/belief';
import { startWeek } from './rules/calendar';
import { openChairs } from './rules/chair';
import { ARGUMENTS, type Scenario, type ScenarioMember } from './scenario';
import { NO_CARRY, type Carry } from '../../core/proceeding';
import type { Board, Desk, GameState, SeatFile, Truth } from './state';
import type { Level } from '../../core/levels';
import { TUNING } from './tuning';
import type { VoteModel } from '../../ballot/model';
import { normalFromUniform } from '../../ballot/normal';
import { whole } from '../../core/whole';

/** Everything that a game is made of before the first action. */
export interface GameSetup {
  readonly scenario: Scenario;
  readonly model: VoteModel;
  readonly seed: string;
  readonly level: Level;
  /** The seats that people play; `ai` plays the others. */
  readonly humans: readonly SeatId[];
}

/** Whether a text may be a seed: 1 to 12 of a-z, 0-9 and hyphen. */
export function isSeed(text: string): boolean {
  return /^[a-z0-9-]{1,12}$/.test(text);
}

/** A new game in its first week, waiting for the other side's moves. @throws for a text that is no seed, or seats that nobody may hold. */
export function createGame(
  { scenario, model, seed, level, humans }: GameSetup,
  carry: Carry = NO_CARRY,
): GameState {
  if (!isSeed(seed)) throw new RangeError(`not a seed: ${seed}`);
  const truth = drawTruth(scenario, seed, level);
  const state: GameState = {
    docket: scenario,
    model,
    level,
    seed,
    humans: [...humans],
    step: 0,
    board: openBoard(scenario, carry),
    desk: openDesk(scenario, level, truth),
    truth,
    chairs: openChairs(scenario, humans),
  };
  startWeek(state, () => undefined);
  return state;
}

function drawTruth(scenario: Scenario, seed: string, level: Level): Truth {
  const seedWords = expandSeed(`${scenario.id}/${seed}`);
  const seats: Truth['seats'] = {};
  for (const member of electedSeats(scenario)) {
    const seat = seatNumber(scenario, member.id);
    const sd = offsetSd(member, level);
    const luck = normalFromUniform(draw(seedWords, 'offset', { seat }));
    seats[member.id] = {
      offset: whole(sd * luck),
      ask: pick(member.asks, draw(seedWords, 'ask', { seat }))?.id ?? '',
      redLine: pick(member.redLines, draw(seedWords, 'redLine', { seat }))?.argument ?? 'none',
    };
  }
  const loose = scenario.cards.filter(({ week }) => week === null).map(({ id }) => id);
  return { seedWords, seats, deck: shuffled(loose, `${scenario.id}/${seed}/deck`) };
}

function offsetSd(member: ScenarioMember, level: Level): number {
  return stanceOf(member) === 'swing' ? TUNING.offsetSd[level] : TUNING.firmOffsetSd;
}

/** The item under whose permille a uniform falls; undefined for an empty list. */
function pick<T extends { readonly odds: number }>(
  items: readonly T[],
  uniform: number,
): T | undefined {
  let passed = 0;
  for (const item of items) {
    passed += item.odds;
    if (uniform * 1000 < passed) return item;
  }
  return items.at(-1);
}

/** The table as the docket sets it, with what an earlier proceeding carries in instead of its meters. */
function openBoard(scenario: Scenario, carry: Carry): Board {
  const { start } = scenario;
  const { credibility = start.credibility, attention = start.attention } = carry;
  const thaw = carry.thaw === undefined ? start.thaw : whole(carry.thaw / 10);
  const seats: Board['seats'] = {};
  for (const { id } of electedSeats(scenario))
    seats[id] = { signed: false, wear: 0, pressure: 0, ledger: [] };
  return {
    phase: 'moves',
    week: 1,
    seats,
    letter: { opened: false, filed: false, attention },
    meters: {
      favours: start.favours,
      credibility,
      attention,
      thaw,
      ambition: start.ambition,
    },
    purses: Object.fromEntries(objectors(scenario).map(({ id }) => [id, start.purses[id] ?? 0])),
    moves: [],
    dateChosen: false,
    dateDue: null,
    criticismOwned: false,
    witnessEvents: 0,
    cards: [],
    fallbacks: [],
    result: null,
  };
}

function openDesk(scenario: Scenario, level: Level, truth: Truth): Desk {
  const seats: Desk['seats'] = {};
  for (const member of electedSeats(scenario))
    seats[member.id] = openFile(scenario, member, level, truth);
  return {
    seats,
    evidenceUses: 0,
    blunted: [],
    briefings: [],
    promises: [],
    tied: [],
    predictions: [],
    odds: [],
  };
}

/** A seat's file after the opening cable: one noisy reading of a swing seat's offset. */
function openFile(
  scenario: Scenario,
  member: ScenarioMember,
  level: Level,
  truth: Truth,
): SeatFile {
  const seat = seatNumber(scenario, member.id);
  const own = truth.seats[member.id]!;
  const prior = { mean: 0, sd: offsetSd(member, level) };
  const luck = normalFromUniform(draw(truth.seedWords, 'cable', { seat }));
  const cable = whole(own.offset + luck * TUNING.cableSd);
  const isSwing = stanceOf(member) === 'swing';
  const isOpen = level === 'attache';
  const argued = Object.fromEntries(ARGUMENTS.map((argument) => [argument, 0]));
  return {
    estimate: isSwing ? afterReading(prior, cable, TUNING.cableSd) : prior,
    askOdds: member.asks.map(({ id, odds }) => (isOpen ? (id === own.ask ? 1000 : 0) : odds)),
    redLineOdds: member.redLines.map(({ argument, odds }) =>
      isOpen ? (argument === own.redLine ? 1000 : 0) : odds,
    ),
    sounded: false,
    askMet: 'no',
    closedAsks: [],
    effort: 0,
    argued: argued as SeatFile['argued'],
    contacts: 0,
    nod: false,
    refused: 'none',
    ledger: [],
  };
}
