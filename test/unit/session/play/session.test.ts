import { describe, expect, test, vi } from 'vitest';
import { hashState } from '../../../../src/engine/proceedings/council/hash';
import { replay } from '../../../../src/engine/proceedings/council/replay';
import { LEVELS } from '../../../../src/engine/core/levels';
import { DECEMBER_2015, MODEL } from '../../../support/shipped';
import {
  aSession,
  endWeek,
  mustSubmit,
  playRandomly,
  playToTheVote,
} from '../../../support/sessions';

const SOUND_OUT = {
  type: 'brief',
  by: 'coalition',
  messenger: 'GBR',
  task: { type: 'soundOut', member: 'JOR' as never },
} as const;

const hashOf = (session: ReturnType<typeof aSession>) => hashState(session.stateToSave());

describe('the store', () => {
  test('opens at the desk, with the other side’s moves made and shown', () => {
    const session = aSession();
    expect(session.view().board.phase).toBe('desk');
    expect(session.log()[0]?.type).toBe('announceMoves');
    expect(session.events().map(({ type }) => type)).toContain('movesAnnounced');
  });

  test('the other side answers at once when a week ends', () => {
    const session = aSession();
    endWeek(session);
    expect(session.view().board).toMatchObject({ phase: 'desk', week: 2 });
    expect(session.log().at(-1)?.type).toBe('announceMoves');
  });

  test('a refused action changes nothing and tells nobody', () => {
    const session = aSession();
    const before = hashOf(session);
    const listener = vi.fn();
    session.onEvents(listener);
    expect(session.submit({ type: 'call', by: 'coalition', option: 'table' })).not.toBeNull();
    expect(hashOf(session)).toBe(before);
    expect(listener).not.toHaveBeenCalled();
  });

  test('the log replays in the engine alone to the same hash', () => {
    const session = aSession();
    playRandomly(session);
    const replayed = replay(
      { scenario: DECEMBER_2015, model: MODEL, seed: 's-1', level: 'envoy', humans: ['coalition'] },
      session.log(),
    );
    expect(replayed.ok && hashState(replayed.state)).toBe(hashOf(session));
    expect(replayed.ok && replayed.events).toEqual(session.events());
  });

  test('the other side chooses alike whatever was clicked in between', () => {
    const [plain, busy] = [aSession(), aSession()];
    mustSubmit(busy, SOUND_OUT);
    mustSubmit(busy, { type: 'recall', by: 'coalition', messenger: 'GBR' });
    for (const session of [plain, busy]) endWeek(session);
    expect(busy.view().board.moves).toEqual(plain.view().board.moves);
  });

  test('watch calls at once, then only when the structure changes', () => {
    const session = aSession();
    const seen: unknown[] = [];
    const stop = session.watch(
      ({ board }) => ({ week: board.week }),
      (value) => seen.push(value),
    );
    mustSubmit(session, SOUND_OUT);
    expect(seen).toEqual([{ week: 1 }]);
    endWeek(session);
    stop();
    endWeek(session);
    expect(seen).toEqual([{ week: 1 }, { week: 2 }]);
  });

  test('the vote is under way before anybody hears that the game is over', () => {
    const session = aSession();
    let wasVoting = false;
    session.watch(
      ({ board }) => board.phase,
      (phase) => {
        if (phase === 'over') wasVoting = session.playback.isVoting();
      },
    );
    playToTheVote(session);
    expect(wasVoting).toBe(true);
  });
});

describe('undo by level (design 1.10)', () => {
  test.each([
    { level: 'attache', briefed: 'yes', ended: 'yes' },
    { level: 'envoy', briefed: 'yes', ended: 'learned' },
    { level: 'ambassador', briefed: 'never', ended: 'never' },
  ] as const)('$level', ({ level, briefed, ended }) => {
    const session = aSession({ level });
    expect(session.canUndo()).toBe(level === 'ambassador' ? 'never' : 'nothing');
    mustSubmit(session, SOUND_OUT);
    expect(session.canUndo()).toBe(briefed);
    endWeek(session);
    expect(session.canUndo()).toBe(ended);
  });

  test('an undone action leaves no trace', () => {
    const session = aSession({ level: 'attache' });
    const before = { hash: hashOf(session), log: session.log(), events: session.events() };
    mustSubmit(session, SOUND_OUT);
    endWeek(session);
    while (session.undo());
    expect({ hash: hashOf(session), log: session.log(), events: session.events() }).toEqual(before);
  });

  test('the vote itself is taken back at Attaché, and the room sits down again', () => {
    const session = aSession({ level: 'attache' });
    playToTheVote(session);
    expect(session.undo()).toBe(true);
    expect(session.view().board).toMatchObject({ phase: 'call', result: null });
    expect(session.playback.isVoting()).toBe(false);
    expect(session.playback.picture().framing).toBe('desk');
  });

  test.each(LEVELS)('%s: an undo that is refused changes nothing', (level) => {
    const session = aSession({ level });
    const before = hashOf(session);
    expect(session.undo()).toBe(false);
    expect(hashOf(session)).toBe(before);
  });
});
