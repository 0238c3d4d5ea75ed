import { FALLBACKS, type Task } from '../action';
import { firstWeekOf } from '../docket';
import { oneOf } from '../../../core/shape';
import { electedSigners } from '../rules/names';
import { prepareFallback as hear } from '../rules/world';
import { TUNING } from '../tuning';
import { taskShape, unlessFit } from './checks';
import { MESSENGER_ALONE, NO_OUTCOME } from './outcome';
import type { TaskRule } from './task-rule';

type PrepareFallback = Extract<Task, { type: 'prepareFallback' }>;

/** To make an informal format ready, in case the votes are not there. */
export const PREPARE_FALLBACK: TaskRule<PrepareFallback> = {
  order: 8,
  listed: 6,
  heading: 'world',
  hangsOnVoice: false,
  offersHangOn: 'docket',
  pays: 'later',
  name: null,
  pair: null,
  isShaped: taskShape<PrepareFallback>('prepareFallback', { format: oneOf(...FALLBACKS) }),
  offers: (_, seat) =>
    seat ? [] : FALLBACKS.map((format): PrepareFallback => ({ type: 'prepareFallback', format })),
  rejectionOf(known, { format }) {
    const { board, docket } = known;
    if (board.fallbacks.includes(format)) return { code: 'alreadyDone' };
    const fromWeek = firstWeekOf(docket, 'hold');
    if (board.week < fromWeek) return { code: 'tooEarly', fromWeek };
    if (format === 'anyOtherBusiness') return null;
    const signers = TUNING.fallbackSigners;
    const attention = TUNING.fallbackAttention;
    const isCarried =
      electedSigners(known).length >= signers || board.meters.attention >= attention;
    return isCarried
      ? null
      : { code: 'needsSignersOrAttention', signers, attention: attention / 10 };
  },
  rejectionOfSender(sender, { format }) {
    if (format === 'anyOtherBusiness') return unlessFit(sender.isMember, sender);
    const canHost = sender.kind === 'sponsor' || sender.kind === 'signer';
    return canHost ? null : { code: 'needsCoHost' };
  },
  claims: ({ format }) => [`fallback ${format}`],
  reaches: () => [],
  cost: () => MESSENGER_ALONE,
  outcomes: () => NO_OUTCOME,
  reason: (_, { format }) => ({ why: 'fallbackCheap', format }),
  petition: () => null,
  carryOut: (state, { task }, emit) => hear(state, task.format, emit),
};
