import { line, svg, wash } from './svg';
import type { Box } from '../../session/show/boxes';
import type { RoomPaint } from './palette';

/** Which of the fifteen leaves are gilt, left to right: nine of them. */
export const GILT = [1, 0, 1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0].map((mark) => mark === 1);

/** A slim leaf from its foot to its tip. */
export interface Leaf {
  readonly outline: string;
  readonly vein: string;
  readonly gilt: boolean;
}

/** Fifteen leaves standing between `left` and `right` on a ground line, the tallest about `height` tall. */
export function leaves(
  left: number,
  right: number,
  ground: number,
  height: number,
  width: number,
): readonly Leaf[] {
  return GILT.map((gilt, index) => {
    const share = index / 14;
    const x = left + (right - left) * share;
    const tall =
      height * (0.62 + 0.38 * Math.sin(Math.PI * (share * 0.86 + 0.07))) * (index % 2 ? 0.9 : 1);
    const tipX = x + (share - 0.5) * 46;
    const tipY = ground - tall;
    const outline =
      svg`M${x - 1},${ground} C${x - width},${ground - tall * 0.45} ${tipX - width * 0.9},${ground - tall * 0.75} ${tipX},${tipY} ` +
      svg`C${tipX + width * 0.7},${ground - tall * 0.7} ${x + width * 1.1},${ground - tall * 0.4} ${x + 1},${ground}Z`;
    const vein = svg`M${x},${ground - 4} C${x},${ground - tall * 0.5} ${tipX - 1},${ground - tall * 0.7} ${tipX},${tipY + 8}`;
    return { outline, vein, gilt };
  });
}

/** Where the mural hangs when the walls begin at `top` and the dado at `bottom`. */
export function muralBox(top: number, bottom: number): Box {
  return { x: 384, y: top + 2, width: 432, height: bottom - 18 - top };
}

/** The leaves of a mural. */
export function muralLeaves({ x, y, width, height }: Box): readonly Leaf[] {
  return leaves(x + 66, x + width - 66, y + height * 0.97, height * 0.86, 8);
}

/** Our own mural: bands of sky, earth and water, discs, fifteen leaves. It depicts nothing. */
export function mural(box: Box, paint: RoomPaint): string {
  const { x, y, width, height } = box;
  const rect = (grow: number): string =>
    svg`x="${x - grow}" y="${y - grow}" width="${width + 2 * grow}" height="${height + 2 * grow}"`;
  return [
    `<rect ${rect(9)} fill="${paint.frame}" stroke="${paint.ink}" stroke-width="1.3"/>`,
    `<rect ${rect(4)} fill="none" stroke="${paint.brass}" stroke-width="2.2"/>`,
    `<clipPath id="mural"><rect ${rect(0)}/></clipPath>`,
    `<g clip-path="url(#mural)"><rect ${rect(0)} fill="${paint.mural.ground}"/>`,
    bands(box, paint),
    discs(box, paint),
    ripples(box, paint),
    muralLeaves(box)
      .map((leaf, index) => leafTag(leaf, index, paint))
      .join(''),
    `</g><rect ${rect(0)} fill="none" stroke="${paint.ink}" stroke-width="1"/>`,
  ].join('');
}

function bands({ x, y, width: w, height: h }: Box, paint: RoomPaint): string {
  const air =
    svg`M${x},${y} H${x + w} V${y + h * 0.42} C${x + w * 0.75},${y + h * 0.26} ${x + w * 0.6},${y + h * 0.56} ${x + w * 0.4},${y + h * 0.44} ` +
    svg`C${x + w * 0.25},${y + h * 0.35} ${x + w * 0.1},${y + h * 0.5} ${x},${y + h * 0.4}Z`;
  const water =
    svg`M${x},${y + h * 0.78} C${x + w * 0.2},${y + h * 0.66} ${x + w * 0.38},${y + h * 0.84} ${x + w * 0.56},${y + h * 0.74} ` +
    svg`C${x + w * 0.74},${y + h * 0.64} ${x + w * 0.86},${y + h * 0.8} ${x + w},${y + h * 0.7} V${y + h} H${x}Z`;
  return wash(air, paint.mural.air) + wash(water, paint.mural.water);
}

function discs({ y, height }: Box, paint: RoomPaint): string {
  return [6, 5, 4, 3, 2, 1]
    .map((ring) => {
      const at = svg`cx="600" cy="${y + height * 0.46}" r="${ring * height * 0.098}"`;
      const fill = paint.disc[ring % 2 ? 0 : 1];
      const alpha = svg`fill-opacity="${0.32 + 0.06 * (6 - ring)}"`;
      return `<circle ${at} fill="${fill}" ${alpha} stroke="${paint.ink}" stroke-opacity=".35" stroke-width=".8"/>`;
    })
    .join('');
}

function ripples({ x, y, width: w, height: h }: Box, paint: RoomPaint): string {
  return [0, 1, 2, 3, 4, 5, 6]
    .map((row) => {
      const at = (share: number): number => y + h * (share + row * 0.032);
      const path =
        svg`M${x},${at(0.8)} C${x + w * 0.25},${at(0.74)} ${x + w * 0.4},${at(0.86)} ${x + w * 0.6},${at(0.79)} ` +
        svg`S${x + w * 0.9},${at(0.84)} ${x + w},${at(0.77)}`;
      return line(path, { ink: paint.ink, width: 0.9, more: 'stroke-opacity=".28"' });
    })
    .join('');
}

function leafTag({ outline, vein, gilt }: Leaf, index: number, paint: RoomPaint): string {
  const fill = gilt ? paint.gilt : paint.reed[index % 3 ? 0 : 1];
  return (
    line(outline, { ink: paint.ink, width: gilt ? 1.3 : 1, fill }) +
    line(vein, { ink: paint.ink, width: 0.8, more: 'stroke-opacity=".45"' })
  );
}

/** The nine gilt leaves at their brightest, to lay over the mural at the ninth yes. */
export function brightLeaves(box: Box): string {
  return muralLeaves(box)
    .filter(({ gilt }) => gilt)
    .map(
      ({ outline, vein }) =>
        line(outline, { ink: '#3A2A0C', width: 1.3, fill: '#F7D68A' }) +
        line(vein, { ink: '#8A6420', width: 0.9 }),
    )
    .join('');
}
