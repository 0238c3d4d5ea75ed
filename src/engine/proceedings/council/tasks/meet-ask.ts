import type { Task } from '../action';
import { lastWeek, memberOf, stanceOf } from '../docket';
import type { MemberId } from '../../../core/ids';
import { oneOf, shortText } from '../../../core/shape';
import { askGain, askOddsOf, meetAsk as hear } from '../rules/ask';
import type { Briefed } from '../rules/lean';
import type { AskKind, Scenario } from '../scenario';
import { TUNING } from '../tuning';
import { rejectionOfItself, rejectionOfSeat, taskShape } from './checks';
import { LIFTS_NOTHING, onEverySwingSeat, TAKES_NOTHING } from './outcome';
import type { Errand, Shift, TaskCost, TaskOutcome, TaskRule } from './task-rule';

type MeetAsk = Extract<Task, { type: 'meetAsk' }>;

/** How each kind of ask can be met. */
const WAYS: Readonly<Record<AskKind, readonly MeetAsk['how'][]>> = {
  business: ['promise'],
  candidate: ['promise', 'favour'],
  format: ['format'],
};

/** What meeting it takes beyond the messenger: a promise takes one again when it is kept. */
const TAKES: Readonly<Record<MeetAsk['how'], TaskCost>> = {
  promise: { ...TAKES_NOTHING, messengers: 1 },
  favour: { ...TAKES_NOTHING, favours: 1 },
  format: { ...TAKES_NOTHING, ambition: 1 },
};

const COSTS: Readonly<Record<MeetAsk['how'], TaskCost>> = {
  promise: { ...TAKES.promise, messengers: 1 + TAKES.promise.messengers },
  favour: { ...TAKES.favour, messengers: 1 },
  format: { ...TAKES.format, messengers: 1 },
};

/** To give a swing seat what it may be asking for. */
export const MEET_ASK: TaskRule<MeetAsk> = {
  order: 5,
  listed: 5,
  heading: 'ask',
  hangsOnVoice: false,
  offersHangOn: 'docket',
  pays: 'now',
  name: null,
  pair: null,
  isShaped: taskShape<MeetAsk>('meetAsk', {
    member: shortText,
    ask: shortText,
    how: oneOf('promise', 'favour', 'format'),
  }),
  offers: (_, seat) =>
    (seat?.asks ?? []).flatMap(({ id: ask, kind }) =>
      WAYS[kind].map((how): MeetAsk => ({ type: 'meetAsk', member: seat!.id, ask, how })),
    ),
  rejectionOf(known, { member, ask: id, how }) {
    const refused = rejectionOfSeat(known, member);
    if (refused) return refused;
    const seat = memberOf(known.docket, member);
    const file = known.desk.seats[member]!;
    const index = seat.asks.findIndex((ask) => ask.id === id);
    const ask = seat.asks[index];
    if (!ask)
      return stanceOf(seat) === 'firm'
        ? { code: 'alreadyForYou', member }
        : { code: 'unknownThing', id };
    if (file.askMet !== 'no') return { code: 'askAlreadyMet', member };
    if (file.closedAsks.includes(id)) return { code: 'askClosed', member, ask: id };
    if (file.askOdds[index] === 0) return { code: 'notItsAsk', member, ask: id };
    if (!WAYS[ask.kind].includes(how)) return { code: 'askWrongWay' };
    const last = lastWeek(known.docket);
    return how === 'promise' && known.board.week >= last
      ? { code: 'tooLate', untilWeek: last - 1 }
      : null;
  },
  rejectionOfSender: (sender, { member }) => rejectionOfItself(sender, member),
  claims: ({ member }) => [`ask ${member}`],
  reaches: ({ member }) => [member],
  cost: ({ how }) => COSTS[how],
  outcomes: outcomesOfOffer,
  reason: (_, { member, ask }, odds) => ({ why: 'askToMeet', member, ask, odds }),
  petition(state, { task: { ask, how } }, seat) {
    const isRight = state.truth.seats[seat]!.ask === ask;
    return { kind: 'offer', ask, how, isRight, value: isRight ? askGain(how) : 0 };
  },
  carryOut(state, { messenger, task, receptions }, emit) {
    const { member, ask, how } = task;
    const reception = receptions(member, messenger);
    hear(state, { messenger, member, ask, how, reception }, emit);
  },
};

/** It is what the seat asks for, which may anger another; or it is not. */
function outcomesOfOffer(known: Briefed, { task }: Errand<MeetAsk>): TaskOutcome[] {
  const { member, ask, how } = task;
  const odds = askOddsOf(known, task);
  const takes = TAKES[how];
  const met = [
    { member, by: askGain(how) },
    ...onEverySwingSeat(known, takes.ambition * TUNING.ambitionStep),
    ...angered(known, member, ask),
  ];
  const missed = [{ member, by: TUNING.wrongAsk }];
  return [
    { odds, shifts: met, takes, lifts: LIFTS_NOTHING },
    { odds: 1 - odds, shifts: missed, takes: TAKES_NOTHING, lifts: LIFTS_NOTHING },
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
