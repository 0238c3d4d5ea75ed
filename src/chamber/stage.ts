import type { Scene } from 'phaser';
import { pause } from '../session/show/pause';
import type { Artwork } from './artwork';
import { EASE, type Glide, type MotionMode } from './motion';
import { COLOURS, type Colours, type Theme } from './palette';
import { Plate } from './plate';

/** Share of a movement in which the thing that moves has fully appeared. */
const APPEAR = 0.3;

/** How long the first picture is painted in one task, in milliseconds. */
const SLICE_MS = 12;

/** What every object of the room shares: plates, light, motion and the grain of the pixels. */
export class Stage {
  readonly scene: Scene;
  readonly artwork: Artwork;
  motion: MotionMode;
  /** The page's theme. */
  theme: Theme;
  /** Whether the lights are down for the vote; the room is then dark in either theme. */
  evening = false;
  /** Set while the first picture is put up: nothing moves into place. */
  settling = true;
  /** Device pixels for one room unit. */
  density = 1;
  readonly #plates = new Set<Plate>();

  constructor(scene: Scene, artwork: Artwork, theme: Theme, motion: MotionMode) {
    this.scene = scene;
    this.artwork = artwork;
    this.theme = theme;
    this.motion = motion;
  }

  get colours(): Colours {
    return COLOURS[this.evening ? 'dark' : this.theme];
  }

  /** Adds a plate; a greater depth is nearer. */
  plate(depth: number): Plate {
    const plate = new Plate(this.scene, depth);
    this.#plates.add(plate);
    return plate;
  }

  /** Takes a plate away. */
  remove(plate: Plate): void {
    this.scene.tweens.killTweensOf(plate.image);
    this.#plates.delete(plate);
    plate.destroy();
  }

  /** Paints what is stale and seen; with `all`, everything that is seen. */
  refresh(all = false): void {
    for (const plate of this.#plates) {
      if (all) plate.touch();
      plate.refresh(this.density);
    }
  }

  /** Paints what the first picture needs, a few plates in a task, and then lets things move. */
  async settle(): Promise<void> {
    let began = performance.now();
    for (const plate of this.#plates) {
      plate.refresh(this.density);
      if (performance.now() - began < SLICE_MS) continue;
      await pause();
      began = performance.now();
    }
    this.refresh();
    this.settling = false;
  }

  /** Fades a plate to an alpha, or sets it at once when motion is reduced or `ms` is 0. */
  fade(plate: Plate, alpha: number, { ms, ease = EASE.out, delay = 0 }: Glide): void {
    if (alpha === 0 && !plate.image.visible) return;
    this.#move(plate, { alpha }, { ms, ease, delay }, () => plate.image.setVisible(alpha > 0));
    if (alpha > 0 && !this.settling) plate.refresh(this.density);
  }

  /** Brings a plate in from `dy` room units below (or above, when negative) its place. */
  bringIn(plate: Plate, dy: number, { ms, ease = EASE.out, delay = 0 }: Glide): void {
    plate.show(0);
    plate.image.setVisible(true);
    if (!this.settling) plate.refresh(this.density);
    plate.image.setY(plate.rest.y + dy);
    this.#move(plate, { alpha: 1, y: plate.rest.y }, { ms, ease, delay }, () => undefined);
  }

  /** Uncovers a plate from left to right, as a pen would. */
  write(plate: Plate, { ms, ease = EASE.even, delay = 0 }: Glide): void {
    plate.show(1).refresh(this.density);
    const { image } = plate;
    if (this.still(ms)) return void image.setCrop();
    image.setCrop(0, 0, 0, image.height);
    this.scene.tweens.addCounter({
      from: 0,
      to: 1,
      duration: ms,
      ease,
      delay,
      onUpdate: (tween) => {
        if (image.active) image.setCrop(0, 0, image.width * (tween.getValue() ?? 1), image.height);
      },
      onComplete: () => {
        if (image.active) image.setCrop();
      },
    });
  }

  /** Whether a change of this length happens at once. */
  still(ms: number): boolean {
    return this.settling || this.motion === 'reduced' || ms === 0;
  }

  #move(plate: Plate, to: Record<string, number>, glide: Required<Glide>, done: () => void): void {
    const { image } = plate;
    this.scene.tweens.killTweensOf(image);
    image.setVisible(true);
    if (this.still(glide.ms)) {
      Object.assign(image, to);
      done();
      return;
    }
    const { ms, ease, delay } = glide;
    const { alpha, ...path } = to;
    if (Object.keys(path).length === 0) {
      this.scene.tweens.add({ targets: image, alpha, duration: ms, ease, delay, onComplete: done });
      return;
    }
    this.scene.tweens.add({ targets: image, alpha, duration: ms * APPEAR, ease, delay });
    this.scene.tweens.add({ targets: image, ...path, duration: ms, ease, delay, onComplete: done });
  }
}
