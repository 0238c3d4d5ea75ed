import { wireOrder } from './wire';

/** How hard the other side plays, and how much of the truth is shown; in the order of the wire. */
export const LEVELS = wireOrder(['attache', 'envoy', 'ambassador']);
export type Level = (typeof LEVELS)[number];
