import { fileURLToPath } from 'node:url';

/**
 * What the room uses of Phaser, in slices of which none keeps the page from answering for long: a
 * slice brings what it needs, and the next finds that done. The order is Phaser's own, whose files go
 * in circles: `renderer/index.js` before the parts of it, or they find half of themselves missing.
 */
const SLICES = [
  ['gameobjects/image/Image.js'],
  ['gameobjects/tilesprite/TileSprite.js'],
  ['textures/TextureManager.js'],
  ['cameras/2d/CameraManager.js'],
  ['tweens/TweenManager.js'],
  ['input/InputManager.js', 'scene/SceneManager.js'],
  [
    'gameobjects/DisplayList.js',
    'gameobjects/UpdateList.js',
    'gameobjects/GameObjectCreator.js',
    'gameobjects/image/ImageFactory.js',
  ],
  ['core/Game.js', 'events/EventEmitter.js', 'scene/Scene.js', 'scene/ScenePlugin.js'],
  ['renderer/index.js'],
];

/** What the room imports by name, and the file of Phaser that has it. */
const NAMES = {
  Game: 'core/Game.js',
  Scene: 'scene/Scene.js',
  CONST: 'const.js',
  ScaleModes: 'scale/const/SCALE_MODE_CONST.js',
};

const ID = '\0phaser-parts';

/** @param {string} path */
const addressOf = (path) =>
  fileURLToPath(new URL(`../../node_modules/phaser/src/${path}`, import.meta.url));

/** @param {string} path */
const imported = (path) => `await import(${JSON.stringify(addressOf(path))})`;

function source() {
  const pause = 'await new Promise((done) => setTimeout(done));';
  const slices = SLICES.map((paths) => [...paths.map((path) => `${imported(path)};`), pause]);
  const names = Object.entries(NAMES).map(
    ([name, path]) => `const { default: ${name} } = ${imported(path)};`,
  );
  return [
    ...slices.flat(),
    ...names,
    'const Scale = { ScaleModes };',
    'const { CANVAS, WEBGL } = CONST;',
    'export { CANVAS, Game, Scale, Scene, WEBGL };',
  ].join('\n');
}

/**
 * Builds Phaser from its own source, and only what the room uses of it: a third of the whole, so that
 * a slow machine is not kept busy by physics, sound, input and loaders that nobody asks for. While
 * developing, the room runs on the whole of Phaser.
 */
export const phaserParts = {
  name: 'nine-votes-phaser-parts',
  apply: /** @type {const} */ ('build'),
  enforce: /** @type {const} */ ('pre'),

  /** @param {string} id */
  resolveId: (id) => (id === 'phaser' ? ID : null),

  /** @param {string} id */
  load: (id) => (id === ID ? source() : null),

  /**
   * Phaser asks for its flags as `typeof FLAG`, which its own build replaces.
   *
   * @param {string} code
   * @param {string} id
   */
  transform(code, id) {
    if (!id.includes('/phaser/src/')) return null;
    return code
      .replaceAll(/\btypeof (?:CANVAS_RENDERER|WEBGL_RENDERER)\b/g, 'true')
      .replaceAll(
        /\btypeof (?:FEATURE_SOUND|WEBGL_DEBUG|PLUGIN_CAMERA3D|PLUGIN_FBINSTANT)\b/g,
        'false',
      );
  },
};
