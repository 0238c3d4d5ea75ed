import { z } from 'zod';
import type { MemberId } from '../engine/core/ids';
import { STATUSES } from '../engine/proceedings/council/scenario';

/** One line of plain text: no line breaks, no control or invisible characters. */
export const text = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .regex(/^[^\p{C}]*$/u);

/** A name of our own, such as `letter-2014`. */
export const name = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);

/** Alpha-3 code, as written in a file. */
export const memberCode = z.string().regex(/^[A-Z]{3}$/);

/** Alpha-3 code, as the engine wants it. */
export const memberId = memberCode.transform((code) => code as MemberId);

/** A member's code, or a name such as `civil-society`. */
export const messengerId = z.string().regex(/^([A-Z]{3}|[a-z][a-z0-9-]{1,39})$/);

export const date = z.iso.date();

export const status = z.enum(STATUSES);

export const source = text(400);

/** A value with how sure we are of it. */
export const rated = <T extends z.ZodType>(value: T) => z.strictObject({ value, status });

/** A sentence or two with how sure we are of it and where it comes from. */
export const statement = (longest: number) =>
  z.strictObject({ text: text(longest), status, source });

export const permille = z.int().min(0).max(1000);

type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [K in keyof T]: Plain<T[K]> };
type Alike<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** `true` where two types are one but for `readonly`. */
export type Same<A, B> = Alike<Plain<A>, Plain<B>>;
