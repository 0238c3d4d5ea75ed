import { Game, Scale } from 'phaser';
import type { Artwork } from './artwork';
import type { ChamberOptions } from './options';
import { COLOURS } from './palette';
import { ChamberScene, type Surface } from './scene';

/** Phaser's game, which leaves nothing on the page behind it. */
export class RoomGame extends Game {
  /** Takes off what Phaser has the document listen for; declared, since the constructor may set it. */
  declare private unlisten: (() => void) | undefined;

  protected override start(): void {
    const { onblur, onfocus } = window;
    this.unlisten = listening(() => super.start());
    // Phaser claims these two for itself; the loop here needs neither.
    Object.assign(window, { onblur, onfocus });
  }

  /**
   * Ends the game at its next frame. Phaser alone would never take off its listener for the page's
   * visibility, nor give back the canvas of its textures' tile sprite: each would hold a whole game.
   */
  leave(): void {
    this.unlisten?.();
    this.textures.tileSprite.destroy();
    this.destroy(true);
    this.loop.wake();
  }
}

/** Does the work, and hands back how to take off every listener that it put on the document. */
function listening(work: () => void): () => void {
  const added: Parameters<Document['addEventListener']>[] = [];
  const listen = document.addEventListener;
  document.addEventListener = (...listener: (typeof added)[number]) => {
    added.push(listener);
    listen.apply(document, listener);
  };
  try {
    work();
  } finally {
    Reflect.deleteProperty(document, 'addEventListener');
  }
  return () => {
    for (const listener of added) document.removeEventListener(...listener);
  };
}

/** Boots a game with the room's scene in it, and resolves once the scene can be shown pictures. */
export function bootRoom(
  options: ChamberOptions,
  artwork: Artwork,
  renderer: number,
  surface: Surface,
): Promise<{ game: RoomGame; scene: ChamberScene }> {
  const { parent, theme, motion, seatingNote = '' } = options;
  const { width, height, grain } = surface;
  return new Promise((resolve) => {
    const game = new RoomGame({
      type: renderer,
      parent,
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      fps: { smoothStep: false },
      backgroundColor: COLOURS[theme].backdrop,
      scale: {
        mode: Scale.ScaleModes.NONE,
        width: width * grain,
        height: height * grain,
        zoom: 1 / grain,
        expandParent: false,
      },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
      // Two textures a batch at most: more tears triangles where WebGL is drawn in software.
      render: { maxTextures: 1, antialiasGL: false, antialias: true, powerPreference: 'low-power' },
      callbacks: {
        postBoot: (booted) => {
          prepareCanvas(booted.canvas, surface);
          const ready = (scene: ChamberScene): void => resolve({ game, scene });
          const data = { artwork, theme, motion, seatingNote, ready };
          booted.scene.add(ChamberScene.KEY, ChamberScene, true, data);
        },
      },
    });
  });
}

/** Phaser hands out the canvas of an earlier game again, with the size that its style had last. */
function prepareCanvas(canvas: HTMLCanvasElement, { width, height }: Surface): void {
  canvas.setAttribute('aria-hidden', 'true');
  canvas.removeAttribute('tabindex');
  const size = { width: `${width}px`, height: `${height}px` };
  const place = { position: 'absolute', top: '0', left: '0', visibility: 'hidden' };
  Object.assign(canvas.style, size, place);
}
