import type { Action } from './action';
import { firstWeekOf, lastWeek, objectorOf, stanceOf, swingSeats } from './docket';
import { isChairAction, rejectionInChair, type ChairAction } from './rules/chair-legality';
import type { Briefed } from './rules/lean';
import { rejectionOfTask } from './rules/task-legality';
import { freeAmbition, freeFavours, isTied, messengerIds } from './rules/means';
import { moveCost, movesPerWeek } from './rules/opposition';
import type { Rejection } from './rejection';
import { isAction } from './shape';
import type { Known } from './state';
import { TUNING } from './tuning';
import { unreachable } from '../../core/unreachable';

/**
 * Why an action is refused, or null where it is accepted. Reads only what the seat may see, so a
 * view greys out a button by the same function that refuses the action.
 */
export function rejectionOf(known: Known, action: Action): Rejection | null {
  if (!isAction(action)) return { code: 'malformedAction' };
  const { phase } = known.board;
  if (phase === 'over') return { code: 'gameOver' };
  if (action.type === 'announceMoves')
    return phase === 'moves'
      ? rejectionOfMoves(known, action)
      : { code: 'notYourTurn', by: 'opposition' };
  if (isChairAction(action)) return rejectionInChair(known, action);
  if (!known.desk || (phase !== 'desk' && phase !== 'call'))
    return { code: 'notYourTurn', by: 'coalition' };
  if (action.type === 'predict') return rejectionOfPrediction(known, action);
  if (action.type === 'call') return rejectionOfCall(known, action);
  if (phase === 'call') return { code: 'tooLate', untilWeek: lastWeek(known.docket) };
  return rejectionAtDesk(known as Briefed, action);
}

type DeskAction = Exclude<Action, { type: 'announceMoves' | 'predict' | 'call' } | ChairAction>;

function rejectionAtDesk(known: Briefed, action: DeskAction): Rejection | null {
  switch (action.type) {
    case 'brief':
      return rejectionOfMessenger(known, action.messenger) ?? rejectionOfTask(known, action);
    case 'recall':
      return known.desk.briefings.some(({ messenger }) => messenger === action.messenger)
        ? null
        : { code: 'notBriefed', messenger: action.messenger };
    case 'answerMove':
      return rejectionOfAnswer(known, action);
    case 'answerCard':
      return rejectionOfCard(known, action);
    case 'setAmbition':
      return rejectionOfAmbition(known, action);
    case 'endWeek': {
      const open = known.board.cards.find(({ option }) => option === '');
      return open ? { code: 'cardUnanswered', card: open.id } : null;
    }
    default:
      return unreachable(action);
  }
}

function rejectionOfMoves(
  known: Known,
  { moves }: Extract<Action, { type: 'announceMoves' }>,
): Rejection | null {
  const limit = movesPerWeek(known);
  if (moves.length > limit) return { code: 'tooManyMoves', limit };
  const cost = moveCost(known);
  const left = { ...known.board.purses };
  for (const { by, kind, member } of moves) {
    const target = known.docket.members.find(({ id }) => id === member);
    if (!target || target.role !== 'elected') return { code: 'unknownThing', id: member };
    if (stanceOf(target) === 'opposed') return { code: 'declaredAgainst', member };
    if (objectorOf(known.docket, kind) !== by) return { code: 'unknownThing', id: kind };
    left[by] = (left[by] ?? 0) - cost;
    if (left[by] < 0) return { code: 'purseTooSmall', by };
  }
  return null;
}

/** Why this messenger cannot be briefed this week, whatever its task; null if it can. */
export function rejectionOfMessenger(known: Known, messenger: string): Rejection | null {
  if (!messengerIds(known).includes(messenger)) return { code: 'messengerNotYours', messenger };
  return rejectionOfOwn(known, messenger);
}

