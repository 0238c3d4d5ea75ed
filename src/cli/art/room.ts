import { pointOn, SEAT_RIM, seatsAlong, type Rim } from '../../session/show/horseshoe';
import { brightLeaves, mural, muralBox } from './mural';
import type { RoomPaint } from './palette';
import { blend, file, line, svg, wash } from './svg';
import { ROOM_BOX } from '../../session/show/boxes';
import { drape, skylineNumbers, window } from './window';

/** Where windows and mural begin: low for the desk, high for the vote. */
export const WALL_TOPS = { desk: -27, vote: -124 } as const;

const DADO = 196;
const PANEL = 34;

/** The empty room, without chairs, people and tables. */
export function roomFile(paint: RoomPaint, top: number): string {
  const defs = [
    blend('wall', [
      [0.3, paint.wall[0]],
      [1, paint.wall[1]],
    ]),
    blend('sky', [
      [0, paint.sky[0]],
      [0.62, paint.sky[1]],
      [1, paint.sky[2]],
    ]),
    svg`<radialGradient id="glow"><stop offset="0" stop-color="${paint.glow}" stop-opacity="${paint.glowAlpha}"/><stop offset="1" stop-color="${paint.glow}" stop-opacity="0"/></radialGradient>`,
  ].join('');
  const body = [
    wall(paint, top),
    side(paint, top, 77),
    `<g transform="translate(1200,0) scale(-1,1)">${side(paint, top, 4211)}</g>`,
    mural(muralBox(top, DADO), paint),
    dado(paint),
    [366, 834].map((x) => torchere(x, paint)).join(''),
    paint.advisers > 0 ? advisers(paint) : '',
    carpet(paint),
  ].join('');
  return file(ROOM_BOX, `<defs>${defs}</defs>${body}`);
}

/** The nine gilt leaves of the vote's mural, brightened. */
export function brightLeavesFile(): string {
  const box = muralBox(WALL_TOPS.vote, DADO);
  return file(box, brightLeaves(box));
}

function wall(paint: RoomPaint, top: number): string {
  const panels = Array.from(
    { length: 38 },
    (_, index) => svg`M${index * PANEL - 40},${top - 40} V${DADO}`,
  ).join(' ');
  return [
    svg`<rect x="-40" y="-300" width="1280" height="560" fill="url(#wall)"/>`,
    line(panels, { ink: paint.ink, width: 1, more: 'stroke-opacity=".07"' }),
    svg`<rect x="-40" y="-300" width="1280" height="${278 + top}" fill="${paint.ceiling}"/>`,
    line(svg`M-40,${top - 22} H1240 M-40,${top - 17} H1240`, { ink: paint.brass, width: 1.6 }),
    line(svg`M-40,${top - 60} H1240 M-40,${top - 104} H1240`, {
      ink: paint.ink,
      width: 1,
      more: 'stroke-opacity=".14"',
    }),
  ].join('');
}

function side(paint: RoomPaint, top: number, seed: number): string {
  const next = skylineNumbers(seed);
  const glass = (x: number): string =>
    window({ x, y: top + 2, width: 74, height: DADO - 16 - top }, paint, next);
  const cloth = (x: number, width: number, gather: -1 | 1): string =>
    drape({ x, y: top - 12, width, height: DADO + 8 - top }, gather, paint);
  return [
    [34, 142, 250].map(glass).join(''),
    cloth(0, 28, 1),
    cloth(112, 26, -1),
    cloth(220, 26, 1),
    cloth(328, 24, -1),
  ].join('');
}

function dado(paint: RoomPaint): string {
  return [
    svg`<rect x="-40" y="${DADO}" width="1280" height="804" fill="${paint.dado}"/>`,
    line(svg`M-40,${DADO} H1240`, { ink: paint.ink, width: 1.2 }),
    line(svg`M-40,${DADO + 5} H1240`, { ink: paint.brass, width: 1.2 }),
  ].join('');
}

function torchere(x: number, paint: RoomPaint): string {
  const pole = svg`M${x},${DADO + 18} V${DADO - 92}`;
  const shade = svg`M${x - 12},${DADO - 92} L${x - 8},${DADO - 116} H${x + 8} L${x + 12},${DADO - 92}Z`;
  return [
    svg`<circle cx="${x}" cy="${DADO - 104}" r="86" fill="url(#glow)"/>`,
    line(pole, { ink: paint.brass, width: 3.4 }),
    line(pole, { ink: paint.ink, width: 0.8, more: 'stroke-opacity=".5"' }),
    line(shade, { ink: paint.ink, width: 1.2, fill: paint.lamp }),
  ].join('');
}

function advisers(paint: RoomPaint): string {
  const row: Rim = { across: SEAT_RIM.across + 34, deep: SEAT_RIM.deep + 8, down: -14 };
  const seats = seatsAlong(15);
  const people = seats.slice(1).map((seat, index) => {
    const angle = (seat.angle + (seats[index]?.angle ?? seat.angle)) / 2;
    const { x, y } = pointOn(row, angle);
    const scale = 0.62 + 0.12 * (1 - Math.cos(angle));
    const shoulders = wash('M-40,70 C-42,18 -34,4 -9,-8 L9,-8 C34,4 42,18 40,70Z', paint.shade);
    const head = svg`<ellipse cx="0" cy="-34" rx="${14 + (index % 3)}" ry="19" fill="${paint.shade}"/>`;
    return svg`<g transform="translate(${x},${y}) scale(${scale})">${shoulders}${head}</g>`;
  });
  return svg`<g opacity="${paint.advisers}">${people.join('')}</g>`;
}

function carpet(paint: RoomPaint): string {
  const rim: Rim = { across: SEAT_RIM.across - 30, deep: SEAT_RIM.deep - 4, down: 16 };
  const edge = Array.from({ length: 81 }, (_, index) => pointOn(rim, -2.5 + index / 16));
  const path = edge.map(({ x, y }) => svg`${x},${y}`).join(' L');
  return wash(`M${path} L1400,1000 L-200,1000Z`, paint.carpet);
}
