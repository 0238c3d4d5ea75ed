import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BOTS } from '../../src/ai/players/bots';
import { LEVELS } from '../../src/engine/core/levels';
import { playHeadless } from '../../src/session/play/headless';
import { saveOf, saveText } from '../../src/session/saves/save-format';
import { SHIPPED_DOCKETS } from '../support/dockets';
import { fingerprintsNow, RAISED_IN, type Fingerprints } from '../support/fingerprints';
import { MODEL } from '../support/shipped';

/**
 * Writes the golden games and the fingerprints anew: `npx tsx test/golden/write.ts`. Games that have
 * changed while every version has stayed are not written: a version must be raised first.
 */
const games = SHIPPED_DOCKETS.flatMap((scenario) =>
  LEVELS.map((level) => {
    const game = { scenario, model: MODEL, seed: 'golden', level, bot: BOTS.informed };
    const { header, log, state } = playHeadless(game);
    const save = saveOf({
      id: `${scenario.id}-golden`,
      header,
      log,
      state,
      savedAt: 0,
      bot: 'informed',
    });
    return { file: `${scenario.id}.${level}.replay.json`, text: `${saveText(save)}\n`, scenario };
  }),
);

const now = fingerprintsNow();
const kept = readKept();
const stale = games.filter(({ file, text, scenario }) => {
  const before = readText(file);
  return before !== null && before !== text && !isRaised(scenario.id);
});

if (stale.length > 0) {
  const names = stale.map(({ file }) => file).join(', ');
  process.stderr.write(
    `The games of ${names} have changed. Raise ${RAISED_IN.rules} or ${RAISED_IN.ai} first.\n`,
  );
  process.exitCode = 1;
} else {
  for (const { file, text } of games) writeFileSync(pathOf(file), text);
  writeFileSync(pathOf('fingerprints.json'), `${JSON.stringify(now, null, 2)}\n`);
  process.stdout.write(`${games.length} games and their fingerprints written.\n`);
}

/** Whether the rules, the AI or this docket have another version than when the games were written. */
function isRaised(docket: string): boolean {
  if (!kept) return true;
  const isOther = (name: 'rules' | 'ai'): boolean =>
    now.sources[name].version !== kept.sources[name].version;
  const isOtherDocket = now.dockets[docket]?.version !== kept.dockets[docket]?.version;
  return isOther('rules') || isOther('ai') || isOtherDocket;
}

function readKept(): Fingerprints | null {
  const text = readText('fingerprints.json');
  return text === null ? null : (JSON.parse(text) as Fingerprints);
}

function readText(file: string): string | null {
  try {
    return readFileSync(pathOf(file), 'utf8');
  } catch {
    return null;
  }
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
