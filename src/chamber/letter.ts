import { CENTRE_BOX, type Box } from '../session/show/boxes';
import { DURATION } from './motion';
import { glowDisc, letter, picture, SERIF, shape, widthOf } from './pen';
import type { Drawing, Plate } from './plate';
import type { Stage } from './stage';
import { namesLettering } from './words';

const COLUMNS = 5;
const SLOTS = 15;
const HANDS = [
  'M0,-1 q2.4,-5.4 3.6,-.8 q1.4,-4.4 3.4,-.6 q2,-3 4.4,-.6',
  'M0,-1.6 q3,-5 2.4,-.2 q2,-5.4 3.6,-.4 q3,-2.4 5.4,-.8',
  'M0,-.8 q1.6,-6.4 3.8,-2 q.6,4 2,.2 q2.2,-3.8 5.6,.2',
];
const ITALIC = `italic 400 18px ${SERIF}`;
const STRONG = `600 18px ${SERIF}`;

/** The centre table in its pool of light, and the letter with one signature for each name. */
export class LetterTable {
  readonly #stage: Stage;
  readonly #pool: Plate;
  readonly #table: Plate;
  readonly #lines: Plate;
  readonly #caption: Plate;
  readonly #note: Plate;
  readonly #strokes: readonly Plate[];
  #names = 0;
  #away: boolean | null = null;

  constructor(stage: Stage, seatingNote: string) {
    this.#stage = stage;
    this.#pool = stage.plate(42).draw(poolDrawing(stage)).show(1);
    this.#table = stage.plate(43).draw({
      box: CENTRE_BOX,
      paint: (pen) => picture(pen, stage.artwork.get(`room/centre-${stage.theme}.svg`), CENTRE_BOX),
    });
    this.#lines = stage.plate(44).draw(linesDrawing());
    this.#strokes = Array.from({ length: SLOTS }, (_, slot) =>
      stage.plate(45).draw(strokeDrawing(slot)),
    );
    this.#caption = stage.plate(44).place({ x: 1014, y: 358 });
    this.#note = stage.plate(44).place({ x: 410, y: 358 });
    if (seatingNote !== '') this.#note.draw(noteDrawing(stage, seatingNote));
  }

  /** Shows the letter with this many names, or clears the carpet for the count. */
  show(names: number, away: boolean, view: Box): void {
    const wide = view.width >= 1100;
    if (away !== this.#away) this.#clear(away);
    for (const note of [this.#caption, this.#note]) note.show(!away && wide ? 1 : 0);
    if (names !== this.#names || away !== this.#away) {
      this.#sign(names, away);
      this.#caption.draw(captionDrawing(this.#stage, names));
    }
    this.#names = names;
    this.#away = away;
  }

  #clear(away: boolean): void {
    this.#pool.touch();
    const glide = { ms: away ? DURATION.dim : 0 };
    for (const plate of [this.#table, this.#lines]) this.#stage.fade(plate, away ? 0 : 1, glide);
  }

  #sign(names: number, away: boolean): void {
    let fresh = 0;
    this.#strokes.forEach((stroke, slot) => {
      if (away || slot >= names) {
        this.#stage.fade(stroke, 0, { ms: away ? DURATION.dim : 0 });
      } else if (slot >= this.#names && this.#away === false) {
        this.#stage.write(stroke, { ms: DURATION.stroke, delay: fresh * DURATION.stroke });
        fresh += 1;
      } else {
        stroke.image.setCrop();
        this.#stage.fade(stroke, 1, { ms: 0 });
      }
    });
  }
}

function slotAt(slot: number): { x: number; y: number } {
  const row = Math.floor(slot / COLUMNS);
  const column = slot % COLUMNS;
  const spread = 18 + row * 0.9;
  return { x: 600 + (column - 2) * spread - 6.5, y: 324 + row * 9.6 };
}

function linesDrawing(): Drawing {
  return {
    box: { x: 540, y: 312, width: 120, height: 38 },
    paint: (pen) => {
      for (let slot = 0; slot < SLOTS; slot += 1) {
        const { x, y } = slotAt(slot);
        shape(pen, `M${x - 1},${y} h14`, { stroke: '#2A2A2A80', width: 0.8 });
      }
    },
  };
}

function strokeDrawing(slot: number): Drawing {
  const { x, y } = slotAt(slot);
  return {
    box: { x: x - 1, y: y - 8, width: 15, height: 10 },
    paint: (pen) => {
      pen.translate(x, y);
      shape(pen, HANDS[slot % HANDS.length] ?? '', { stroke: '#1F4E79', width: 1.3 });
    },
  };
}

function poolDrawing(stage: Stage): Drawing {
  return {
    box: { x: 270, y: 282, width: 660, height: 140 },
    paint: (pen) => {
      const { glow, poolAlpha } = stage.colours;
      glowDisc(pen, { x: 600, y: 352 }, { across: 330, deep: 70 }, glow, poolAlpha);
    },
  };
}

function captionDrawing(stage: Stage, names: number): Drawing {
  const lead = 'The letter: ';
  const count = namesLettering(names);
  const middle = -widthOf(count, STRONG);
  const start = middle - widthOf(lead, ITALIC);
  return {
    box: { x: start - 4, y: -20, width: 8 - start, height: 28 },
    paint: (pen) => {
      const { caption, captionStrong } = stage.colours;
      letter(pen, lead, { x: start, y: 0 }, { font: ITALIC, fill: caption });
      letter(pen, count, { x: middle, y: 0 }, { font: STRONG, fill: captionStrong });
    },
  };
}

function noteDrawing(stage: Stage, note: string): Drawing {
  const width = widthOf(note, ITALIC);
  return {
    box: { x: -width - 4, y: -20, width: width + 8, height: 28 },
    paint: (pen) => {
      letter(pen, note, { x: -width, y: 0 }, { font: ITALIC, fill: stage.colours.caption });
    },
  };
}
