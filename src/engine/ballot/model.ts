/**
 * What the vote formula needs to know, all in whole centilogits (0.01 logit). The committed values
 * stand in `scenarios/vote-model.json` with their source; the engine is given them as a value.
 */
export interface VoteModel {
  /** Lean of a state whose rights record is +1 (a record of -1 leans as far the other way). */
  readonly slope: number;
  /** Cut below which "no" is likelier than not; always under `c2`. */
  readonly c1: number;
  /** Cut above which "yes" is likelier than not. */
  readonly c2: number;
  /** Standard deviation of the shock that every elected seat shares at one meeting; 0 for none. */
  readonly shockMeeting: number;
  /** Standard deviation of the further shock that the African Group shares; 0 for none. */
  readonly shockAfrica: number;
}

/**
 * The record row of a lean: `rightsRecord` in -1..+1 times the slope, in whole centilogits, never -0.
 *
 * @source ordered logit on General Assembly votes on the DPRK texts, 2005-2015 (`npm run calibrate`).
 */
export function recordLean(rightsRecord: number, { slope }: Pick<VoteModel, 'slope'>): number {
  return Math.floor(rightsRecord * slope + 0.5) + 0;
}
