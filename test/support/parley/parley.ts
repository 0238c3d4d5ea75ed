import type { Ballot, SeatOdds } from '../../../src/engine/ballot/ballot';
import { normalFromUniform } from '../../../src/engine/ballot/normal';
import { rollCall } from '../../../src/engine/ballot/roll-call';
import { isCarried } from '../../../src/engine/ballot/threshold';
import { VOTES, type MemberId, type SeatId } from '../../../src/engine/core/ids';
import type {
  Carry,
  EmitTo,
  Outcome,
  Proceeding,
  Table,
} from '../../../src/engine/core/proceeding';
import { draw, expandSeed } from '../../../src/engine/core/rng';
import { whole, within } from '../../../src/engine/core/whole';
import type {
  ParleyAction,
  ParleyEvent,
  ParleyRejection,
  ParleyRules,
  ParleyState,
  ParleyTypes,
  ParleyView,
} from './types';

const PRESS = 60;
const PERSUADE = 90;
const MOST_ON_ONE = 3 * PERSUADE;
/** The share of a talk that wins credit, or loses it, in the end. */
const CREDIT_STAKE = 15;

function open(rules: ParleyRules, table: Table, { credibility = 50 }: Carry): ParleyState {
  const words = expandSeed(`${rules.id}/${table.seed}`);
  const seats: readonly SeatId[] = ['coalition', 'opposition', ...rules.seats.map(({ id }) => id)];
  const stranger = table.humans.find((seat) => !seats.includes(seat));
  if (stranger !== undefined) throw new RangeError(`no such chair: ${stranger}`);
  const none = Object.fromEntries(rules.seats.map(({ id }) => [id, 0]));
  const offset = Object.fromEntries(
    rules.seats.map(({ id }, seat) => [
      id,
      whole(40 * normalFromUniform(draw(words, 'offset', { seat }))),
    ]),
  );
  return {
    ...table,
    humans: [...table.humans],
    rules,
    words,
    step: 0,
    table: {
      phase: 'press',
      round: 1,
      pressed: { ...none },
      credit: credibility,
      votes: [],
      carried: null,
    },
    minds: { gained: { ...none }, offset, hands: {} },
  };
}

/** People in seats with a vote who have not raised their hand. */
function awaited({ humans, rules, minds }: ParleyState): MemberId[] {
  const ids = rules.seats.map(({ id }) => id);
  return ids.filter((id) => humans.includes(id) && minds.hands[id] === undefined);
}

function turnOf(state: ParleyState): readonly SeatId[] {
  const { phase } = state.table;
  if (phase === 'over') return [];
  if (phase === 'vote') return awaited(state);
  return [phase === 'press' ? 'opposition' : 'coalition'];
}

function isAction(value: unknown): value is ParleyAction {
  if (typeof value !== 'object' || value === null) return false;
  const { type, by, member, task, vote } = value as Record<string, unknown>;
  const size = Object.keys(value).length;
  if (type === 'press') return size === 3 && by === 'opposition' && typeof member === 'string';
  if (type === 'raiseHand')
    return size === 3 && typeof by === 'string' && VOTES.some((one) => one === vote);
  if (type !== 'send' || size !== 3 || by !== 'coalition') return false;
  if (task === null) return true;
  const errand = task as Record<string, unknown> | undefined;
  return (
    errand !== undefined && errand['type'] === 'persuade' && typeof errand['member'] === 'string'
  );
}

/** What legality reads, of a state and of a view alike. */
function knownIn(known: ParleyState | ParleyView, by: SeatId) {
  const { rules, table, humans } = known;
  const own = 'minds' in known ? known.minds.hands[by] : known.hand;
  const gained = 'minds' in known ? known.minds.gained : known.gained;
  return { rules, table, gained, isAwaited: humans.includes(by) && (own ?? null) === null };
}

const PHASE_OF = { press: 'press', send: 'send', raiseHand: 'vote' } as const;

function rejectionOf(
  known: ParleyState | ParleyView,
  action: ParleyAction,
): ParleyRejection | null {
  if (!isAction(action)) return { code: 'malformedAction' };
  const { table, rules, gained, isAwaited } = knownIn(known, action.by);
  if (table.phase === 'over') return { code: 'parleyOver' };
  if (table.phase !== PHASE_OF[action.type]) return { code: 'notYourTurn', by: action.by };
  const isSeat = (member: string): boolean => rules.seats.some(({ id }) => id === member);
  if (action.type === 'raiseHand') {
    if (!isSeat(action.by)) return { code: 'noSuchSeat', member: action.by };
    return isAwaited ? null : { code: 'notYourTurn', by: action.by };
  }
  const member = action.type === 'press' ? action.member : (action.task?.member ?? null);
  if (member === null) return null;
  if (!isSeat(member)) return { code: 'noSuchSeat', member };
  const isSpent = action.type === 'send' && gained[member]! >= MOST_ON_ONE;
  return isSpent ? { code: 'spentOnIt', member } : null;
}

