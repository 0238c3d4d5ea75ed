import {
  MIDDLE,
  PLACARD_RIM,
  pointOn,
  seatsAlong,
  type Point,
  type Seat,
} from '../session/show/horseshoe';
import type { Box } from '../session/show/boxes';

/** What the desk and the vote show when there is room for all of it. */
export const FRAMES: Readonly<Record<'desk' | 'vote', Box>> = {
  desk: { x: 0, y: -33, width: 1200, height: 412 },
  vote: { x: 0, y: -148, width: 1200, height: 675 },
};

/** Narrower than this (CSS pixels), the view shows part of the room and pans to the seat in play. */
export const NARROW = 560;

const PAN_WIDTH = 540;
const PAN_MIDDLE = { desk: 224, vote: 250 } as const;
const PAN_EDGE = { left: 22, right: 1178 } as const;

/** The part of the room to show on a surface of `width` by `height` CSS pixels; `focus` is a room x. */
export function frameFor(
  framing: 'desk' | 'vote',
  surface: { readonly width: number; readonly height: number },
  focus: number,
): Box {
  const aspect = surface.width / Math.max(1, surface.height);
  const frame = FRAMES[framing];
  if (surface.width < NARROW) {
    const width = Math.min(frame.width, Math.max(PAN_WIDTH, 272 * Math.min(aspect, 3)));
    const height = width / aspect;
    const x = Math.min(PAN_EDGE.right - width, Math.max(PAN_EDGE.left, focus - width / 2));
    return {
      x: width > 1140 ? 600 - width / 2 : x,
      y: PAN_MIDDLE[framing] - height / 2,
      width,
      height,
    };
  }
  const height = frame.width / aspect;
  return { x: frame.x, y: frame.y + (frame.height - height) / 2, width: frame.width, height };
}

/** Everything the view can reach by panning, so that the room is drawn once for all of it. */
export function reachOf(view: Box): Box {
  if (view.width >= 1140) return view;
  return { x: 0, y: view.y, width: 1200, height: view.height };
}

/** A seat and where its placard stands. */
export interface SeatSpot extends Seat {
  readonly placard: Point;
}

/** Seats with their placards, left to right. */
export function placesFor(count: number): readonly SeatSpot[] {
  return seatsAlong(count).map((seat) => {
    const { x, y } = pointOn(PLACARD_RIM, seat.angle);
    return { ...seat, placard: { x, y: y - 2 } };
  });
}

/** The place a point of the room belongs to (bust, placard or mark), or -1. Nearer delegates win. */
export function placeAt(places: readonly SeatSpot[], point: Point): number {
  let best = -1;
  let bestDistance = Infinity;
  places.forEach((place, index) => {
    const across = Math.abs(point.x - place.x) / place.scale;
    const down = (point.y - place.y) / place.scale;
    if (across > 44 || down < -98 || down > 84) return;
    if (across < bestDistance) {
      best = index;
      bestDistance = across;
    }
  });
  return best;
}

/** Height of a move's card on the wall, in room units. */
export const CARD_HEIGHT = 29;
const HEAD_TOP = 104;
/** Where a pin ends, above its delegate's collar notch. */
const PIN_END = 91;
const HEAD_HALF = 24;
const GAP = 5;

/** A card to place: whose seat it points at, and how wide its words make it. */
export interface CardWish {
  readonly id: string;
  readonly index: number;
  readonly width: number;
}

/** A placed card: its left upper corner, and the pin straight down to its seat. */
export interface PlacedCard extends Box {
  readonly id: string;
  readonly pin: { readonly x: number; readonly from: number; readonly to: number };
}

/** Places cards so that none hides a head or another card, each as near to its seat as that allows. */
export function placeCards(
  wishes: readonly CardWish[],
  places: readonly SeatSpot[],
  view: Box,
): readonly PlacedCard[] {
  const placed: PlacedCard[] = [];
  for (const wish of wishes) {
    const place = places[wish.index];
    if (place === undefined || place.x < view.x || place.x > view.x + view.width) continue;
    const tries = offsetsFor(wish.width).map((shift) =>
      tryCard(wish, place, shift, places, placed, view),
    );
    const best = tries.reduce((one, other) =>
      cost(other, place, view) < cost(one, place, view) ? other : one,
    );
    placed.push(best);
  }
  return placed;
}

function offsetsFor(width: number): readonly number[] {
  const most = width / 2 - 14;
  return [0, -0.5, 0.5, -1, 1].map((share) => share * most);
}

function tryCard(
  wish: CardWish,
  place: SeatSpot,
  shift: number,
  places: readonly SeatSpot[],
  placed: readonly PlacedCard[],
  view: Box,
): PlacedCard {
  const wanted = place.x + shift - wish.width / 2;
  const x = Math.min(view.x + view.width - wish.width - 8, Math.max(view.x + 8, wanted));
  let y = clearOfHeads(x, wish.width, places) - CARD_HEIGHT;
  for (const other of placed.toSorted((one, two) => two.y - one.y)) {
    const apart = other.x > x + wish.width + GAP || other.x + other.width + GAP < x;
    const above = y + CARD_HEIGHT + GAP <= other.y || y >= other.y + CARD_HEIGHT + GAP;
    if (!apart && !above) y = other.y - CARD_HEIGHT - GAP;
  }
  const pin = { x: place.x, from: y + CARD_HEIGHT, to: place.y - PIN_END * place.scale };
  return { id: wish.id, x, y, width: wish.width, height: CARD_HEIGHT, pin };
}

function clearOfHeads(x: number, width: number, places: readonly SeatSpot[]): number {
  const tops = places
    .filter((place) => {
      const half = HEAD_HALF * place.scale;
      return place.x + half > x && place.x - half < x + width;
    })
    .map((place) => place.y - HEAD_TOP * place.scale - GAP);
  return Math.min(...tops);
}

function cost(card: PlacedCard, place: SeatSpot, view: Box): number {
  const outside = Math.max(0, view.y + 6 - card.y);
  const raised = card.pin.to - card.pin.from;
  const aside = Math.abs(card.x + card.width / 2 - place.x);
  return outside * 100 + raised + aside * 0.35;
}

/** Farthest apart that two seats in play fit one narrow view. */
const BOTH = 420;

/** The room x a view turns to: the middle of the seats in play when both fit, else the first of them. */
export function focusX(inPlay: readonly (SeatSpot | undefined)[]): number {
  const seats = inPlay.filter((place) => place !== undefined);
  const [first, second = first] = seats;
  if (first === undefined || second === undefined) return MIDDLE;
  return Math.abs(first.x - second.x) <= BOTH ? (first.x + second.x) / 2 : first.x;
}
