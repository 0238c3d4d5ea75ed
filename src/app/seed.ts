const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A seed that nobody chose: six letters and figures, without those that look alike. */
export function freshSeed(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return [...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}
