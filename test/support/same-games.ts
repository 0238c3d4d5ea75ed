import { botNamed, type BotName } from '../../src/ai/players/bots';
import type { Scenario } from '../../src/engine/proceedings/council/scenario';
import { LEVELS, type Level } from '../../src/engine/core/levels';
import { playHeadless } from '../../src/session/play/headless';
import { MODEL } from './shipped';

/** The players whose recorded games must stay the same through any change of the house. */
export const SAME_BOTS = ['nothing', 'random', 'informed', 'greedy'] as const satisfies BotName[];

/** Seeds of each cell: `same-1` to `same-60`. */
export const SAME_SEEDS = 60;

/** One finished game in a line: call, votes in the docket's order, five scores, number of actions. */
export function lineOf(
  scenario: Scenario,
  cell: { level: Level; bot: BotName; run: number },
): string {
  const { level, bot, run } = cell;
  const seed = `same-${run}`;
  const played = playHeadless({ scenario, model: MODEL, seed, level, bot: botNamed(bot)! });
  const { option, votes, score } = played.state.board.result!;
  const voteOf = new Map(votes.map(({ member, vote }) => [member, vote]));
  const hands = scenario.members.map(({ id }) => voteOf.get(id)?.[0] ?? '-').join('');
  const { access, text, breadth, opening, word } = score;
  return [option, hands, [access, text, breadth, opening, word].join('/'), played.actions].join(
    ' ',
  );
}

/** Every cell of a docket: its level and its player. */
export function cellsOf(): readonly { readonly level: Level; readonly bot: BotName }[] {
  return LEVELS.flatMap((level) => SAME_BOTS.map((bot) => ({ level, bot })));
}
