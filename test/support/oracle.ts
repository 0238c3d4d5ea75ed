import { FREE, informedPlayer } from '../../src/ai/players/informed';
import type { Player } from '../../src/ai/players/player';
import { memberOf } from '../../src/engine/proceedings/council/docket';
import type { MemberId } from '../../src/engine/core/ids';
import { onlyThat } from '../../src/engine/minds/belief';
import type { Desk, GameState, View } from '../../src/engine/proceedings/council/state';

/**
 * A player with the informed craft that knows the minds drawn for this game: asks, red lines and
 * offsets. It knows no luck: not who will give a name, how a vote falls, or which card comes.
 */
export function oracleOf({ truth }: Pick<GameState, 'truth'>): Player {
  const minds = structuredClone(truth.seats);
  return informedPlayer({ ...FREE, believes: (view) => withTruth(view, minds) });
}

/** The view with the coalition's file filled in. Whether a seat was sounded stays as it is: rules ask for it. */
export function withTruth(view: View, minds: GameState['truth']['seats']): View {
  const seats: Desk['seats'] = {};
  for (const [id, file] of Object.entries(view.desk!.seats)) {
    const { asks, redLines } = memberOf(view.docket, id as MemberId);
    const { offset, ask, redLine } = minds[id]!;
    seats[id] = {
      ...file,
      estimate: { mean: offset, sd: 0 },
      askOdds: onlyThat(
        file.askOdds,
        asks.findIndex((own) => own.id === ask),
      ),
      redLineOdds: onlyThat(
        file.redLineOdds,
        redLines.findIndex(({ argument }) => argument === redLine),
      ),
    };
  }
  return { ...view, desk: { ...view.desk!, seats } };
}
