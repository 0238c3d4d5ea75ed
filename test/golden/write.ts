import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LEVELS } from '../../src/engine/core/levels';
import { SHIPPED_DOCKETS } from '../support/dockets';
import {
  docketPrints,
  goldenGame,
  RAISED_IN,
  versionsNow,
  type Fingerprints,
} from '../support/fingerprints';
import { unraised } from '../support/raised';

/**
 * Writes the golden games and the fingerprints anew: `npx tsx test/golden/write.ts`. Games that have
 * changed while the versions of their proceedings have stayed are not written: one must be raised first.
 */
const games = new Map<string, ReturnType<typeof goldenGame>>(
  SHIPPED_DOCKETS.flatMap((scenario) =>
    LEVELS.map((level) => [`${scenario.id} ${level}`, goldenGame(scenario, level)] as const),
  ),
);
const now: Fingerprints = {
  ...versionsNow(),
  dockets: docketPrints(({ id }, level) => games.get(`${id} ${level}`)!.print),
};
const kept = readKept();
const stale = kept ? unraised(kept, now) : [];

if (stale.length > 0) {
  const { council, code } = RAISED_IN;
  process.stderr.write(
    `Changed, with no version raised:\n  ${stale.join('\n  ')}\n` +
      `For a game raise ${council.rules} or ${council.ai} first, for a code alone ${code}.\n`,
  );
  process.exitCode = 1;
} else {
  for (const { file, text } of games.values()) writeFileSync(pathOf(file), text);
  writeFileSync(pathOf('fingerprints.json'), `${JSON.stringify(now, null, 2)}\n`);
  process.stdout.write(`${games.size} games and their fingerprints written.\n`);
}

/** What was kept; null where that is not there, or not as it is written today. */
function readKept(): Fingerprints | null {
  try {
    const text = readFileSync(pathOf('fingerprints.json'), 'utf8');
    const read = JSON.parse(text) as Partial<Fingerprints>;
    return read.proceedings && read.code && read.dockets ? (read as Fingerprints) : null;
  } catch {
    return null;
  }
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
