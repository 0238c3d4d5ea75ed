import type { RoomPaint } from './palette';
import { line, svg } from './svg';
import type { Box } from '../../session/show/boxes';

/** Repeatable numbers from 0 to 1, so that the skyline is the same in every run. */
export function skylineNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

/** A tall window on the city at dusk. */
export function window(box: Box, paint: RoomPaint, next: () => number): string {
  const { x, y, width: w, height: h } = box;
  const sill = svg`M${x - 8},${y + h + 5} h${w + 16} v5 h${-w - 16}z`;
  return [
    svg`<rect x="${x - 5}" y="${y - 5}" width="${w + 10}" height="${h + 10}" fill="${paint.frame}" stroke="${paint.ink}" stroke-width="1.2"/>`,
    svg`<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="url(#sky)"/>`,
    skyline(box, paint, next),
    bars(box, paint),
    svg`<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="none" stroke="${paint.ink}" stroke-width="1"/>`,
    line(sill, { ink: paint.ink, width: 1, fill: paint.frame }),
  ].join('');
}

function skyline({ x, y, width, height }: Box, paint: RoomPaint, next: () => number): string {
  const ground = y + height;
  const right = x + width;
  let tags = '';
  for (let left = x; left < right;) {
    const wide = 7 + next() * 13;
    const tall = 18 + next() * 46;
    const shown = Math.min(wide, right - left);
    tags += svg`<rect x="${left}" y="${ground - tall}" width="${shown}" height="${tall}" fill="${paint.city}" opacity="${0.55 + next() * 0.3}"/>`;
    if (shown > 6) tags += litPanes(left, ground - tall, shown, tall, paint.windowLight, next);
    left += wide + next() * 3;
  }
  return tags;
}

function litPanes(
  x: number,
  y: number,
  w: number,
  h: number,
  fill: string,
  next: () => number,
): string {
  return [0, 1, 2]
    .map(
      () =>
        svg`<rect x="${x + 1.5 + next() * (w - 5)}" y="${y + 4 + next() * (h - 8)}" width="1.7" height="2.2" fill="${fill}"/>`,
    )
    .join('');
}

function bars({ x, y, width: w, height: h }: Box, paint: RoomPaint): string {
  const across = [0.25, 0.5, 0.75].map((share) => svg`M${x},${y + h * share} H${x + w}`).join(' ');
  return (
    line(svg`M${x + w / 2},${y} V${y + h} ${across}`, { ink: paint.frame, width: 3 }) +
    line(svg`M${x + w / 2 - 1.8},${y} V${y + h}`, {
      ink: paint.ink,
      width: 0.7,
      more: 'stroke-opacity=".4"',
    })
  );
}

/** A drape beside a window, gathered towards `gather` (1 right, -1 left) at its foot. */
export function drape(box: Box, gather: -1 | 1, paint: RoomPaint): string {
  const { x, y, width: w, height: h } = box;
  const right = gather > 0 ? 1 : 0;
  const left = 1 - right;
  const outline =
    svg`M${x},${y} h${w} C${x + w},${y + h * 0.5} ${x + w - 8 * right},${y + h * 0.8} ${x + w - 3 * right},${y + h} ` +
    svg`H${x + 3 * left} C${x + 8 * left},${y + h * 0.8} ${x},${y + h * 0.5} ${x},${y}Z`;
  const folds = [1, 2, 3, 4]
    .map((fold) => x + (w * fold) / 5)
    .map((at) => svg`M${at},${y} C${at + 2},${y + h * 0.4} ${at - 2},${y + h * 0.7} ${at},${y + h}`)
    .join(' ');
  return (
    line(outline, { ink: paint.ink, width: 1.1, fill: paint.drape }) +
    line(folds, { ink: paint.ink, width: 0.9, more: 'stroke-opacity=".3"' })
  );
}
