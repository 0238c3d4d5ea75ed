import type { Scenario } from '../../src/engine/proceedings/council/scenario';
import { SHIPPED } from './shipped';

/** The shipped dockets as the game reads them, in order of their years. */
export const SHIPPED_DOCKETS: readonly Scenario[] = SHIPPED;
