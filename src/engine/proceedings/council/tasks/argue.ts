import type { Task } from '../action';
import { actOf, memberOf, stanceOf } from '../docket';
import type { MemberId } from '../../../core/ids';
import { oneOf, shortText } from '../../../core/shape';
import { councilBallot } from '../rules/council-ballot';
import { forecast } from '../../../ballot/forecast';
import {
  argue as hear,
  argumentGain,
  contactsOf,
  harmOf,
  narrowsTheme,
  redLineCost,
  redLineRisk,
} from '../rules/argument';
import type { Briefed } from '../rules/lean';
import { believedSeats } from '../rules/seats';
import { ARGUMENTS } from '../scenario';
import { TUNING } from '../tuning';
import { rejectionOfItself, rejectionOfSeat, taskShape, unlessFit } from './checks';
import { LIFTS_NOTHING, MESSENGER_ALONE, onEverySwingSeat } from './outcome';
import type { Errand, TaskCost, TaskOutcome, TaskRule } from './task-rule';

type Argue = Extract<Task, { type: 'argue' }>;

const RANKS = ['envoy', 'minister'] as const;
const BY_MINISTER: TaskCost = { ...MESSENGER_ALONE, favours: 1 };

/** To move a seat by an argument, at the risk of its red line. */
export const ARGUE: TaskRule<Argue> = {
  order: 6,
  listed: 4,
  heading: 'argue',
  hangsOnVoice: true,
  offersHangOn: 'docket',
  pays: 'now',
  name: null,
  pair: null,
  isShaped: taskShape<Argue>('argue', {
    member: shortText,
    argument: oneOf(...ARGUMENTS),
    rank: oneOf(...RANKS),
  }),
  offers: (_, seat) =>
    seat
      ? ARGUMENTS.flatMap((argument) =>
          RANKS.map((rank): Argue => ({ type: 'argue', member: seat.id, argument, rank })),
        )
      : [],
  rejectionOf(known, { member, rank }) {
    const refused = rejectionOfSeat(known, member);
    if (refused) return refused;
    const isHold = actOf(known.docket, known.board.week) === 'hold';
    return rank === 'envoy' && isHold ? { code: 'onlyMinistersNow' } : null;
  },
  rejectionOfSender: (sender, { member, rank }) =>
    rejectionOfItself(sender, member) ?? unlessFit(rank === 'envoy' || sender.isMember, sender),
  // Arguments may be made side by side.
  claims: () => [],
  reaches: ({ member }) => [member],
  cost: ({ rank }) => (rank === 'minister' ? BY_MINISTER : MESSENGER_ALONE),
  outcomes: outcomesOfArgument,
  reason: (known, { member }) => ({ why: whyThisSeat(known, member), member }),
  petition(state, { messenger, task }) {
    const { member, argument, rank } = task;
    const isRed = state.truth.seats[member]!.redLine === argument;
    const pitch = { messenger, member, argument, rank };
    const value = isRed ? redLineCost(rank) : argumentGain(state, pitch);
    return { kind: 'argument', argument, rank, value };
  },
  carryOut(state, { messenger, task, receptions }, emit) {
    const { member, argument, rank } = task;
    const reception = receptions(member, messenger);
    hear(state, { messenger, member, argument, rank, reception }, emit);
  },
};

/** It gains, or it crosses the red line; either way one more contact, and the theme may narrow. */
function outcomesOfArgument(known: Briefed, { messenger, task }: Errand<Argue>): TaskOutcome[] {
  const { member, argument, rank } = task;
  const risk = redLineRisk(known, task);
  const harm = harmOf(known.desk.seats[member]!.contacts, contactsOf(rank));
  const gain = argumentGain(known, { messenger, member, argument, rank }) + harm;
  const ambition = argument === 'needs' && narrowsTheme(known) ? 1 : 0;
  const wider = onEverySwingSeat(known, ambition * TUNING.ambitionStep);
  const takes = { messengers: 0, favours: rank === 'minister' ? 1 : 0, ambition };
  const heard = [{ member, by: gain }, ...wider];
  const crossed = [{ member, by: redLineCost(rank) + harm }, ...wider];
  return [
    { odds: 1 - risk, shifts: heard, takes, lifts: LIFTS_NOTHING },
    { odds: risk, shifts: crossed, takes, lifts: LIFTS_NOTHING },
  ];
}

/** The seat that decides most, the one nearest to a yes, or neither. */
function whyThisSeat(known: Briefed, id: MemberId): 'pivot' | 'nearestSeat' | 'goodHearing' {
  const { members } = forecast(councilBallot(believedSeats(known), known.model), 'coarse');
  const open = members.filter(
    ({ member }) =>
      stanceOf(memberOf(known.docket, member)) === 'swing' && !known.board.seats[member]!.signed,
  );
  const heaviest = open.toSorted((a, b) => b.gain - a.gain)[0]?.member;
  if (heaviest === id) return 'pivot';
  const nearest = open.filter(({ yes }) => yes < 0.5).toSorted((a, b) => b.yes - a.yes)[0]?.member;
  return nearest === id ? 'nearestSeat' : 'goodHearing';
}
