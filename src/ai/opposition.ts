import { MOVE_KINDS, type Action, type ProposedMove } from '../engine/action';
import { actOf, electedSeats, lastWeek, stanceOf } from '../engine/docket';
import type { MemberId } from '../engine/ids';
import { rejectionOf } from '../engine/legality';
import type { Draw } from '../engine/rng';
import { termsOf, type Briefed } from '../engine/rules/lean';
import { expectedStrength, moveCost, movesPerWeek } from '../engine/rules/opposition';
import { landingsOf } from '../engine/rules/pressure';
import { believedSeats } from '../engine/rules/seats';
import type { Board, Level, Move, View } from '../engine/state';
import { TUNING } from '../engine/tuning';
import { forecast } from '../engine/vote/forecast';
import { whole } from '../engine/whole';
import { publicEye } from './public-eye';
import { pickSoftly } from './softmax';

/** How freely the other side departs from its best move, by level; tuned for play. */
const TEMPERATURE: Readonly<Record<Level, number>> = {
  attache: 0.6,
  envoy: 0.22,
  ambassador: 0.07,
};

/** Share of a move's worth that stays when its kind, or its seat, was used the week before. */
const SAME_KIND = 0.7;
const SAME_SEAT = 0.8;
/** A move that the desk can always make them drop is worth less to them. */
const ALWAYS_CONCEDABLE = 0.85;
/** What it is worth, in P(nine), to keep a signer's diplomats busy for a week. */
const TIED_WORTH = 0.004;

interface PricedMove extends ProposedMove {
  /** What it is expected to take off P(nine), for each unit of purse. */
  readonly worth: number;
}

/**
 * The other side's moves for one week, from what is public alone: where a centilogit costs the
 * coalition most, at the best price, with some variety. A level changes how steadily it takes the
 * best, never what it can see; enough of each purse is kept for Hold, where moves weigh most.
 */
export function chooseMoves(view: View, draw: Draw): Action {
  const known = publicEye(view);
  let options = pricedMoves(known);
  const chosen: ProposedMove[] = [];
  const temperature = TEMPERATURE[view.level];
  while (chosen.length < movesPerWeek(view)) {
    const open = options.filter((option) => canAfford(view, [...chosen, option]));
    const next = pickSoftly(open, { value: ({ worth }) => worth, temperature, draw });
    if (!next) break;
    chosen.push({ by: next.by, kind: next.kind, member: next.member });
    options = options.filter(({ member, kind }) => member !== next.member && kind !== next.kind);
  }
  const action: Action = { type: 'announceMoves', by: 'opposition', moves: chosen };
  return rejectionOf(view, action) ? { ...action, moves: [] } : action;
}

function pricedMoves(known: Briefed): PricedMove[] {
  const { members } = forecast(believedSeats(known), known.model, 7);
  const gains = new Map(members.map(({ member, gain }) => [member, gain / 100]));
  const commitments = commitmentsOf(known);
  const targets = electedSeats(known.docket).filter((member) => stanceOf(member) !== 'opposed');
  return targets.flatMap(({ id }) =>
    MOVE_KINDS.map((kind): PricedMove => {
      const move: ProposedMove = {
        by: kind === 'doubleStandards' ? 'RUS' : 'CHN',
        kind,
        member: id,
      };
      let worth = 0;
      for (const { member, value, wear } of landingsOf(boardWith(known, move), known.docket)) {
        const lost = wear > 0 ? Math.min(wear, commitments.get(member) ?? 0) : 0 - value;
        worth += lost * (gains.get(member) ?? 0) + (wear > 0 ? TIED_WORTH : 0);
      }
      return { ...move, worth: worth * varietyOf(known.board, move) };
    }),
  );
}

/** The board with this one move on it, at the strength that it is expected to have. */
function boardWith(known: Briefed, proposal: ProposedMove): Board {
  const strength = whole(expectedStrength(known, proposal));
  const move: Move = { id: '', ...proposal, strength, condition: 'none', answer: 'open' };
  return { ...known.board, moves: [move] };
}

/** How far each signer's signature holds it above its own lean, in centilogits. */
function commitmentsOf(known: Briefed): ReadonlyMap<MemberId, number> {
  const signers = electedSeats(known.docket).filter(({ id }) => known.board.seats[id]!.signed);
  return new Map(
    signers.map(({ id }) => {
      const terms = termsOf(known, id, { offset: 0, landings: [] });
      return [id, terms.find(({ kind }) => kind === 'commitment')?.value ?? 0];
    }),
  );
}

/** Diplomats who say the same thing every week are not listened to: 1 for something new. */
function varietyOf({ seats, week }: Board, { kind, member }: ProposedMove): number {
  const isRecent = (entry: { readonly week: number }): boolean => entry.week === week - 1;
  const wasSeat = seats[member]!.ledger.some(isRecent);
  const wasKind = Object.values(seats).some(({ ledger }) =>
    ledger.some((entry) => isRecent(entry) && entry.of === kind),
  );
  const kept = kind === 'closedConsultations' ? ALWAYS_CONCEDABLE : 1;
  return kept * (wasKind ? SAME_KIND : 1) * (wasSeat ? SAME_SEAT : 1);
}

/** Whether each side can pay for its moves and still act in the weeks of Hold to come. */
function canAfford(view: View, moves: readonly ProposedMove[]): boolean {
  const reserve = reserveOf(view);
  const cost = moveCost(view);
  return (['CHN', 'RUS'] as const).every((side) => {
    const spent = cost * moves.filter(({ by }) => by === side).length;
    return spent === 0 || spent <= view.board.purses[side] - reserve;
  });
}

/** What each side keeps back: its half of the moves in every week of Hold still to come. */
function reserveOf({ docket, board, level }: View): number {
  let weeks = 0;
  for (let week = board.week + 1; week <= lastWeek(docket); week += 1)
    if (actOf(docket, week) === 'hold') weeks += 1;
  return whole((weeks * TUNING.purseInHold * TUNING.movesPerWeek[level]) / 2);
}
