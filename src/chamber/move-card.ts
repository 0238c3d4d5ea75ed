import type { MemberId } from '../engine/core/ids';
import type { MovePicture } from '../session/show/picture';
import { CARD_HEIGHT, placeCards, type PlacedCard, type SeatSpot } from './layout';
import type { Box } from '../session/show/boxes';
import { DURATION, EASE } from './motion';
import { letter, SANS, shape, widthOf } from './pen';
import type { Plate } from './plate';
import type { Stage } from './stage';

const FONT = `600 14.5px ${SANS}`;
const LEFT = 30;
const RIGHT = 12;

interface Shown {
  readonly card: Plate;
  readonly pin: Plate;
}

/** The other side's moves, open on the wall, each with a pin down to the seat it was made to. */
export class MoveCards {
  readonly #stage: Stage;
  readonly #shown = new Map<string, Shown>();

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Puts up what is new, takes down what is gone, and places all of them for the view. */
  show(
    moves: readonly MovePicture[],
    order: readonly MemberId[],
    places: readonly SeatSpot[],
    view: Box,
  ): void {
    const wishes = moves.map(({ id, member, label }) => ({
      id,
      index: order.indexOf(member),
      width: Math.ceil(widthOf(label, FONT)) + LEFT + RIGHT,
    }));
    const placed = placeCards(wishes, places, view);
    const kept = new Set(placed.map(({ id }) => id));
    for (const id of this.#shown.keys()) if (!kept.has(id)) this.#takeDown(id);
    for (const place of placed) {
      const label = moves.find(({ id }) => id === place.id)?.label ?? '';
      const shown = this.#shown.get(place.id);
      this.#hang(place, label, shown ?? this.#add(place.id), shown === undefined);
    }
  }

  #add(id: string): Shown {
    const shown = { card: this.#stage.plate(61), pin: this.#stage.plate(60) };
    this.#shown.set(id, shown);
    return shown;
  }

  #hang(place: PlacedCard, label: string, { card, pin }: Shown, fresh: boolean): void {
    card.place(place).draw({
      box: { x: -2, y: -2, width: place.width + 4, height: CARD_HEIGHT + 4 },
      paint: (pen) => paintCard(pen, place.width, label, this.#stage),
    });
    const length = place.pin.to - place.pin.from;
    pin.place({ x: place.pin.x, y: place.pin.from }).draw({
      box: { x: -5, y: 0, width: 10, height: Math.max(1, length + 5) },
      paint: (pen) => paintPin(pen, length, this.#stage.colours.no),
    });
    if (!fresh) return;
    this.#stage.bringIn(card, -16, { ms: DURATION.card, ease: EASE.out });
    pin.show(0);
    this.#stage.fade(pin, 1, { ms: DURATION.pin, delay: DURATION.card });
  }

  #takeDown(id: string): void {
    const shown = this.#shown.get(id);
    if (shown === undefined) return;
    this.#shown.delete(id);
    this.#stage.remove(shown.card);
    this.#stage.remove(shown.pin);
  }
}

function paintCard(
  pen: CanvasRenderingContext2D,
  width: number,
  label: string,
  stage: Stage,
): void {
  const { card, no, ink } = stage.colours;
  pen.beginPath();
  pen.roundRect(0.8, 0.8, width - 1.6, CARD_HEIGHT - 1.6, 3);
  pen.fillStyle = card;
  pen.fill();
  pen.strokeStyle = no;
  pen.lineWidth = 1.6;
  pen.stroke();
  const middle = CARD_HEIGHT / 2;
  pen.save();
  pen.translate(16, middle);
  shape(pen, 'M0,-9.5 L8.3,-4.8 V4.8 L0,9.5 L-8.3,4.8 V-4.8Z', { fill: no });
  shape(pen, 'M-3.4,-3.4 L3.4,3.4 M3.4,-3.4 L-3.4,3.4', { stroke: card, width: 2 });
  pen.restore();
  letter(pen, label, { x: LEFT, y: middle + 5.1 }, { font: FONT, fill: ink });
}

function paintPin(pen: CanvasRenderingContext2D, length: number, colour: string): void {
  shape(pen, `M0,0 V${length}`, { stroke: colour, width: 2 });
  pen.beginPath();
  pen.arc(0, length, 3.4, 0, Math.PI * 2);
  pen.fillStyle = colour;
  pen.fill();
}
