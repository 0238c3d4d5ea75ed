/** Something unforeseen that several seats share at one vote, normal about nothing. */
export interface Shock {
  /** Its name in the data, under which a roll call is given its luck. */
  readonly id: string;
  /** Standard deviation in whole centilogits; 0 for none. */
  readonly sd: number;
  /** The declared group of seats that shares it; without one the whole room does. */
  readonly group?: string;
}

/**
 * What the vote formula needs to know, all in whole centilogits (0.01 logit). The committed values
 * stand in `scenarios/vote-model.json` with their source; the engine is given them as a value. A model
 * never changes.
 */
export interface VoteModel {
  /** Lean of a state whose rights record is +1 (a record of -1 leans as far the other way). */
  readonly slope: number;
  /** Cut below which "no" is likelier than not; always under `c2`. */
  readonly c1: number;
  /** Cut above which "yes" is likelier than not. */
  readonly c2: number;
  /** Independent of each other, each with an id of its own. Several on the same seats add up. */
  readonly shocks: readonly Shock[];
}

/**
 * The record row of a lean: `rightsRecord` in -1..+1 times the slope, in whole centilogits, never -0.
 *
 * @source ordered logit on General Assembly votes on the DPRK texts, 2005-2015 (`npm run calibrate`).
 */
export function recordLean(rightsRecord: number, { slope }: Pick<VoteModel, 'slope'>): number {
  return Math.floor(rightsRecord * slope + 0.5) + 0;
}
