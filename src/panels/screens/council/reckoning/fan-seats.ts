import type { MemberId, Vote } from '../../../../engine/core/ids';
import type { Scenario } from '../../../../engine/proceedings/council/scenario';
import { selectTrueForecast } from '../../../../engine/proceedings/council/selectors/odds';
import { selectDeciders } from '../../../../engine/proceedings/council/selectors/score';
import type { View } from '../../../../engine/proceedings/council/state';
import { nameOf, shortNameOf } from '../../../../words/plain';

/**
 * One seat of the fan: its true odds of a yes, and how it voted; null where nobody voted. `believed`
 * marks odds of belief on its leaf; null for no mark.
 */
export interface FanSeat {
  readonly member: MemberId;
  readonly name: string;
  readonly odds: number;
  readonly believed: number | null;
  readonly vote: Vote | null;
  readonly decided: boolean;
}

/** The seats of the fan, left to right as they sit. */
export function fanSeats(view: View): readonly FanSeat[] {
  const { docket, board } = view;
  const deciders = selectDeciders(view);
  const forecast = selectTrueForecast(view);
  return docket.seatOrder.map((id) => {
    const cast = board.result?.votes.find(({ member }) => member === id);
    const expected = forecast?.members.find(({ member }) => member === id)?.yes ?? 0;
    return {
      member: id,
      name: fanName(docket, id),
      believed: null,
      odds: cast ? cast.odds.yes / 1000 : expected,
      vote: cast?.vote ?? null,
      decided: deciders.includes(id),
    };
  });
}

/** A member's name beside its leaf: long names as they are usually shortened. */
export function fanName(docket: Scenario, id: MemberId): string {
  const name = nameOf(docket, id);
  return name.startsWith('United') ? shortNameOf(docket, id) : name;
}
