import type { JSX } from 'preact';
import { useGame, usePage } from '../../../page';
import { percent, VOTE_DONE } from '../../../../words/plain';
import { FAN, fanPoint, halfRing, leafAngle, leafPath } from './fan-shape';
import { fanSeats, type FanSeat } from './fan-seats';
import { FanLabel } from './FanLabel';

/** The result as fifteen leaves, on the odds as the room sat down. */
export function Fan(): JSX.Element {
  const { view } = useGame();
  const seats = fanSeats(view);
  const yes = seats.filter(({ vote }) => vote === 'yes').length;
  const hasVote = seats.some(({ vote }) => vote !== null);
  return (
    <FanPicture
      seats={seats}
      count={hasVote ? String(yes) : ''}
      words={hasVote ? 'yes, of nine needed' : 'no vote was held'}
      caption="Each seat’s odds of a yes as the room sat down, and its vote"
    />
  );
}

interface FanPictureProps {
  readonly seats: readonly FanSeat[];
  /** The figure over the table; empty for none. */
  readonly count: string;
  readonly words: string;
  /** What the table says that stands for the picture. */
  readonly caption: string;
}

/** Fifteen leaves: long for likely; gilt for yes, hatched for abstained, dark for no. */
export function FanPicture({ seats, count, words, caption }: FanPictureProps): JSX.Element {
  return (
    <figure class="fan">
      <svg viewBox="14 104 908 452" aria-hidden="true">
        <Ground />
        {seats.map((seat, index) => (
          <Leaf
            key={seat.member}
            seat={seat}
            angle={leafAngle(index, seats.length)}
            index={index}
          />
        ))}
        {count && (
          <text class="fan-count" x={FAN.x} y="497">
            {count}
          </text>
        )}
        <text class="fan-words" x={FAN.x} y="531">
          {words}
        </text>
      </svg>
      <FanTable seats={seats} caption={caption} />
    </figure>
  );
}

function Ground(): JSX.Element {
  const even = (FAN.root + FAN.tip) / 2;
  const quarter = (FAN.tip - FAN.root) / 4;
  const middle = (FAN.inner + FAN.outer) / 2;
  return (
    <>
      <defs>
        <linearGradient id="leaf-gilt" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" class="gilt-a" />
          <stop offset="0.48" class="gilt-b" />
          <stop offset="1" class="gilt-c" />
        </linearGradient>
        <pattern id="leaf-hatch" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect width="7" height="7" class="hatch-ground" />
          <path d="M0,0 V7 M0,3.5 L7,2" class="hatch-line" />
        </pattern>
      </defs>
      <path class="ring-line" d={halfRing(FAN.tip)} />
      <path class="ring-dots" d={halfRing(even + quarter)} />
      <path class="ring-even" d={halfRing(even)} />
      <path class="ring-dots" d={halfRing(even - quarter)} />
      <path class="table-edge" d={halfRing(middle)} stroke-width={FAN.outer - FAN.inner + 3} />
      <path class="table-top" d={halfRing(middle)} stroke-width={FAN.outer - FAN.inner} />
      <path class="ring-line" d={halfRing(FAN.outer + 3)} />
      <text class="fan-scale" x={FAN.x + even} y="553">
        even odds
      </text>
      <text class="fan-scale" x={FAN.x + FAN.tip} y="553">
        certain yes
      </text>
    </>
  );
}

function Leaf({
  seat,
  angle,
  index,
}: {
  seat: FanSeat;
  angle: number;
  index: number;
}): JSX.Element {
  const { art } = usePage();
  const root = fanPoint(angle, FAN.root);
  const flag = fanPoint(angle, (FAN.inner + FAN.outer) / 2);
  const { path, rib, length } = leafPath(seat.odds);
  const from = fanPoint(angle, FAN.root + length + 6);
  const to = fanPoint(angle, FAN.tip + 6);
  return (
    <g>
      {FAN.root + length < FAN.tip - 8 && (
        <line class="leader" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      )}
      <g transform={`translate(${root.x} ${root.y}) rotate(${angle + 180})`}>
        <g class={`leaf ${seat.vote ?? 'unheld'}`} style={{ animationDelay: `${index * 30}ms` }}>
          <path d={path} />
          {seat.believed !== null && <Believed odds={seat.believed} />}
          {seat.vote !== 'no' && <path class="rib" d={rib} />}
        </g>
      </g>
      <image href={art.flag(seat.member)} x={flag.x - 12} y={flag.y - 12} width="24" height="24" />
      {seat.decided && <circle class="decided" cx={flag.x} cy={flag.y} r="14.5" />}
      <FanLabel seat={seat} angle={angle} />
    </g>
  );
}

/** A stroke across the leaf where the odds were believed to stand. */
function Believed({ odds }: { odds: number }): JSX.Element {
  const at = odds * (FAN.tip - FAN.root);
  return <path class="believed" d={`M${at},-13 V13`} />;
}

function FanTable({ seats, caption }: Pick<FanPictureProps, 'seats' | 'caption'>): JSX.Element {
  return (
    <table class="fan-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Seat</th>
          <th scope="col">Odds of a yes</th>
          <th scope="col">Vote</th>
          <th scope="col">Decided it</th>
        </tr>
      </thead>
      <tbody>
        {seats.map(({ member, name, odds, vote, decided }) => (
          <tr key={member}>
            <th scope="row">{name}</th>
            <td>{percent(odds, odds === 0 || odds === 1)}%</td>
            <td>{vote ? VOTE_DONE[vote] : 'no vote held'}</td>
            <td>{decided ? 'yes' : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
