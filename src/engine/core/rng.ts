import alea from 'seedrandom/lib/alea.js';
import { wireOrder } from './wire';

/** One stream for each use of chance, so that a new use never shifts another. */
export const STREAMS = wireOrder([
  'offset',
  'cable',
  'ask',
  'redLine',
  'sounding',
  'name',
  'move',
  'condition',
  'webcast',
  'roomShock',
  'groupShock',
  'rollCall',
  'ai',
  'bot',
]);
export type Stream = (typeof STREAMS)[number];

/** Which draw of a stream: all are whole numbers of 0 or more. */
export interface DrawKey {
  readonly week?: number;
  readonly slot?: number;
  /** Index of the member in the docket's list. */
  readonly seat?: number;
}

/** Four 32-bit words from a seed. Any text is taken; the rules for seeds are `isSeed`'s. */
export function expandSeed(seed: string): number[] {
  const next = alea(seed);
  return [0, 1, 2, 3].map(() => next.int32() >>> 0);
}

/** The deck in an order that only the seed decides (Fisher-Yates over alea). */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
  const next = alea(seed);
  const deck = [...items];
  for (let i = deck.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1));
    const kept = deck[i]!;
    deck[i] = deck[j]!;
    deck[j] = kept;
  }
  return deck;
}

function mix(hash: number, word: number): number {
  let k = Math.imul(word, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  let h = hash ^ Math.imul(k, 0x1b873593);
  h = (h << 13) | (h >>> 19);
  return (Math.imul(h, 5) + 0xe6546b64) | 0;
}

function finish(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * A uniform in (0, 1) that depends on its key alone: no generator lives in the state, so a changed
 * action never moves any other luck.
 *
 * @source counter-based generators; mixing constants of MurmurHash3 (public domain).
 */
export function draw(words: readonly number[], stream: Stream, key: DrawKey = {}): number {
  let hash = mix(words[0]! | 0, STREAMS.indexOf(stream) + 1);
  hash = mix(hash, words[1]! ^ (key.week ?? 0));
  hash = mix(hash, words[2]! ^ (key.slot ?? 0));
  hash = mix(hash, words[3]! ^ (key.seat ?? 0));
  return (finish(hash ^ 16) + 0.5) / 4294967296;
}

/** Uniforms in (0, 1), one at a call: how `ai` and search are given their luck. */
export type Draw = () => number;
