import type { Vote } from '../engine/core/ids';
import type { GameState } from '../engine/proceedings/council/state';
import { tallyOf } from '../engine/ballot/threshold';
import type { GameHeader } from '../session/play/header';

/**
 * How a game went, as `play` and `replay` report it. A game not yet over has no call, no score and no
 * code.
 */
export function gameReport({
  header,
  state,
  bot,
  actions,
  hash,
  code,
}: {
  header: GameHeader;
  state: GameState;
  bot: string | null;
  actions: number;
  hash: string;
  code: string | null;
}) {
  const { result } = state.board;
  const votes = result && result.votes.length > 0 ? result.votes : null;
  const voteOf = new Map<string, Vote>(votes?.map(({ member, vote }) => [member, vote]));
  return {
    scenario: header.docket.id,
    seed: header.seed,
    level: header.level,
    versions: header.versions,
    bot,
    call: result?.option ?? null,
    adopted: result?.adopted ?? null,
    tally: votes && tallyOf(votes.map(({ vote }) => vote)),
    votes: votes && Object.fromEntries(state.docket.members.map(({ id }) => [id, voteOf.get(id)])),
    score: result?.score ?? null,
    win: result?.win ?? false,
    actions,
    hash,
    code,
  };
}

/** The same for people. */
export function gameLines(report: ReturnType<typeof gameReport>): readonly string[] {
  const { scenario, seed, level, bot, call, tally, adopted, score, win, actions, hash, code } =
    report;
  const vote = tally
    ? `${tally.yes} yes, ${tally.no} no, ${tally.abstain} abstain: agenda ${adopted ? '' : 'not '}adopted`
    : 'no vote';
  return [
    `${scenario}, seed ${seed}, ${level}, ${bot ?? 'a person'}`,
    `${call ?? 'not over'}: ${vote}`,
    ...(score
      ? [
          `access ${score.access}, text ${score.text}, breadth ${score.breadth}, ` +
            `opening ${score.opening}, word ${score.word}`,
        ]
      : []),
    `${win ? 'won' : 'not won'} in ${actions} actions, ${hash}`,
    ...(code ? [`code ${code}`] : []),
  ];
}