function apply(state: ParleyState, action: ParleyAction, emit: EmitTo<ParleyEvent>): void {
  const { table, minds, rules } = state;
  if (action.type === 'press') {
    table.pressed[action.member]! += PRESS;
    table.phase = 'send';
    return emit({ type: 'seatPressed', member: action.member, value: -PRESS });
  }
  if (action.type === 'raiseHand') {
    minds.hands[action.by] = action.vote;
    return awaited(state).length === 0 ? decide(state, emit) : undefined;
  }
  if (action.task) {
    const { member } = action.task;
    const value = whole(PERSUADE * (0.5 + table.credit / 100));
    minds.gained[member]! += value;
    emit({ type: 'seatPersuaded', member, value });
  }
  if (table.round < rules.rounds) {
    table.round += 1;
    table.phase = 'press';
    return;
  }
  table.phase = 'vote';
  if (awaited(state).length === 0) decide(state, emit);
}

/** Everything that moves a seat, as believed or as it is. */
export function ballotOf(
  rules: ParleyRules,
  leanBy: (id: MemberId) => number,
  spread: number,
): Ballot {
  const seats = rules.seats.map(({ id, lean }): SeatOdds => ({
    member: id,
    fixed: null,
    lean: lean + leanBy(id),
    group: null,
    spread,
  }));
  return { seats, passes: rules.passes, veto: rules.veto, model: rules.model };
}

function decide(state: ParleyState, emit: EmitTo<ParleyEvent>): void {
  const { rules, table, minds, words } = state;
  const leanBy = (id: MemberId): number =>
    minds.gained[id]! + minds.offset[id]! - table.pressed[id]!;
  const ballot = ballotOf(rules, leanBy, 0);
  const shock = Object.fromEntries(
    rules.model.shocks.map(({ id }) => [id, draw(words, 'roomShock')]),
  );
  const seat = Object.fromEntries(
    rules.seats.map(({ id }, index) => [id, draw(words, 'rollCall', { seat: index })]),
  );
  table.votes = rollCall(ballot, { shock, seat }).map(({ member, vote }) => ({
    member,
    vote: minds.hands[member] ?? vote,
  }));
  for (const { member, vote } of table.votes) emit({ type: 'handRaised', member, vote });
  const carried = isCarried(ballot, table.votes);
  table.carried = carried;
  table.credit = within(table.credit + (carried ? CREDIT_STAKE : -CREDIT_STAKE), 0, 100);
  table.phase = 'over';
  emit({ type: 'parleyDecided', carried });
}

function viewFor(state: ParleyState, seat: SeatId): ParleyView {
  const { rules, table, level, step, minds, humans } = state;
  const own = minds.gained[seat];
  const gained = seat === 'coalition' ? minds.gained : own === undefined ? {} : { [seat]: own };
  const truth = table.phase === 'over' ? minds.offset : null;
  const hand = minds.hands[seat] ?? null;
  return { seat, step, level, rules, table, gained, hand, humans, truth };
}

/** Every action of the view's seat, in a fixed order. */
export function parleyActions(view: ParleyView): readonly ParleyAction[] {
  const { seat, rules, table } = view;
  const ids = rules.seats.map(({ id }) => id);
  const candidates: ParleyAction[] =
    seat === 'opposition'
      ? ids.map((member) => ({ type: 'press', by: 'opposition', member }))
      : seat === 'coalition'
        ? [
            { type: 'send', by: 'coalition', task: null },
            ...ids.map((member): ParleyAction => ({
              type: 'send',
              by: 'coalition',
              task: { type: 'persuade', member },
            })),
          ]
        : VOTES.map((vote) => ({ type: 'raiseHand', by: seat as MemberId, vote }));
  const isOver = table.phase === 'over';
  return isOver ? [] : candidates.filter((action) => rejectionOf(view, action) === null);
}

function heardBy(seat: SeatId, event: ParleyEvent): ParleyEvent | null {
  if (event.type !== 'seatPersuaded') return event;
  return seat === 'coalition' || seat === event.member ? event : null;
}

function outcomeOf({ table: { phase, carried, credit, round } }: ParleyState): Outcome | null {
  if (phase !== 'over') return null;
  const access = carried ? 80 : 10;
  const score = { access, text: 0, breadth: 10 * round, opening: 0, word: credit };
  return { kind: 'parley', isWon: carried === true, score, carry: { credibility: credit } };
}

/** The proceeding that proves the seam. */
export const PARLEY: Proceeding<ParleyTypes> = {
  kind: 'parley',
  version: 1,
  open,
  turnOf,
  isAction,
  viewFor,
  heardBy,
  outcomeOf,
  hashedPart: ({ rules, ...rest }) => ({ ...rest, rules: [rules.id, rules.version] }),
  rejectionOf,
  apply,
  partsOf: ({ table, minds }) => ({ table, minds }),
  withParts: (state, { table, minds }, step) => ({ ...state, step, table, minds }),
};

const seat = (id: string, lean: number): ParleyRules['seats'][number] => ({
  id: id as MemberId,
  lean,
});

/** A parley that either side may win: invented numbers, for tests alone. */
export const PARLEY_RULES: ParleyRules = {
  id: 'test-parley',
  version: 1,
  seats: [seat('QAA', 210), seat('QBB', 120), seat('QCC', 60), seat('QDD', 0), seat('QEE', -80)],
  veto: ['QAA' as MemberId],
  passes: { rule: 'atLeast', yes: 3 },
  model: { slope: 0, c1: -150, c2: 50, shocks: [{ id: 'room', sd: 40 }] },
  rounds: 4,
};
