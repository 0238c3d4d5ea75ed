import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SHIPPED_DOCKETS } from '../support/dockets';
import { cellsOf, lineOf, SAME_SEEDS } from '../support/same-games';

/**
 * Writes the games that a change of the house must leave as they are: `npx tsx
 * test/golden/write-same-games.ts`. Only a commit that says which rule changed, and why, may do so.
 */
const games: Record<string, readonly string[]> = {};
for (const scenario of SHIPPED_DOCKETS) {
  for (const { level, bot } of cellsOf()) {
    games[`${scenario.id} ${level} ${bot}`] = Array.from({ length: SAME_SEEDS }, (_, index) =>
      lineOf(scenario, { level, bot, run: index + 1 }),
    );
  }
}
const path = fileURLToPath(new URL('same-games.json', import.meta.url));
writeFileSync(path, `${JSON.stringify(games, null, 2)}\n`);
