/** The 32 signs of a code, Crockford's: no I, L, O or U, which are misread. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Signs in a group, so that a code can be read out and written down. */
const GROUP = 4;

/** The text of a code, in groups of four with hyphens. @param digits whole numbers, 0 to 31 */
export function textOf(digits: readonly number[]): string {
  const signs = digits.map((digit) => SIGNS[digit]!).join('');
  return (signs.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');
}

/**
 * The digits of a code as somebody may have typed it: small letters, spaces, hyphens anywhere; O is
 * read as 0, I and L as 1. Null where another sign stands in it.
 */
export function digitsOf(text: string): number[] | null {
  const signs = text.replace(/[\s-]/g, '').toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
  const digits = [...signs].map((sign) => SIGNS.indexOf(sign));
  return digits.includes(-1) ? null : digits;
}
