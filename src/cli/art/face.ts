import type { Paint } from './palette';
import type { Beard, Person } from './people';
import { line, svg, wash } from './svg';

/** How far the features slide towards the gaze, in drawing units for a full turn. */
const SLIDE = 3.6;

/** A head turned by `turn` (-1 left to 1 right): ears, outline, one shade, beard, features. */
export function face(person: Person, paint: Paint, turn: number, ears: boolean): string {
  const side = turn >= 0 ? 1 : -1;
  const slide = SLIDE * turn;
  return [
    ears ? ear(paint, -side) : '',
    ears && Math.abs(turn) < 0.35 ? ear(paint, side) : '',
    line(outline(person.chin, slide), { ink: paint.ink, width: 1.9, fill: paint.skin.lit }),
    wash(cheek(-side), paint.skin.shade, 'opacity=".62"'),
    person.beard ? wash(beard(person.beard, slide), paint.hair, 'opacity=".92"') : '',
    features(person, paint, turn),
  ].join('');
}

function ear(paint: Paint, side: number): string {
  const path = svg`M${16.4 * side},-51 c${3.6 * side},-3 ${6 * side},2 ${3.4 * side},7 c${-side},3 ${-3 * side},3 ${-4 * side},2`;
  return line(path, { ink: paint.ink, width: 1.3, fill: paint.skin.lit });
}

function outline(chin: number, slide: number): string {
  return (
    svg`M-17,-51 C-17,-68 -9,-74 0,-74 C9,-74 17,-68 17,-51 C17,-40 ${chin + 6},-31 ${chin},-26 ` +
    svg`C${chin - 3},-23.6 2.5,-22.6 ${slide * 0.5},-22.6 C-2.5,-22.6 ${3 - chin},-23.6 ${-chin},-26 ` +
    svg`C${-chin - 6},-31 -17,-40 -17,-51Z`
  );
}

function cheek(side: number): string {
  const x = (value: number): number => value * side;
  return (
    svg`M${x(16)},-51 C${x(16)},-40 ${x(13.5)},-31 ${x(8)},-26.6 C${x(5)},-24.4 ${x(2)},-23.4 ${x(-1)},-23.5 ` +
    svg`C${x(6)},-29 ${x(9)},-38 ${x(8.5)},-60 L${x(14.5)},-62Z`
  );
}

function beard(kind: Beard, f: number): string {
  if (kind === 'full') {
    return (
      svg`M-15.6,-42 C-14,-31 -10,-25 -4,-22.5 L4,-22.5 C10,-25 14,-31 15.6,-42 C12,-37 10,-37.5 ${f + 5},-38 ` +
      svg`C${f + 2},-39 ${f - 2},-39 ${f - 5},-38 C-10,-37.5 -12,-37 -15.6,-42Z`
    );
  }
  if (kind === 'short') {
    return svg`M-14.6,-37 C-12,-29 -9,-24.6 -4,-22.6 L4,-22.6 C9,-24.6 12,-29 14.6,-37 C11,-30 7,-29 ${f},-29 C-7,-29 -11,-30 -14.6,-37Z`;
  }
  return (
    svg`M${f - 5},-38 C${f - 2},-39.4 ${f + 2},-39.4 ${f + 5},-38 C${f + 6},-31 ${f + 5},-24 ${f * 0.6},-22.2 ` +
    svg`C${f - 5},-24 ${f - 6},-31 ${f - 5},-38Z`
  );
}

function features(person: Person, paint: Paint, turn: number): string {
  const f = SLIDE * turn;
  const { ink } = paint;
  const lips = person.beard === 'full' || person.beard === 'goatee' ? paint.skin.lit : ink;
  return [
    line(brows(f), { ink: paint.brow, width: person.brow }),
    eyes(paint, f, turn),
    line(nose(f, turn >= 0 ? 1 : -1, person.nose), { ink, width: 1.35 }),
    line(svg`M${f - 4.8},-34.4 C${f - 2.4},-33.6 ${f + 2},-33.5 ${f + 4.8},-34.5`, {
      ink: lips,
      width: 1.7,
    }),
    line(svg`M${f - 1.8},-30.6 q1.8,.7 3.6,0`, { ink: lips, width: 1, more: 'opacity=".7"' }),
    person.lined ? line(lines(f), { ink, width: 0.9, more: 'opacity=".38"' }) : '',
    person.glasses ? glasses(ink, f) : '',
  ].join('');
}

function brows(f: number): string {
  return svg`M${f - 10.5},-56.6 q3.6,-2.4 7.2,-.6 M${f + 3.3},-57.2 q3.6,-1.8 7.2,.6`;
}

function eyes(paint: Paint, f: number, turn: number): string {
  const { ink } = paint;
  const pupil = (x: number): string =>
    svg`<circle cx="${x + turn * 0.6}" cy="-50.2" r="1.55" fill="${ink}"/>`;
  const lids = svg`M${f - 9.6},-50.8 q2.8,-2.4 5.6,0 M${f + 4},-50.8 q2.8,-2.4 5.6,0`;
  return line(lids, { ink, width: 1.3 }) + pupil(f - 6.6) + pupil(f + 6.6);
}

function nose(f: number, side: number, width: number): string {
  const tip = f + width * side;
  return (
    svg`M${f + side},-50 C${f + 2.4 * side},-46 ${tip + 0.4 * side},-43 ${tip},-41.6 ` +
    svg`C${tip - side},-40.2 ${f},-40 ${f - (width - 1.8) * side},-40.8`
  );
}

function lines(f: number): string {
  return svg`M${f - 9},-46.6 q2.2,1.4 4.6,.6 M${f + 4.6},-46 q2.4,.8 4.6,-.6 M${f - 7.4},-38 q-1,2.2 -.6,4 M${f + 7.4},-38 q1,2.2 .6,4`;
}

function glasses(ink: string, f: number): string {
  const lens = (x: number): string =>
    svg`<rect x="${x}" y="-54.6" width="10" height="8.4" rx="3.2"/>`;
  const bridge = svg`<path d="M${f - 1.4},-52 h2.8"/>`;
  return `<g fill="none" stroke="${ink}" stroke-width="1.4">${lens(f - 11.4)}${lens(f + 1.4)}${bridge}</g>`;
}
