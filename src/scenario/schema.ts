import { z } from 'zod';
import { VOTES } from '../engine/core/ids';
import { GROUPS } from '../engine/proceedings/council/groups';
import {
  ARGUMENTS,
  ASK_KINDS,
  LESSON_PLACES,
  MESSENGER_KINDS,
} from '../engine/proceedings/council/scenario';
import { MOVE_KINDS } from '../engine/proceedings/council/move-kinds';
import type { WrittenCouncil, WrittenDocket } from './compose';
import * as field from './fields';

const { name, memberId, memberCode, messengerId, date, status, rated } = field;

const ask = z.strictObject({
  id: name,
  kind: z.enum(ASK_KINDS),
  odds: field.permille,
  status,
});

const redLine = z.strictObject({ argument: z.enum(ARGUMENTS), odds: field.permille, status });

const member = z.strictObject({
  id: memberId,
  role: z.enum(['sponsor', 'objector', 'elected']),
  term: z.string().regex(/^(20\d\d(-\d\d)?)?$/),
  record: rated(z.number().min(-1).max(1)),
  assemblyVotes: rated(
    z
      .array(
        z.strictObject({
          year: z.int().min(1946).max(2100),
          vote: z.enum([...VOTES, 'absent']),
        }),
      )
      .max(40),
  ),
  councilVotes: rated(z.array(z.strictObject({ date, vote: z.enum(VOTES) })).max(20)),
  hears: z.strictObject({ best: z.enum(ARGUMENTS), second: z.enum(ARGUMENTS), status }).nullable(),
  asks: z.array(ask).max(3),
  redLines: z.array(redLine).max(4),
  heard: z.record(messengerId, z.int().min(60).max(150)),
  isEvidenceMinded: z.boolean(),
});

const messenger = z.strictObject({
  id: messengerId,
  kind: z.enum(MESSENGER_KINDS),
  heard: z.int().min(60).max(150),
});

/** What a card may do. Bounds keep one card smaller than a week's work; tuned for play. */
const effect = z.union([
  z.strictObject({
    adjust: z.enum(['favours', 'thaw', 'ambition']),
    by: z.int().min(-2).max(2),
  }),
  z.strictObject({ adjust: z.enum(['attention', 'credibility']), by: z.int().min(-20).max(20) }),
  z.strictObject({ sway: z.union([z.enum(GROUPS), memberId]), by: z.int().min(-60).max(60) }),
  z.strictObject({ purse: memberId, by: z.int().min(-2).max(2) }),
  z.strictObject({ tie: messengerId }),
]);

const card = z.strictObject({
  id: name,
  date,
  status,
  week: z.int().min(1).max(12).nullable(),
  options: z
    .array(z.strictObject({ id: name, effects: z.array(effect).min(1).max(6) }))
    .min(1)
    .max(4),
});

const wish = z.strictObject({ member: memberId, ask: name });
const conflict = z.strictObject({ a: wish, b: wish, why: name });

const lesson = z.strictObject({
  id: name,
  week: z.int().min(1).max(12).nullable(),
  at: z.enum(LESSON_PLACES),
  status,
});

const week = z.strictObject({
  act: z.enum(['soundings', 'names', 'hold']),
  starts: date,
  ends: date,
});

const fixture = z.strictObject({ id: name, week: z.int().min(1).max(12), status });

const points = z.int().min(-100).max(100);
const purse = z.int().min(0).max(20);

const start = z.strictObject({
  favours: z.int().min(0).max(5),
  credibility: z.int().min(0).max(100),
  attention: z.int().min(0).max(100),
  thaw: z.int().min(0).max(10),
  ambition: z.int().min(0).max(6),
  purses: z.record(memberCode, purse),
  handicap: z.int().min(0).max(400),
});

const payoffs = z.strictObject({
  adopted: points,
  perAmbition: points,
  lost: points,
  lostWithFallback: points,
  fallback: points,
  fallbackPerSigner: points,
  fallbackPerAttention: points,
  fallbackExtra: points,
  withdrawBeforeFiling: points,
  withdrawAfterFiling: points,
});

/** A United Nations document symbol such as `S/2015/931`. */
const symbol = z.string().regex(/^[A-Z][A-Za-z0-9./-]{2,29}$/);

const history = z.strictObject({
  letter: z.strictObject({ symbol, date, signers: z.array(memberId).max(15) }).nullable(),
  record: symbol.nullable(),
  votes: z.record(memberCode, z.enum(VOTES)),
  status,
});

const council = z.strictObject({
  kind: z.literal('council'),
  desk: memberId,
  president: memberId,
  meetingDate: rated(date),
  messengersPerWeek: z.int().min(1).max(6),
  weeks: z.array(week).min(1).max(12),
  fixtures: z.array(fixture).max(12),
  seatOrder: z.array(memberId).length(15),
  members: z.array(member).length(15),
  messengers: z.array(messenger).min(1).max(12),
  cards: z.array(card).max(60),
  conflicts: z.array(conflict).max(40),
  lessons: z.array(lesson).max(12),
  moves: z.record(memberCode, z.array(z.enum(MOVE_KINDS)).max(MOVE_KINDS.length)),
  start,
  payoffs,
  par: z.int().min(1).max(100).nullable(),
  posture: rated(z.int().min(1).max(5)),
  history,
});

/** The shape of a docket's file. What one part says of another is checked in `cross-*.ts`. */
export const docketSchema = z
  .strictObject({
    $schema: z.string().max(200).optional(),
    format: z.literal(2),
    id: name,
    version: z.int().min(1).max(9999),
    proceedings: z.array(council).length(1),
  })
  .transform(({ $schema: _link, ...docket }) => docket);

/** Does not compile when the schema and the engine's contract drift apart. */
export const SCHEMA_IS_THE_CONTRACT: [
  field.Same<z.output<typeof council>, WrittenCouncil>,
  field.Same<z.output<typeof docketSchema>, WrittenDocket>,
] = [true, true];
