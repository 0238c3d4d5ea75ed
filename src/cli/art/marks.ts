import { GILT } from './mural';
import { file, line, svg, wash } from './svg';
import type { Box } from '../../session/show/boxes';

const TILE: Box = { x: 0, y: 0, width: 42, height: 42 };
const BRASS = '#94702A';

/** A fan of fifteen leaves, nine of them gilt, standing on `(x, y)` with leaves `length` long. */
function fan(
  x: number,
  y: number,
  length: number,
  width: number,
  other: string,
  edge: string,
): string {
  return GILT.map((gilt, index) => {
    const turn = -84 + index * 12;
    const reach = length * (index % 2 ? 0.92 : 1);
    const foot = length * 0.34;
    const leaf = svg`M0,${-foot} C${-width},${-reach * 0.62} ${-width * 0.7},${-reach * 0.86} 0,${-reach} C${width * 0.7},${-reach * 0.86} ${width},${-reach * 0.62} 0,${-foot}Z`;
    const paint = svg`fill="${gilt ? '#C4933A' : other}" stroke="${edge}" stroke-width="${length / 60}"`;
    return svg`<path transform="translate(${x},${y}) rotate(${turn})" d="${leaf}" ${paint}/>`;
  }).join('');
}

/** The mark of the game: the fan, for the header, on light or dark paper. */
export function markFile(): string {
  return file({ x: 0, y: 0, width: 64, height: 40 }, fan(32, 36, 31, 3.1, '#6F8794', '#4A3A16'));
}

/** The fan on its own plate, for a browser's tab. */
export function favicon(): string {
  const plate = '<rect width="32" height="32" rx="6" fill="#17232E"/>';
  return file(
    { x: 0, y: 0, width: 32, height: 32 },
    plate + fan(16, 26, 22, 2.5, '#54636B', '#17232E'),
  );
}

/** Civil society: three arches under one roof line. */
export function civilSociety(): string {
  const arches = 'M9,31 V22 C9,9 33,9 33,22 V31 M15,31 V23 C15,15 27,15 27,23 V31 M21,13 V31';
  return emblem(
    line(arches, { ink: BRASS, width: 2 }) + line('M7,31.5 H35', { ink: BRASS, width: 2.4 }),
  );
}

/** The secretariat: an open record under a reading lamp. Not the emblem of the United Nations. */
export function secretariat(): string {
  const pages =
    'M21,22 C17,18.6 12,18.4 7.5,20 V32.6 C12,31 17,31.2 21,34.4 C25,31.2 30,31 34.5,32.6 V20 C30,18.4 25,18.6 21,22Z M21,22 V34';
  const rows =
    'M11,23.6 C13.4,23 15.6,23.4 17.6,24.6 M11,27.6 C13.4,27 15.6,27.4 17.6,28.6 M24.4,24.6 C26.4,23.4 28.6,23 31,23.6 M24.4,28.6 C26.4,27.4 28.6,27 31,27.6';
  const lamp = 'M14,14 L16.6,7.5 H25.4 L28,14Z M21,14 V17.4';
  return emblem(
    line(pages, { ink: BRASS, width: 1.9 }) +
      line(rows, { ink: BRASS, width: 1.2 }) +
      line(lamp, { ink: BRASS, width: 1.8 }),
  );
}

function emblem(body: string): string {
  return file(TILE, wash('M0,0 H42 V42 H0Z', '#E6DBC0') + body, 2);
}
