import { z } from 'zod';
import { problemsOf } from './issues';
import { plainDataProblems } from './plain-data';
import { tidy, type Parsed } from './problem';

/** Figures of one docket that its balance may be held to; what each is stands in `cli/balance`. */
export const BALANCE_FIGURES = [
  'doNothing',
  'random',
  'randomUnderInformed',
  'informed',
  'greedyUnderInformed',
  'oracleOverInformed',
  'oracle',
  'onlyOneFamily',
  'neverOneFamily',
  'takeEveryMove',
  'neverSoundingOut',
  'closeVotes',
  'largestRise',
  'lateHolds',
  'attacheOverEnvoy',
  'envoyOverAmbassador',
] as const;
export type BalanceFigure = (typeof BALANCE_FIGURES)[number];

/** Where a figure has to lie, both borders included: shares and ratios of 1, or points of Access. */
export interface Border {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

/** What a docket is tuned to; tuned for play, on the informed player's games. */
export type Borders = { readonly [K in BalanceFigure]?: Border | undefined };

const border = z.strictObject({
  least: z.number().min(-1).max(1).optional(),
  most: z.number().min(-1).max(1).optional(),
});

const bordersSchema = z.strictObject({
  format: z.literal(1),
  borders: z.partialRecord(z.enum(BALANCE_FIGURES), border),
});

/** Reads a docket's `balance.json`: its borders, or every problem at once. Never throws. */
export function parseBorders(data: unknown): Parsed<'borders', Borders> {
  const unreadable = plainDataProblems(data);
  if (unreadable.length > 0) return { ok: false, problems: tidy(unreadable) };
  const parsed = bordersSchema.safeParse(data);
  if (parsed.success) return { ok: true, borders: parsed.data.borders };
  return { ok: false, problems: tidy(parsed.error.issues.flatMap((one) => problemsOf(one, data))) };
}
