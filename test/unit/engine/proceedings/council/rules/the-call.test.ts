import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../../../../../src/engine/proceedings/council/event';
import { payoffsOf } from '../../../../../../src/engine/proceedings/council/rules/scoring';
import {
  selectDeciders,
  selectPredictions,
} from '../../../../../../src/engine/proceedings/council/selectors/score';
import { selectTrueForecast } from '../../../../../../src/engine/proceedings/council/selectors/odds';
import type { GameState } from '../../../../../../src/engine/proceedings/council/state';
import { TUNING } from '../../../../../../src/engine/proceedings/council/tuning';
import { viewFor } from '../../../../../../src/engine/proceedings/council/view';
import { call, predict } from '../../../../../support/actions';
import {
  aGame,
  aScenario,
  atDesk,
  edited,
  play,
  playWithEvents,
  toCall,
  UNWILLING,
  WILLING,
} from '../../../../../support/game';

const ELECTED = ['AGO', 'TCD', 'CHL', 'JOR', 'LTU', 'MYS', 'NZL', 'NGA', 'ESP', 'VEN'];

/** The Call with just these elected seats sure to say yes, and the others sure not to. */
function roomWhere(yes: readonly string[]): GameState {
  return edited(toCall(aGame()), ({ truth, board }) => {
    for (const member of ELECTED) {
      truth.seats[member]!.offset = yes.includes(member) ? WILLING : UNWILLING;
      board.seats[member]!.signed = false;
    }
  });
}

const tabled = (yes: readonly string[]) => playWithEvents(roomWhere(yes), call('table'));
const six = ELECTED.slice(0, 6);

describe('Charter Art. 27(2): nine affirmative votes, and no veto on procedure', () => {
  test.each([
    { yes: ELECTED.slice(0, 5), adopted: false, why: 'eight: three sponsors and five' },
    { yes: six, adopted: true, why: 'nine, with China and Russia against' },
    { yes: ELECTED, adopted: true, why: 'thirteen' },
  ])('$why', ({ yes, adopted }) => {
    const { result } = tabled(yes).state.board;
    expect(result).toMatchObject({ option: 'table', adopted, win: adopted });
    expect(result!.votes).toHaveLength(15);
    expect(result!.votes.filter(({ vote }) => vote === 'yes')).toHaveLength(3 + yes.length);
    for (const member of ['CHN', 'RUS'])
      expect(result!.votes.find((cast) => cast.member === member)!.vote).toBe('no');
  });

  test('an abstention is not a yes: eight in favour and five abstaining fail', () => {
    const room = roomWhere(ELECTED.slice(0, 5));
    const shy = { ...room, model: { ...room.model, c1: -1_000_000 } }; // nobody's lean says no
    const { votes, adopted } = play(shy, call('table')).board.result!;
    expect(votes.filter(({ vote }) => vote === 'abstain')).toHaveLength(5);
    expect(adopted).toBe(false);
  });
});

describe('rule 9: the agenda is challenged and put to the vote', () => {
  const { events } = tabled(six);
  const types = events.map(({ type }) => type);

  test('by a member that objects, before any hand rises', () => {
    expect(events).toContainEqual({ type: 'agendaChallenged', by: 'CHN' });
    expect(types.indexOf('agendaChallenged')).toBeLessThan(types.indexOf('voteCast'));
    expect(types.slice(-2)).toEqual(['agendaDecided', 'gameScored']);
  });

  test('hands rise one by one, the sure ones first, and are counted', () => {
    const votes = events.filter(
      (event): event is Extract<GameEvent, { type: 'voteCast' }> => event.type === 'voteCast',
    );
    let count = 0;
    for (const { vote, yes } of votes) {
      count += vote === 'yes' ? 1 : 0;
      expect(yes).toBe(count);
    }
    expect(events).toContainEqual({
      type: 'agendaDecided',
      adopted: true,
      yes: 9,
      no: 6,
      abstain: 0,
    });
  });

  test('a hand wavers just where its odds of a yes were between a quarter and three quarters', () => {
    const all = ['a', 'b', 'c', 'd'].flatMap((seed) => {
      const { state, events: told } = playWithEvents(toCall(aGame({ seed })), call('table'));
      return told
        .filter((event) => event.type === 'voteCast')
        .map(({ member, wavered }) => {
          const { odds } = state.board.result!.votes.find((vote) => vote.member === member)!;
          return { wavered, isOpen: odds.yes > 250 && odds.yes < 750 };
        });
    });
    expect(all.filter(({ wavered, isOpen }) => wavered !== isOpen)).toEqual([]);
    expect(new Set(all.map(({ wavered }) => wavered)).size).toBe(2);
  });

  test('waverers come last', () => {
    const { result } = play(toCall(aGame()), call('table')).board;
    const doubts = result!.votes.map(({ odds }) => Math.min(odds.yes, 1000 - odds.yes));
    expect(doubts).toEqual(doubts.toSorted((a, b) => a - b));
  });
});

