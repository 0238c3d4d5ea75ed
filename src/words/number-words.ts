const NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
];

/**
 * A whole number of seats in words, as both views say it; figures above fifteen.
 *
 * @param zero what is said of none: `none`, or `no` before a noun
 */
export function inWords(count: number, zero: 'none' | 'no'): string {
  return count === 0 ? zero : (NUMBERS[count - 1] ?? String(count));
}
