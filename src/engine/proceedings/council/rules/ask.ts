import { lastWeek, memberOf } from '../docket';
import type { MemberId } from '../../../core/ids';
import type { Reception } from '../reception';
import type { GameState } from '../state';
import { TUNING } from '../tuning';
import { note, type Emit } from './argument';
import { onlyThat, ruleOut } from '../../../minds/belief';
import type { Briefed } from './lean';

/** An offer to one seat: which ask, and how it is met. */
export interface Offer {
  readonly messenger: string;
  readonly member: MemberId;
  readonly ask: string;
  readonly how: 'promise' | 'favour' | 'format';
}

/** What meeting the right ask adds to the lean, in centilogits. */
export function askGain(how: Offer['how']): number {
  return how === 'promise' ? TUNING.askPromised : TUNING.askGiven;
}

/** Believed odds that this is what the seat asks for, 0 to 1. */
export function askOddsOf(
  { docket, desk }: Briefed,
  { member, ask }: { readonly member: MemberId; readonly ask: string },
): number {
  const index = memberOf(docket, member).asks.findIndex(({ id }) => id === ask);
  return index < 0 ? 0 : desk.seats[member]!.askOdds[index]! / 1000;
}

/**
 * Offers a seat what it may want. The right ask moves it, reopens a refusal and may anger the seat
 * that wants the opposite; a wrong one costs the messenger, and cools the seat by more than the best
 * argument warms it.
 */
export function meetAsk(
  state: GameState,
  offer: Offer & { readonly reception: Reception },
  emit: Emit,
): void {
  const { messenger, member, ask, how, reception } = offer;
  const file = state.desk.seats[member]!;
  // An offer heard earlier this week has closed it.
  if (file.closedAsks.includes(ask))
    return emit({ type: 'offerOvertaken', member, messenger, ask });
  const index = memberOf(state.docket, member).asks.findIndex(({ id }) => id === ask);
  if (state.truth.seats[member]!.ask !== ask) {
    file.askOdds = ruleOut(file.askOdds, index);
    note(state, member, { kind: 'wrongAsk', of: ask, by: messenger, value: TUNING.wrongAsk });
    emit({ type: 'askMissed', member, ask, value: TUNING.wrongAsk });
    return;
  }
  if (reception.answer === 'no') return emit({ type: 'offerDeclined', member, ask });
  const value = askGain(how);
  file.askOdds = onlyThat(file.askOdds, index);
  file.askMet = how === 'promise' ? 'promised' : 'given';
  file.refused = 'none';
  note(state, member, { kind: 'ask', of: ask, by: messenger, value });
  emit({ type: 'askMet', member, ask, how, value });
  pay(state, offer, emit);
  anger(state, offer, emit);
}

function pay(state: GameState, { member, ask, how }: Offer, emit: Emit): void {
  const { meters, week } = state.board;
  if (how === 'favour') meters.favours -= 1;
  if (how === 'format') {
    meters.ambition -= 1;
    emit({ type: 'ambitionChanged', from: meters.ambition + 1, to: meters.ambition });
  }
  if (how !== 'promise') return;
  const due = Math.min(week + TUNING.promiseWeeks, lastWeek(state.docket));
  const promise = `promise-${state.desk.promises.length + 1}`;
  state.desk.promises.push({ id: promise, member, ask, made: week, due, status: 'open' });
  emit({ type: 'promiseMade', promise, member, due });
}

/** Two seats' asks conflict in every docket: meeting one closes the other's. */
function anger(state: GameState, { member, ask }: Offer, emit: Emit): void {
  for (const { a, b } of state.docket.conflicts) {
    const pairs = [
      [a, b],
      [b, a],
    ] as const;
    for (const [met, other] of pairs) {
      if (met.member !== member || met.ask !== ask) continue;
      const file = state.desk.seats[other.member]!;
      const index = memberOf(state.docket, other.member).asks.findIndex(
        ({ id }) => id === other.ask,
      );
      if (state.truth.seats[other.member]!.ask !== other.ask) {
        file.askOdds = ruleOut(file.askOdds, index);
        continue;
      }
      file.askOdds = onlyThat(file.askOdds, index);
      if (file.askMet === 'no') file.closedAsks.push(other.ask);
      note(state, other.member, {
        kind: 'conflict',
        of: other.ask,
        by: member,
        value: TUNING.conflict,
      });
      emit({ type: 'askClosed', member: other.member, ask: other.ask, value: TUNING.conflict });
    }
  }
}

/** Keeps a promise, on time by the caller's check: the seat gets the rest, and a word kept is seen. */
export function keepPromise(state: GameState, id: string, emit: Emit): void {
  const promise = state.desk.promises.find((candidate) => candidate.id === id)!;
  promise.status = 'kept';
  note(state, promise.member, { kind: 'ask', of: promise.ask, by: '', value: TUNING.askKept });
  const { meters } = state.board;
  meters.credibility = Math.min(100, meters.credibility + TUNING.promiseKept);
  emit({ type: 'promiseKept', promise: id, member: promise.member });
}

/** Breaks every promise that was due this week and not kept. */
export function breakOverdue(state: GameState, emit: Emit): void {
  const { meters, week, seats } = state.board;
  for (const promise of state.desk.promises) {
    if (promise.status !== 'open' || promise.due > week) continue;
    promise.status = 'broken';
    meters.credibility = Math.max(0, meters.credibility + TUNING.promiseBroken);
    note(state, promise.member, {
      kind: 'brokenPromise',
      of: promise.ask,
      by: '',
      value: TUNING.promiseBrokenSway,
    });
    if (seats[promise.member]!.signed) {
      seats[promise.member]!.signed = false;
      state.desk.seats[promise.member]!.nod = true;
    }
    emit({ type: 'promiseBroken', promise: promise.id, member: promise.member });
  }
}
