import { hashText } from '../../engine/core/hash';
import type { Draw } from '../../engine/core/rng';

/** Uniforms in (0, 1) from a text: the fuzzer's own luck, apart from the game's (mulberry32). */
export function luckFrom(text: string): Draw {
  let word = Number.parseInt(hashText(text).slice(8), 16) | 0;
  return () => {
    word = (word + 0x6d2b79f5) | 0;
    let mixed = Math.imul(word ^ (word >>> 15), word | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296 + 2 ** -33;
  };
}

/** One of a list. @throws for an empty list */
export function pickOne<T>(items: readonly T[], draw: Draw): T {
  if (items.length === 0) throw new Error('nothing to choose from');
  return items[Math.floor(draw() * items.length)]!;
}
