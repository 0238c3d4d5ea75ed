import { describe, expect, test } from 'vitest';
import type { ChairLine } from '../../../../../../src/engine/proceedings/council/chair';
import type { Vote } from '../../../../../../src/engine/core/ids';
import { chairResultsOf } from '../../../../../../src/engine/proceedings/council/rules/chair-score';
import type { MeetingEnd } from '../../../../../../src/engine/proceedings/council/rules/the-call';
import type { CastVote, GameState } from '../../../../../../src/engine/proceedings/council/state';
import { id } from '../../../../../support/actions';
import { aGame, edited } from '../../../../../support/game';

type Change = (state: GameState) => void;

/** A game with a person in this chair, and something in it changed. */
function sitting(seat: string, change: Change = () => undefined): GameState {
  return edited(aGame({ humans: [id(seat)] }), change);
}

const cast = (
  member: string,
  vote: Vote,
  odds = { yes: 500, abstain: 300, no: 200 },
): CastVote => ({
  member: id(member),
  vote,
  odds,
  luck: 0,
  pivot: 0,
});

const ending = (parts: Partial<MeetingEnd> = {}): MeetingEnd => ({
  option: 'withdraw',
  adopted: null,
  votes: [],
  truth: { distribution: [], pass: 0, members: [] },
  ...parts,
});

const TABLED = { option: 'table', adopted: true } as const;
const LOST = { option: 'table', adopted: false } as const;
const FALLBACK = { option: 'fallback', adopted: null } as const;
const WITHDRAWN = { option: 'withdraw', adopted: null } as const;

function lineOf(line: ChairLine, state: GameState, parts: Partial<MeetingEnd> = {}): number {
  const [result] = Object.values(chairResultsOf(state, ending(parts)));
  const { lines } = result!;
  return lines.find((told) => told.line === line)!.value;
}

test('a game without a person in a chair is nothing to one', () => {
  expect(chairResultsOf(aGame(), ending())).toEqual({});
});

describe('a member’s interests', () => {
  test.each([
    { why: 'a friend of the meeting got it', seat: 'CHL', end: TABLED, value: 100 },
    { why: 'a friend got an informal one', seat: 'CHL', end: FALLBACK, value: 60 },
    { why: 'a friend got nothing', seat: 'CHL', end: WITHDRAWN, value: 20 },
    { why: 'a friend lost the vote', seat: 'CHL', end: LOST, value: 20 },
    { why: 'an enemy of it got nothing of the kind', seat: 'VEN', end: LOST, value: 100 },
    { why: 'an enemy has to live with an informal one', seat: 'VEN', end: FALLBACK, value: 60 },
    { why: 'an enemy sees it held', seat: 'VEN', end: TABLED, value: 20 },
  ])('$why: $value', ({ seat, end, value }) => {
    expect(lineOf('interests', sitting(seat), end)).toBe(value);
  });

  test.each([
    { why: 'a promise that is still open', status: 'open', value: 60 },
    { why: 'a promise that was kept', status: 'kept', value: 100 },
    { why: 'a promise that was broken', status: 'broken', value: 0 },
  ] as const)('a seat that asks: $why is $value, whatever the vote', ({ status, value }) => {
    const promise = { id: 'promise-1', ask: 'open-chamber', made: 1, due: 3, status } as const;
    const state = sitting('MYS', ({ desk }) => {
      desk.promises.push({ ...promise, member: id('NGA'), status: 'kept' });
      desk.promises.push({ ...promise, member: id('MYS') });
    });
    const expected = status === 'open' ? 60 : value;
    for (const end of [TABLED, LOST]) expect(lineOf('interests', state, end)).toBe(expected);
  });

  test('a seat that asks: 100 for an ask that was met, 40 for one that was not', () => {
    const met = sitting('MYS', ({ desk }) => void (desk.seats['MYS']!.askMet = 'given'));
    expect(lineOf('interests', met)).toBe(100);
    expect(lineOf('interests', sitting('MYS'))).toBe(40);
  });
});

describe('a member’s instructions', () => {
  test.each([
    { why: 'the likeliest vote', vote: 'yes', value: 100 },
    { why: 'one three fifths as likely', vote: 'abstain', value: 72 },
    { why: 'one two fifths as likely', vote: 'no', value: 58 },
  ] as const)('$why is worth $value, with the capital’s full trust', ({ vote, value }) => {
    const votes = [cast('JOR', 'no'), cast('MYS', vote)];
    expect(lineOf('instructions', sitting('MYS'), { ...TABLED, votes })).toBe(value);
  });

  test('without a vote 70 remain, and trust adds up to 30', () => {
    const trusting = (trust: number) =>
      sitting('MYS', ({ chairs }) => void (chairs['MYS']!.trust = trust));
    const values = [0, 1, 4, 5].map((trust) => lineOf('instructions', trusting(trust)));
    expect(values).toEqual([70, 76, 94, 100]);
  });
});

