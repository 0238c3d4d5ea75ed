import type { SeatId } from '../engine/core/ids';
import { placardOf } from '../engine/proceedings/council/docket';
import type { Scenario } from '../engine/proceedings/council/scenario';
import { inSentence } from './plain';

/** `Malaysia’s`, `the Netherlands’`. */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** Whose chair: `Malaysia’s chair`, `China’s chair`. */
export function chairName(docket: Scenario, seat: SeatId, noun = 'chair'): string {
  return `${possessive(inSentence(docket, placardOf(docket, seat)))} ${noun}`;
}
