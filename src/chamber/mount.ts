import { CANVAS, WEBGL } from 'phaser';
import { addressOf, Artwork } from './artwork';
import { Mounted } from './mounted';
import type { ChamberHandle, ChamberOptions } from './options';
import { SANS, SERIF } from './pen';

export type { ChamberHandle, ChamberOptions } from './options';

/** Longest wait for the typefaces before lettering with the fallbacks, in milliseconds. */
const FONT_WAIT = 2500;

/**
 * Puts the chamber into `parent`, which gives it its size (an element without a height gets the desk's
 * proportions). Rejects with a reason for people when the browser has no canvas to draw on.
 */
export async function mountChamber(options: ChamberOptions): Promise<ChamberHandle> {
  const renderer = rendererFor();
  const artwork = new Artwork((path) => addressOf(path, options.assetUrl, options.flagUrl));
  await lettersReady();
  return Mounted.start(options, artwork, renderer);
}

/** Names that drivers give to WebGL imitated on the processor. */
const IMITATED = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** WebGL where a graphics chip draws it; the flat canvas, quicker then, where it is imitated or missing. */
function rendererFor(): typeof WEBGL | typeof CANVAS {
  const gl = document.createElement('canvas').getContext('webgl');
  if (gl !== null) {
    const name: unknown = gl.getParameter(
      gl.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER,
    );
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    if (!IMITATED.test(String(name))) return WEBGL;
  }
  if (document.createElement('canvas').getContext('2d') !== null) return CANVAS;
  throw new Error('This browser offers neither WebGL nor a canvas, so the chamber stays undrawn.');
}

async function lettersReady(): Promise<void> {
  const faces = [
    `700 13px ${SANS}`,
    `600 14px ${SANS}`,
    `300 100px ${SERIF}`,
    `600 18px ${SERIF}`,
    `italic 400 18px ${SERIF}`,
  ];
  const loaded = Promise.allSettled(faces.map((face) => document.fonts.load(face, 'Abc 19')));
  await Promise.race([loaded, new Promise((done) => setTimeout(done, FONT_WAIT))]);
}
