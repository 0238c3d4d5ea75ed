import { hashText } from '../../engine/core/hash';
import { loadModel, loadScenario, scenarioIds } from '../scenarios';
import { fuzzGame, type FuzzTexts, type Violation } from './game';

/** Some random games: numbers `from` to `from + games - 1` of a seed. */
export interface FuzzJob {
  readonly seed: string;
  readonly from: number;
  readonly games: number;
}

/** What many games came to together. */
export interface Fuzzed {
  readonly games: number;
  readonly actions: number;
  readonly refused: number;
  readonly violations: readonly Violation[];
}

let texts: FuzzTexts | null = null;

/** The shipped dockets and the model, read once in each thread. */
function readTexts(): FuzzTexts {
  texts ??= { scenarios: scenarioIds().map((id) => loadScenario(id)!), model: loadModel() };
  return texts;
}

/** Plays a job's games: what a thread of `fuzz` does. */
export default function fuzzJob({ seed, from, games }: FuzzJob): Fuzzed {
  const played = Array.from({ length: games }, (_, index) => fuzzOne(seedOf(seed, from + index)));
  return totalsOf(played);
}

/** Plays the one game of this seed. */
export function fuzzOne(seed: string): Fuzzed {
  const { actions, refused, violation } = fuzzGame(seed, readTexts());
  return { games: 1, actions, refused, violations: violation ? [violation] : [] };
}

/** The seed of one game among many: twelve signs. */
function seedOf(seed: string, game: number): string {
  return hashText(`${seed}/${game}`).slice(0, 12);
}

/** Everything that several lots of games came to. */
export function totalsOf(lots: readonly Fuzzed[]): Fuzzed {
  const sum = (count: (lot: Fuzzed) => number): number =>
    lots.reduce((all, lot) => all + count(lot), 0);
  return {
    games: sum(({ games }) => games),
    actions: sum(({ actions }) => actions),
    refused: sum(({ refused }) => refused),
    violations: lots.flatMap(({ violations }) => violations),
  };
}
