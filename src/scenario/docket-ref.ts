import type { Scenario } from '../engine/proceedings/council/scenario';
import { wireOrder } from '../engine/core/wire';
import { contentOf } from './content';

/** Where a docket comes from: with the game, drawn from a seed, or written by a person. */
export const DOCKET_KINDS = wireOrder(['shipped', 'drawn', 'authored']);
export type DocketKind = (typeof DOCKET_KINDS)[number];

/** The name of a docket in headers, saves and codes: two with the same name play alike. */
export interface DocketRef {
  readonly kind: DocketKind;
  readonly id: string;
  /** `contentOf` its rules data; a sentence changed in its words changes nothing here. */
  readonly content: string;
}

/** The reference of a docket that is at hand. */
export function refOf(scenario: Scenario, kind: DocketKind = 'shipped'): DocketRef {
  return { kind, id: scenario.id, content: contentOf(scenario) };
}