/** The same for a messenger that is the coalition's to send. */
export function rejectionOfOwn(known: Known, messenger: string): Rejection | null {
  if (isTied(known, messenger)) return { code: 'messengerTied', messenger };
  const others = known.desk!.briefings.filter((briefing) => briefing.messenger !== messenger);
  const perWeek = known.docket.messengersPerWeek;
  return others.length >= perWeek ? { code: 'noMessengerLeft', perWeek } : null;
}

function rejectionOfAnswer(
  known: Known,
  { move: id, answer }: Extract<Action, { type: 'answerMove' }>,
): Rejection | null {
  const move = known.board.moves.find((candidate) => candidate.id === id);
  if (!move) return { code: 'unknownThing', id };
  if (move.answer === answer) return { code: 'sameAsNow' };
  if (answer === 'concede') {
    if (move.condition !== 'ambition') return { code: 'moveHasNoCondition' };
    if (freeAmbition(known) < 1) return { code: 'noAmbitionLeft' };
  }
  if (answer === 'match' && freeFavours(known) < 1) return { code: 'noFavourLeft' };
  return null;
}

function rejectionOfCard(
  known: Known,
  { card: id, option }: Extract<Action, { type: 'answerCard' }>,
): Rejection | null {
  const dealt = known.board.cards.find((candidate) => candidate.id === id);
  const card = known.docket.cards.find((candidate) => candidate.id === id);
  if (!dealt || !card) return { code: 'unknownThing', id };
  if (dealt.option !== '') return { code: 'cardAlreadyAnswered' };
  const chosen = card.options.find((candidate) => candidate.id === option);
  if (!chosen) return { code: 'unknownThing', id: option };
  for (const effect of chosen.effects) {
    if (!('adjust' in effect) || effect.by >= 0) continue;
    if (effect.adjust === 'favours' && freeFavours(known) < -effect.by)
      return { code: 'noFavourLeft' };
    if (effect.adjust === 'ambition' && freeAmbition(known) < -effect.by)
      return { code: 'noAmbitionLeft' };
  }
  return null;
}

function rejectionOfAmbition(
  known: Known,
  { ambition }: Extract<Action, { type: 'setAmbition' }>,
): Rejection | null {
  const { letter, meters } = known.board;
  if (letter.filed) return { code: 'letterFiled' };
  if (ambition === meters.ambition) return { code: 'sameAsNow' };
  if (ambition < 0 || ambition > TUNING.ambitionMost) return { code: 'malformedAction' };
  // Raised later, a step that was conceded, or a smaller meeting that a seat signed for, would cost nothing.
  if (ambition > meters.ambition && known.board.week > 1) return { code: 'tooLate', untilWeek: 1 };
  const promised = meters.ambition - freeAmbition(known);
  return ambition < promised ? { code: 'noAmbitionLeft' } : null;
}

function rejectionOfPrediction(
  known: Known,
  { member, vote }: Extract<Action, { type: 'predict' }>,
): Rejection | null {
  if (known.board.phase !== 'call') return { code: 'tooEarly', fromWeek: lastWeek(known.docket) };
  if (!swingSeats(known.docket).some(({ id }) => id === member))
    return { code: 'notASwingSeat', member };
  const isSame = known.desk!.predictions.some(
    (prediction) => prediction.member === member && prediction.vote === vote,
  );
  return isSame ? { code: 'sameAsNow' } : null;
}

function rejectionOfCall(
  { board, docket }: Known,
  { option }: Extract<Action, { type: 'call' }>,
): Rejection | null {
  if (option === 'fallback' && board.fallbacks.length === 0) return { code: 'nothingPrepared' };
  if (board.phase === 'call') return null;
  const fromWeek = firstWeekOf(docket, 'names');
  if (option !== 'withdraw') return { code: 'tooEarly', fromWeek: lastWeek(docket) };
  if (board.week < fromWeek) return { code: 'tooEarly', fromWeek };
  return board.letter.filed ? { code: 'letterFiled' } : null;
}
