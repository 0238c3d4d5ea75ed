/** Durations of the chamber's motion, in milliseconds. Tuned for play. */
export const DURATION = {
  glow: 180,
  stroke: 700,
  mark: 120,
  card: 240,
  pin: 120,
  dim: 900,
  arm: 420,
  chip: 140,
  leaves: 600,
  pan: 320,
} as const;

/** Names of the curves, as Phaser knows them. */
export const EASE = { out: 'Cubic.easeOut', inOut: 'Sine.easeInOut', even: 'Linear' } as const;

/** Whether things move or simply change. */
export type MotionMode = 'full' | 'reduced';

/** One change of a picture's numbers over time. */
export interface Glide {
  readonly ms: number;
  readonly ease?: string;
  readonly delay?: number;
}
