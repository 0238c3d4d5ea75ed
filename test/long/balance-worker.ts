import { botNamed } from '../../src/ai/players/bots';
import { playGames, type GameJob, type GameRecord } from '../../src/cli/games';
import { oracleOf } from '../support/oracle';

/** Plays a job with every bot of `ai`, and with the oracle, which knows what no player may. */
export default function playBalanceJob(job: GameJob): readonly GameRecord[] {
  return playGames(job, (name, start) => (name === 'oracle' ? oracleOf(start) : botNamed(name)));
}
