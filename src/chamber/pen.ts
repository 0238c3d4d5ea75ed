import type { Vote } from '../engine/core/ids';
import type { SeatStanding } from '../engine/proceedings/council/selectors/whip';
import type { Point } from '../session/show/horseshoe';
import { ON_PLACARD } from './palette';

/** The page's typefaces, so that canvas and page letter alike. */
export const SANS = '"Inter Variable", Inter, system-ui, sans-serif';
export const SERIF = '"Source Serif 4 Variable", "Source Serif 4", Georgia, serif';

/** Fills and outlines a path in one go. */
export function shape(
  pen: CanvasRenderingContext2D,
  path: string,
  paint: { readonly fill?: string; readonly stroke?: string; readonly width?: number },
): void {
  const outline = outlineOf(path);
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  if (paint.fill !== undefined) {
    pen.fillStyle = paint.fill;
    pen.fill(outline);
  }
  if (paint.stroke !== undefined) {
    pen.strokeStyle = paint.stroke;
    pen.lineWidth = paint.width ?? 1;
    pen.stroke(outline);
  }
}

function outlineOf(path: string): Path2D {
  return new Path2D(path);
}

/** Letters one line; `at` is the base line's start, middle or end as `align` says. */
export function letter(
  pen: CanvasRenderingContext2D,
  text: string,
  at: Point,
  style: { readonly font: string; readonly fill: string; readonly align?: CanvasTextAlign },
): void {
  pen.font = style.font;
  pen.fillStyle = style.fill;
  pen.textAlign = style.align ?? 'left';
  pen.textBaseline = 'alphabetic';
  pen.fillText(text, at.x, at.y);
}

let ruler: CanvasRenderingContext2D | null = null;

/** Width of a line of text, in the units its font is given in. */
export function widthOf(text: string, font: string): number {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (ruler === null) return text.length * 8;
  ruler.font = font;
  return ruler.measureText(text).width;
}

/** Draws a picture into a box, or nothing when it isn't there. */
export function picture(
  pen: CanvasRenderingContext2D,
  image: HTMLImageElement | null,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): void {
  if (image !== null) pen.drawImage(image, box.x, box.y, box.width, box.height);
}

/** A soft round light: full in the middle, gone at the rim. */
export function glowDisc(
  pen: CanvasRenderingContext2D,
  at: Point,
  radius: { readonly across: number; readonly deep: number },
  colour: string,
  alpha: number,
): void {
  pen.save();
  pen.translate(at.x, at.y);
  pen.scale(radius.across, radius.deep);
  const light = pen.createRadialGradient(0, 0, 0, 0, 0, 1);
  light.addColorStop(0, withAlpha(colour, alpha));
  light.addColorStop(1, withAlpha(colour, 0));
  pen.fillStyle = light;
  pen.fillRect(-1, -1, 2, 2);
  pen.restore();
}

/** `#RRGGBB` with an alpha from 0 to 1. */
export function withAlpha(colour: string, alpha: number): string {
  const byte = Math.round(alpha * 255).toString(16);
  return `${colour}${byte.padStart(2, '0')}`;
}

function disc(pen: CanvasRenderingContext2D, { x, y }: Point, radius: number): Path2D {
  const path = new Path2D();
  path.arc(x, y, radius, 0, Math.PI * 2);
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  return path;
}

/** The mark of a standing on a white disc or square: a shape first, then a colour. */
export function standingMark(
  pen: CanvasRenderingContext2D,
  standing: SeatStanding,
  at: Point,
  r: number,
): void {
  pen.fillStyle = ON_PLACARD.plate;
  if (standing === 'objects') {
    pen.fillRect(at.x - r * 1.18, at.y - r * 1.18, r * 2.36, r * 2.36);
    voteMark(pen, 'no', at, r, ON_PLACARD.no, ON_PLACARD.plate);
    return;
  }
  pen.fill(disc(pen, at, r * 1.2));
  if (standing === 'signed') voteMark(pen, 'yes', at, r, ON_PLACARD.yes, ON_PLACARD.plate);
  else ring(pen, at, r, standing === 'nod' ? ON_PLACARD.yes : ON_PLACARD.open, standing === 'nod');
}

function ring(
  pen: CanvasRenderingContext2D,
  at: Point,
  r: number,
  colour: string,
  half: boolean,
): void {
  const path = disc(pen, at, r * 0.88);
  pen.strokeStyle = colour;
  pen.lineWidth = r * 0.24;
  pen.stroke(path);
  if (!half) return;
  pen.beginPath();
  pen.arc(at.x, at.y, r * 0.88, Math.PI / 2, Math.PI * 1.5);
  pen.closePath();
  pen.fillStyle = colour;
  pen.fill();
}

/** The mark of a vote: disc with a tick, hollow diamond, square with a bar. */
export function voteMark(
  pen: CanvasRenderingContext2D,
  vote: Vote,
  at: Point,
  r: number,
  colour: string,
  paper: string,
): void {
  const { x, y } = at;
  if (vote === 'yes') {
    pen.fillStyle = colour;
    pen.fill(disc(pen, at, r));
    const tick = `M${x - r * 0.45},${y + r * 0.05} L${x - r * 0.1},${y + r * 0.4} L${x + r * 0.5},${y - r * 0.4}`;
    shape(pen, tick, { stroke: paper, width: r * 0.28 });
  } else if (vote === 'abstain') {
    const e = r * 0.88;
    const diamond = `M${x},${y - e} L${x + e},${y} L${x},${y + e} L${x - e},${y}Z`;
    shape(pen, diamond, { fill: paper, stroke: colour, width: r * 0.24 });
  } else {
    pen.fillStyle = colour;
    pen.fillRect(x - r * 0.88, y - r * 0.88, r * 1.76, r * 1.76);
    shape(pen, `M${x - r * 0.42},${y} H${x + r * 0.42}`, { stroke: paper, width: r * 0.3 });
  }
}
