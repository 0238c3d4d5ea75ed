/** Digits of the checksum at a code's end. */
export const CHECK_DIGITS = 3;
/** Added to the checksum, so that a zero more at the end is caught; any but zeros would do. */
const MARK = [14, 22, 15] as const;

/**
 * The checksum of a code's digits: the rest of a division by x^3 + 2x^2 + 1 over the field of 32
 * elements (x^5 + x^2 + 1). The polynomial is primitive, so that up to 1057 digits every wrong digit,
 * any two of them and every swap of neighbours give another rest.
 *
 * @param digits whole numbers, 0 to 31
 */
export function checksumOf(digits: readonly number[]): number[] {
  let [high, middle, low] = [1, 0, 0]; // not 0: leading zeros count
  for (const digit of [...digits, 0, 0, 0]) {
    [high, middle, low] = [middle ^ times(high, 2), low, digit ^ high];
  }
  return [high ^ MARK[0], middle ^ MARK[1], low ^ MARK[2]];
}

/** Whether the last three digits are the checksum of those before. */
export function isChecked(digits: readonly number[]): boolean {
  const own = checksumOf(digits.slice(0, -CHECK_DIGITS));
  return own.every((digit, index) => digit === digits[digits.length - CHECK_DIGITS + index]);
}

/**
 * Every code one slip away, a wrong digit or two neighbours swapped, whose checksum is right: one or
 * two for a code with one slip, seldom any for other digits.
 */
export function mendingsOf(digits: readonly number[]): number[][] {
  const slips = digits.flatMap((digit, at) => [
    ...Array.from({ length: 32 }, (_, other) => digits.with(at, other)),
    digits.with(at, digits[at + 1] ?? digit).with(Math.min(at + 1, digits.length - 1), digit),
  ]);
  return slips.filter(isChecked);
}

/** Product of two elements of the field, each 0 to 31. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit += 1) if ((b >> bit) & 1) product ^= a << bit;
  for (let bit = 8; bit >= 5; bit -= 1) if ((product >> bit) & 1) product ^= 0b100101 << (bit - 5);
  return product;
}
