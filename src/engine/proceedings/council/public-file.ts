import { electedSeats, stanceOf } from './docket';
import type { Desk, Known, SeatFile } from './state';
import { TUNING } from './tuning';

/**
 * The coalition's file as somebody would write it who knows what is public and nothing else: no
 * soundings, no arguments, no nods, and each offset only by its spread. Frozen: copy what you would change.
 */
export function publicDesk({ docket, level }: Pick<Known, 'docket' | 'level'>): Desk {
  let kept = DESKS.get(docket);
  if (!kept) DESKS.set(docket, (kept = {}));
  return (kept[level] ??= newDesk(docket, level));
}

/** It hangs on the docket and the level alone, and is asked for at every turn of the other side. */
const DESKS = new WeakMap<Known['docket'], Partial<Record<Known['level'], Desk>>>();

function newDesk(docket: Known['docket'], level: Known['level']): Desk {
  const seats: Desk['seats'] = {};
  for (const member of electedSeats(docket)) {
    const isSwing = stanceOf(member) === 'swing';
    seats[member.id] = blankFile(isSwing ? TUNING.offsetSd[level] : TUNING.firmOffsetSd);
  }
  return frozen({
    seats,
    evidenceUses: 0,
    blunted: [],
    briefings: [],
    promises: [],
    tied: [],
    predictions: [],
    odds: [],
  });
}

/** One file is read in every game, so whoever writes to it is stopped there and then. */
function frozen<T extends object>(value: T): T {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner) frozen(inner);
  return Object.freeze(value);
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
