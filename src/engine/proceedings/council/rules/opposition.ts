import type { ProposedMove } from '../action';
import { MOVE_KINDS } from '../move-kinds';
import { actOf, lastWeek, seatNumber, swingSeats } from '../docket';
import { draw } from '../../../core/rng';
import type { Receptions } from '../reception';
import type { GameState, Known, Move } from '../state';
import { TUNING } from '../tuning';
import { whole } from '../../../core/whole';
import { note, type Emit } from './argument';
import { landingsOf } from './pressure';

/** How many moves the other side may show each week at this level. */
export function movesPerWeek({ level }: Pick<Known, 'level'>): number {
  return TUNING.movesPerWeek[level];
}

/** What one move costs its side's purse this week: 1, or 2 in Hold. */
export function moveCost({ docket, board }: Pick<Known, 'docket' | 'board'>): number {
  return actOf(docket, board.week) === 'hold' ? TUNING.purseInHold : 1;
}

/** Expected strength of a move at this point of the calendar, in centilogits, before its own luck. */
export function expectedStrength(known: Known, { kind }: Pick<ProposedMove, 'kind'>): number {
  const { board, docket, level } = known;
  let strength = (TUNING.move * TUNING.strengthPercent[level]) / 100;
  if (actOf(docket, board.week) === 'hold') strength *= TUNING.holdPercent / 100;
  if (board.week === lastWeek(docket) && !board.dateChosen) strength *= TUNING.noDatePercent / 100;
  return strength * kindFactor(known, kind);
}

function kindFactor({ board }: Known, kind: ProposedMove['kind']): number {
  if (kind === 'delay')
    return (board.dateChosen ? TUNING.delayDatePercent : TUNING.delayNoDatePercent) / 100;
  if (kind !== 'doubleStandards') return 1;
  const over = (board.meters.credibility - 50) / 10;
  const share = 100 - TUNING.doubleStandardsPerCredibility * over;
  return Math.max(TUNING.doubleStandardsLeast, share) / 100;
}

/**
 * Share of a move that a seat's own file leaves: "the wrong forum" is blunted where it has heard that a
 * meeting is not a verdict. Only the coalition knows who has, so the board shows the move in full.
 */
function bluntingOf({ desk }: Pick<GameState, 'desk'>, { kind, member }: ProposedMove): number {
  const isHeard = kind === 'wrongForum' && desk.seats[member]!.argued.meeting > 0;
  return isHeard ? TUNING.wrongForumHeardPercent / 100 : 1;
}

/** Puts this week's moves on the board, each with its strength and its condition. */
export function announceMoves(
  state: GameState,
  proposals: readonly ProposedMove[],
  emit: Emit,
): void {
  const { board, desk, truth, docket } = state;
  desk.blunted = [];
  board.moves = proposals.map((proposal, slot): Move => {
    const key = {
      week: board.week,
      slot: MOVE_KINDS.indexOf(proposal.kind), // its own luck, whatever else is announced
      seat: seatNumber(docket, proposal.member),
    };
    const [least, most] = TUNING.moveSpread;
    const luck = least + (most - least) * draw(truth.seedWords, 'move', key);
    const isConditional =
      proposal.kind === 'closedConsultations' ||
      (proposal.kind !== 'doubleStandards' &&
        draw(truth.seedWords, 'condition', key) < TUNING.conditionOdds);
    board.purses[proposal.by]! -= moveCost(state);
    const id = `move-${board.week}-${slot + 1}`;
    const expected = expectedStrength(state, proposal);
    const share = bluntingOf(state, proposal);
    if (share < 1)
      desk.blunted.push({ move: id, strength: whole((expected * share * luck) / 100) });
    return {
      id,
      ...proposal,
      strength: whole((expected * luck) / 100),
      condition: isConditional ? 'ambition' : 'none',
      answer: 'open',
    };
  });
  board.phase = 'desk';
  emit({ type: 'movesAnnounced', moves: board.moves.map(({ id }) => id) });
}

/** Pays for the answers, and takes the answered moves off. Comes before the week's messengers. */
export function settleAnswers(state: GameState, emit: Emit): void {
  const { moves, meters } = state.board;
  for (const { id, member, answer } of moves) {
    if (answer !== 'match' && answer !== 'concede') continue;
    if (answer === 'match') meters.favours -= 1;
    else {
      meters.ambition -= 1;
      emit({ type: 'ambitionChanged', from: meters.ambition + 1, to: meters.ambition });
    }
    emit({ type: 'moveDropped', move: id, member, answer });
  }
}

/** Lands every move that nobody answered: on the lean, or on a signer's commitment and its time. */
export function landMoves(state: GameState, receptions: Receptions, emit: Emit): void {
  const { board } = state;
  for (const landing of landingsOf(board, state.docket, state.desk.blunted)) {
    const { move, by, kind, member, pressure } = landing;
    const seat = board.seats[member]!;
    const { percent } = receptions(member, move);
    const wear = whole((landing.wear * percent) / 100);
    const value = whole((landing.value * percent) / 100);
    if (seat.signed) {
      seat.wear += wear;
      emit({ type: 'signatureWorn', move, member, value: wear });
      tie(state, member, emit);
      continue;
    }
    seat.pressure += pressure;
    seat.ledger.push({ kind: 'move', of: kind, by, week: board.week, value });
    emit({ type: 'moveLanded', move, member, value });
  }
}

/** Keeps a messenger busy for the coming week. */
export function tie(state: GameState, messenger: string, emit: Emit): void {
  const week = state.board.week + 1;
  state.desk.tied.push({ messenger, week });
  emit({ type: 'messengerTied', messenger, week });
}

/** The mission's letter: it reaches every swing seat that has given no name; heavier in a Thaw. */
export function sendMissionLetter(state: GameState, emit: Emit): void {
  const value = TUNING.missionLetter * (1 + state.board.meters.thaw);
  for (const { id } of swingSeats(state.docket)) {
    if (state.board.seats[id]!.signed || state.desk.seats[id]!.nod) continue;
    note(state, id, { kind: 'missionLetter', of: 'letter', by: 'PRK', value });
  }
  emit({ type: 'missionWrote', value });
}
