import type { Task } from '../action';
import { memberOf, stanceOf } from '../docket';
import { shortText } from '../../../core/shape';
import { soundOut as hear } from '../rules/sounding';
import { rejectionOfItself, rejectionOfSeat, taskShape } from './checks';
import { MESSENGER_ALONE, NO_OUTCOME } from './outcome';
import type { TaskRule } from './task-rule';

type SoundOut = Extract<Task, { type: 'soundOut' }>;

/** To learn what a swing seat asks for, and its red line. */
export const SOUND_OUT: TaskRule<SoundOut> = {
  order: 4,
  listed: 1,
  heading: 'listen',
  hangsOnVoice: false,
  offersHangOn: 'docket',
  pays: 'perhapsLater',
  name: null,
  pair: null,
  isShaped: taskShape<SoundOut>('soundOut', { member: shortText }),
  offers: (_, seat) =>
    seat && stanceOf(seat) === 'swing' ? [{ type: 'soundOut', member: seat.id }] : [],
  rejectionOf(known, { member }) {
    const refused = rejectionOfSeat(known, member);
    if (refused) return refused;
    if (stanceOf(memberOf(known.docket, member)) === 'firm')
      return { code: 'alreadyForYou', member };
    return known.desk.seats[member]!.sounded ? { code: 'nothingMoreToLearn', member } : null;
  },
  rejectionOfSender: (sender, { member }) => rejectionOfItself(sender, member),
  claims: ({ member }) => [`sounding ${member}`],
  reaches: ({ member }) => [member],
  cost: () => MESSENGER_ALONE,
  outcomes: () => NO_OUTCOME,
  reason: (_, { member }) => ({ why: 'unknownAsk', member }),
  petition: () => ({ kind: 'sounding' }),
  carryOut(state, { messenger, task: { member }, receptions }, emit) {
    hear(state, { messenger, member, reception: receptions(member, messenger) }, emit);
  },
};
