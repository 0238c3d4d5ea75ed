import { VOTES_NEEDED } from '../engine/proceedings/council/rules/council-ballot';
import type { Box } from '../session/show/boxes';
import { DURATION } from './motion';
import { AT_VOTE } from './palette';
import { letter, SERIF, widthOf } from './pen';
import type { Plate } from './plate';
import type { Stage } from './stage';
import { ofNeeded } from './words';

const FIGURE = `300 104px ${SERIF}`;
const WORDS = `italic 400 30px ${SERIF}`;
const NOTCH = { width: 26.5, height: 8, gap: 7 } as const;

/** The count on the carpet: a figure, words, and one notch for each vote needed. */
export class CountBoard {
  readonly #stage: Stage;
  readonly #plate: Plate;
  #yes: number | null = null;

  constructor(stage: Stage) {
    this.#stage = stage;
    this.#plate = stage.plate(52);
  }

  /** Shows the count once the hand is up; null takes it away. */
  show(yes: number | null, view: Box): void {
    const narrow = view.width < 1100;
    const bottom = view.y + view.height;
    const scale = Math.min(narrow ? 0.8 : 1, Math.max(0.42, (bottom - (narrow ? 330 : 284)) / 126));
    const y = Math.min(narrow ? 412 : 372, bottom - 36 * scale);
    this.#plate.place({ x: view.x + view.width / 2, y }, scale);
    if (yes === this.#yes) return;
    const before = this.#yes;
    this.#yes = yes;
    if (yes === null) {
      this.#stage.fade(this.#plate, 0, { ms: DURATION.chip });
      return;
    }
    const delay = before !== null && yes > before ? DURATION.arm : 0;
    this.#after(delay, () => {
      if (this.#yes === null) return;
      this.#draw(this.#yes);
      this.#plate.show(0.3);
      this.#stage.fade(this.#plate, 1, { ms: DURATION.chip });
    });
  }

  #after(delay: number, then: () => void): void {
    if (this.#stage.still(delay)) then();
    else this.#stage.scene.tweens.addCounter({ from: 0, to: 1, duration: delay, onComplete: then });
  }

  #draw(yes: number): void {
    const row = VOTES_NEEDED * (NOTCH.width + NOTCH.gap) - NOTCH.gap;
    this.#plate.draw({
      box: { x: -row / 2 - 4, y: -88, width: row + 8, height: 122 },
      paint: (pen) => {
        const figure = widthOf(String(yes), FIGURE);
        const words = ofNeeded(VOTES_NEEDED);
        const start = -(figure + 6 + widthOf(words, WORDS)) / 2;
        letter(pen, String(yes), { x: start, y: 0 }, { font: FIGURE, fill: AT_VOTE.cream });
        letter(pen, words, { x: start + figure + 6, y: 0 }, { font: WORDS, fill: AT_VOTE.aside });
        for (let notch = 0; notch < VOTES_NEEDED; notch += 1) {
          paintNotch(pen, -row / 2 + notch * (NOTCH.width + NOTCH.gap), notch < yes);
        }
      },
    });
  }
}

function paintNotch(pen: CanvasRenderingContext2D, x: number, filled: boolean): void {
  pen.beginPath();
  pen.roundRect(x + 0.6, 21, NOTCH.width - 1.2, NOTCH.height, 1.5);
  pen.fillStyle = filled ? AT_VOTE.brass : '#17232E';
  pen.fill();
  pen.strokeStyle = AT_VOTE.brass;
  pen.lineWidth = 1.2;
  pen.stroke();
}
