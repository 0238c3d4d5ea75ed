import { describe, expect, test } from 'vitest';
import type { SeatId } from '../../../../src/engine/core/ids';
import { hears } from '../../../../src/engine/proceedings/council/audience';
import { hashState } from '../../../../src/engine/proceedings/council/hash';
import { COUNCIL } from '../../../../src/engine/proceedings/council/proceeding';
import { replay } from '../../../../src/engine/proceedings/council/replay';
import { shareGame, type SharedGame } from '../../../../src/session/chairs/shared-game';
import { closeWeek, endWeek, id } from '../../../support/actions';
import { FakeClock } from '../../../support/fake-clock';
import { randomAction, uniforms } from '../../../support/random-play';
import { DECEMBER_2015, MODEL } from '../../../support/shipped';

/** The coalition, China, two elected members and a sponsor. */
const PEOPLE: readonly SeatId[] = ['coalition', 'opposition', id('MYS'), id('NGA'), id('FRA')];

const setup = { scenario: DECEMBER_2015, model: MODEL, level: 'envoy' } as const;

function shared(seed: string, humans = PEOPLE): SharedGame {
  return shareGame({ ...setup, seed, humans, clock: new FakeClock() });
}

/** Plays to the end by random legal play, each action through the session of the seat that takes it. */
function playOut(game: SharedGame, luck: number): void {
  const draw = uniforms(luck);
  for (let taken = 0; game.stateToSave().board.phase !== 'over'; taken += 1) {
    expect(taken).toBeLessThan(600);
    const action = randomAction(game.stateToSave(), draw);
    expect(game.sessionOf(action.by).submit(action)).toBeNull();
  }
}

describe('a game of the coalition, China, two members and a sponsor', () => {
  test.each([1, 2])('comes to its end, and its log leads there again (%i)', (luck) => {
    const game = shared(`t${luck}`);
    playOut(game, luck);
    const end = game.stateToSave();
    const again = replay({ ...setup, seed: `t${luck}`, humans: PEOPLE }, game.log());
    expect(again.ok && hashState(again.state)).toBe(hashState(end));
    expect(new Set(game.log().map(({ by }) => by))).toEqual(new Set(PEOPLE));
    expect(Object.keys(end.board.result!.chairs)).toHaveLength(4);
    if (!again.ok) return;
    for (const seat of PEOPLE) {
      const heard = again.events.map((event) => hears(seat, event)).filter((event) => event);
      expect(game.sessionOf(seat).events().slice(-heard.length)).toEqual(heard);
    }
  });

  test('shows each person its own seat alone, and takes nothing back', () => {
    const game = shared('own');
    expect(game.sessionOf('opposition').submit(endWeek)).toMatchObject({ code: 'notYourTurn' });
    expect(game.sessionOf('coalition').submit(closeWeek('MYS'))).toMatchObject({
      code: 'notYourTurn',
    });
    for (const seat of PEOPLE) {
      const session = game.sessionOf(seat);
      const view = session.view();
      expect(view.seat).toBe(seat);
      expect(view.desk === null).toBe(seat !== 'coalition');
      expect(view.chair?.seat ?? 'coalition').toBe(seat);
      expect(session.undo()).toBe(false);
      for (const whole of ['log', 'stateToSave', 'branch'])
        expect(session).not.toHaveProperty(whole);
    }
    expect(() => game.sessionOf(id('JOR'))).toThrow('no person holds the seat JOR');
  });

  test('tells every session of what one of them did', () => {
    const game = shared('told');
    const seen: SeatId[] = [];
    for (const seat of PEOPLE) game.sessionOf(seat).onEvents(() => void seen.push(seat));
    const action = { type: 'announceMoves', by: 'opposition', moves: [] } as const;
    expect(game.sessionOf('opposition').submit(action)).toBeNull();
    expect(seen).toEqual(PEOPLE);
    expect(game.sessionOf('coalition').announced()).toEqual([action]);
  });
});

test('the AI plays the seats that nobody holds', () => {
  const game = shared('rest', [id('MYS'), id('NGA')]);
  expect(game.stateToSave().board.phase).toBe('capitals');
  expect(COUNCIL.turnOf(game.stateToSave())).toEqual(['MYS', 'NGA']);
});
