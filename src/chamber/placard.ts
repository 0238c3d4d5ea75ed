import type { MemberId, Vote } from '../engine/core/ids';
import { flagPath } from './artwork';
import type { SeatSpot } from './layout';
import { DURATION } from './motion';
import { AT_VOTE, ON_PLACARD } from './palette';
import { letter, picture, SANS, shape, standingMark, voteMark, widthOf } from './pen';
import type { Drawing, Plate } from './plate';
import type { Pose } from './pose';
import type { Stage } from './stage';
import { VOTE_LETTERING, WAITING_WORD } from './words';

const HALF = 25;
const CHIP_FONT = `600 13.5px ${SANS}`;
const CHIP_HEIGHT = 22;

/** A placard on the table with its flag; under it the standing's mark, or the vote's chip. */
export class Placard {
  readonly #stage: Stage;
  readonly #plate: Plate;
  readonly #frame: Plate;
  readonly #mark: Plate;
  readonly #chip: Plate;
  #pose: Pose | null = null;
  #evening = false;

  constructor(stage: Stage, member: MemberId, place: SeatSpot) {
    this.#stage = stage;
    const { placard, scale } = place;
    const drawing = placardDrawing(stage, member);
    this.#plate = stage
      .plate(50)
      .place(placard, scale * 0.98)
      .draw(drawing)
      .show(1);
    this.#frame = stage.plate(51).place(placard, scale).draw(frameDrawing(stage));
    this.#mark = stage.plate(50).place(placard, scale * 0.98);
    this.#chip = stage.plate(50).place({ x: placard.x, y: placard.y + 18 * scale }, scale);
  }

  /** Takes a pose: mark, chip and frame. A chip waits until the arm is up. */
  pose(pose: Pose): void {
    const before = this.#pose;
    this.#pose = pose;
    if (this.#evening !== this.#stage.evening) {
      this.#evening = this.#stage.evening;
      this.#plate.touch();
      this.#frame.touch();
    }
    if (before?.framed !== pose.framed) {
      this.#stage.fade(this.#frame, pose.framed ? 1 : 0, { ms: DURATION.glow });
    }
    if (before?.mark !== pose.mark) this.#showMark(pose);
    if (before?.chip !== pose.chip) this.#showChip(pose);
  }

  #showMark({ mark }: Pose): void {
    if (mark === null) {
      this.#stage.fade(this.#mark, 0, { ms: DURATION.mark });
      return;
    }
    const box = { x: -11, y: 10, width: 22, height: 22 };
    this.#mark.draw({ box, paint: (pen) => standingMark(pen, mark, { x: 0, y: 21 }, 7.4) });
    this.#mark.show(0);
    this.#stage.fade(this.#mark, 1, { ms: DURATION.mark });
  }

  #showChip({ chip, raised }: Pose): void {
    if (chip === null) {
      this.#stage.fade(this.#chip, 0, { ms: DURATION.chip });
      return;
    }
    this.#chip.draw(chip === 'waiting' ? waitingDrawing() : chipDrawing(chip)).show(0);
    const delay = raised ? DURATION.arm : 0;
    this.#stage.fade(this.#chip, 1, { ms: DURATION.chip, delay });
  }

  /** Leaves the table. */
  destroy(): void {
    for (const plate of [this.#plate, this.#frame, this.#mark, this.#chip])
      this.#stage.remove(plate);
  }
}

function placardDrawing(stage: Stage, member: MemberId): Drawing {
  const box = { x: -HALF - 6, y: -12, width: 2 * HALF + 12, height: 26 };
  return {
    box,
    paint: (pen) => {
      const dark = stage.evening || stage.theme === 'dark';
      const fill = dark ? ON_PLACARD.plateEvening : ON_PLACARD.plate;
      const ink = dark ? '#0B1219' : '#2A2A2A';
      shape(pen, `M${-HALF - 4},9 L${-HALF},-10 H${HALF} L${HALF + 4},9Z`, {
        fill,
        stroke: ink,
        width: 1.2,
      });
      shape(pen, `M${-HALF - 4},9 h${2 * HALF + 8} v2.4 h${-2 * HALF - 8}z`, { fill: `${ink}66` });
      picture(pen, stage.artwork.get(flagPath(member)), {
        x: -HALF + 1,
        y: -8,
        width: 15.5,
        height: 15.5,
      });
      const font = `700 13px ${SANS}`;
      letter(pen, member, { x: 9, y: 4.6 }, { font, fill: ON_PLACARD.ink, align: 'center' });
    },
  };
}

function frameDrawing(stage: Stage): Drawing {
  return {
    box: { x: -42, y: -19, width: 84, height: 37 },
    paint: (pen) => {
      const outline = 'M-33,-15 H33 L38,14 H-38Z';
      shape(pen, outline, { stroke: '#1E2833B0', width: 4.6 });
      shape(pen, outline, { stroke: stage.colours.brass, width: 3 });
    },
  };
}

function chipDrawing(vote: Vote): Drawing {
  const word = VOTE_LETTERING[vote];
  const width = widthOf(word, CHIP_FONT) + 34;
  return {
    box: { x: -width / 2 - 2, y: -1, width: width + 4, height: CHIP_HEIGHT + 2 },
    paint: (pen) => {
      const colour = AT_VOTE[vote];
      plateOf(pen, width, AT_VOTE.card, colour);
      voteMark(pen, vote, { x: -width / 2 + 13, y: CHIP_HEIGHT / 2 }, 6.6, colour, AT_VOTE.card);
      const at = { x: -width / 2 + 25, y: CHIP_HEIGHT / 2 + 4.8 };
      letter(pen, word, at, { font: CHIP_FONT, fill: AT_VOTE.cream });
    },
  };
}

function waitingDrawing(): Drawing {
  const width = widthOf(WAITING_WORD, CHIP_FONT) + 18;
  return {
    box: { x: -width / 2 - 2, y: -1, width: width + 4, height: CHIP_HEIGHT + 2 },
    paint: (pen) => {
      plateOf(pen, width, AT_VOTE.brass, AT_VOTE.brass);
      const at = { x: 0, y: CHIP_HEIGHT / 2 + 4.8 };
      letter(pen, WAITING_WORD, at, { font: CHIP_FONT, fill: AT_VOTE.onBrass, align: 'center' });
    },
  };
}

function plateOf(pen: CanvasRenderingContext2D, width: number, fill: string, edge: string): void {
  pen.beginPath();
  pen.roundRect(-width / 2, 0.6, width, CHIP_HEIGHT - 1.2, 2);
  pen.fillStyle = fill;
  pen.fill();
  pen.strokeStyle = edge;
  pen.lineWidth = 1.2;
  pen.stroke();
}
