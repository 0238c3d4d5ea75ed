import { LEAVES_BOX } from '../session/show/boxes';
import { DURATION, EASE } from './motion';
import { picture } from './pen';
import type { Plate } from './plate';
import type { Stage } from './stage';

/** The nine gilt leaves over the mural, bright once the ninth yes is counted. */
export class Mural {
  readonly #stage: Stage;
  readonly #leaves: Plate;
  #bright = false;

  constructor(stage: Stage) {
    this.#stage = stage;
    this.#leaves = stage.plate(3).draw({
      box: LEAVES_BOX,
      paint: (pen) => picture(pen, stage.artwork.get('room/leaves-vote.svg'), LEAVES_BOX),
    });
  }

  /** Brightens the leaves after the hand is up, or lets them rest. */
  brighten(bright: boolean): void {
    if (bright === this.#bright) return;
    this.#bright = bright;
    const delay = bright ? DURATION.arm + DURATION.chip : 0;
    this.#stage.fade(this.#leaves, bright ? 0.92 : 0, {
      ms: DURATION.leaves,
      ease: EASE.inOut,
      delay,
    });
  }
}
