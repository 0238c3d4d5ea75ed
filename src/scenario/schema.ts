import { z } from 'zod';
import { GROUPS, VOTES } from '../engine/core/ids';
import {
  ARGUMENTS,
  ASK_KINDS,
  LESSON_PLACES,
  MESSENGER_KINDS,
  type Scenario,
} from '../engine/proceedings/council/scenario';
import { MOVE_KINDS } from '../engine/proceedings/council/move-kinds';
import * as field from './fields';

const { text, name, memberId, memberCode, messengerId, date, status, source, sourced } = field;

const ask = z.strictObject({
  id: name,
  kind: z.enum(ASK_KINDS),
  title: text(120),
  odds: field.permille,
  status,
});

const redLine = z.strictObject({ argument: z.enum(ARGUMENTS), odds: field.permille, status });

const member = z.strictObject({
  id: memberId,
  name: text(60),
  shortName: text(14),
  group: z.enum(GROUPS),
  role: z.enum(['sponsor', 'objector', 'elected']),
  isPermanent: z.boolean(),
  term: z.string().regex(/^(20\d\d(-\d\d)?)?$/),
  record: sourced(z.number().min(-1).max(1)),
  assemblyVotes: sourced(
    z
      .array(
        z.strictObject({
          year: z.int().min(1946).max(2100),
          vote: z.enum([...VOTES, 'absent']),
        }),
      )
      .max(40),
  ),
  councilVotes: sourced(z.array(z.strictObject({ date, vote: z.enum(VOTES) })).max(20)),
  notes: z.array(sourced(text(300))).max(6),
  hears: z.strictObject({ best: z.enum(ARGUMENTS), second: z.enum(ARGUMENTS), status }).nullable(),
  asks: z.array(ask).max(3),
  redLines: z.array(redLine).max(4),
  heard: z.record(messengerId, z.int().min(60).max(150)),
  isEvidenceMinded: z.boolean(),
});

const messenger = z.strictObject({
  id: messengerId,
  kind: z.enum(MESSENGER_KINDS),
  name: text(60),
  about: text(60),
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
  title: text(60),
  text: text(500),
  date,
  status,
  source,
  week: z.int().min(1).max(12).nullable(),
  options: z
    .array(
      z.strictObject({
        id: name,
        title: text(60),
        consequence: text(160),
        effects: z.array(effect).min(1).max(6),
      }),
    )
    .min(1)
    .max(4),
});

const wish = z.strictObject({ member: memberId, ask: name });
const conflict = z.strictObject({ a: wish, b: wish, why: text(160) });

const lesson = z.strictObject({
  id: name,
  week: z.int().min(1).max(12).nullable(),
  at: z.enum(LESSON_PLACES),
  title: text(60),
  text: text(500),
  status,
  source,
});

const week = z.strictObject({
  act: z.enum(['soundings', 'names', 'hold']),
  starts: date,
  ends: date,
});

const fixture = z.strictObject({ week: z.int().min(1).max(12), text: text(120), status, source });

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
  text: text(800),
  letter: z.strictObject({ symbol, date, signers: z.array(memberId).max(15) }).nullable(),
  record: symbol.nullable(),
  votes: z.record(memberCode, z.enum(VOTES)),
  status,
  source,
});

/** The shape of a docket's file. What one part says of another is checked in `cross-*.ts`. */
export const scenarioSchema = z
  .strictObject({
    $schema: z.string().max(200).optional(),
    format: z.literal(1),
    id: name,
    title: text(60),
    version: z.int().min(1).max(9999),
    body: z.literal('securityCouncil'),
    problem: text(200),
    desk: memberId,
    president: memberId,
    meetingDate: sourced(date),
    messengersPerWeek: z.int().min(1).max(6),
    weeks: z.array(week).min(1).max(12),
    fixtures: z.array(fixture).max(12),
    briefing: z
      .array(sourced(text(400)))
      .min(1)
      .max(8),
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
    posture: sourced(z.int().min(1).max(5)),
    history,
  })
  .transform(({ $schema: _link, ...scenario }) => scenario);

type DeepReadonly<T> = T extends string | number | boolean | null
  ? T
  : { readonly [K in keyof T]: DeepReadonly<T[K]> };
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Does not compile when the schema and the engine's contract drift apart. */
export const SCHEMA_IS_THE_CONTRACT: Same<
  DeepReadonly<z.output<typeof scenarioSchema>>,
  DeepReadonly<Scenario>
> = true;
