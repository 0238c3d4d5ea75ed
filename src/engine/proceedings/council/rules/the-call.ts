import type { CallOption } from '../action';
import { electedSeats, leadObjector, seatNumber } from '../docket';
import type { Vote } from '../../../core/ids';
import { draw } from '../../../core/rng';
import type { CastVote, GameState, Result } from '../state';
import { TUNING } from '../tuning';
import { forecast, type Forecast } from '../../../ballot/forecast';
import { voteOdds } from '../../../ballot/odds';
import { passOdds } from '../../../ballot/pass';
import { rollCall, type VoteLuck } from '../../../ballot/roll-call';
import { tallyOf } from '../../../ballot/threshold';
import { whole } from '../../../core/whole';
import type { Emit } from './argument';
import { councilBallot, isAgendaAdopted } from './council-ballot';
import { believedSeats, trueSeats } from './seats';
import { setAttention } from './world';
import { scoreOf } from './scoring';

/** How a meeting is ended: the way out, and the votes that people cast by hand, by member. */
export interface WayOut {
  readonly option: CallOption;
  readonly hands: Readonly<Record<string, Vote>>;
}

/** How it ended, with the room as it really leaned. */
export interface MeetingEnd extends Pick<Result, 'option' | 'adopted' | 'votes'> {
  readonly truth: Forecast;
}

/** Ends it: the meeting is tabled and voted on, held in another form, or put off to January; and the score. */
export function conclude(state: GameState, { option, hands }: WayOut, emit: Emit): MeetingEnd {
  const { board } = state;
  const believed = whole(1000 * passOdds(councilBallot(believedSeats(state), state.model)));
  const truth = forecast(councilBallot(trueSeats(state), state.model), 'fine');
  if (option === 'withdraw' && board.letter.filed)
    setAttention(state, board.meters.attention + TUNING.withdrawnAttention);
  const votes = option === 'table' ? castVotes(state, truth, hands) : [];
  const tally = tallyOf(votes.map(({ vote }) => vote));
  const adopted = option === 'table' ? isAgendaAdopted(tally) : null;
  if (adopted !== null) announce(state, { votes, adopted, tally }, emit);
  board.phase = 'over';
  const score = scoreOf(state, option, votes);
  const { par } = state.docket;
  const win = adopted === true || (par !== null && score.access >= par);
  const odds = { believed, truth: whole(1000 * truth.pass) };
  board.result = { option, adopted, votes, odds, score, win, chairs: {} };
  emit({ type: 'gameScored', score, win });
  return { option, adopted, votes, truth };
}

function castVotes(state: GameState, truth: Forecast, hands: WayOut['hands']): CastVote[] {
  const { docket, model } = state;
  const seats = trueSeats(state);
  return rollCall({ seats, model }, luckOf(state))
    .map(({ member, vote: byLuck, roomLuck }, index): CastVote => {
      const vote = hands[member] ?? byLuck;
      const { fixed, lean } = seats[index]!;
      const odds = fixed
        ? { yes: +(fixed === 'yes'), abstain: 0, no: +(fixed === 'no') }
        : voteOdds(lean, model);
      return {
        member,
        vote,
        odds: { yes: permille(odds.yes), abstain: permille(odds.abstain), no: permille(odds.no) },
        luck: toldLuck(vote, roomLuck, permille(odds.yes)),
        pivot: permille(truth.members[index]!.pivot),
      };
    })
    .toSorted(
      (a, b) =>
        doubtOf(a) - doubtOf(b) || seatNumber(docket, a.member) - seatNumber(docket, b.member),
    );
}

/** How open a vote was, 0 (certain) to 500: hands rise in this order, waverers last. */
function doubtOf({ odds }: CastVote): number {
  return Math.min(odds.yes, 1000 - odds.yes);
}

/** The luck of the vote; each shock by its number among those of the room, or among those of groups. */
function luckOf({ truth, docket, model }: GameState): VoteLuck {
  const seat: Record<string, number> = {};
  for (const { id } of electedSeats(docket))
    seat[id] = draw(truth.seedWords, 'rollCall', { seat: seatNumber(docket, id) });
  const shock: Record<string, number> = {};
  const slots = { roomShock: 0, groupShock: 0 };
  for (const { id, group } of model.shocks) {
    const stream = group === undefined ? 'roomShock' : 'groupShock';
    shock[id] = draw(truth.seedWords, stream, { slot: slots[stream] });
    slots[stream] += 1;
  }
  return { shock, seat };
}

function announce(
  { docket }: GameState,
  {
    votes,
    adopted,
    tally,
  }: { votes: readonly CastVote[]; adopted: boolean; tally: ReturnType<typeof tallyOf> },
  emit: Emit,
): void {
  const lead = leadObjector(docket);
  if (lead) emit({ type: 'agendaChallenged', by: lead });
  let yes = 0;
  for (const { member, vote, odds } of votes) {
    if (vote === 'yes') yes += 1;
    const wavered = odds.yes > 250 && odds.yes < 750;
    emit({ type: 'voteCast', member, vote, yes, wavered });
  }
  emit({ type: 'agendaDecided', adopted, ...tally });
}

/** Luck in whole permille, on the side of the rounded odds of a yes on which it really fell. */
function toldLuck(vote: Vote, luck: number, yes: number): number {
  const rounded = permille(luck);
  return vote === 'yes' ? Math.max(0, Math.min(rounded, yes - 1)) : Math.max(rounded, yes);
}

function permille(share: number): number {
  return whole(1000 * share);
}
