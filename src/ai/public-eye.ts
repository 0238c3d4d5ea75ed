import { electedSeats, stanceOf } from '../engine/docket';
import type { Briefed } from '../engine/rules/lean';
import type { Desk, SeatFile, View } from '../engine/state';
import { TUNING } from '../engine/tuning';

/**
 * The game as somebody sees it who knows what is public and nothing of the coalition's file: no
 * soundings, no arguments, no nods, and each offset only by its spread.
 */
export function publicEye(view: View): Briefed {
  const seats: Desk['seats'] = {};
  for (const member of electedSeats(view.docket)) {
    const isSwing = stanceOf(member) === 'swing';
    const sd = isSwing ? TUNING.offsetSd[view.level] : TUNING.firmOffsetSd;
    seats[member.id] = blankFile(sd);
  }
  const { docket, model, level, step, board } = view;
  const desk = { seats, briefings: [], promises: [], tied: [], predictions: [], odds: [] };
  return { docket, model, level, step, board, desk };
}

function blankFile(sd: number): SeatFile {
  return {
    estimate: { mean: 0, sd },
    askOdds: [],
    redLineOdds: [],
    sounded: false,
    askMet: 'no',
    closedAsks: [],
    effort: 0,
    argued: { security: 0, evidence: 0, meeting: 0, needs: 0 },
    contacts: 0,
    nod: false,
    refused: 'none',
    ledger: [],
  };
}
