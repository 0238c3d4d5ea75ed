/**
 * One choice as a share of a whole: `size` parts of `of`, from part `from` on. The bigger its share,
 * the less room it takes in a code. Whole numbers.
 */
export interface Share {
  readonly from: number;
  readonly size: number;
  readonly of: number;
}

/** One of so many choices, all as likely. */
export function oneOfMany(index: number, count: number): Share {
  return { from: index, size: 1, of: count };
}

/** Bits in one digit of a code. */
const DIGIT_BITS = 5n;

/**
 * Shares as the fewest digits that hold them: each narrows the range that the one before left, and the
 * code is the lower end of the last. What comes first is read first, so a wrong digit leaves what
 * stands before it as it was.
 */
export function packShares(shares: readonly Share[]): number[] {
  let count = leastDigits(shares);
  for (;;) {
    const low = lowEnd(shares, count);
    if (low !== null) return digitsOfNumber(low, count);
    count += 1;
  }
}

/** A lower limit of the digits needed. */
function leastDigits(shares: readonly Share[]): number {
  let bits = 0;
  let product = 1;
  for (const { size, of } of shares) {
    product *= of / size;
    while (product >= 32) {
      product /= 32;
      bits += 5;
    }
  }
  return Math.max(1, bits / 5);
}

function lowEnd(shares: readonly Share[], count: number): bigint | null {
  let low = 0n;
  let range = 1n << (DIGIT_BITS * BigInt(count));
  for (const { from, size, of } of shares) {
    const part = range / BigInt(of);
    if (part === 0n) return null;
    low += part * BigInt(from);
    range = part * BigInt(size);
  }
  return low;
}

function digitsOfNumber(number: bigint, count: number): number[] {
  const digits: number[] = [];
  for (let left = number; digits.length < count; left >>= DIGIT_BITS)
    digits.unshift(Number(left & 31n));
  return digits;
}

/** Reads shares from digits, in the order in which they were packed. */
export class ShareReader {
  #rest: bigint;
  #range: bigint;
  readonly #shares: Share[] = [];
  readonly #digits: readonly number[];

  /** @param digits whole numbers, 0 to 31 */
  constructor(digits: readonly number[]) {
    this.#digits = digits;
    this.#rest = digits.reduce((number, digit) => (number << DIGIT_BITS) | BigInt(digit), 0n);
    this.#range = 1n << (DIGIT_BITS * BigInt(digits.length));
  }

  /**
   * The next share of a whole; null where the digits say none.
   *
   * @param shareAt the share in which a part stands
   */
  next(of: number, shareAt: (part: number) => Share): Share | null {
    const width = this.#range / BigInt(of);
    if (width === 0n) return null;
    const part = this.#rest / width;
    if (part >= BigInt(of)) return null;
    const share = shareAt(Number(part));
    this.#rest -= width * BigInt(share.from);
    this.#range = width * BigInt(share.size);
    this.#shares.push(share);
    return share;
  }

  /** Whether the digits are just those that the shares read so far would give: nothing is left over. */
  isSpent(): boolean {
    return this.#rest === 0n && packShares(this.#shares).length === this.#digits.length;
  }
}
