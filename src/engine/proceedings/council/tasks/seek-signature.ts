import type { Task } from '../action';
import { memberOf, stanceOf } from '../docket';
import { shortText } from '../../../core/shape';
import { seekName } from '../rules/names';
import { rejectionOfItself, rejectionOfSeat, rejectionOutsideNames, taskShape } from './checks';
import { nameClaim, nameOutcomes } from './names-sought';
import { MESSENGER_ALONE } from './outcome';
import type { TaskRule } from './task-rule';

type SeekSignature = Extract<Task, { type: 'seekSignature' }>;

/** To ask one seat to sign the letter. */
export const SEEK_SIGNATURE: TaskRule<SeekSignature> = {
  order: 9,
  listed: 2,
  heading: 'name',
  hangsOnVoice: false,
  offersHangOn: 'docket',
  pays: 'now',
  name: 'signature',
  pair: null,
  isShaped: taskShape<SeekSignature>('seekSignature', { member: shortText }),
  offers: (_, seat) => (seat ? [{ type: 'seekSignature', member: seat.id }] : []),
  rejectionOf(known, { member }) {
    const refused = rejectionOfSeat(known, member) ?? rejectionOutsideNames(known);
    if (refused) return refused;
    const file = known.desk.seats[member]!;
    if (known.board.seats[member]!.signed) return { code: 'alreadySigned', member };
    if (stanceOf(memberOf(known.docket, member)) === 'swing' && file.askMet === 'no')
      return { code: 'askNotMet', member };
    return file.refused === 'none' ? null : { code: 'refusalStands', member };
  },
  rejectionOfSender: (sender, { member }) => rejectionOfItself(sender, member),
  claims: ({ member }) => [nameClaim(member)],
  reaches: ({ member }) => [member],
  cost: () => MESSENGER_ALONE,
  outcomes: (known, { task }) => nameOutcomes(known, task.member, 'signature'),
  reason: (_, { member }, odds) => ({ why: 'nameReady', member, odds }),
  petition: () => ({ kind: 'name', name: 'signature' }),
  carryOut(state, { messenger, task: { member }, receptions }, emit) {
    const reception = receptions(member, messenger);
    seekName(state, { member, name: 'signature', reception }, emit);
  },
};
