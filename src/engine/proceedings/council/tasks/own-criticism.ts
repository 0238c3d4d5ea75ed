import type { Task } from '../action';
import { ownCriticism as hear } from '../rules/world';
import { TUNING } from '../tuning';
import { taskShape, unlessFit } from './checks';
import { creditOf, MESSENGER_ALONE, onEverySwingSeat, surely } from './outcome';
import type { TaskRule } from './task-rule';

type OwnCriticism = Extract<Task, { type: 'ownCriticism' }>;

/** To own the desk's record in public, once in a game. */
export const OWN_CRITICISM: TaskRule<OwnCriticism> = {
  order: 2,
  listed: 9,
  heading: 'world',
  hangsOnVoice: false,
  offersHangOn: 'docket',
  pays: 'now',
  name: null,
  pair: null,
  isShaped: taskShape<OwnCriticism>('ownCriticism', {}),
  offers: (_, seat) => (seat ? [] : [{ type: 'ownCriticism' }]),
  rejectionOf({ board }) {
    if (board.criticismOwned) return { code: 'alreadyDone' };
    return board.week < 2 ? { code: 'tooEarly', fromWeek: 2 } : null;
  },
  rejectionOfSender: (sender) => unlessFit(sender.kind === 'mission', sender),
  claims: () => ['own record'],
  reaches: () => [],
  cost: () => MESSENGER_ALONE,
  outcomes: (known) =>
    surely(onEverySwingSeat(known, creditOf(TUNING.ownCriticism)), {
      credibility: TUNING.ownCriticism,
      attention: 0,
    }),
  reason: ({ board }) => ({ why: 'ownRecord', credibility: board.meters.credibility }),
  petition: () => null,
  carryOut: (state, _, emit) => hear(state, emit),
};
