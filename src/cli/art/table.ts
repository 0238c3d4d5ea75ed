import { INNER_RIM, OUTER_RIM, pointOn, type Rim } from '../../session/show/horseshoe';
import type { RoomPaint } from './palette';
import { blend, file, line, svg } from './svg';
import { TABLE_BOX, CENTRE_BOX, CHAIR_BOX } from '../../session/show/boxes';

const REACH = 2.5;
const FRONT = 34;

function along(rim: Rim, down: number, from: number, to: number): string {
  const steps = 100;
  return Array.from({ length: steps + 1 }, (_, index) => {
    const { x, y } = pointOn({ ...rim, down }, from + ((to - from) * index) / steps);
    return svg`${x},${y}`;
  }).join(' L');
}

/** The horseshoe table, drawn over the delegates. */
export function tableFile(paint: RoomPaint): string {
  const { ink } = paint;
  const inner = INNER_RIM.down;
  const front = `M${along(INNER_RIM, inner + FRONT, -REACH, REACH)} L${along(INNER_RIM, inner, REACH, -REACH)}Z`;
  const top = `M${along(OUTER_RIM, OUTER_RIM.down, -REACH, REACH)} L${along(INNER_RIM, inner, REACH, -REACH)}Z`;
  const rule: Rim = { across: OUTER_RIM.across - 16, deep: OUTER_RIM.deep - 3, down: 0 };
  const sheen: Rim = { across: INNER_RIM.across + 6, deep: INNER_RIM.deep + 1, down: 0 };
  const body = [
    line(front, { ink, width: 1.4, fill: paint.woodDeep }),
    line(slats(), { ink, width: 0.9, more: 'stroke-opacity=".32"' }),
    line(`M${along(INNER_RIM, inner + 28, -REACH, REACH)}`, { ink: paint.brass, width: 1.6 }),
    line(top, { ink, width: 1.6, fill: 'url(#wood)' }),
    line(`M${along(rule, 26.5, -REACH, REACH)}`, { ink, width: 1, more: 'stroke-opacity=".25"' }),
    line(`M${along(sheen, 30, -REACH, REACH)}`, {
      ink: '#FFFFFF',
      width: 1.4,
      more: 'stroke-opacity=".25"',
    }),
  ].join('');
  const wood = `<linearGradient id="wood" gradientUnits="userSpaceOnUse" x1="0" y1="226" x2="0" y2="620"><stop offset="0" stop-color="${paint.wood[0]}"/><stop offset="1" stop-color="${paint.wood[1]}"/></linearGradient>`;
  return file(TABLE_BOX, `<defs>${wood}</defs>${body}`);
}

function slats(): string {
  return Array.from({ length: 121 }, (_, index) => {
    const angle = (index - 60) * 0.034;
    const from = pointOn({ ...INNER_RIM, down: 31 }, angle);
    const to = pointOn({ ...INNER_RIM, down: 63 }, angle);
    return svg`M${from.x},${from.y} L${to.x},${to.y}`;
  }).join(' ');
}

/** The centre table and its papers; signatures are drawn on it by the chamber. */
export function centreTableFile(paint: RoomPaint): string {
  const { ink } = paint;
  const paper = (x: number): string =>
    line(svg`M${x - 16},322 l24,-3 l4,18 l-28,4z`, { ink, width: 0.9, fill: paint.paper }) +
    line(svg`M${x - 11},326 l16,-2 M${x - 11},331 l18,-2.4`, {
      ink,
      width: 0.8,
      more: 'stroke-opacity=".4"',
    });
  const body = [
    line('M496,312 H704 L730,352 H470Z', { ink, width: 1.4, fill: 'url(#wood)' }),
    line('M470,352 H730 V364 H470Z', { ink, width: 1.2, fill: paint.woodDeep }),
    line('M552,313.5 H648 L658,349 H542Z', { ink, width: 1.1, fill: paint.paper }),
    paper(514),
    paper(686),
  ].join('');
  return file(
    CENTRE_BOX,
    `<defs>${blend('wood', [
      [0, paint.wood[0]],
      [1, paint.wood[1]],
    ])}</defs>${body}`,
    2,
  );
}

/** One chair, behind its delegate. */
export function chairFile(paint: RoomPaint): string {
  const { ink } = paint;
  const back = 'M-40,60 V-4 C-40,-22 -30,-28 0,-28 C30,-28 40,-22 40,-4 V60Z';
  const seam = 'M-34,58 V-2 C-34,-17 -26,-22 0,-22 C26,-22 34,-17 34,-2 V58';
  const body =
    line(back, { ink, width: 1.3, fill: paint.chair }) +
    line(seam, { ink, width: 1, more: 'stroke-opacity=".3"' });
  return file(CHAIR_BOX, body, 2);
}
