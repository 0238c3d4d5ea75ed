import { isOver, openGame, type Game, type Sitting } from '../../src/engine/core/game';
import type { ProceedingTypes, Table } from '../../src/engine/core/proceeding';
import { letSeatsAct, playFrom, type Play } from '../../src/session/play/play';
import type { SeatPlayers } from '../../src/session/play/seat-players';

/** A docket with who plays every one of its seats. */
export interface Trial<P extends ProceedingTypes> {
  readonly sittings: readonly Sitting<P>[];
  readonly seed: string;
  readonly level: Table['level'];
  readonly players: SeatPlayers<P>;
}

/**
 * Plays a docket of any proceedings to its end, every seat by its player, with the whole log.
 *
 * @throws when a player is refused, or leaves a seat whose turn it is
 */
export function playTrial<P extends ProceedingTypes>({
  sittings,
  seed,
  level,
  players,
}: Trial<P>): Play<P> {
  const game: Game<P> = openGame(sittings, { seed, level, humans: [] });
  const play = playFrom<P>(game, { seat: 'coalition', others: () => undefined, telling: [] });
  letSeatsAct(play, players);
  if (!isOver(play.game)) throw new Error('nobody plays the seat whose turn it is');
  return play;
}
