import type { Task } from '../../engine/proceedings/council/action';
import { swingSeats } from '../../engine/proceedings/council/docket';
import type { MemberId } from '../../engine/core/ids';
import {
  argumentGain,
  contactsOf,
  harmOf,
  narrowsTheme,
  redLineCost,
} from '../../engine/proceedings/council/rules/argument';
import { askGain } from '../../engine/proceedings/council/rules/ask';
import { afterAnswer } from '../../engine/minds/belief';
import { bareLeanOf, type Briefed } from '../../engine/proceedings/council/rules/lean';
import { nameOddsNow, type NameKind } from '../../engine/proceedings/council/rules/names';
import { witnessGain } from '../../engine/proceedings/council/rules/world';
import {
  askOddsOf,
  believedNameOdds,
  redLineRisk,
} from '../../engine/proceedings/council/selectors/messengers';
import type { Scenario } from '../../engine/proceedings/council/scenario';
import { TUNING } from '../../engine/proceedings/council/tuning';
import { onEverySwingSeat, type Outlook, passAfter, type Shift } from './outlook';

/** One way in which a task may turn out, as believed. */
export interface Outcome {
  /** 0 to 1; the outcomes of a task add up to 1 for each seat that it goes to. */
  readonly odds: number;
  readonly shifts: readonly Shift[];
  /** Steps of Ambition given up by it. */
  readonly ambition: number;
}

/** A task in the hands of a messenger. */
export interface Plan {
  readonly messenger: string;
  readonly task: Task;
}

/** Every way in which a task may turn out for the leans of the room, as believed. */
export function outcomesOf(known: Briefed, { messenger, task }: Plan): Outcome[] {
  switch (task.type) {
    case 'argue':
      return argued(known, messenger, task);
    case 'meetAsk':
      return asked(known, task);
    case 'seekSignature':
      return named(known, task.member, 'signature');
    case 'seekNods':
      return task.members.flatMap((member) => named(known, member, 'nod'));
    case 'holdWitnessEvent':
      return [sure(witnessed(known))];
    case 'ownCriticism':
      return [sure(onEverySwingSeat(known, credit(TUNING.ownCriticism)))];
    case 'keepPromise':
      return [sure(kept(known, task.promise))];
    default:
      return [sure([])];
  }
}

/** P(nine or more) on average over the outcomes, less what it is without them. */
export function gainOf(outlook: Outlook, outcomes: readonly Outcome[]): number {
  return outcomes.reduce(
    (sum, { odds, shifts }) =>
      odds === 0 ? sum : sum + odds * (passAfter(outlook, shifts) - outlook.pass),
    0,
  );
}

function sure(shifts: readonly Shift[]): Outcome {
  return { odds: 1, shifts, ambition: 0 };
}

/** Centilogits on every swing seat that some tenths of Credibility bring. */
export function credit(tenths: number): number {
  return (tenths * TUNING.credibilityEffect) / 10;
}

function argued(
  known: Briefed,
  messenger: string,
  task: Extract<Task, { type: 'argue' }>,
): Outcome[] {
  const { member, argument, rank } = task;
  const risk = redLineRisk(known, task);
  const harm = harmOf(known.desk.seats[member]!.contacts, contactsOf(rank));
  const gain = argumentGain(known, { messenger, member, argument, rank }) + harm;
  const ambition = argument === 'needs' && narrowsTheme(known) ? 1 : 0;
  const wider = onEverySwingSeat(known, ambition * TUNING.ambitionStep);
  return [
    { odds: 1 - risk, shifts: [{ member, by: gain }, ...wider], ambition },
    { odds: risk, shifts: [{ member, by: redLineCost(rank) + harm }, ...wider], ambition },
  ];
}

function asked(known: Briefed, task: Extract<Task, { type: 'meetAsk' }>): Outcome[] {
  const { member, ask, how } = task;
  const odds = askOddsOf(known, task);
  const ambition = how === 'format' ? 1 : 0;
  const shifts = [
    { member, by: askGain(how) },
    ...onEverySwingSeat(known, ambition * TUNING.ambitionStep),
    ...angered(known, member, ask),
  ];
  return [
    { odds, shifts, ambition },
    { odds: 1 - odds, shifts: [{ member, by: TUNING.wrongAsk }], ambition: 0 },
  ];
}

/** What meeting an ask costs with the seats that may want the opposite, by the odds that they do. */
function angered(known: Briefed, member: MemberId, ask: string): Shift[] {
  const shifts: Shift[] = [];
  for (const { a, b } of known.docket.conflicts) {
    if (a.member === member && a.ask === ask) shifts.push(crossed(known, b));
    if (b.member === member && b.ask === ask) shifts.push(crossed(known, a));
  }
  return shifts;
}

function crossed(known: Briefed, wish: Scenario['conflicts'][number]['a']): Shift {
  return { member: wish.member, by: TUNING.conflict * askOddsOf(known, wish) };
}

function named(known: Briefed, member: MemberId, name: NameKind): Outcome[] {
  const { estimate, contacts } = known.desk.seats[member]!;
  const odds = believedNameOdds(known, member, name);
  const bare = bareLeanOf(known, member, 0);
  const would = (offset: number): number =>
    nameOddsNow(known, { id: member, name, bareLean: bare + offset });
  const harm = harmOf(contacts, contactsOf('envoy'));
  const given = afterAnswer(estimate, would).mean - estimate.mean + harm;
  const refused = afterAnswer(estimate, (offset) => 1 - would(offset)).mean - estimate.mean + harm;
  return [
    { odds, shifts: [{ member, by: given, name }], ambition: 0 },
    { odds: 1 - odds, shifts: [{ member, by: refused + TUNING.refusal }], ambition: 0 },
  ];
}

function kept(known: Briefed, id: string): Shift[] {
  const promise = known.desk.promises.find((candidate) => candidate.id === id);
  const everyone = onEverySwingSeat(known, credit(TUNING.promiseKept));
  return promise ? [{ member: promise.member, by: TUNING.askKept }, ...everyone] : [];
}

const WITNESS_SHARE = 1 - TUNING.webcastBlockOdds * (1 - TUNING.witnessBlockedPercent / 100);

/** What a witness event moves, on average over its webcast or with this share of its full effect. */
export function witnessed(known: Briefed, share = WITNESS_SHARE): Shift[] {
  const { board, docket } = known;
  if (board.letter.filed) return [];
  const attention = (witnessGain(known) * share * TUNING.attentionEffect) / 10;
  const minded = swingSeats(docket).filter(({ isEvidenceMinded }) => isEvidenceMinded);
  return [
    ...onEverySwingSeat(known, attention * lasting(known)),
    ...minded.map(({ id }) => ({ member: id, by: TUNING.witnessSway * share })),
  ];
}

/** Share of today's Attention that is left when the letter is filed. */
export function lasting({ board, docket }: Briefed): number {
  let share = 1;
  for (let week = board.week; week <= docket.weeks.length; week += 1) {
    if (docket.weeks[week - 1]!.act === 'hold') break;
    share *= TUNING.attentionWeeklyPercent / 100;
  }
  return share;
}
