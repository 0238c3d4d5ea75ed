import type { Box } from '../../session/show/boxes';

/** Writes a number for a path: two decimals, no trailing zeros, never `-0`. */
export function num(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

/** Template tag that rounds every number in a path or a tag, so that files stay small and equal everywhere. */
export function svg(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts.reduce((text, part, index) => {
    const value = values[index - 1] ?? '';
    return text + (typeof value === 'number' ? num(value) : value) + part;
  });
}

/** One closed or open line: the path, its paint, and its stroke width. */
export interface Stroke {
  readonly ink: string;
  readonly width: number;
  readonly fill?: string;
  /** Anything else the tag needs, such as `opacity=".5"`. */
  readonly more?: string;
}

/** Draws a path with round joins; `fill` defaults to none. */
export function line(d: string, { ink, width, fill = 'none', more = '' }: Stroke): string {
  const rest = more === '' ? '' : ` ${more}`;
  return svg`<path d="${d}" fill="${fill}" stroke="${ink}" stroke-width="${width}"${rest}/>`;
}

/** Draws a flat wash: a filled path without an outline. */
export function wash(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}"${more === '' ? '' : ` ${more}`}/>`;
}

/** Wraps a body as a whole file; `scale` sets the natural size in pixels per unit. */
export function file(box: Box, body: string, scale = 1): string {
  const { x, y, width, height } = box;
  const size = svg`width="${width * scale}" height="${height * scale}"`;
  const view = svg`viewBox="${x} ${y} ${width} ${height}"`;
  const joins = 'stroke-linecap="round" stroke-linejoin="round"';
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${view}><g ${joins}>${body}</g></svg>\n`;
}

/** Vertical blend of two or three colours, for walls, skies and wood; never for people. */
export function blend(id: string, stops: readonly (readonly [number, string])[]): string {
  const marks = stops.map(([at, colour]) => svg`<stop offset="${at}" stop-color="${colour}"/>`);
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${marks.join('')}</linearGradient>`;
}
