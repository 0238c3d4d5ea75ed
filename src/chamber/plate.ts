import type { GameObjects, Scene } from 'phaser';
import type { Point } from '../session/show/horseshoe';
import type { Box } from '../session/show/boxes';

/** What a plate shows: a box around its own origin, and how to paint it in room units. */
export interface Drawing {
  readonly box: Box;
  readonly paint: (pen: CanvasRenderingContext2D) => void;
}

let nextKey = 0;

/**
 * One flat picture in the room, painted at exactly the pixels it covers, so that lines and letters
 * stay sharp at every size. It is painted again only when it changes and is seen.
 */
export class Plate {
  readonly image: GameObjects.Image;
  readonly #scene: Scene;
  #drawing: Drawing | null = null;
  #at: Point = { x: 0, y: 0 };
  #scale = 1;
  #density = 1;
  #key: string | null = null;
  #stale = true;

  constructor(scene: Scene, depth: number) {
    this.#scene = scene;
    this.image = scene.add
      .image(0, 0, '__DEFAULT')
      .setOrigin(0)
      .setDepth(depth)
      .setVisible(false)
      .setAlpha(0);
  }

  /** Room position of the drawing's origin, and the size of its units. */
  place(at: Point, scale = 1): this {
    this.#at = at;
    this.#scale = scale;
    this.#stale = true;
    return this;
  }

  /** Sets what is shown; null shows nothing. Painted at the next `refresh`. */
  draw(drawing: Drawing | null): this {
    this.#drawing = drawing;
    this.#stale = true;
    return this;
  }

  /** Notes that colours or pictures behind the drawing have changed. */
  touch(): void {
    this.#stale = true;
  }

  /** Left upper corner in the room, where the image rests when nothing moves it. */
  get rest(): Point {
    const box = this.#drawing?.box ?? { x: 0, y: 0 };
    const snap = (value: number): number => Math.round(value * this.#density) / this.#density;
    return { x: snap(this.#at.x + box.x * this.#scale), y: snap(this.#at.y + box.y * this.#scale) };
  }

  /** Shows or hides the plate at once. */
  show(alpha: number): this {
    this.image.setAlpha(alpha).setVisible(alpha > 0);
    return this;
  }

  /** Paints the plate when it is stale and seen; `density` is device pixels per room unit. */
  refresh(density: number): void {
    if (density !== this.#density) this.#stale = true;
    if (!this.#stale || !this.image.visible) return;
    this.#density = density;
    this.#stale = false;
    if (this.#drawing === null) {
      this.image.setVisible(false);
      return;
    }
    this.#paint(this.#drawing);
  }

  #paint({ box, paint }: Drawing): void {
    const grain = this.#density * this.#scale;
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.ceil(box.width * grain));
    canvas.height = Math.max(1, Math.ceil(box.height * grain));
    const pen = canvas.getContext('2d');
    if (pen === null) return;
    pen.setTransform(grain, 0, 0, grain, -box.x * grain, -box.y * grain);
    paint(pen);
    const key = `plate-${(nextKey += 1)}`;
    const texture = this.#scene.textures.create(key, canvas);
    if (texture === null) return;
    texture.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
    const { x, y } = this.rest;
    this.image
      .setTexture(key)
      .setScale(1 / this.#density)
      .setPosition(x, y);
    if (this.#key !== null) this.#scene.textures.remove(this.#key);
    this.#key = key;
  }

  /** Removes the plate and its pixels. */
  destroy(): void {
    this.image.destroy();
    if (this.#key !== null) this.#scene.textures.remove(this.#key);
    this.#key = null;
  }
}
