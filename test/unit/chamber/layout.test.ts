import { describe, expect, test } from 'vitest';
import {
  FRAMES,
  focusX,
  placeAt,
  placeCards,
  placesFor,
  reachOf,
  frameFor,
  type PlacedCard,
} from '../../../src/chamber/layout';

const places = placesFor(15);

describe('views', () => {
  test('show exactly the frames of the design at their own proportions', () => {
    const desk = frameFor('desk', { width: 1200, height: 412 }, 600);
    expect(desk).toEqual(FRAMES.desk);
    const vote = frameFor('vote', { width: 1600, height: 900 }, 600);
    expect(vote).toMatchObject({ x: 0, width: 1200 });
    expect(vote.y).toBeCloseTo(-148, 5);
  });

  test('keep all fifteen seats on every wide surface', () => {
    for (const [width, height] of [
      [956, 328],
      [1366, 768],
      [700, 600],
      [2000, 500],
    ] as const) {
      const view = frameFor('vote', { width, height }, 600);
      expect(view.x).toBe(0);
      expect(view.width).toBe(1200);
      expect(view.width / view.height).toBeCloseTo(width / height, 5);
    }
  });

  test('pan on a narrow surface, never beyond the room, and hold the seat in play', () => {
    const phone = { width: 390, height: 196 };
    for (const place of places) {
      const view = frameFor('desk', phone, place.x);
      expect(view.x).toBeGreaterThanOrEqual(0);
      expect(view.x + view.width).toBeLessThanOrEqual(1200);
      expect(place.x - 40).toBeGreaterThan(view.x);
      expect(place.x + 40).toBeLessThan(view.x + view.width);
      expect(reachOf(view)).toMatchObject({ x: 0, width: 1200, height: view.height });
    }
  });
});

test('a view turns to what is in play, to both seats where both fit', () => {
  expect(focusX([places[3]])).toBe(places[3]?.x);
  expect(focusX([places[3], places[5]])).toBeCloseTo(places[4]?.x ?? 0, -1);
  expect(focusX([places[0], places[14]])).toBe(places[0]?.x);
  expect(focusX([undefined, places[14]])).toBe(places[14]?.x);
  expect(focusX([undefined])).toBe(600);
});

describe('a point of the room', () => {
  test('belongs to the delegate, placard or mark it touches', () => {
    places.forEach((place, index) => {
      expect(placeAt(places, { x: place.x, y: place.y - 50 * place.scale })).toBe(index);
      expect(placeAt(places, place.placard)).toBe(index);
    });
  });

  test('belongs to nobody on the wall, the ceiling and the carpet', () => {
    expect(placeAt(places, { x: 600, y: 0 })).toBe(-1);
    expect(placeAt(places, { x: 600, y: 360 })).toBe(-1);
    expect(placeAt(places, { x: 300, y: -30 })).toBe(-1);
  });
});

function overlap(one: PlacedCard, other: PlacedCard): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

describe('cards of open moves', () => {
  const view = FRAMES.desk;

  test.each([
    ['one seat', [4]],
    ['both ends', [0, 14]],
    ['neighbours', [9, 10, 11]],
    ['twice the same seat', [1, 1]],
    ['five at once', [1, 3, 9, 10, 14]],
  ])('hide no head and no other card: %s', (_, indexes) => {
    const wishes = indexes.map((index, order) => ({
      id: `m${order}`,
      index,
      width: 150 + 17 * order,
    }));
    const cards = placeCards(wishes, places, view);
    expect(cards).toHaveLength(indexes.length);
    cards.forEach((card, order) => {
      for (const other of cards.slice(order + 1)) expect(overlap(card, other)).toBe(false);
      for (const place of places) {
        if (place.x + 20 <= card.x || place.x - 20 >= card.x + card.width) continue;
        expect(card.y + card.height).toBeLessThan(place.y - 96 * place.scale);
      }
      expect(card.x).toBeGreaterThanOrEqual(view.x);
      expect(card.x + card.width).toBeLessThanOrEqual(view.x + view.width);
      expect(card.y).toBeGreaterThanOrEqual(view.y);
    });
  });

  test('pin straight down to their own seat', () => {
    const [card] = placeCards([{ id: 'a', index: 14, width: 220 }], places, view);
    expect(card?.pin.x).toBe(places[14]?.x);
    expect(card?.pin.from).toBe((card?.y ?? 0) + 29);
    expect(card?.pin.to).toBeGreaterThan(card?.pin.from ?? Infinity);
  });

  test('stay down when their seat is out of view', () => {
    const phone = frameFor('desk', { width: 390, height: 196 }, 146);
    const wishes = [
      { id: 'a', index: 1, width: 120 },
      { id: 'b', index: 14, width: 120 },
    ];
    expect(placeCards(wishes, places, phone).map(({ id }) => id)).toEqual(['a']);
  });
});
