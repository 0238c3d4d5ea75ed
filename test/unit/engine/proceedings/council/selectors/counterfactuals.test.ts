import { describe, expect, test } from 'vitest';
import {
  selectCounterfactuals,
  type Counterfactual,
  type Taken,
} from '../../../../../../src/engine/proceedings/council/selectors/counterfactuals';
import { selectForecast } from '../../../../../../src/engine/proceedings/council/selectors/odds';
import { selectReasons } from '../../../../../../src/engine/proceedings/council/selectors/reasons';
import type { CastVote, GameState } from '../../../../../../src/engine/proceedings/council/state';
import { viewFor } from '../../../../../../src/engine/proceedings/council/view';
import { aMove, argue, call, id } from '../../../../../support/actions';
import { aGame, atDesk, DOCKET, edited, play, toCall, workWeek } from '../../../../../support/game';
import { afterTurns } from '../../../../../support/random-play';

const SWING = ['MYS', 'TCD', 'NGA', 'JOR', 'AGO'];
const without = (state: GameState, member = 'MYS') =>
  selectCounterfactuals(viewFor(state, 'coalition'), id(member));
const yesOf = (state: GameState, member: string): number =>
  selectForecast(viewFor(state, 'coalition')).members.find((row) => row.member === member)!.yes;
const nineOf = (state: GameState): number => selectForecast(viewFor(state, 'coalition')).pass;

/** States of random play, each with a good deal in its ledgers. */
const PLACES = Array.from({ length: 30 }, (_, luck) =>
  afterTurns(aGame({ scenario: DOCKET, seed: `c${luck}` }), luck, 14 + luck),
).filter(({ board }) => board.phase === 'desk' || board.phase === 'call');

/** The same game with every entry of one kind struck from one seat's ledgers. */
function struck(state: GameState, member: string, taken: Taken): GameState {
  const isOut = (entry: { kind: string; of: string; by: string }): boolean =>
    taken.what === 'arguments'
      ? entry.kind === 'argument'
      : taken.what === 'reason' &&
        entry.kind === taken.kind &&
        entry.of === taken.of &&
        entry.by === taken.by;
  return edited(state, ({ board, desk }) => {
    for (const own of [board.seats[member]!, desk.seats[member]!])
      own.ledger = own.ledger.filter((entry) => !isOut(entry));
  });
}

/** Whether striking it from the ledgers is all that it takes. */
function isOwnEntry({ taken }: Counterfactual, state: GameState): boolean {
  if (taken.what === 'arguments') return true;
  if (taken.what !== 'reason') return false;
  if (taken.kind === 'move') return state.board.phase !== 'desk';
  return ['argument', 'redLine', 'harm', 'ask', 'wrongAsk', 'refusal'].includes(taken.kind);
}