describe('what each way out pays, in points of Access', () => {
  const at = (change: (copy: GameState) => void): GameState => edited(toCall(aGame()), change);
  const { payoffs } = aGame().docket;

  test('tabled and won: more for each step of Ambition that was kept', () => {
    for (const ambition of [0, 4]) {
      const state = at(({ board }) => {
        board.meters.ambition = ambition;
      });
      expect(payoffsOf(state).adopted).toBe(payoffs.adopted + ambition * payoffs.perAmbition);
    }
  });

  test('tabled and lost: an Arria ready softens it', () => {
    expect(payoffsOf(at(() => undefined)).lost).toBe(payoffs.lost);
    const ready = at(({ board }) => {
      board.fallbacks = ['arria'];
    });
    expect(payoffsOf(ready).lost).toBe(payoffs.lostWithFallback);
  });

  test.each([
    { fallbacks: [], signers: 0, attention: 50, points: null, why: 'nothing prepared' },
    { fallbacks: ['arria'], signers: 0, attention: 0, points: 15, why: 'an Arria' },
    { fallbacks: ['arria'], signers: 2, attention: 0, points: 23, why: 'with two open seats' },
    { fallbacks: ['arria'], signers: 0, attention: 40, points: 27, why: 'with Attention 4' },
    { fallbacks: ['arria', 'stakeout'], signers: 0, attention: 0, points: 21, why: 'they add up' },
    {
      fallbacks: ['anyOtherBusiness'],
      signers: 0,
      attention: 0,
      points: 15 - TUNING.anyOtherBusinessLess,
      why: 'a word alone is worth less',
    },
  ] as const)('fallback: $why', ({ fallbacks, signers, attention, points }) => {
    const state = at(({ board }) => {
      board.fallbacks = [...fallbacks];
      board.meters.attention = attention;
      for (const member of ['MYS', 'NGA'].slice(0, signers)) board.seats[member]!.signed = true;
      for (const member of ['CHL', 'LTU']) board.seats[member]!.signed = true;
    });
    expect(payoffsOf(state).fallback).toBe(points);
  });

  test('withdrawing is free at the desk, and costs Attention once the letter is out', () => {
    const early = atDesk(aGame(), 4);
    const before = play(early, call('withdraw')).board;
    expect(before.meters.attention).toBe(early.board.meters.attention);
    expect(before.result).toMatchObject({
      option: 'withdraw',
      adopted: null,
      votes: [],
      win: false,
    });
    expect(before.result!.score.access).toBe(payoffs.withdrawBeforeFiling);
    const late = toCall(aGame());
    const after = play(late, call('withdraw')).board;
    expect(after.meters.attention).toBe(late.board.meters.attention + TUNING.withdrawnAttention);
    expect(after.result!.score.access).toBe(payoffs.withdrawAfterFiling);
  });

  test.each([
    { par: payoffs.withdrawAfterFiling, win: true, why: 'a docket’s par of Access wins it' },
    { par: payoffs.withdrawAfterFiling + 1, win: false, why: 'a point less does not' },
    { par: null, win: false, why: 'without a par only an adopted agenda does' },
  ])('$why', ({ par, win }) => {
    const state = toCall(aGame({ scenario: aScenario({ par }) }));
    expect(play(state, call('withdraw')).board.result!.win).toBe(win);
  });

  test('each ends the game', () => {
    const ready = at(({ board }) => {
      board.fallbacks = ['stakeout'];
    });
    for (const option of ['table', 'fallback', 'withdraw'] as const)
      expect(play(ready, call(option)).board).toMatchObject({ phase: 'over', result: { option } });
  });
});

