import { swingSeats } from '../../src/engine/proceedings/council/docket';
import type { MemberId } from '../../src/engine/core/ids';
import { argue } from '../../src/engine/proceedings/council/rules/argument';
import { ARGUMENTS } from '../../src/engine/proceedings/council/scenario';
import type { GameState } from '../../src/engine/proceedings/council/state';
import { copyForSearch } from '../../src/engine/proceedings/council/step';
import { BY_CAPITAL } from '../../src/engine/proceedings/council/reception';
import { fileOf, kernelMove, kernelOf, type Kernel, type KernelMove } from './kernel';
import { gameInWeek } from './positions';
import type { Timed } from './timing';

/** Rounds over the swing seats in one short game, and short games in a timed run. */
const ROUNDS = 4;
const SHORT_GAMES = 40;

/** An argument as the rule takes it: made before the clock starts, as the kernel's moves are. */
type HeardPitch = Parameters<typeof argue>[1];

/** One ministers' round after another: arguments that cross no red line, to every swing seat. */
function pitchesFor({ docket, truth }: GameState): readonly HeardPitch[] {
  const messenger = docket.messengers[0]!.id;
  const pitches: HeardPitch[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { id } of swingSeats(docket)) {
      const open = ARGUMENTS.filter((argument) => truth.seats[id]!.redLine !== argument);
      pitches.push({
        messenger,
        member: id,
        argument: open.at(-1 - (round % 2))!,
        rank: 'minister',
        reception: BY_CAPITAL,
      });
    }
  return pitches;
}

/** An argument by the rule, and by a kernel that does the same work: each makes the same moves. */
export function ruleAndKernel(): readonly [rule: Timed, kernel: Timed] {
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
      name: 'argument',
      times,
      prepare: () => (copies = fresh(() => copyForSearch(state))),
      run: () => {
        for (const copy of copies) for (const pitch of pitches) argue(copy, pitch, hear);
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

/** @throws when the kernel and the rule do not come to the same files and meters. */
function checkSame(
  job: {
    readonly state: GameState;
    readonly pitches: readonly HeardPitch[];
    readonly moves: readonly KernelMove[];
    readonly seats: readonly MemberId[];
  },
  flat: Kernel,
): void {
  const copy = copyForSearch(job.state);
  for (const pitch of job.pitches) argue(copy, pitch, hear);
  for (const move of job.moves) kernelMove(flat, move);
  job.seats.forEach((id, seat) => {
    const { ledger, redLineOdds, effort, contacts } = copy.desk.seats[id]!;
    const byRule = JSON.stringify({ ledger, redLineOdds, effort, contacts });
    const byKernel = JSON.stringify(fileOf(flat, seat));
    if (byRule !== byKernel) throw new Error(`${id}: ${byRule} by rule, ${byKernel} flat`);
  });
  const { favours, ambition } = copy.board.meters;
  if (favours !== flat.meters[0] || ambition !== flat.meters[4]) throw new Error('meters differ');
}
