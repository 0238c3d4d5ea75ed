import type { ChairFile, ChairLine, ChairResult } from '../chair';
import { memberOf, stanceOf } from '../docket';
import type { MemberId } from '../../../core/ids';
import type { GameState } from '../state';
import { whole, within } from '../../../core/whole';
import { CHAIR } from './chair';
import type { MeetingEnd } from './the-call';

/** Votes other than yes that keep the item off: fifteen less nine, and one. @source UN Charter, Art. 27(2) */
const ENOUGH_NOT_YES = 7;

/** What the game was to each person in a chair, by seat. Every weight is invented for play. */
export function chairResultsOf(state: GameState, ending: MeetingEnd): Record<string, ChairResult> {
  return Object.fromEntries(
    Object.values(state.chairs).map((chair) => [chair.seat, resultOf(state, chair, ending)]),
  );
}

function resultOf(state: GameState, chair: ChairFile, ending: MeetingEnd): ChairResult {
  const { seat, vote } = chair;
  const lines =
    seat === 'opposition'
      ? rivalLines(state, chair, ending)
      : memberLines(state, { chair, seat: seat as MemberId }, ending);
  const told = lines.map(([line, value]) => ({ line, value: within(whole(value), 0, 100) }));
  return { seat, vote, lines: told };
}

type Lines = readonly (readonly [ChairLine, number])[];

/** A chair in a member's seat. */
interface MembersChair {
  readonly seat: MemberId;
  readonly chair: ChairFile;
}

function memberLines(state: GameState, members: MembersChair, ending: MeetingEnd): Lines {
  const { seat, chair } = members;
  const { coalition, opposition } = chair.standing;
  return [
    ['interests', interestsOf(state, seat, ending)],
    ['instructions', instructionsOf(members, ending)],
    ['word', wordOf(state, members)],
    ['relations', ((coalition + opposition) * 100) / (2 * CHAIR.standingMost)],
  ];
}

/** What its capital wanted: its ask for a seat that asks, the outcome for one that has taken sides. */
function interestsOf({ desk, docket }: GameState, seat: MemberId, ending: MeetingEnd): number {
  const stance = stanceOf(memberOf(docket, seat));
  if (stance !== 'swing') {
    const held = ending.adopted ? 100 : ending.option === 'fallback' ? 60 : 20;
    return stance === 'opposed' ? 120 - held : held;
  }
  const promise = desk.promises.find(({ member }) => member === seat);
  if (promise) return { open: 60, kept: 100, broken: 0 }[promise.status];
  return desk.seats[seat]!.askMet === 'given' ? 100 : 40;
}

/** How likely the vote was that it cast, against the likeliest, with what is left of the capital's trust. */
function instructionsOf({ seat, chair }: MembersChair, { votes }: MeetingEnd): number {
  const trust = (30 * chair.trust) / CHAIR.trust;
  const own = votes.find(({ member }) => member === seat);
  if (!own) return 70 + trust;
  const { yes, abstain, no } = own.odds;
  return (70 * own.odds[own.vote]) / Math.max(yes, abstain, no) + trust;
}

/** Whether it voted as its name and its speeches said. */
function wordOf(state: GameState, { seat, chair }: MembersChair): number {
  const { vote, speeches } = chair;
  const isYes = vote === 'yes';
  const said = vote === null ? 0 : 15 * (isYes ? speeches.against : speeches.for);
  const { seats, letter } = state.board;
  const isSigned = seats[seat]?.signed ?? letter.opened; // the sponsors sign as it opens
  const isNamed = isSigned || state.desk.seats[seat]?.nod === true;
  if (!isNamed) return 80 - said;
  if (vote === null || isYes) return 100 - said;
  return (isSigned ? 0 : 30) - said;
}

function rivalLines({ board, docket }: GameState, chair: ChairFile, ending: MeetingEnd): Lines {
  const { made, unanswered } = chair.moves;
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
