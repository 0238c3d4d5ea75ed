import { COUNCIL } from './council/proceeding';

/** Every rule set that a docket may name, by its kind. A new proceeding is its folder and a line here. */
export const PROCEEDINGS = { council: COUNCIL } as const;
export type ProceedingKind = keyof typeof PROCEEDINGS;
