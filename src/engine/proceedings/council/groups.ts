/** The five regional groups of the United Nations. @source facts: membership.json */
export const GROUPS = ['AFR', 'APG', 'EEG', 'GRULAC', 'WEOG'] as const;
export type Group = (typeof GROUPS)[number];