describe('what a vote would be without one thing', () => {
  test('starts at the odds on the screen', () => {
    for (const state of PLACES)
      for (const member of SWING)
        for (const { yes, nine } of without(state, member)) {
          expect(yes.from).toBe(yesOf(state, member));
          expect(nine.from).toBe(nineOf(state));
        }
  });

  test('is what the forecast says once it is struck from the record', () => {
    let checked = 0;
    for (const state of PLACES)
      for (const member of SWING)
        for (const each of without(state, member)) {
          if (!isOwnEntry(each, state)) continue;
          const then = struck(state, member, each.taken);
          expect([each.taken, each.yes.to]).toEqual([each.taken, yesOf(then, member)]);
          expect(each.nine.to).toBe(nineOf(then));
          checked += 1;
        }
    expect(checked).toBeGreaterThan(25);
  });

  test.each([
    { kind: 'attention', even: (state: GameState) => (state.board.letter.attention = 50) },
    { kind: 'credibility', even: (state: GameState) => (state.board.meters.credibility = 50) },
    { kind: 'thaw', even: (state: GameState) => (state.board.meters.thaw = 0) },
  ])('$kind goes at every seat at once', ({ kind, even }) => {
    const state = edited(toCall(aGame()), ({ board }) => {
      board.letter.attention = 80;
      board.meters.credibility = 20;
      board.meters.thaw = 2;
    });
    const found = without(state).find(
      ({ taken }) => taken.what === 'reason' && taken.kind === kind,
    )!;
    const then = edited(state, even);
    expect(found.yes.to).toBe(yesOf(then, 'MYS'));
    expect(found.nine.to).toBe(nineOf(then));
  });

  test('a name goes with its floor, its certainty and its pull on the group', () => {
    const signed = edited(toCall(aGame()), ({ board }) => {
      for (const member of ['TCD', 'NGA']) board.seats[member]!.signed = true;
    });
    const found = without(signed, 'TCD').find(({ taken }) => taken.what === 'name')!;
    expect(found.taken).toEqual({ what: 'name', name: 'signature' });
    const then = edited(signed, ({ board }) => {
      board.seats['TCD']!.signed = false;
    });
    expect(found.yes.to).toBe(yesOf(then, 'TCD'));
    expect(found.nine.to).toBe(nineOf(then));
    expect(yesOf(then, 'AGO')).toBeLessThan(yesOf(signed, 'AGO'));
  });

  test('a worn signature is made whole again', () => {
    const worn = edited(toCall(aGame()), ({ board }) => {
      Object.assign(board.seats['MYS']!, { signed: true, wear: 230 });
    });
    const found = without(worn).find(({ taken }) => taken.what === 'wear')!;
    const then = edited(worn, ({ board }) => {
      board.seats['MYS']!.wear = 0;
    });
    expect(found.yes.to).toBe(yesOf(then, 'MYS'));
  });

  test('an open move is one of them, for just what the reasons say it costs', () => {
    const state = atDesk(aGame(), 1, aMove('trade', 'MYS'));
    const found = without(state).find(
      ({ taken }) => taken.what === 'reason' && taken.kind === 'move',
    )!;
    const { rows } = selectReasons(viewFor(state, 'coalition'), id('MYS'));
    expect(found.value).toBe(rows.find(({ kind }) => kind === 'move')!.value);
    expect(found.yes.to).toBeGreaterThan(found.yes.from);
    expect(found.nine.to).toBeGreaterThan(found.nine.from);
  });

  test('several arguments go one by one, and all together', () => {
    const heard = workWeek(
      workWeek(
        aGame({ truth: { MYS: { redLine: 'none' } } }),
        ['GBR', argue('MYS', 'meeting')],
        ['FRA', argue('MYS', 'needs')],
      ),
    );
    const all = without(heard).find(({ taken }) => taken.what === 'arguments')!;
    const each = without(heard).filter(
      ({ taken }) => taken.what === 'reason' && taken.kind === 'argument',
    );
    expect(each).toHaveLength(2);
    expect(all.value).toBe(each.reduce((sum, { value }) => sum + value, 0));
    for (const one of each) expect(all.yes.to).toBeLessThan(one.yes.to);
  });

  test('what changes the seat most comes first', () => {
    for (const state of PLACES) {
      const sizes = without(state).map(({ yes }) => Math.abs(yes.to - yes.from));
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    }
  });

  test.each(['USA', 'CHN', 'RUS'])('nothing is thought away of %s', (member) => {
    expect(without(toCall(aGame()), member)).toEqual([]);
  });
});

describe('after the vote', () => {
  const CALLS = Array.from({ length: 30 }, (_, luck) =>
    toCall(afterTurns(aGame({ scenario: DOCKET, seed: `v${luck}` }), luck, 12 + (luck % 12))),
  );

  test('starts at the odds that the vote was cast at, and at the true nine', () => {
    for (const state of CALLS) {
      const over = play(state, call('table'));
      const { votes, odds } = over.board.result!;
      for (const member of SWING)
        for (const { yes, nine, cast } of without(over, member)) {
          const own = votes.find((each) => each.member === member)!;
          expect(Math.round(1000 * yes.from)).toBe(own.odds.yes);
          expect(Math.round(1000 * nine.from)).toBe(odds.truth);
          expect(cast!.vote.from).toBe(own.vote);
          expect(cast!.count.from).toBe(votes.filter(({ vote }) => vote === 'yes').length);
        }
    }
  });

  /** Luck is told in permille: within one of them of the odds it may fall on either side. */
  const isOnEdge = ({ luck, odds }: CastVote): boolean =>
    Math.abs(luck - odds.yes) <= 1 || Math.abs(luck - 1000 + odds.no) <= 1;

  test('says how the same luck would have fallen: as if the game had been played so', () => {
    let turned = 0;
    for (const state of CALLS) {
      const over = play(state, call('table'));
      for (const member of SWING)
        for (const each of without(over, member)) {
          if (!isOwnEntry(each, over)) continue;
          const { votes } = play(struck(state, member, each.taken), call('table')).board.result!;
          const own = votes.find((row) => row.member === member)!;
          if (isOnEdge(own)) continue;
          const yes = votes.filter(({ vote }) => vote === 'yes').length;
          expect([each.taken, each.cast!.vote.to]).toEqual([each.taken, own.vote]);
          expect(each.cast!.count.to).toBe(yes);
          turned += +(each.cast!.vote.to !== each.cast!.vote.from);
        }
    }
    expect(turned).toBeGreaterThan(3);
  });

  test('says nothing of votes where none was held', () => {
    const over = play(toCall(aGame()), call('withdraw'));
    for (const { cast } of without(over)) expect(cast).toBeNull();
    expect(without(over).length).toBeGreaterThan(0);
  });
});
