import type { GameEvent } from '../engine/proceedings/council/event';
import type { Vote } from '../engine/core/ids';
import type { Scenario } from '../engine/proceedings/council/scenario';
import type { Result } from '../engine/proceedings/council/state';
import { unreachable } from '../engine/core/unreachable';
import { longDate } from './dates';
import { atStart, counted, numberWord, sentenceCase } from './plain';

/** What happens at the meeting, as events tell it. */
export type VoteEvent = Extract<
  GameEvent,
  { type: 'meetingCalled' | 'agendaChallenged' | 'voteCast' | 'agendaDecided' }
>;

/** One moment of the meeting as a sentence: `Malaysia: yes. Eight of nine.` */
export function voteEventWords(docket: Scenario, event: VoteEvent): string {
  switch (event.type) {
    case 'meetingCalled': {
      const done = {
        table: 'You table it.',
        fallback: 'You fall back on what you prepared.',
        withdraw: 'You withdraw, and try again in January.',
      };
      return done[event.option];
    }
    case 'agendaChallenged':
      return `${atStart(docket, event.by)} objects to the agenda. Nine must say yes.`;
    case 'voteCast':
      return `${atStart(docket, event.member)}: ${castWord(event.vote)}. ${countWords(event.yes)}`;
    case 'agendaDecided': {
      const end = event.adopted ? 'The agenda is adopted' : 'The agenda is not adopted';
      return `${end}: ${tallyWords(event)}.`;
    }
    default:
      return unreachable(event);
  }
}

/** `yes`, `no`, `abstains`. */
export function castWord(vote: Vote): string {
  return vote === 'abstain' ? 'abstains' : vote;
}

/** `Eight of nine.`; from ten on only the number counts. */
export function countWords(yes: number): string {
  if (yes === 0) return 'None of nine.';
  return yes > 9
    ? `${sentenceCase(numberWord(yes))}.`
    : `${sentenceCase(numberWord(yes))} of nine.`;
}

/** What a member did at a vote that is over: `said yes`, `abstained`, `said no`. */
export function votedWord(vote: Vote): string {
  return vote === 'abstain' ? 'abstained' : `said ${vote}`;
}

/** `nine in favour, four against, two abstaining`. */
export function tallyWords(tally: { yes: number; no: number; abstain: number }): string {
  const { yes, no, abstain } = tally;
  return `${numberWord(yes)} in favour, ${numberWord(no)} against, ${numberWord(abstain)} abstaining`;
}

/** The numbers of a result's votes. */
export function countsOf({ votes }: Pick<Result, 'votes'>): {
  yes: number;
  no: number;
  abstain: number;
} {
  const count = (wanted: Vote) => votes.filter(({ vote }) => vote === wanted).length;
  return { yes: count('yes'), no: count('no'), abstain: count('abstain') };
}

/** The headline of the reckoning, and the line beside it. */
export function headline(docket: Scenario, result: Result): { title: string; line: string } {
  if (result.option === 'withdraw') {
    return {
      title: 'The file waits for January.',
      line: 'You withdrew; five new members take their seats on 1 January.',
    };
  }
  if (result.adopted === null) {
    return {
      title: 'They will talk, off the agenda.',
      line: 'No vote was called. What you prepared is heard, informally.',
    };
  }
  const tally = countsOf(result);
  const counts = sentenceCase(tallyWords(tally));
  if (result.adopted) {
    const spare = tally.yes - 9;
    const slack =
      spare === 0 ? 'Not one vote to spare.' : `${sentenceCase(counted(spare, 'vote'))} to spare.`;
    return { title: 'The Council will talk about it.', line: `${counts}. ${slack}` };
  }
  const short = 9 - tally.yes;
  return {
    title: 'The Council will not talk about it.',
    line: `${counts}. ${sentenceCase(counted(short, 'vote'))} short, on ${longDate(docket.meetingDate.value)}.`,
  };
}
