import type { Task } from '../action';
import { firstWeekOf } from '../docket';
import { chooseDate as hear, lastWeekForDate } from '../rules/president';
import { taskShape, unlessFit } from './checks';
import { MESSENGER_ALONE, NO_OUTCOME } from './outcome';
import type { TaskRule } from './task-rule';

type ChooseDate = Extract<Task, { type: 'chooseDate' }>;

/** To fix the date with the President, who must be asked in time if it is a cool one. */
export const CHOOSE_DATE: TaskRule<ChooseDate> = {
  order: 7,
  listed: 10,
  heading: 'world',
  hangsOnVoice: false,
  offersHangOn: 'docket',
  pays: 'later',
  name: null,
  pair: null,
  isShaped: taskShape<ChooseDate>('chooseDate', {}),
  offers: (_, seat) => (seat ? [] : [{ type: 'chooseDate' }]),
  rejectionOf(known) {
    const { docket, board } = known;
    if (board.dateChosen || board.dateDue !== null) return { code: 'alreadyDone' };
    const fromWeek = firstWeekOf(docket, 'names');
    if (board.week < fromWeek) return { code: 'tooEarly', fromWeek };
    const untilWeek = lastWeekForDate(known);
    return board.week > untilWeek ? { code: 'tooLate', untilWeek } : null;
  },
  rejectionOfSender: (sender) => unlessFit(sender.kind === 'mission', sender),
  claims: () => ['date'],
  reaches: () => [],
  cost: () => MESSENGER_ALONE,
  outcomes: () => NO_OUTCOME,
  reason: () => ({ why: 'dateOpen' }),
  petition: () => null,
  carryOut: (state, _, emit) => hear(state, emit),
};
