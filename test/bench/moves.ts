import type { Action } from '../../src/engine/proceedings/council/action';
import { swingSeats } from '../../src/engine/proceedings/council/docket';
import type { MemberId } from '../../src/engine/core/ids';
import { legalActions } from '../../src/engine/proceedings/council/legal-actions';
import { argue, type Pitch } from '../../src/engine/proceedings/council/rules/argument';
import { ARGUMENTS } from '../../src/engine/proceedings/council/scenario';
import { createGame } from '../../src/engine/proceedings/council/setup';
import type { GameState } from '../../src/engine/proceedings/council/state';
import { copyForSearch } from '../../src/engine/proceedings/council/step';
import { viewFor } from '../../src/engine/proceedings/council/view';
import { beginPlay, playOn } from '../../src/session/play/play';
import { COALITION, gameAt } from '../../src/session/play/council-game';
import { BY_CAPITAL } from '../../src/engine/proceedings/council/reception';
import { peerGame } from './boardgame-io';
import { kernelMove, kernelOf, type Kernel, type KernelMove } from './kernel';
import { gameInWeek, SETUP } from './positions';
import { median, stretchesUs, type Timed } from './timing';

/** Moves of one long game, and of the stretch at its ends that is compared. */
const LONG = 1000;
const STRETCH = 100;
/** Long games of each before any is timed. */
const WARM_GAMES = 4;
/** Rounds over the swing seats in one short game of the search path, and short games in a timed run. */
const ROUNDS = 4;
const SHORT_GAMES = 40;

/** How a long game went: moves a second, and time of its last moves over that of its first. */
export interface LongGame {
  readonly perSecond: number;
  readonly lastOverFirst: number;
}

function longGame(move: (index: number) => void): LongGame {
  const times = stretchesUs(LONG / STRETCH, (stretch) => {
    for (let index = 0; index < STRETCH; index += 1) move(stretch * STRETCH + index);
  });
  const total = times.reduce((sum, time) => sum + time, 0);
  return { perSecond: (1e6 * LONG) / total, lastOverFirst: times.at(-1)! / times[0]! };
}

/** The median of some games, each figure by itself. */
function middle(games: readonly LongGame[]): LongGame {
  return {
    perSecond: median(games.map(({ perSecond }) => perSecond)),
    lastOverFirst: median(games.map(({ lastOverFirst }) => lastOverFirst)),
  };
}

/** 1,000 moves as a person plays them: legality, one draft a move, log, events and a way back. */
function ourLongGame(): LongGame {
  const play = beginPlay(gameAt(createGame({ ...SETUP, level: 'attache' })), COALITION);
  const brief = legalActions(viewFor(play.game.state, 'coalition')).find(
    (action) => action.type === 'brief' && action.task.type === 'argue',
  );
  if (brief?.type !== 'brief') throw new Error('nobody can be sent');
  const recall: Action = { type: 'recall', by: 'coalition', messenger: brief.messenger };
  return longGame((index) => {
    const rejection = playOn(play, index % 2 === 0 ? brief : recall);
    if (rejection) throw new Error(`refused: ${rejection.code}`);
  });
}

/** 1,000 moves of the peer on the same state, its log on. */
function peerLongGame(): LongGame {
  const { board, desk, docket } = createGame(SETUP);
  const seats = swingSeats(docket);
  const client = peerGame({ board, desk });
  const game = longGame((index) => client.moves.argue(seats[index % seats.length]!.id));
  const made = client.log.length;
  client.stop();
  if (made !== LONG) throw new Error(`${made} of ${LONG} moves are in the log`);
  return game;
}

/** Long games of both, taken in turns. */
export function longGames(count: number): { readonly play: LongGame; readonly peer: LongGame } {
  for (let warm = 0; warm < WARM_GAMES; warm += 1) {
    ourLongGame();
    peerLongGame();
  }
  const pairs = Array.from({ length: count }, () => ({
    play: ourLongGame(),
    peer: peerLongGame(),
  }));
  return {
    play: middle(pairs.map(({ play }) => play)),
    peer: middle(pairs.map(({ peer }) => peer)),
  };
}

/** One ministers' round after another: arguments that cross no red line, to every swing seat. */
function pitchesFor({ docket, truth }: GameState): readonly Pitch[] {
  const messenger = docket.messengers[0]!.id;
  const pitches: Pitch[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { id } of swingSeats(docket)) {
      const open = ARGUMENTS.filter((argument) => truth.seats[id]!.redLine !== argument);
      pitches.push({
        messenger,
        member: id,
        argument: open.at(-1 - (round % 2))!,
        rank: 'minister',
      });
    }
  return pitches;
}

/** The search path, and the kernel that does the same arithmetic: each makes the same moves. */
export function searchAndKernel(): readonly [search: Timed, kernel: Timed] {
  const state = gameInWeek(2, 'desk');
  const pitches = pitchesFor(state);
  const seats = swingSeats(state.docket).map(({ id }) => id);
  const moves = pitches.map(({ member, argument }): KernelMove => ({
    seat: seats.indexOf(member),
    argument: ARGUMENTS.indexOf(argument),
    messenger: 0,
  }));
  const messengers = [pitches[0]!.messenger];
  checkSame({ state, pitches, moves, seats }, kernelOf(state, messengers));
  const fresh = <T>(make: () => T): T[] => Array.from({ length: SHORT_GAMES }, make);
  let copies: GameState[] = [];
  let kernels: Kernel[] = [];
  const times = SHORT_GAMES * pitches.length;
  return [
    {
      name: 'search',
      times,
      prepare: () => (copies = fresh(() => copyForSearch(state))),
      run: () => {
        for (const copy of copies)
          for (const pitch of pitches) argue(copy, { ...pitch, reception: BY_CAPITAL }, hear);
      },
    },
    {
      name: 'kernel',
      times,
      prepare: () => (kernels = fresh(() => kernelOf(state, messengers))),
      run: () => {
        for (const kernel of kernels) for (const move of moves) kernelMove(kernel, move);
      },
    },
  ];
}

/** Search hears events and keeps none. */
function hear(): void {}

/** @throws when the kernel and the rules do not come to the same leans. */
function checkSame(
  job: {
    readonly state: GameState;
    readonly pitches: readonly Pitch[];
    readonly moves: readonly KernelMove[];
    readonly seats: readonly MemberId[];
  },
  flat: Kernel,
): void {
  const copy = copyForSearch(job.state);
  for (const pitch of job.pitches) argue(copy, { ...pitch, reception: BY_CAPITAL }, hear);
  for (const move of job.moves) kernelMove(flat, move);
  job.seats.forEach((id, seat) => {
    const before = job.state.desk.seats[id]!.ledger.length;
    const added = copy.desk.seats[id]!.ledger.slice(before);
    const lean = added.reduce((sum, { value }) => sum + value, 0);
    if (lean !== flat.lean[seat])
      throw new Error(`${id}: ${lean} by rule, ${flat.lean[seat]} flat`);
  });
  if (copy.board.meters.ambition !== flat.meters[4]) throw new Error('Ambition differs');
}
