import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { playCommand } from '../../src/cli/play';

/** The engine, the AI and the docket in one script that leaves `play` on the window. */
const ENTRY = `
  import { BOTS } from './src/ai/bots';
  import { playHeadless } from './src/session/headless';
  import { trustedScenario, trustedVoteModel } from './src/scenario/trusted';
  import docket from './scenarios/2015-december.json';
  import model from './scenarios/vote-model.json';
  globalThis.play = (level, bot, seed) => {
    const setup = { scenario: trustedScenario(docket), model: trustedVoteModel(model) };
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
  for (const [level, bot, seed] of [
    ['attache', 'informed', 's-1'],
    ['envoy', 'random', 's-2'],
    ['envoy', 'informed', 's-3'],
    ['ambassador', 'informed', 's-4'],
  ] as const) {
    const call = `play(${JSON.stringify(level)}, ${JSON.stringify(bot)}, ${JSON.stringify(seed)})`;
    const inChromium = await page.evaluate(call);
    const flags = ['2015-december', '--level', level, '--bot', bot, '--seed', seed, '--json'];
    const { hash } = JSON.parse(playCommand(flags).stdout) as { hash: string };
    expect(inChromium, `${level} ${bot} ${seed}`).toBe(hash);
  }
});
