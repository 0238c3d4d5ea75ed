import type { MemberId, SeatId } from '../../core/ids';
import { MOVE_KINDS, type MoveKind } from './move-kinds';
import type { Scenario, ScenarioMember } from './scenario';
import { TUNING } from './tuning';

/** What a state is to the coalition before anything is done. */
export type Stance = 'sponsor' | 'firm' | 'swing' | 'opposed' | 'objector';

interface Index {
  readonly byId: ReadonlyMap<string, { readonly member: ScenarioMember; readonly seat: number }>;
  readonly elected: readonly ScenarioMember[];
  readonly swing: readonly ScenarioMember[];
  readonly objectors: readonly ScenarioMember[];
  readonly kinds: readonly KindOfMove[];
  /** `heardPercent` by messenger, then member; filled as it is asked for. */
  readonly heard: Map<string, Map<string, number>>;
}

/** What is looked up again and again in a docket; a docket never changes, so it is kept beside it. */
const INDEXES = new WeakMap<Scenario, Index>();

/** The docket that was asked about last: most questions in a row are about one. */
let latest: { readonly docket: Scenario; readonly index: Index } | null = null;

function indexOf(docket: Scenario): Index {
  if (latest?.docket === docket) return latest.index;
  const index = INDEXES.get(docket) ?? newIndex(docket);
  latest = { docket, index };
  return index;
}

function newIndex(docket: Scenario): Index {
  const index: Index = {
    byId: new Map(docket.members.map((member, seat) => [member.id, { member, seat }])),
    elected: docket.members.filter(({ role }) => role === 'elected'),
    swing: docket.members.filter((member) => stanceOf(member) === 'swing'),
    objectors: docket.members.filter(({ role }) => role === 'objector'),
    kinds: kindsIn(docket),
    heard: new Map(),
  };
  INDEXES.set(docket, index);
  return index;
}

/** One member of the docket, or undefined. */
export function findMember(docket: Scenario, id: string): ScenarioMember | undefined {
  return indexOf(docket).byId.get(id)?.member;
}

/** One member of the docket. @throws when the docket has no such member. */
export function memberOf(docket: Scenario, id: MemberId): ScenarioMember {
  const member = findMember(docket, id);
  if (!member) throw new Error(`no member ${id} in ${docket.id}`);
  return member;
}

/**
 * Sponsors say yes and objectors no, as in every roll call; among the elected the public record tells
 * who is firm, who swings, and who has declared against.
 *
 * @source facts: council_rollcalls_with_record.csv; the two borders are tuned for play.
 */
export function stanceOf({
  role,
  record,
}: Pick<ScenarioMember, 'role'> & { readonly record: { readonly value: number } }): Stance {
  if (role !== 'elected') return role;
  if (record.value >= TUNING.firmRecord) return 'firm';
  return record.value <= TUNING.opposedRecord ? 'opposed' : 'swing';
}

/** The ten elected members, in the docket's order. */
export function electedSeats(docket: Scenario): readonly ScenarioMember[] {
  return indexOf(docket).elected;
}

/** The elected members that may go either way, in the docket's order. */
export function swingSeats(docket: Scenario): readonly ScenarioMember[] {
  return indexOf(docket).swing;
}

/** A kind of move, with the objector that makes it. */
export interface KindOfMove {
  readonly kind: MoveKind;
  readonly by: MemberId;
}

function kindsIn({ members, moves }: Scenario): readonly KindOfMove[] {
  return MOVE_KINDS.flatMap((kind) => {
    const objector = members.find(
      ({ id, role }) => role === 'objector' && moves[id]?.includes(kind),
    );
    return objector ? [{ kind, by: objector.id }] : [];
  });
}

/** The states that object to the item, in the docket's order: the first of them leads. */
export function objectors(docket: Scenario): readonly ScenarioMember[] {
  return indexOf(docket).objectors;
}

/** The objector that speaks for the others, and in whose chair a person plays them; null without any. */
export function leadObjector(docket: Scenario): MemberId | null {
  return objectors(docket)[0]?.id ?? null;
}

/**
 * The member whose placard stands before a seat: the desk's own state, the objector that leads, or the
 * member itself.
 *
 * @throws for the opposition of a docket in which nobody objects
 */
export function placardOf(docket: Scenario, seat: SeatId): MemberId {
  if (seat === 'coalition') return docket.desk;
  if (seat !== 'opposition') return seat as MemberId;
  const lead = leadObjector(docket);
  if (!lead) throw new Error(`nobody objects in ${docket.id}`);
  return lead;
}

/** The kinds of move that are made in this docket, in the order of `MOVE_KINDS`. */
export function kindsOfMove(docket: Scenario): readonly KindOfMove[] {
  return indexOf(docket).kinds;
}

/** The objector whose kind of move it is; null where nobody makes it. */
export function objectorOf(docket: Scenario, kind: MoveKind): MemberId | null {
  return kindsOfMove(docket).find((known) => known.kind === kind)?.by ?? null;
}

/** Index of a member in the docket's list: its number in every draw; -1 for a stranger. */
export function seatNumber(docket: Scenario, id: MemberId): number {
  return indexOf(docket).byId.get(id)?.seat ?? -1;
}

/** How a seat hears a messenger, in percent: its own figure, else its group's, else the messenger's. */
export function heardPercent(docket: Scenario, messenger: string, id: MemberId): number {
  const { heard } = indexOf(docket);
  let byMember = heard.get(messenger);
  if (!byMember) heard.set(messenger, (byMember = new Map<string, number>()));
  let percent = byMember.get(id);
  if (percent === undefined) byMember.set(id, (percent = hearing(docket, messenger, id)));
  return percent;
}

function hearing(docket: Scenario, messenger: string, id: MemberId): number {
  const member = memberOf(docket, id);
  const own = Object.hasOwn(member.heard, messenger) ? member.heard[messenger] : undefined;
  if (own !== undefined) return own;
  const sender = findMember(docket, messenger);
  if (sender && sender.group === member.group) return TUNING.sameGroupHeard;
  return docket.messengers.find((candidate) => candidate.id === messenger)?.heard ?? 100;
}

/** How many weeks the docket has. */
export function lastWeek(docket: Scenario): number {
  return docket.weeks.length;
}

/** The act of a week, counted from 1; the last act for any later week. */
export function actOf(docket: Scenario, week: number): Scenario['weeks'][number]['act'] {
  return docket.weeks[Math.min(week, docket.weeks.length) - 1]!.act;
}

/** The first week of an act, counted from 1; one past the last where the docket has no such act. */
export function firstWeekOf(docket: Scenario, act: Scenario['weeks'][number]['act']): number {
  const index = docket.weeks.findIndex((week) => week.act === act);
  return index < 0 ? docket.weeks.length + 1 : index + 1;
}
