import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReplayFrame } from '../../../../session/show/replay-frames';

/** How fast a replay plays by itself, in times of its own pace. */
export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** How long a step stands at its own pace, in milliseconds; tuned for reading. */
const STEP_MS = 1600;
const HAND_MS = 900;
const WEEK_MS = 3600;

/** Where a replay stands, and what may be done with it. */
export interface ReplayControls {
  /** Index of the frame that is shown. */
  readonly at: number;
  /** Goes to a frame and stops playing; beyond the ends it stays at them. */
  go(to: number): void;
  readonly isPlaying: boolean;
  /** Plays, or stops; from the last frame it plays from the first. Nothing where motion is small. */
  toggle(): void;
  readonly speed: Speed;
  setSpeed(speed: Speed): void;
}

interface PlayerOptions {
  readonly frames: readonly ReplayFrame[];
  readonly startAt: number;
  /** Whether motion is kept small, so that nothing plays by itself. */
  readonly isStill: boolean;
}

/** A player over the frames of one game. */
export function usePlayer({ frames, startAt, isStill }: PlayerOptions): ReplayControls {
  const last = frames.length - 1;
  const within = (index: number) => Math.min(last, Math.max(0, index));
  const [at, setAt] = useState(() => within(startAt));
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  useEffect(() => {
    if (!isPlaying) return undefined;
    if (at >= last || isStill) return void setPlaying(false);
    const timer = setTimeout(() => setAt(at + 1), standsFor(frames[at]) / speed);
    return () => clearTimeout(timer);
  }, [isPlaying, at, speed, last, isStill]);
  return {
    at,
    go: (to) => {
      setPlaying(false);
      setAt(within(to));
    },
    isPlaying,
    toggle: () => {
      if (isStill) return;
      if (!isPlaying && at >= last) setAt(0);
      setPlaying(!isPlaying);
    },
    speed,
    setSpeed,
  };
}

function standsFor(frame: ReplayFrame | undefined): number {
  if (!frame) return STEP_MS;
  if (frame.hands > 0) return HAND_MS;
  return frame.action?.type === 'endWeek' ? WEEK_MS : STEP_MS;
}

/** Controls that have keys of their own: a player leaves those keys to them. */
const OWN_KEYS = 'input:not([type=range]), select, textarea, [role=radio], dialog';
/** What the space bar presses by itself. */
const PRESSED = 'button, a, summary';

/** Left and right step, Home and End go to the ends, Space plays; wherever the focus is but in a field. */
export function usePlayerKeys({ player, last }: { player: ReplayControls; last: number }): void {
  const latest = useRef(player);
  latest.current = player;
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      const isSpace = event.key === ' ';
      const taken = isSpace ? `${OWN_KEYS}, ${PRESSED}` : `${OWN_KEYS}, input[type=range]`;
      if (target instanceof Element && target.closest(taken)) return;
      const { at, go, toggle } = latest.current;
      const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last }[event.key];
      if (to === undefined && !isSpace) return;
      event.preventDefault();
      if (isSpace) toggle();
      else if (to !== undefined) go(to);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [last]);
}
