import { answer, misused, type CommandResult } from '../command';
import { readFlags } from '../flags';
import type { GameJob, GameRecord } from '../games';
import { chunksOf, countIn, playAll } from '../sweep';
import { CORES } from '../workers';
import { BANDS, type Games } from './bands';
import { bandLines, cellsNeeded, holdBands } from './hold';

/** How `balance` is called. */
export const BALANCE_USAGE = `Usage: npm run -s balance -- [flags]

Plays every bot that the bands of the game need, on the same seeds, and holds each figure against its
band. Exit 1 when one does not hold. Odds of a win are exact: the luck of the last vote is left out.
A docket is held to the borders in its balance.json; figures without borders are only printed.

  --runs N       seeds, 2 to 9999 (300 if not given)
  --from-seed K  the first seed is s-K (1 if not given)
  --workers N    threads, 1 to 64 (one for each core if not given)
  --json         answer in JSON
`;

/** Who plays: the URL of what a thread does with a job, and the same here. */
export interface Players {
  readonly work: string;
  readonly answerTo: (job: GameJob) => readonly GameRecord[];
}

/** `balance --runs N --from-seed K --workers N [--json]` */
export function balanceCommand(
  args: readonly string[],
  { players, report }: { readonly players: Players; readonly report: (line: string) => void },
): CommandResult {
  const flags = readFlags(args, { runs: 'text', 'from-seed': 'text', workers: 'text' });
  if (!flags.ok) return misused(flags.why, BALANCE_USAGE);
  if (flags.isOn('help')) return { exitCode: 0, stdout: BALANCE_USAGE, stderr: '' };
  const runs = countIn(flags.text('runs') ?? '300', 9999);
  const from = countIn(flags.text('from-seed') ?? '1', 99_999);
  const workers = countIn(flags.text('workers') ?? String(CORES), 64);
  if (flags.files.length > 0 || runs === null || runs < 2 || from === null || workers === null)
    return misused('balance takes whole numbers.', BALANCE_USAGE);
  const rows = holdBands(playCells({ runs, from }, { ...players, workers, report }));
  const failed = rows.filter(({ holds }) => holds === false).length;
  const held = rows.filter(({ holds }) => holds === true).length;
  return answer(
    { runs, from, held, failed, bands: rows },
    {
      isJson: flags.isOn('json'),
      lines: [...bandLines(rows), `${held} bands hold, ${failed} do not, on ${runs} seeds each`],
      exitCode: failed > 0 ? 1 : 0,
    },
  );
}

/** Plays all that is needed, and gives the games by bot, docket and level. */
function playCells(
  seeds: { readonly runs: number; readonly from: number },
  crew: Parameters<typeof playAll>[1],
): Games {
  const cells = cellsNeeded(BANDS);
  const jobs = cells.flatMap(({ docket, level, bot }) =>
    chunksOf({ scenario: docket, level, bot, ...seeds }),
  );
  const played = playAll(jobs, crew);
  const games = new Map<string, GameRecord[]>();
  jobs.forEach(({ scenario, level, bot }, index) => {
    const key = `${scenario} ${level} ${bot}`;
    games.set(key, [...(games.get(key) ?? []), ...played[index]!]);
  });
  return (bot, docket, level = 'envoy') => games.get(`${docket} ${level} ${bot}`)!;
}
