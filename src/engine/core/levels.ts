/** How hard the other side plays, and how much of the truth is shown; in the order of the wire. */
export const LEVELS = ['attache', 'envoy', 'ambassador'] as const;
export type Level = (typeof LEVELS)[number];
