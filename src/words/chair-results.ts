import type { ChairLine, ChairResult } from '../engine/proceedings/council/chair';
import { memberOf, stanceOf } from '../engine/proceedings/council/docket';
import type { MemberId } from '../engine/core/ids';
import type { CastVote, View } from '../engine/proceedings/council/state';
import { voteReason } from './explain';
import { pursesHold } from './moves';
import { counted, numberWord, percent, sentenceCase } from './plain';
import { votedWord } from './vote';

/** One line on why a seat voted as it did, as far as another capital can tell. */
export function chairVoteReason(view: View, cast: CastVote): string {
  const { member, vote, odds } = cast;
  if (member === view.seat)
    return `Your hand. Your capital’s odds of it were ${percent(odds[vote] / 1000)}%.`;
  const { role } = memberOf(view.docket, member);
  const isSigned = view.board.seats[member]?.signed ?? false;
  if (role !== 'elected' || isSigned) return voteReason(view, cast);
  return vote === 'yes' ? 'It had not signed; now it says so.' : 'It keeps its reasons to itself.';
}

/** The headline of a chair’s reckoning: what became of the agenda, and the part that its hand had. */
export function chairHeadline(view: View): { title: string; line: string } {
  const { result } = view.board;
  if (!result || result.adopted === null) {
    return {
      title: 'No vote was held.',
      line:
        result?.option === 'withdraw'
          ? 'The coalition withdrew its request until January.'
          : 'The coalition fell back on what it had prepared.',
    };
  }
  const yes = result.votes.filter(({ vote }) => vote === 'yes').length;
  const title = result.adopted
    ? 'The Council will talk about it.'
    : 'The Council will not talk about it.';
  const own = result.chairs[view.seat]?.vote;
  const count = `${sentenceCase(numberWord(yes))} said yes, of nine needed.`;
  if (!own) return { title, line: count };
  const others = yes - (own === 'yes' ? 1 : 0);
  const part = others === 8 ? 'Yours was the vote that decided it.' : `You ${votedWord(own)}.`;
  return { title, line: `${count} ${part}` };
}

/** One sentence under a line of the chair’s score. */
export function chairLineSentence(view: View, line: ChairLine, value: number): string {
  const { chair, board } = view;
  const { result } = board;
  const own = result?.votes.find(({ member }) => member === view.seat);
  switch (line) {
    case 'interests':
      return interestsWords(view, value);
    case 'instructions': {
      const trust = `Trust at home: ${chair?.trust ?? 0} of 5.`;
      if (!own) return `There was no vote to be instructed on. ${trust}`;
      const chance = percent(own.odds[own.vote] / 1000);
      return `You ${votedWord(own.vote)}; the odds of that at home were ${chance}%. ${trust}`;
    }
    case 'word':
      return wordWords(view);
    case 'relations': {
      const { coalition, opposition } = chair?.standing ?? { coalition: 0, opposition: 0 };
      return `The sponsors: ${coalition} of 10. China and Russia: ${opposition} of 10.`;
    }
    case 'agenda':
      if (result?.adopted) return 'The item is on the agenda.';
      return result?.option === 'fallback'
        ? 'The item is off the agenda; an informal meeting was held instead.'
        : 'The item is off the agenda.';
    case 'means':
      return pursesHold(view.docket, board.purses);
    case 'quiet': {
      const { made, unanswered } = chair?.moves ?? { made: 0, unanswered: 0 };
      return made === 0
        ? 'You made no move.'
        : `${sentenceCase(counted(made, 'move'))}, of which ${numberWord(unanswered)} found no answer.`;
    }
    case 'room': {
      const notYes = result?.votes.filter(({ vote }) => vote !== 'yes').length ?? 0;
      return result?.votes.length
        ? `${sentenceCase(numberWord(notYes))} did not say yes; seven are enough.`
        : 'Nobody voted; this is what the room would have given, on average.';
    }
  }
}

function interestsWords({ chair, docket, board }: View, value: number): string {
  const { own } = chair!;
  const stance = stanceOf(memberOf(docket, chair!.seat as MemberId));
  if (stance === 'firm' || stance === 'opposed') {
    const wanted = stance === 'firm' ? 'wanted the meeting' : 'wanted no meeting';
    const held = board.result?.adopted ? 'it is held' : 'it is not held';
    return `Your capital ${wanted}; ${held}.`;
  }
  const promise = own?.promises[0];
  if (promise) {
    return {
      open: 'What you asked for is promised, and still to come.',
      kept: 'What you asked for was promised, and the promise kept.',
      broken: 'What you asked for was promised, and the promise broken.',
    }[promise.status];
  }
  return value >= 100 ? 'You got what your capital asked for.' : 'Your ask was not met.';
}

function wordWords({ chair, board, seat }: View): string {
  const name = board.seats[seat]?.signed ? 'signature' : chair?.own?.nod ? 'nod' : null;
  const { vote, speeches } = chair!;
  const against = vote === null ? 0 : vote === 'yes' ? speeches.against : speeches.for;
  const turned = against > 0 ? ' You had spoken the other way in your group.' : '';
  if (!name) return `You gave no name, and none was broken.${turned}`;
  if (vote === null) return `Your ${name} was never put to the test.`;
  return vote === 'yes' ? `You kept your ${name}.${turned}` : `You broke your ${name}.${turned}`;
}

/** `Malaysia abstained in both games`, or how the hand changed. */
export function handWords(
  name: string,
  first: ChairResult['vote'],
  second: ChairResult['vote'],
): string {
  if (!first || !second) return '';
  return first === second
    ? `${name} ${votedWord(second)}, as in the first game.`
    : `${name} ${votedWord(first)} in the first game, and ${votedWord(second)} in this one.`;
}
