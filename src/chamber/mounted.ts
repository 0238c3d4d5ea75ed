import type { ChamberPicture } from '../session/show/picture';
import type { Artwork } from './artwork';
import { bootRoom, type RoomGame } from './boot';
import type { MotionMode } from './motion';
import type { ChamberHandle, ChamberOptions } from './options';
import type { Theme } from './palette';
import { ChamberScene, type Surface } from './scene';

/** Rest after a change of size before everything is painted anew, in milliseconds. */
const SIZE_REST = 120;
/** Finest grain: device pixels for a CSS pixel. */
const FINEST = 2;

/** A running chamber: one game, one scene, and the listeners that keep it fitting its parent. */
export class Mounted implements ChamberHandle {
  readonly #options: ChamberOptions;
  readonly #artwork: Artwork;
  readonly #game: RoomGame;
  readonly #scene: ChamberScene;
  readonly #sizes: ResizeObserver;
  readonly #stopWatching: () => void;
  #theme: Theme;
  #wanted: ChamberPicture | null = null;
  #surface: Surface;
  #sizeTimer: ReturnType<typeof setTimeout> | undefined;
  #gone = false;

  /** Boots the game and resolves once the first picture stands. */
  static async start(
    options: ChamberOptions,
    artwork: Artwork,
    renderer: number,
  ): Promise<Mounted> {
    const surface = surfaceOf(options.parent);
    const { game, scene } = await bootRoom(options, artwork, renderer, surface);
    const mounted = new Mounted(options, artwork, game, scene, surface);
    await mounted.#firstPicture();
    return mounted;
  }

  private constructor(
    options: ChamberOptions,
    artwork: Artwork,
    game: RoomGame,
    scene: ChamberScene,
    surface: Surface,
  ) {
    this.#options = options;
    this.#artwork = artwork;
    this.#game = game;
    this.#scene = scene;
    this.#surface = surface;
    this.#theme = options.theme;
    scene.fit(surface);
    game.canvas.addEventListener('click', this.#onClick);
    game.canvas.addEventListener('pointermove', this.#onPointer);
    game.canvas.addEventListener('webglcontextrestored', this.#onSeen);
    game.events.on('visible', this.#onSeen);
    this.#sizes = new ResizeObserver(() => this.#onSize());
    this.#sizes.observe(options.parent);
    this.#stopWatching = options.watch((picture) => this.#onPicture(picture));
  }

  setTheme(theme: Theme): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    const paths = this.#wanted === null ? [] : ChamberScene.pathsFor(this.#wanted, theme);
    void this.#repaint(paths, theme);
  }

  setMotion(motion: MotionMode): void {
    this.#scene.setMotion(motion);
  }

  isAsleep(): boolean {
    return !this.#game.loop.running;
  }

  destroy(): void {
    if (this.#gone) return;
    this.#gone = true;
    this.#stopWatching();
    this.#sizes.disconnect();
    clearTimeout(this.#sizeTimer);
    this.#game.canvas.removeEventListener('click', this.#onClick);
    this.#game.canvas.removeEventListener('pointermove', this.#onPointer);
    this.#game.canvas.removeEventListener('webglcontextrestored', this.#onSeen);
    this.#game.events.off('visible', this.#onSeen);
    this.#game.leave();
  }

  async #firstPicture(): Promise<void> {
    const first = this.#wanted;
    if (first !== null) await this.#artwork.load(ChamberScene.pathsFor(first, this.#theme));
    await this.#scene.settle();
    this.#game.canvas.style.visibility = '';
    if (first === null) return;
    void this.#artwork.load(ChamberScene.pathsFor({ ...first, framing: 'vote' }, this.#theme));
  }

  #onPicture(picture: ChamberPicture): void {
    this.#wanted = picture;
    const paths = ChamberScene.pathsFor(picture, this.#theme);
    if (this.#artwork.has(paths)) {
      this.#scene.show(picture);
      return;
    }
    void this.#showLater(paths, picture);
  }

  async #showLater(paths: readonly string[], picture: ChamberPicture): Promise<void> {
    await this.#artwork.load(paths);
    if (!this.#gone && this.#wanted === picture) this.#scene.show(picture);
  }

  async #repaint(paths: readonly string[], theme: Theme): Promise<void> {
    await this.#artwork.load(paths);
    if (!this.#gone && this.#theme === theme) this.#scene.repaint(theme);
  }

  #onSize(): void {
    const idle = this.#sizeTimer === undefined;
    clearTimeout(this.#sizeTimer);
    this.#sizeTimer = setTimeout(() => {
      this.#sizeTimer = undefined;
      this.#fit();
    }, SIZE_REST);
    if (idle) this.#fit();
  }

  #fit(): void {
    const surface = surfaceOf(this.#options.parent);
    const { width, height, grain } = this.#surface;
    if (surface.width === width && surface.height === height && surface.grain === grain) return;
    this.#surface = surface;
    const { scale } = this.#game;
    if (surface.grain !== grain) scale.setZoom(1 / surface.grain);
    scale.resize(surface.width * surface.grain, surface.height * surface.grain);
    // Phaser leaves the old style in place when a device pixel is a CSS pixel.
    const style = { width: `${surface.width}px`, height: `${surface.height}px` };
    Object.assign(this.#game.canvas.style, style);
    this.#scene.fit(surface);
  }

  readonly #onSeen = (): void => this.#scene.wake();

  readonly #onClick = (event: MouseEvent): void => {
    const member = this.#scene.memberAt({ x: event.offsetX, y: event.offsetY });
    if (member !== null) this.#options.onSelect(member);
  };

  readonly #onPointer = (event: PointerEvent): void => {
    const member = this.#scene.memberAt({ x: event.offsetX, y: event.offsetY });
    this.#game.canvas.style.cursor = member === null ? '' : 'pointer';
  };
}

/** Measures the parent; one without a height of its own is given the desk's proportions. */
function surfaceOf(parent: HTMLElement): Surface {
  if (getComputedStyle(parent).position === 'static') parent.style.position = 'relative';
  if (parent.clientHeight < 8) parent.style.aspectRatio = '1200 / 412';
  const grain = Math.min(FINEST, Math.max(1, window.devicePixelRatio));
  return {
    width: Math.max(1, parent.clientWidth),
    height: Math.max(1, parent.clientHeight),
    grain,
  };
}
