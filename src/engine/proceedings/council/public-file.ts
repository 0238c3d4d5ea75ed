import { electedSeats, stanceOf } from './docket';
import type { Desk, Known, SeatFile } from './state';
import { TUNING } from './tuning';

/**
 * The coalition's file as somebody would write it who knows what is public and nothing else: no
 * soundings, no arguments, no nods, and each offset only by its spread.
 */
export function publicDesk({ docket, level }: Pick<Known, 'docket' | 'level'>): Desk {
  const seats: Desk['seats'] = {};
  for (const member of electedSeats(docket)) {
    const isSwing = stanceOf(member) === 'swing';
    seats[member.id] = blankFile(isSwing ? TUNING.offsetSd[level] : TUNING.firmOffsetSd);
  }
  return { seats, briefings: [], promises: [], tied: [], predictions: [], odds: [] };
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
