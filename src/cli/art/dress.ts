import type { Paint } from './palette';
import type { Person } from './people';
import { line, wash } from './svg';

const TORSO = 'M-47,56 C-48,20 -41,3 -25,-3 L-9,-10 L9,-10 L25,-3 C41,3 48,20 47,56Z';

/** Shoulders and what is worn on them. `away` is the side turned from the middle of the room. */
export function body(person: Person, paint: Paint, away: -1 | 1): string {
  const { ink } = paint;
  return [
    line(TORSO, { ink, width: 1.9, fill: paint.cloth }),
    wash(shadeOf(away), '#000000', 'opacity=".13"'),
    line('M-8,-32 L-8.5,-11 C-6,-2 6,-2 8.5,-11 L8,-32Z', {
      ink,
      width: 1.4,
      fill: paint.skin.shade,
    }),
    front(person, paint),
    line('M-33,14 C-31,26 -31,40 -32,54 M33,14 C31,26 31,40 32,54', {
      ink,
      width: 1.1,
      more: 'opacity=".6"',
    }),
  ].join('');
}

function shadeOf(away: -1 | 1): string {
  return away < 0
    ? 'M-46.4,56 C-47,20 -40.4,3.6 -25,-2.4 L-19,-4.6 C-28,8 -31,30 -30,56Z'
    : 'M46.4,56 C47,20 40.4,3.6 25,-2.4 L19,-4.6 C28,8 31,30 30,56Z';
}

function front(person: Person, paint: Paint): string {
  if (person.dress === 'blouse') return blouse(paint, person.pearls === true);
  if (person.dress === 'scarf') return scarf(paint);
  return shirt(paint, person.dress === 'tie');
}

function shirt(paint: Paint, tied: boolean): string {
  const { ink, shirt: white } = paint;
  const notch = tied ? 1 : 6;
  return [
    line(`M-9,-11 L-13,-4 L-3,9 L0,${notch} L3,9 L13,-4 L9,-11 L0,0Z`, {
      ink,
      width: 1.2,
      fill: white,
    }),
    wash('M-4,8 L0,34 L4,8 L0,1Z', white),
    tied
      ? line('M-3.4,1 L3.4,1 L2.2,7 L5,30 L0,36 L-5,30 L-2.2,7Z', {
          ink,
          width: 1.1,
          fill: paint.tie,
        })
      : '',
    line('M-13,-5 L-18,8 L-11,11 L-2,40 M13,-5 L18,8 L11,11 L2,40', { ink, width: 1.5 }),
  ].join('');
}

function blouse(paint: Paint, pearls: boolean): string {
  const { ink, shirt: white } = paint;
  const beads = 'stroke-dasharray=".2 3.2"';
  return [
    line('M-9,-10 C-7,6 7,6 9,-10 L14,-6 L0,26 L-14,-6Z', { ink, width: 1.2, fill: white }),
    wash('M-8.5,-11 C-5,2 5,2 8.5,-11Z', paint.skin.shade),
    line('M-14,-6 L-17,9 L-9,12 L0,30 L9,12 L17,9 L14,-6', { ink, width: 1.5 }),
    pearls ? line('M-8,-7 C-4,4 4,4 8,-7', { ink: white, width: 2.6, more: beads }) : '',
  ].join('');
}

function scarf(paint: Paint): string {
  const { ink } = paint;
  const wrap = 'M-12,-9 C-8,-14 8,-14 12,-9 C14,0 8,6 3,8 L9,32 L-2,36 L-3,9 C-10,6 -14,0 -12,-9Z';
  return [
    line('M-15,-5 L-19,9 L-11,12 L-2,42 M15,-5 L19,9 L11,12 L4,42', { ink, width: 1.5 }),
    line(wrap, { ink, width: 1.3, fill: paint.scarf }),
    line('M-9,-4 C-3,3 4,3 9,-4 M1,10 L3,30', { ink, width: 1 }),
  ].join('');
}

/** A raised arm with an open hand, on the right-hand side of the collar notch. */
export function arm(paint: Paint): string {
  const { ink } = paint;
  const sleeve = 'M16,38 C22,12 29,-10 32,-32 L45,-30 C46,-6 46,18 42,48Z';
  const cuff = 'M31.6,-35 L45.4,-33 L45,-28 L31.4,-30Z';
  const hand =
    'M33,-35 C32,-42 31.4,-47 30,-51 C29.4,-54 32.2,-55 33.4,-52.4 L35,-48 L34.6,-63 ' +
    'C34.6,-66.4 38,-66.4 38.2,-63.2 L38.8,-52 L40,-65 C40.3,-68 43.4,-67.8 43.3,-64.6 ' +
    'L42.9,-52 L45.2,-62 C46,-64.8 48.6,-64 48.2,-61.2 C47.6,-53 47.4,-44 44.6,-34Z';
  return [
    line(sleeve, { ink, width: 1.9, fill: paint.cloth }),
    line('M40,-20 C41,0 41,20 38,40', { ink, width: 1, more: 'opacity=".4"' }),
    line(cuff, { ink, width: 1.2, fill: paint.shirt }),
    line(hand, { ink, width: 1.5, fill: paint.skin.lit }),
    line('M36,-44 C38,-42 41,-41.6 43.6,-42.6', { ink, width: 0.9, more: 'opacity=".5"' }),
  ].join('');
}
