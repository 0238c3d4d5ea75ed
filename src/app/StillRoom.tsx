import type { JSX } from 'preact';
import { useGame } from '../panels/page';
import { MIDDLE, seatsAlong } from '../session/show/horseshoe';
import { assetUrl } from './art';
import { isDark } from './settings';

/** The whole room, and the part of it that a narrow screen shows, in room units. */
const WHOLE = '0 -33 1200 412';
const PART = '28 84 520 262';

/** The room with its fifteen delegates as a still picture, where nothing draws it. */
export function StillRoom({ isNarrow }: { isNarrow: boolean }): JSX.Element {
  const { seatOrder } = useGame().view.docket;
  const room = (name: string) => assetUrl(`room/${name}-${isDark() ? 'dark' : 'light'}.svg`);
  const seats = seatsAlong(seatOrder.length)
    .map((seat, index) => ({ ...seat, member: seatOrder[index] ?? '' }))
    .toSorted((a, b) => a.scale - b.scale);
  return (
    <svg class="still" viewBox={isNarrow ? PART : WHOLE} preserveAspectRatio="xMidYMid slice">
      <image href={room('room')} x="-40" y="-300" width="1280" height="1300" />
      {seats.map(({ member, x, y, scale }) => (
        <g key={member} transform={`translate(${x} ${y}) scale(${scale})`}>
          <image href={room('chair')} x="-44" y="-32" width="88" height="96" />
          <image
            href={assetUrl(`delegates/${member}.svg`)}
            transform={x > MIDDLE + 1 ? 'scale(-1 1)' : undefined}
            x="-50"
            y="-98"
            width="100"
            height="156"
          />
        </g>
      ))}
      <image href={room('table')} x="-40" y="200" width="1280" height="800" />
      <image href={room('centre')} x="460" y="306" width="280" height="64" />
    </svg>
  );
}
