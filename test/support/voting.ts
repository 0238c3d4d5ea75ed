import voteModel from '../../scenarios/vote-model.json';
import { councilVotes } from '../../src/cli/calibration/tables';
import type { MemberId } from '../../src/engine/core/ids';
import type { SeatOdds } from '../../src/engine/ballot/ballot';
import { recordLean, type Shock, type VoteModel } from '../../src/engine/ballot/model';

/** The committed coefficients and shocks. */
export const MODEL: VoteModel = voteModel.model;

/** The same without shared shocks: seats vote independently. */
export const NO_SHOCKS: VoteModel = { ...MODEL, shocks: [] };

/** The committed cuts with other shared shocks. */
export function shockedBy(...shocks: readonly Shock[]): VoteModel {
  return { ...MODEL, shocks };
}

/** A seat for tests: open, known, in no group, as likely as not to say yes. */
export function aSeat(parts: Partial<SeatOdds> & { readonly id?: string } = {}): SeatOdds {
  const { id = 'AAA', ...rest } = parts;
  return {
    member: id as MemberId,
    fixed: null,
    lean: MODEL.c2,
    spread: 0,
    group: null,
    ...rest,
  };
}

/** `count` seats alike but for their names M1, M2... */
export function seatsAlike(count: number, parts: Partial<SeatOdds> = {}): readonly SeatOdds[] {
  return Array.from({ length: count }, (_, i) => aSeat({ ...parts, id: `M${i + 1}` }));
}

/** Seats that say yes with the given chances when there are no shocks. */
export function seatsWithChances(chances: readonly number[]): readonly SeatOdds[] {
  return chances.map((p, i) =>
    aSeat({ id: `M${i + 1}`, lean: MODEL.c2 + 100 * Math.log(p / (1 - p)) }),
  );
}

/** The fifteen members of one roll of the project's table: sponsors and objectors fixed. */
export function councilOf(roll: string): readonly SeatOdds[] {
  return councilVotes()
    .filter((row) => row.roll === roll)
    .map(({ iso3, permanent, group, record }) =>
      aSeat({
        id: iso3,
        fixed: permanent ? (iso3 === 'CHN' || iso3 === 'RUS' ? 'no' : 'yes') : null,
        lean: recordLean(record, MODEL),
        group,
      }),
    );
}
