import type { JSX } from 'preact';
import { percent, VOTE_DONE } from '../../../../words/plain';
import type { FanSeat } from './fan-seats';
import { FAN, fanPoint } from './fan-shape';

/** Name and vote at the end of a leaf's line: set to the outside, the mark on the near side. */
export function FanLabel({ seat, angle }: { seat: FanSeat; angle: number }): JSX.Element {
  const { x, y } = fanPoint(angle, FAN.label);
  const top = y - 11 - 14 * Math.sin((angle * Math.PI) / 180);
  const words = seat.vote
    ? VOTE_DONE[seat.vote]
    : `${percent(seat.odds, seat.odds === 0 || seat.odds === 1)}%`;
  const side = angle < 88 ? 'end' : angle > 92 ? 'start' : 'middle';
  const markAt = { end: x - 6, start: x + 6, middle: x - 15 }[side];
  const wordsAt = { end: x - 17, start: x + 17, middle: x - 4 }[side];
  return (
    <g>
      <text class={`fan-code ${side}`} x={x} y={top + 12}>
        {seat.member}
      </text>
      <text class={`fan-name ${side}`} x={x} y={top}>
        {seat.name}
      </text>
      {seat.vote && <Mark vote={seat.vote} x={markAt} y={top + 13} />}
      <text
        class={`fan-vote ${side === 'middle' ? 'start' : side}`}
        x={seat.vote ? wordsAt : x}
        y={top + 18}
      >
        {words}
      </text>
    </g>
  );
}

function Mark({
  vote,
  x,
  y,
}: {
  vote: 'yes' | 'abstain' | 'no';
  x: number;
  y: number;
}): JSX.Element {
  if (vote === 'abstain') {
    return (
      <path
        class="mark-abstain"
        d={`M${x},${y - 6} L${x + 6},${y} L${x},${y + 6} L${x - 6},${y}Z`}
      />
    );
  }
  if (vote === 'no') {
    return (
      <g class="mark-no">
        <rect x={x - 5.5} y={y - 5.5} width="11" height="11" />
        <path d={`M${x - 2.6},${y} H${x + 2.6}`} />
      </g>
    );
  }
  return (
    <g class="mark-yes">
      <circle cx={x} cy={y} r="6" />
      <path d={`M${x - 2.7},${y + 0.3} L${x - 0.6},${y + 2.4} L${x + 3},${y - 2.4}`} />
    </g>
  );
}
