import { describe, expect, test } from 'vitest';
import type { Fallback } from '../../../../../../src/engine/proceedings/council/action';
import type { Vote } from '../../../../../../src/engine/core/ids';
import { payoffsOf, scoreOf } from '../../../../../../src/engine/proceedings/council/rules/scoring';
import type { CastVote, GameState } from '../../../../../../src/engine/proceedings/council/state';
import { id } from '../../../../../support/actions';
import { aGame, aScenario, edited } from '../../../../../support/game';

/** The round payoffs of `aScenario`: 50 and 8 a step adopted, 15 informally, 32 or 27 withdrawn. */
function at({
  ambition = 4,
  attention = 60,
  credibility = 50,
  fallbacks = [] as readonly Fallback[],
  signed = [] as readonly string[],
  filed = false,
}): GameState {
  return edited(aGame(), ({ board }) => {
    Object.assign(board.meters, { ambition, attention, credibility });
    board.fallbacks = [...fallbacks];
    board.letter = { ...board.letter, opened: true, filed };
    for (const member of signed) board.seats[member]!.signed = true;
  });
}

const cast = (member: string, vote: Vote): CastVote => ({
  member: id(member),
  vote,
  odds: { yes: 500, abstain: 300, no: 200 },
  luck: 0,
  pivot: 0,
});

/** Fifteen votes of which these are in favour. */
function votesOf(yes: readonly string[]): readonly CastVote[] {
  const { docket } = aGame();
  return docket.members.map(({ id: member }) => cast(member, yes.includes(member) ? 'yes' : 'no'));
}

const NINE = ['USA', 'GBR', 'FRA', 'NZL', 'ESP', 'LTU', 'CHL', 'JOR', 'AGO'];

describe('what each way out of the Call pays in Access', () => {
  test.each([
    { why: 'a meeting: 50, and 8 for each step of Ambition', ambition: 4, adopted: 82 },
    { why: 'a closed one: 50', ambition: 0, adopted: 50 },
    { why: 'the fullest: 98', ambition: 6, adopted: 98 },
  ])('$why', ({ ambition, adopted }) => {
    expect(payoffsOf(at({ ambition })).adopted).toBe(adopted);
  });

  test('a lost vote costs less once something is prepared', () => {
    expect(payoffsOf(at({})).lost).toBe(-10);
    expect(payoffsOf(at({ fallbacks: ['anyOtherBusiness'] })).lost).toBe(2);
  });

  test('a withdrawal pays less once the letter is filed', () => {
    expect(payoffsOf(at({ filed: false })).withdraw).toBe(32);
    expect(payoffsOf(at({ filed: true })).withdraw).toBe(27);
  });

  test('there is no informal meeting that was not prepared', () => {
    expect(payoffsOf(at({})).fallback).toBeNull();
  });

  test.each([
    { why: 'an Arria meeting alone: 15, and 3 a point of Attention', is: 33, of: ['arria'] },
    { why: 'any other business alone: 8 less', is: 25, of: ['anyOtherBusiness'] },
    { why: 'two formats: 6 more', is: 39, of: ['arria', 'anyOtherBusiness'] },
    { why: 'three: 12 more', is: 45, of: ['arria', 'stakeout', 'anyOtherBusiness'] },
    { why: 'each open seat that signed: 4 more', is: 41, of: ['arria'], signed: ['MYS', 'NGA'] },
    { why: 'a firm seat that signed: nothing more', is: 33, of: ['arria'], signed: ['CHL'] },
    { why: 'no Attention: 15', is: 15, of: ['arria'], attention: 0 },
    { why: 'half a point of Attention, rounded up', is: 17, of: ['arria'], attention: 5 },
  ] as const)('$why', ({ is, of, ...rest }) => {
    expect(payoffsOf(at({ fallbacks: of, ...rest })).fallback).toBe(is);
  });
});

describe('the five lines of the score', () => {
  test('Access is what the way out pays, and never under 0', () => {
    expect(scoreOf(at({}), 'table', votesOf(NINE)).access).toBe(82);
    expect(scoreOf(at({}), 'table', votesOf(NINE.slice(1))).access).toBe(0);
    expect(scoreOf(at({ fallbacks: ['arria'] }), 'fallback', []).access).toBe(33);
    expect(scoreOf(at({}), 'fallback', []).access).toBe(0);
    expect(scoreOf(at({ filed: true }), 'withdraw', []).access).toBe(27);
  });

  test.each([
    { why: 'a meeting keeps four fifths of its share of Ambition', ambition: 3, text: 40 },
    { why: 'the fullest meeting: 80', ambition: 6, text: 80 },
    { why: 'a closed meeting: nothing', ambition: 0, text: 0 },
  ])('Text: $why', ({ ambition, text }) => {
    expect(scoreOf(at({ ambition }), 'table', votesOf(NINE)).text).toBe(text);
  });

  test('Text: an informal meeting has twelve for each format; a lost vote and a withdrawal none', () => {
    const prepared = at({ fallbacks: ['arria', 'stakeout'] });
    expect(scoreOf(prepared, 'fallback', []).text).toBe(24);
    expect(scoreOf(prepared, 'table', votesOf([])).text).toBe(0);
    expect(scoreOf(prepared, 'withdraw', []).text).toBe(0);
  });

  test.each([
    { why: 'five regions voted for it', yes: NINE, breadth: 100 },
    {
      why: 'without Latin America: four',
      yes: [...NINE.filter((member) => member !== 'CHL'), 'TCD'],
      breadth: 80,
    },
  ])('Breadth: $why', ({ yes, breadth }) => {
    expect(scoreOf(at({}), 'table', votesOf(yes)).breadth).toBe(breadth);
  });

  test('Breadth: without a meeting the regions on the letter count', () => {
    expect(scoreOf(at({}), 'withdraw', []).breadth).toBe(20); // three sponsors, all Western
    expect(scoreOf(at({ signed: ['MYS', 'NGA'] }), 'withdraw', []).breadth).toBe(60);
    expect(scoreOf(at({ signed: ['MYS'] }), 'table', votesOf([])).breadth).toBe(40);
  });

  test.each([1, 2, 3, 4, 5])(
    'Opening: rung %s of posture is twenty a rung above the first',
    (value) => {
      const posture = { ...aScenario().posture, value };
      const state = aGame({ scenario: aScenario({ posture }) });
      expect(scoreOf(state, 'withdraw', []).opening).toBe(20 * (value - 1));
    },
  );

  test.each([
    { why: 'Credibility as it is', kept: 0, broken: 0, word: 50 },
    { why: 'ten more for a promise kept', kept: 2, broken: 0, word: 70 },
    { why: 'twenty less for one broken', kept: 0, broken: 1, word: 30 },
    { why: 'never over 100', kept: 9, broken: 0, word: 100 },
    { why: 'never under 0', kept: 0, broken: 4, word: 0 },
  ])('Word: $why', ({ kept, broken, word }) => {
    const promises = [
      ...Array.from({ length: kept }, () => 'kept' as const),
      ...Array.from({ length: broken }, () => 'broken' as const),
    ];
    const state = edited(at({}), ({ desk }) => {
      desk.promises = promises.map((status, index) => ({
        id: `promise-${index + 1}`,
        member: id('NGA'),
        ask: 'budget-text',
        made: 1,
        due: 3,
        status,
      }));
    });
    expect(scoreOf(state, 'withdraw', []).word).toBe(word);
  });
});
