const WORD = 0xffffffffn;

function rotated(value: bigint, by: bigint): bigint {
  return ((value << by) | (value >> (32n - by))) & WORD;
}

/** One little-endian block of four bytes, scrambled. */
function scrambled(block: readonly number[]): bigint {
  const word = block.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return (rotated((word * 0xcc9e2d51n) & WORD, 15n) * 0x1b873593n) & WORD;
}

/**
 * MurmurHash3, x86, 32 bits, of whole blocks of four bytes: the slow and obvious way, on integers of any
 * size. The engine's own mixer is compared with it.
 *
 * @source A. Appleby, MurmurHash3 (public domain): the published description.
 */
export function murmur3(bytes: readonly number[], seed: number): number {
  let hash = BigInt(seed);
  for (let at = 0; at < bytes.length; at += 4) {
    const mixed = rotated(hash ^ scrambled(bytes.slice(at, at + 4)), 13n);
    hash = (mixed * 5n + 0xe6546b64n) & WORD;
  }
  hash ^= BigInt(bytes.length);
  hash = ((hash ^ (hash >> 16n)) * 0x85ebca6bn) & WORD;
  hash = ((hash ^ (hash >> 13n)) * 0xc2b2ae35n) & WORD;
  return Number(hash ^ (hash >> 16n));
}