describe('a member’s word', () => {
  const named =
    (
      name: 'signature' | 'nod' | null,
      vote: Vote | null,
      speeches = { for: 0, against: 0 },
    ): Change =>
    ({ board, desk, chairs }) => {
      board.seats['MYS']!.signed = name === 'signature';
      desk.seats['MYS']!.nod = name === 'nod';
      chairs['MYS']!.vote = vote;
      chairs['MYS']!.speeches = speeches;
    };

  test.each([
    { why: 'a signature kept', name: 'signature', vote: 'yes', value: 100 },
    { why: 'a signature broken', name: 'signature', vote: 'abstain', value: 0 },
    { why: 'a nod kept', name: 'nod', vote: 'yes', value: 100 },
    { why: 'a nod broken', name: 'nod', vote: 'no', value: 30 },
    { why: 'a name that was never put to the test', name: 'signature', vote: null, value: 100 },
    { why: 'no name given', name: null, vote: 'no', value: 80 },
  ] as const)('$why: $value', ({ name, vote, value }) => {
    expect(lineOf('word', sitting('MYS', named(name, vote)))).toBe(value);
  });

  test.each([
    { why: 'yes after a speech against it', vote: 'yes', speeches: { for: 0, against: 1 }, is: 65 },
    { why: 'no after two speeches for it', vote: 'no', speeches: { for: 2, against: 0 }, is: 50 },
    { why: 'no after a speech against it', vote: 'no', speeches: { for: 0, against: 1 }, is: 80 },
    { why: 'no vote after any speech', vote: null, speeches: { for: 1, against: 1 }, is: 80 },
  ] as const)('fifteen for each speech the other way: $why', ({ vote, speeches, is }) => {
    expect(lineOf('word', sitting('MYS', named(null, vote, speeches)))).toBe(is);
  });
});

test.each([
  { coalition: 5, opposition: 5, value: 50 },
  { coalition: 10, opposition: 0, value: 50 },
  { coalition: 8, opposition: 7, value: 75 },
  { coalition: 0, opposition: 0, value: 0 },
])('a member’s relations are both sides’ together: $coalition and $opposition', (standing) => {
  const { value, ...rest } = standing;
  const state = sitting('MYS', ({ chairs }) => void (chairs['MYS']!.standing = rest));
  expect(lineOf('relations', state)).toBe(value);
});

describe('China’s lines', () => {
  test.each([
    { why: 'the item is on the agenda', end: TABLED, value: 0 },
    { why: 'they talk all the same, informally', end: FALLBACK, value: 60 },
    { why: 'the vote was lost', end: LOST, value: 100 },
    { why: 'it was put off', end: WITHDRAWN, value: 100 },
  ])('agenda, where $why: $value', ({ end, value }) => {
    expect(lineOf('agenda', sitting('opposition'), end)).toBe(value);
  });

  test.each([
    { made: 0, unanswered: 0, value: 100 },
    { made: 4, unanswered: 4, value: 100 },
    { made: 4, unanswered: 1, value: 25 },
    { made: 3, unanswered: 2, value: 67 },
  ])('quiet, where $unanswered of $made found no answer: $value', ({ value, ...moves }) => {
    const state = sitting('opposition', ({ chairs }) => void (chairs['opposition']!.moves = moves));
    expect(lineOf('quiet', state)).toBe(value);
  });

  test('means are what is left of both purses', () => {
    const state = sitting('opposition', ({ board }) => {
      const [first, second] = Object.keys(board.purses) as (keyof typeof board.purses)[];
      board.purses[first!] = 5;
      board.purses[second!] = 5;
    });
    expect(lineOf('means', state)).toBe(25); // of twenty and twenty
  });

  test('room: seven that are not yes are all that it needs (Charter, Art. 27(2))', () => {
    const state = sitting('opposition');
    const room = (notYes: number) => {
      const votes = state.docket.members.map(({ id: member }, index) =>
        cast(member, index < notYes ? 'abstain' : 'yes'),
      );
      return lineOf('room', state, { ...TABLED, votes });
    };
    expect([0, 3, 6, 7, 8].map(room)).toEqual([0, 43, 86, 100, 100]);
  });

  test('room: without a vote it is what the room would have given on average', () => {
    const seat = { abstain: 0, no: 0, pivot: 0, gain: 0 };
    const members = [0.5, 0.5, 0.25, 1].map((yes, index) => ({
      ...seat,
      member: id(`M${index}`),
      yes,
    }));
    const truth = { distribution: [], pass: 0, members };
    expect(lineOf('room', sitting('opposition'), { ...WITHDRAWN, truth })).toBe(25);
  });
});