describe('five lines of 0 to 100, no total', () => {
  const scoreAt = (
    option: 'table' | 'fallback' | 'withdraw',
    yes: readonly string[] = six,
    change: (copy: GameState) => void = () => undefined,
  ) => play(edited(roomWhere(yes), change), call(option)).board.result!.score;

  test('access never leaves its scale', () => {
    expect(scoreAt('table', []).access).toBe(0);
    const high = scoreAt('table', six, ({ board }) => {
      board.meters.ambition = 6;
    });
    expect(high.access).toBe(98);
  });

  test('breadth counts the regions in the nine', () => {
    // Three sponsors (WEOG) with the three Africans, Chile, Jordan and Lithuania: all five groups.
    expect(scoreAt('table', ['AGO', 'TCD', 'NGA', 'CHL', 'JOR', 'LTU']).breadth).toBe(100);
    expect(scoreAt('table', ['AGO', 'TCD', 'NGA', 'NZL', 'JOR', 'ESP']).breadth).toBe(60);
  });

  test('without a vote it counts those on the letter', () => {
    const alone = scoreAt('withdraw', six, ({ board }) => {
      for (const seat of Object.values(board.seats)) seat.signed = false;
    });
    expect(alone.breadth).toBe(20);
  });

  test('text is the Ambition that was kept, or what a fallback leaves on paper', () => {
    expect(scoreAt('table').text).toBe(Math.round((80 * 4) / TUNING.ambitionMost));
    expect(scoreAt('table', []).text).toBe(0);
    expect(scoreAt('withdraw').text).toBe(0);
    const arria = scoreAt('fallback', six, ({ board }) => {
      board.fallbacks = ['arria'];
    });
    expect(arria.text).toBeGreaterThan(0);
  });

  test('word is Credibility, with promises kept on top and broken ones off', () => {
    const withPromise = (status: 'kept' | 'broken') =>
      scoreAt('withdraw', six, ({ desk }) => {
        desk.promises = [{ id: 'p', member: 'MYS' as never, ask: 'x', made: 1, due: 3, status }];
      }).word;
    expect(scoreAt('withdraw').word).toBe(50);
    expect(withPromise('kept')).toBeGreaterThan(50);
    expect(withPromise('broken')).toBeLessThan(50);
  });
});

describe('predictions and deciders', () => {
  test('a prediction may be changed, and is scored against the hands', () => {
    const state = play(
      roomWhere(['MYS', ...ELECTED.slice(0, 3)]),
      predict('MYS', 'no'),
      predict('MYS', 'yes'),
      predict('NGA', 'yes'),
    );
    expect(state.desk.predictions).toHaveLength(2);
    const over = viewFor(play(state, call('table')), 'coalition');
    expect(selectPredictions(over)).toEqual({ right: 1, made: 2 });
  });

  test('without a vote none is right or wrong', () => {
    const state = play(roomWhere([]), predict('MYS', 'no'), call('withdraw'));
    expect(selectPredictions(viewFor(state, 'coalition'))).toEqual({ right: 0, made: 0 });
  });

  test('the three seats that decided it are those where lean moved the odds most', () => {
    const view = viewFor(play(toCall(aGame()), call('table')), 'coalition');
    const gains = new Map(
      selectTrueForecast(view)!.members.map(({ member, gain }) => [member, gain]),
    );
    const deciders = selectDeciders(view);
    expect(deciders).toHaveLength(3);
    const least = Math.min(...deciders.map((member) => gains.get(member)!));
    const others = [...gains].filter(([member]) => !deciders.includes(member));
    for (const [, gain] of others) expect(gain).toBeLessThanOrEqual(least);
  });

  test('nobody decided a vote that was not held', () => {
    const view = viewFor(play(toCall(aGame()), call('withdraw')), 'coalition');
    expect(selectDeciders(view)).toEqual([]);
  });
});

describe('a docket with a par of Access can be won without a vote', () => {
  // Withdrawing before the letter is filed pays 32 points here, after it 27.
  const withdrawn = (par: number | null) =>
    play(toCall(aGame({ scenario: aScenario({ par }) })), call('withdraw')).board.result!;

  test.each([
    { par: 27, win: true },
    { par: 28, win: false },
    { par: null, win: false },
  ])('par $par: won is $win', ({ par, win }) => {
    expect(withdrawn(par)).toMatchObject({ adopted: null, win, score: { access: 27 } });
  });

  test('where the docket has a par, an adopted agenda wins all the same', () => {
    const room = edited(toCall(aGame({ scenario: aScenario({ par: 100 }) })), ({ truth }) => {
      for (const member of ELECTED) truth.seats[member]!.offset = WILLING;
    });
    expect(play(room, call('table')).board.result).toMatchObject({ adopted: true, win: true });
  });
});
