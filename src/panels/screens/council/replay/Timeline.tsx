import type { JSX } from 'preact';
import type { ReplayFrame } from '../../../../session/show/replay-frames';
import { OddsChart } from './OddsChart';

/** A place that a replay can jump to. */
export interface Stop {
  readonly name: string;
  /** Its name where there is little room. */
  readonly short: string;
  readonly frame: number;
}

interface TimelineProps {
  readonly frames: readonly ReplayFrame[];
  readonly at: number;
  readonly stops: readonly Stop[];
  /** Where the replay stands, for a screen reader. */
  readonly valueText: string;
  readonly onGo: (to: number) => void;
}

/** The chart, the seek bar under it, and the weeks to jump to. */
export function Timeline({ frames, at, stops, valueText, onGo }: TimelineProps): JSX.Element {
  const here = stops.filter(({ frame }) => frame <= at).at(-1);
  return (
    <div class="timeline">
      <OddsChart frames={frames} at={at} marks={stops.map(({ frame }) => frame)} />
      <input
        class="seek"
        type="range"
        min="0"
        max={frames.length - 1}
        value={at}
        aria-label="Step of the game"
        aria-valuetext={valueText}
        onInput={({ currentTarget }) => onGo(Number(currentTarget.value))}
      />
      <nav class="stops" aria-label="Weeks">
        <ol>
          {stops.map((stop) => (
            <li key={stop.name}>
              <button
                type="button"
                class="stop"
                aria-label={stop.name}
                aria-current={stop === here ? 'step' : undefined}
                onClick={() => onGo(stop.frame)}
              >
                {stop.short}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  );
}
