import { CALL_OPTIONS, MOVE_ANSWERS, type Action, type Task } from './action';
import { chairActions } from './chair-actions';
import { electedSeats, kindsOfMove, stanceOf, swingSeats } from './docket';
import { VOTES } from '../../core/ids';
import { rejectionOf, rejectionOfMessenger } from './legality';
import { messengerIds } from './rules/means';
import type { Briefed } from './rules/lean';
import { rejectionOfErrand, senderOf } from './rules/task-legality';
import { briefed } from './selectors/odds';
import type { View } from './state';
import { LISTED_TASKS, ruleOf } from './tasks/table';
import { TUNING } from './tuning';

type BriefAction = Extract<Action, { type: 'brief' }>;

/**
 * Every action that the view's seat may take now, in a fixed order. The coalition's pairs of nods and
 * the other side's pairs of moves are left to those who combine them: single ones are listed.
 */
export function legalActions(view: View): Action[] {
  const { phase } = view.board;
  if (phase === 'over') return [];
  if (view.seat === 'opposition') return phase === 'moves' ? oppositionActions(view) : [];
  if (view.seat !== 'coalition') return chairActions(view);
  if (phase !== 'desk' && phase !== 'call') return [];
  const candidates = phase === 'call' ? callActions(view) : deskActions(view);
  const plain = candidates.filter((action) => rejectionOf(view, action) === null);
  return phase === 'call' ? plain : [...plain, ...legalBriefings(view)];
}

/**
 * Every messenger with every task it may be given, in the order of `legalActions`; what hangs on one of
 * the two is checked once. For a view of the coalition at its desk.
 */
export function legalBriefings(view: View): BriefAction[] {
  const known = briefed(view);
  const tasks = tasksOf(known).filter((task) => ruleOf(task).rejectionOf(known, task) === null);
  const actions: BriefAction[] = [];
  for (const messenger of messengerIds(view)) {
    if (rejectionOfMessenger(view, messenger)) continue;
    const sender = senderOf(known, messenger);
    for (const task of tasks) {
      if (rejectionOfErrand(sender, task) === null)
        actions.push({ type: 'brief', by: 'coalition', messenger, task });
    }
  }
  return actions;
}

/** Every single move that the other side's purse allows this week, and passing. */
function oppositionActions(view: View): Action[] {
  const pass: Action = { type: 'announceMoves', by: 'opposition', moves: [] };
  const singles = electedSeats(view.docket).flatMap(({ id }) =>
    kindsOfMove(view.docket).map(({ by, kind }): Action => {
      return { type: 'announceMoves', by: 'opposition', moves: [{ by, kind, member: id }] };
    }),
  );
  return [pass, ...singles].filter((action) => rejectionOf(view, action) === null);
}

function callActions(view: View): Action[] {
  const calls = CALL_OPTIONS.map((option): Action => ({
    type: 'call',
    by: 'coalition',
    option,
  }));
  const predictions = swingSeats(view.docket).flatMap(({ id }) =>
    VOTES.map((vote): Action => ({ type: 'predict', by: 'coalition', member: id, vote })),
  );
  return [...calls, ...predictions];
}

function deskActions(view: View): Action[] {
  const { board, desk, docket } = view;
  const coalition = { by: 'coalition' } as const;
  const actions: Action[] = [{ type: 'endWeek', ...coalition }];
  for (const { id } of board.moves)
    for (const answer of MOVE_ANSWERS)
      actions.push({ type: 'answerMove', ...coalition, move: id, answer });
  for (const { id, option } of board.cards) {
    if (option !== '') continue;
    for (const choice of docket.cards.find((card) => card.id === id)?.options ?? [])
      actions.push({ type: 'answerCard', ...coalition, card: id, option: choice.id });
  }
  for (let ambition = 0; ambition <= TUNING.ambitionMost; ambition += 1)
    actions.push({ type: 'setAmbition', ...coalition, ambition });
  for (const { messenger } of desk!.briefings)
    actions.push({ type: 'recall', ...coalition, messenger });
  actions.push({ type: 'call', ...coalition, option: 'withdraw' });
  return actions;
}

/** Every task that somebody could be given, legal or not: seat by seat, then those for the world. */
function tasksOf(known: Briefed): readonly Task[] {
  const open = electedSeats(known.docket).filter((member) => stanceOf(member) !== 'opposed');
  return [...open, null].flatMap((seat) =>
    LISTED_TASKS.flatMap((rule) => rule.offers(known, seat)),
  );
}
