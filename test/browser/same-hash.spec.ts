import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { playCommand } from '../../src/cli/play';

/** The engine, the AI and the dockets in one script that leaves `play` on the window. */
const ENTRY = `
  import { BOTS } from './src/ai/players/bots';
  import { playHeadless } from './src/session/play/headless';
  import { trustedDocket, trustedStates, trustedVoteModel } from './src/scenario/trusted';
  import statesFile from './scenarios/states.json';
  import model from './scenarios/vote-model.json';
  const files = import.meta.glob('./scenarios/*/docket.json', { import: 'default', eager: true });
  const states = trustedStates(statesFile);
  globalThis.play = (id, level, bot, seed) => {
    const docket = trustedDocket(files['./scenarios/' + id + '/docket.json'], states);
    const setup = { scenario: docket.proceedings[0], model: trustedVoteModel(model) };
    return playHeadless({ ...setup, seed, level, bot: BOTS[bot] }).hash;
  };
`;

async function bundle(): Promise<string> {
  const entry = `${process.cwd()}/same-hash-entry.ts`;
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'nineVotes' } },
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry ? ENTRY : null),
      },
    ],
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code;
}

test('the same choices give the same hash in Node and in Chromium', async ({ page }) => {
  await page.goto('about:blank');
  await page.addScriptTag({ content: await bundle() });
  for (const game of [
    ['2014-december', 'attache', 'random', 's-1'],
    ['2014-december', 'envoy', 'informed', 's-2'],
    ['2015-december', 'attache', 'informed', 's-3'],
    ['2015-december', 'envoy', 'random', 's-4'],
    ['2015-december', 'ambassador', 'informed', 's-5'],
    ['2018-december', 'envoy', 'informed', 's-6'],
    ['2018-december', 'ambassador', 'random', 's-7'],
  ] as const) {
    const [docket, level, bot, seed] = game;
    const told = game.map((part) => JSON.stringify(part)).join(', ');
    const inChromium = await page.evaluate(`play(${told})`);
    const flags = [docket, '--level', level, '--bot', bot, '--seed', seed, '--json'];
    const { hash } = JSON.parse(playCommand(flags).stdout) as { hash: string };
    expect(inChromium, game.join(' ')).toBe(hash);
  }
});
