import type { JSX } from 'preact';
import type { ReplayFrame } from '../../../../session/show/replay-frames';
import { percent } from '../../../../words/plain';
import { oddsAt, type FrameOdds } from './frame-odds';

/** Height of the chart's own picture; its width is one unit for each step. */
const HEIGHT = 100;

interface ChartProps {
  readonly frames: readonly ReplayFrame[];
  readonly at: number;
  /** Frames at which a week, the Call or the vote begins. */
  readonly marks: readonly number[];
}

/** P(nine or more) along the game: a broken line as believed, a whole one as it really stood. */
export function OddsChart({ frames, at, marks }: ChartProps): JSX.Element {
  const width = Math.max(1, frames.length - 1);
  const odds = frames.map(oddsAt);
  const now = odds[at];
  const line = (read: (odds: FrameOdds) => number) =>
    odds
      .map((one, index) => {
        const y = HEIGHT * (1 - read(one));
        return index === 0 ? `M0,${y}` : `H${index} V${y}`;
      })
      .join(' ');
  return (
    <div class="odds-chart" aria-hidden="true">
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} preserveAspectRatio="none">
        <path class="chart-even" d={`M0,${HEIGHT / 2} H${width}`} />
        {marks.map((mark) => (
          <path key={mark} class="chart-week" d={`M${mark},0 V${HEIGHT}`} />
        ))}
        <path class="chart-believed" d={line(({ belief }) => belief.pass)} />
        <path class="chart-true" d={line(({ truth }) => truth.pass)} />
        <path class="chart-now" d={`M${at},0 V${HEIGHT}`} />
      </svg>
      {now && (
        <>
          <i class="chart-dot believed" style={dotAt(at / width, now.belief.pass)} />
          <i class="chart-dot true" style={dotAt(at / width, now.truth.pass)} />
        </>
      )}
      <span class="chart-scale" style={{ top: '0' }}>
        100%
      </span>
      <span class="chart-scale" style={{ top: '50%' }}>
        50
      </span>
    </div>
  );
}

function dotAt(across: number, pass: number): { left: string; top: string } {
  return { left: `${across * 100}%`, top: `${(1 - pass) * 100}%` };
}

/** What both lines say at one frame; the key to the chart as well. */
export function PassNow({ odds }: { odds: FrameOdds }): JSX.Element {
  return (
    <dl class="pass-now">
      <div>
        <dt>
          <i class="key believed" aria-hidden="true" /> Nine or more, believed
        </dt>
        <dd>{percent(odds.belief.pass)}%</dd>
      </div>
      <div>
        <dt>
          <i class="key true" aria-hidden="true" /> as it stood
        </dt>
        <dd>{percent(odds.truth.pass)}%</dd>
      </div>
    </dl>
  );
}
