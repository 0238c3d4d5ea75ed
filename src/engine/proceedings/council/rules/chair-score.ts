import type { CallOption } from '../action';
import type { ChairLine, ChairResult } from '../chair';
import { memberOf, stanceOf } from '../docket';
import type { MemberId } from '../../../core/ids';
import type { CastVote, GameState } from '../state';
import type { Forecast } from '../../../ballot/forecast';
import { whole, within } from '../../../core/whole';
import { CHAIR, memberInChair } from './chair';

/** How the game ended, before it is told to a chair. */
export interface MeetingEnd {
  readonly option: CallOption;
  readonly adopted: boolean | null;
  readonly votes: readonly CastVote[];
  /** The room as it really leaned. */
  readonly truth: Forecast;
}

/** Votes other than yes that keep the item off: fifteen less nine, and one. @source UN Charter, Art. 27(2) */
const ENOUGH_NOT_YES = 7;

/** What the game was to the person in a chair; null without one. Every weight is invented for play. */
export function chairResultOf(state: GameState, ending: MeetingEnd): ChairResult | null {
  const { chair } = state;
  if (!chair) return null;
  const seat = memberInChair(state);
  const lines = seat ? memberLines(state, seat, ending) : rivalLines(state, ending);
  const told = lines.map(([line, value]) => ({ line, value: within(whole(value), 0, 100) }));
  return { seat: chair.seat, vote: chair.vote, lines: told };
}

type Lines = readonly (readonly [ChairLine, number])[];

function memberLines(state: GameState, seat: MemberId, ending: MeetingEnd): Lines {
  const { standing } = state.chair!;
  return [
    ['interests', interestsOf(state, seat, ending)],
    ['instructions', instructionsOf(state, seat, ending)],
    ['word', wordOf(state, seat)],
    ['relations', ((standing.coalition + standing.opposition) * 100) / (2 * CHAIR.standingMost)],
  ];
}

/** What its capital wanted: its ask for a seat that asks, the outcome for one that has taken sides. */
function interestsOf({ desk, docket }: GameState, seat: MemberId, ending: MeetingEnd): number {
  const stance = stanceOf(memberOf(docket, seat));
  if (stance !== 'swing') {
    const held = ending.adopted ? 100 : ending.option === 'fallback' ? 60 : 20;
    return stance === 'firm' ? held : 120 - held;
  }
  const promise = desk.promises.find(({ member }) => member === seat);
  if (promise) return { open: 60, kept: 100, broken: 0 }[promise.status];
  return desk.seats[seat]!.askMet === 'given' ? 100 : 40;
}

/** How likely the vote was that it cast, against the likeliest, with what is left of the capital's trust. */
function instructionsOf({ chair }: GameState, seat: MemberId, { votes }: MeetingEnd): number {
  const trust = (30 * chair!.trust) / CHAIR.trust;
  const own = votes.find(({ member }) => member === seat);
  if (!own) return 70 + trust;
  const { yes, abstain, no } = own.odds;
  return (70 * own.odds[own.vote]) / Math.max(yes, abstain, no) + trust;
}

/** Whether it voted as its name and its speeches said. */
function wordOf({ board, desk, chair }: GameState, seat: MemberId): number {
  const { vote, speeches } = chair!;
  const isYes = vote === 'yes';
  const said = vote === null ? 0 : 15 * (isYes ? speeches.against : speeches.for);
  const isNamed = board.seats[seat]!.signed || desk.seats[seat]!.nod;
  if (!isNamed) return 80 - said;
  if (vote === null || isYes) return 100 - said;
  return (board.seats[seat]!.signed ? 0 : 30) - said;
}

function rivalLines({ board, docket, chair }: GameState, ending: MeetingEnd): Lines {
  const { made, unanswered } = chair!.moves;
  const left = sumOf(board.purses);
  const expected = ending.truth.members.reduce((sum, { yes }) => sum + 1 - yes, 0);
  const cast = ending.votes.filter(({ vote }) => vote !== 'yes').length;
  const notYes = ending.option === 'table' ? cast : expected;
  const kept = ending.option === 'fallback' ? 60 : 100;
  return [
    ['agenda', ending.adopted ? 0 : kept],
    ['means', (100 * left) / Math.max(1, sumOf(docket.start.purses))],
    ['quiet', made === 0 ? 100 : (100 * unanswered) / made],
    ['room', (100 * notYes) / ENOUGH_NOT_YES],
  ];
}

function sumOf(purses: Readonly<Record<string, number>>): number {
  return Object.values(purses).reduce((sum, purse) => sum + purse, 0);
}
