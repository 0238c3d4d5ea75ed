import { describe, expect, test } from 'vitest';
import type { Action } from '../../../../../../src/engine/proceedings/council/action';
import { COUNCIL } from '../../../../../../src/engine/proceedings/council/proceeding';
import type { GameState } from '../../../../../../src/engine/proceedings/council/state';
import { viewFor } from '../../../../../../src/engine/proceedings/council/view';
import {
  aMove,
  argue,
  brief,
  call,
  castVote,
  closeWeek,
  endWeek,
  id,
  moves,
  reply,
  sound,
} from '../../../../../support/actions';
import { aGame, noted, play, playWithEvents } from '../../../../../support/game';

/** Malaysia, Jordan and France in chairs, with China's and the coalition's people. */
const PEOPLE = ['coalition', 'opposition', 'MYS', 'JOR', 'FRA'].map(id);

function table(humans = PEOPLE): GameState {
  const mind = { redLine: 'none', offset: 0 } as const;
  return aGame({ humans, truth: { MYS: mind, JOR: mind } });
}

/** The capitals of week 1: each of the two is argued with and meets a move. */
function capitals(humans = PEOPLE): GameState {
  return play(
    table(humans),
    moves(aMove('trade', 'MYS'), aMove('delay', 'JOR')),
    brief('USA', argue('MYS', 'evidence')),
    brief('GBR', argue('JOR', 'evidence')),
    endWeek,
  );
}

const kinds = (state: GameState, seat: string) =>
  state.chairs[seat]!.approaches.map(({ kind }) => kind);

describe('a week with several people', () => {
  test('brings to each chair what is its own, and waits for all but China, which has moved', () => {
    const state = capitals();
    expect(kinds(state, 'MYS')).toEqual(['argument', 'move']);
    expect(kinds(state, 'JOR')).toEqual(['argument', 'move']);
    expect(kinds(state, 'FRA')).toEqual([]);
    expect(state.chairs['opposition']!.ready).toBe(true);
    expect(COUNCIL.turnOf(state)).toEqual(['FRA', 'JOR', 'MYS']);
  });

  test('resolves when the last of them is ready, in whatever order they are', () => {
    const state = capitals();
    const orders = [
      ['MYS', 'JOR', 'FRA'],
      ['FRA', 'MYS', 'JOR'],
    ];
    const ends = orders.map((order) => {
      const [first, second, last] = order.map(closeWeek);
      const waiting = playWithEvents(state, first!, second!);
      expect(waiting.state.board.phase).toBe('capitals');
      expect(waiting.events.map(({ type }) => type)).toEqual(['weekClosed', 'weekClosed']);
      expect(COUNCIL.turnOf(waiting.state)).toEqual([order[2]]);
      return play(waiting.state, last!);
    });
    expect(ends[0]!.board.week).toBe(2);
    expect(ends[0]).toEqual(ends[1]);
    expect(Object.values(ends[0]!.chairs).map(({ ready }) => ready)).toEqual(Array(4).fill(false));
  });

  test('gives each message and move what its own chair made of it', () => {
    const closing: Action[] = ['MYS', 'JOR', 'FRA'].map(closeWeek);
    const plain = play(capitals(), ...closing);
    const state = play(
      capitals(),
      reply('MYS', 'USA', 'press'),
      reply('JOR', 'GBR', 'playDown'),
      reply('JOR', 'move-1-2', 'playDown'),
      ...closing,
    );
    const percent = (seat: string) =>
      Math.round((100 * noted(state, seat, 'argument')[0]!) / noted(plain, seat, 'argument')[0]!);
    expect([percent('MYS'), percent('JOR')]).toEqual([150, 51]);
    const landed = (of: GameState, seat: string) => of.board.seats[seat]!.ledger[0]!.value;
    expect(landed(state, 'MYS')).toBe(landed(plain, 'MYS'));
    expect(landed(state, 'JOR')).toBeGreaterThan(landed(plain, 'JOR'));
    expect(state.chairs['JOR']!.trust).toBe(3);
    expect(state.chairs['MYS']!.trust).toBe(4);
  });

  test('plays as with one alone for whoever reports plainly', () => {
    const alone = play(capitals([id('MYS')]), reply('MYS', 'USA', 'press'), closeWeek('MYS'));
    const among = play(
      capitals(),
      reply('MYS', 'USA', 'press'),
      ...['MYS', 'JOR', 'FRA'].map(closeWeek),
    );
    expect(among.board).toEqual(alone.board);
    expect(among.desk).toEqual(alone.desk);
    expect(among.chairs['MYS']).toEqual(alone.chairs['MYS']);
  });
});

describe('a sponsor in a chair', () => {
  test('sees what it is sent to do once the messengers are out', () => {
    const start = play(table([id('FRA')]), moves(), brief('FRA', sound('MYS')));
    expect(viewFor(start, id('FRA')).chair).toMatchObject({ own: null, errand: null });
    const out = viewFor(play(start, endWeek), id('FRA'));
    expect(out.chair?.errand).toEqual({ type: 'soundOut', member: 'MYS' });
    expect(out.desk).toBeNull();
  });

  test('casts its vote by hand, and is judged by it', () => {
    let state = table([id('FRA')]);
    while (state.board.phase !== 'call') state = play(state, moves(), endWeek, closeWeek('FRA'));
    const { result } = play(state, call('table'), castVote('FRA', 'abstain')).board;
    expect(result?.votes.find(({ member }) => member === 'FRA')?.vote).toBe('abstain');
    const lines = Object.fromEntries(
      result!.chairs['FRA']!.lines.map(({ line, value }) => [line, value]),
    );
    expect(lines).toEqual({ interests: 20, instructions: 30, word: 0, relations: 50 });
  });
});

describe('the vote', () => {
  function called(): GameState {
    let state = table();
    const week = [moves(), endWeek, ...['FRA', 'JOR', 'MYS'].map(closeWeek)];
    while (state.board.phase !== 'call') state = play(state, ...week);
    return play(state, call('table'));
  }

  test('waits for every hand, and the roll call follows', () => {
    const state = called();
    expect(COUNCIL.turnOf(state)).toEqual(['FRA', 'JOR', 'MYS']);
    const two = playWithEvents(state, castVote('JOR', 'no'), castVote('FRA', 'no'));
    expect(two.events.map(({ type }) => type)).toEqual(['voteHanded', 'voteHanded']);
    expect(two.state.board.result).toBeNull();
    const { result } = play(two.state, castVote('MYS', 'yes')).board;
    const hands = ['FRA', 'JOR', 'MYS'].map(
      (seat) => result?.votes.find(({ member }) => member === seat)?.vote,
    );
    expect(hands).toEqual(['no', 'no', 'yes']);
    expect(Object.keys(result!.chairs).toSorted()).toEqual(['FRA', 'JOR', 'MYS', 'opposition']);
    expect(result!.chairs['JOR']).toMatchObject({ seat: 'JOR', vote: 'no' });
    expect(result!.chairs['opposition']).toMatchObject({ vote: null });
  });
});
