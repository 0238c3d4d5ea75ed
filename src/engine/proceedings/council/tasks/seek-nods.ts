import type { Task } from '../action';
import { listOf, shortText } from '../../../core/shape';
import type { Briefed } from '../rules/lean';
import { seekName } from '../rules/names';
import { rejectionOfItself, rejectionOfSeat, rejectionOutsideNames, taskShape } from './checks';
import { nameClaim, nameOutcomes } from './names-sought';
import { LIFTS_NOTHING, MESSENGER_ALONE, TAKES_NOTHING } from './outcome';
import type { TaskOutcome, TaskRule } from './task-rule';

type SeekNods = Extract<Task, { type: 'seekNods' }>;

/** Seats that one messenger may ask. */
const MOST = 2;
const isList = listOf(shortText, MOST);

/** To ask one seat or two for a promise of their vote in private. */
export const SEEK_NODS: TaskRule<SeekNods> = {
  order: 10,
  listed: 3,
  heading: 'name',
  hangsOnVoice: false,
  offersHangOn: 'docket',
  pays: 'now',
  name: 'nod',
  pair: {
    split: ({ members }) => members.map((member) => ({ type: 'seekNods', members: [member] })),
    join: (one, other) => ({ type: 'seekNods', members: [...one.members, ...other.members] }),
  },
  isShaped: taskShape<SeekNods>('seekNods', {
    members: (value) => isList(value) && (value as string[]).length > 0,
  }),
  offers: (_, seat) => (seat ? [{ type: 'seekNods', members: [seat.id] }] : []),
  rejectionOf(known, { members }) {
    if (members[0] === members[1]) return { code: 'malformedAction' };
    for (const member of members) {
      const refused = rejectionOfSeat(known, member) ?? rejectionOutsideNames(known);
      if (refused) return refused;
      const { nod, refused: name } = known.desk.seats[member]!;
      if (known.board.seats[member]!.signed) return { code: 'alreadySigned', member };
      if (nod) return { code: 'alreadyNodded', member };
      if (name === 'nod') return { code: 'refusalStands', member };
    }
    return null;
  },
  rejectionOfSender(sender, { members }) {
    const own = members.find((member) => member === sender.messenger);
    return own ? rejectionOfItself(sender, own) : null;
  },
  claims: ({ members }) => members.map(nameClaim),
  reaches: ({ members }) => members,
  cost: () => MESSENGER_ALONE,
  outcomes: (known, { task }) => outcomesOfNods(known, task),
  reason: (_, { members }, odds) => ({ why: 'nameReady', member: members[0]!, odds }),
  petition: () => ({ kind: 'name', name: 'nod' }),
  carryOut(state, { messenger, task, receptions }, emit) {
    for (const member of task.members) {
      const reception = receptions(member, messenger);
      seekName(state, { member, name: 'nod', reception }, emit);
    }
  },
};

/** Each pair of the two seats' answers; the answers of one alone. */
function outcomesOfNods(known: Briefed, { members }: SeekNods): readonly TaskOutcome[] {
  const [first = [], second] = members.map((member) => nameOutcomes(known, member, 'nod'));
  if (!second) return first;
  return first.flatMap((one) =>
    second.map((other): TaskOutcome => ({
      odds: one.odds * other.odds,
      shifts: [...one.shifts, ...other.shifts],
      takes: TAKES_NOTHING,
      lifts: LIFTS_NOTHING,
    })),
  );
}
