import { CALL_OPTIONS, MOVE_ANSWERS, type Action, type Task } from './action';
import { chairActions } from './chair-actions';
import { electedSeats, kindsOfMove, swingSeats } from './docket';
import { VOTES } from '../../core/ids';
import { rejectionOf, rejectionOfOwn } from './legality';
import { messengerIds } from './rules/means';
import { rejectionOfErrand, senderOf } from './rules/task-legality';
import { briefed } from './selectors/odds';
import type { View } from './state';
import { forEachTask } from './tasks/offered';
import type { Sender } from './tasks/task-rule';
import { TUNING } from './tuning';

export type BriefAction = Extract<Action, { type: 'brief' }>;
export type AnswerAction = Extract<Action, { type: 'answerMove' }>;
export type CardAction = Extract<Action, { type: 'answerCard' }>;
export type AmbitionAction = Extract<Action, { type: 'setAmbition' }>;

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
  const tasks = openTasks(view);
  const actions: BriefAction[] = [];
  for (const sender of openSenders(view)) {
    const { messenger } = sender;
    for (const task of tasks) {
      if (rejectionOfErrand(sender, task) === null)
        actions.push({ type: 'brief', by: 'coalition', messenger, task });
    }
  }
  return actions;
}

/** Every task that some messenger could carry out now, whoever is free to go, in the order of lists. */
export function openTasks(view: View): readonly Task[] {
  const known = briefed(view);
  const open: Task[] = [];
  forEachTask(known, (task, rule) => {
    if (rule.rejectionOf(known, task) === null) open.push(task);
  });
  return open;
}

/** Every messenger that may be briefed now, with what its own limits hang on. */
export function openSenders(view: View): readonly Sender[] {
  const known = briefed(view);
  return messengerIds(view)
    .filter((messenger) => !rejectionOfOwn(view, messenger))
    .map((messenger) => senderOf(known, messenger));
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
  const coalition = { by: 'coalition' } as const;
  const recalls = view.desk!.briefings.map(({ messenger }): Action => ({
    type: 'recall',
    ...coalition,
    messenger,
  }));
  return [
    { type: 'endWeek', ...coalition },
    ...answersToMoves(view),
    ...answersToCards(view),
    ...settingsOfAmbition(),
    ...recalls,
    { type: 'call', ...coalition, option: 'withdraw' },
  ];
}

/** Every answer to one of this week's moves that the rules allow now. */
export function legalAnswers(view: View): AnswerAction[] {
  return answersToMoves(view).filter((action) => rejectionOf(view, action) === null);
}

/** Every option of an open card that the rules allow now. */
export function legalOptions(view: View): CardAction[] {
  return answersToCards(view).filter((action) => rejectionOf(view, action) === null);
}

/** Every Ambition that may be set now. */
export function legalAmbitions(view: View): AmbitionAction[] {
  return settingsOfAmbition().filter((action) => rejectionOf(view, action) === null);
}

function answersToMoves({ board }: View): AnswerAction[] {
  return board.moves.flatMap(({ id }) =>
    MOVE_ANSWERS.map((answer): AnswerAction => ({
      type: 'answerMove',
      by: 'coalition',
      move: id,
      answer,
    })),
  );
}

function answersToCards({ board, docket }: View): CardAction[] {
  return board.cards
    .filter(({ option }) => option === '')
    .flatMap(({ id }) => {
      const options = docket.cards.find((card) => card.id === id)?.options ?? [];
      return options.map((choice): CardAction => ({
        type: 'answerCard',
        by: 'coalition',
        card: id,
        option: choice.id,
      }));
    });
}

function settingsOfAmbition(): AmbitionAction[] {
  return Array.from({ length: TUNING.ambitionMost + 1 }, (_, ambition) => ({
    type: 'setAmbition',
    by: 'coalition',
    ambition,
  }));
}
