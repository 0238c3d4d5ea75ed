import type { Task } from '../action';
import { memberOf } from '../docket';
import type { MemberId } from '../../../core/ids';
import { argumentGain, contactsOf, harmOf, narrowsTheme, redLineCost } from '../rules/argument';
import { askGain } from '../rules/ask';
import { bareLeanOf, type Briefed } from '../rules/lean';
import { ambitionOf, favoursOf, isTied, messengerIds } from '../rules/means';
import { nameOddsNow, type NameKind } from '../rules/names';
import { witnessGain } from '../rules/world';
import type { MessengerKind } from '../scenario';
import type { View } from '../state';
import { TUNING } from '../tuning';
import { NORMAL_NODES } from '../../../ballot/normal';
import { whole } from '../../../core/whole';
import { briefed } from './odds';

export interface MessengerRow {
  readonly id: string;
  readonly kind: MessengerKind | 'signer';
  readonly name: string;
  readonly about: string;
  /** The state that it speaks for; null for civil society and the Secretariat. */
  readonly member: MemberId | null;
  readonly tied: boolean;
  /** Its task this week; null while it has none. */
  readonly task: Task | null;
}

/** Everyone that the coalition can send this week, the docket's own first. */
export function selectMessengers(view: View): readonly MessengerRow[] {
  const { docket, desk } = view;
  return messengerIds(view).map((id) => {
    const own = docket.messengers.find((messenger) => messenger.id === id);
    const member = docket.members.find((candidate) => candidate.id === id);
    return {
      id,
      kind: own?.kind ?? 'signer',
      name: own?.name ?? member?.name ?? id,
      about: own?.about ?? '',
      member: member?.id ?? null,
      tied: isTied(view, id),
      task: desk?.briefings.find(({ messenger }) => messenger === id)?.task ?? null,
    };
  });
}

/** How many messengers may still be briefed this week. */
export function selectFree({ docket, desk }: View): number {
  return docket.messengersPerWeek - (desk?.briefings.length ?? 0);
}

/** What a task is believed to do. Points are of lean (10 centilogits); meters in their own units. */
export interface Preview {
  readonly member: MemberId | null;
  readonly low: number;
  readonly high: number;
  /** Odds that it goes wrong (a red line, a wrong ask), 0 to 1. */
  readonly risk: number;
  /** Odds that a name is given, 0 to 1; null for other tasks. */
  readonly chance: number | null;
  readonly meters: readonly {
    readonly meter: 'favours' | 'credibility' | 'attention' | 'ambition';
    readonly by: number;
  }[];
}

const NOTHING: Preview = { member: null, low: 0, high: 0, risk: 0, chance: null, meters: [] };

/** What the coalition may expect of a task: from belief alone, never from what is hidden. */
export function previewTask(view: View, messenger: string, task: Task): Preview {
  const known = briefed(view);
  const meters = costsOf(task);
  switch (task.type) {
    case 'argue': {
      const risk = redLineRisk(known, task);
      const harm = harmOf(known.desk.seats[task.member]!.contacts, contactsOf(task.rank));
      const gain = argumentGain(known, { messenger, ...task }) + harm;
      const cost = redLineCost(task.rank) + harm;
      const low = points(risk > 0 ? cost : gain);
      const high = points(risk < 1 ? gain : cost);
      const narrowed = task.argument === 'needs' && narrowsTheme(known);
      const narrower = narrowed ? [{ meter: 'ambition', by: -1 } as const] : [];
      return {
        ...NOTHING,
        member: task.member,
        low,
        high,
        risk,
        meters: [...meters, ...narrower],
      };
    }
    case 'meetAsk': {
      const risk = 1 - askOddsOf(known, task);
      const low = points(risk > 0 ? TUNING.wrongAsk : askGain(task.how));
      return {
        ...NOTHING,
        member: task.member,
        low,
        high: points(askGain(task.how)),
        risk,
        meters,
      };
    }
    case 'seekSignature':
    case 'seekNods': {
      const name: NameKind = task.type === 'seekSignature' ? 'signature' : 'nod';
      const members = task.type === 'seekSignature' ? [task.member] : task.members;
      const chances = members.map((member) => believedNameOdds(known, member, name));
      const chance = chances.reduce((sum, value) => sum + value, 0) / chances.length;
      return { ...NOTHING, member: members[0] ?? null, chance };
    }
    case 'soundOut':
      return { ...NOTHING, member: task.member };
    case 'holdWitnessEvent':
      return { ...NOTHING, meters: [{ meter: 'attention', by: witnessGain(known) / 10 }] };
    case 'ownCriticism':
      return { ...NOTHING, meters: [{ meter: 'credibility', by: TUNING.ownCriticism / 10 }] };
    case 'keepPromise':
      return { ...NOTHING, meters: [{ meter: 'credibility', by: TUNING.promiseKept / 10 }] };
    default:
      return NOTHING;
  }
}

/** Believed odds that a seat gives its name if it is asked now, 0 to 1, over the estimate's spread. */
export function believedNameOdds(known: Briefed, member: MemberId, name: NameKind): number {
  const { mean, sd } = known.desk.seats[member]!.estimate;
  const { points: nodes, weights } = NORMAL_NODES[9];
  const bare = bareLeanOf(known, member, 0);
  return nodes.reduce(
    (sum, node, index) =>
      sum +
      weights[index]! * nameOddsNow(known, { id: member, name, bareLean: bare + mean + sd * node }),
    0,
  );
}

/** Believed odds that an argument crosses the seat's red line, 0 to 1. */
export function redLineRisk(
  known: Briefed,
  { member, argument }: { readonly member: MemberId; readonly argument: string },
): number {
  const lines = memberOf(known.docket, member).redLines;
  const index = lines.findIndex((line) => line.argument === argument);
  return index < 0 ? 0 : known.desk.seats[member]!.redLineOdds[index]! / 1000;
}

/** Believed odds that this is what the seat asks for, 0 to 1. */
export function askOddsOf(
  known: Briefed,
  { member, ask }: { readonly member: MemberId; readonly ask: string },
): number {
  const index = memberOf(known.docket, member).asks.findIndex(({ id }) => id === ask);
  return index < 0 ? 0 : known.desk.seats[member]!.askOdds[index]! / 1000;
}

function costsOf(task: Task): Preview['meters'] {
  const favours = favoursOf(task);
  if (favours > 0) return [{ meter: 'favours', by: -favours }];
  const ambition = ambitionOf(task);
  return ambition > 0 ? [{ meter: 'ambition', by: -ambition }] : [];
}

function points(centilogits: number): number {
  return whole(centilogits / 10);
}
