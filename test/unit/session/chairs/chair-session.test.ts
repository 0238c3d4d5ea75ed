import { describe, expect, test } from 'vitest';
import { BOTS } from '../../../../src/ai/players/bots';
import type { Action } from '../../../../src/engine/proceedings/council/action';
import { replay } from '../../../../src/engine/proceedings/council/replay';
import { step } from '../../../../src/engine/proceedings/council/step';
import type { Level } from '../../../../src/engine/core/levels';
import { autosave } from '../../../../src/session/saves/autosave';
import { coalitionTurn } from '../../../../src/session/play/recorded-turn';
import { openChairSession } from '../../../../src/session/chairs/chair-session';
import { playHeadless } from '../../../../src/session/play/headless';
import { parseSave, saveOf, type Save } from '../../../../src/session/saves/save-format';
import { openSession } from '../../../../src/session/saves/open-session';
import { Saves } from '../../../../src/session/saves/saves';
import { castVote, closeWeek, endWeek, id, moves, reply } from '../../../support/actions';
import { aChairSession, playChair, playChairSession } from '../../../support/chairs';
import { chairBot, type ChairBot } from '../../../support/chair-bot';
import { MemoryStore } from '../../../support/memory-store';
import { DECEMBER_2015, MODEL } from '../../../support/shipped';

const SETUP = { scenario: DECEMBER_2015, model: MODEL, level: 'envoy' as Level, seed: 's-1' };
const GAME = { scenario: DECEMBER_2015, model: MODEL, level: 'envoy' as Level };

function recordOf(seed: string, level: Level = 'envoy') {
  return playHeadless({ ...GAME, level, seed, bot: BOTS.informed });
}

/** Does what the formula would have done: leaves all but the right offer to the capital. */
function formula(vote: Extract<Action, { type: 'castVote' }>['vote']): ChairBot {
  return (view, legal) => {
    const by = view.chair!.seat as never;
    if (view.board.phase === 'vote') return { type: 'castVote', by, vote };
    return legal.find((action) => action.type === 'closeWeek')!;
  };
}

describe('a recorded game', () => {
  test.each(['a', 'b', 'c', 'd'])(
    'of seed %s ends as it did when the chair does what its capital would have',
    (seed) => {
      const record = recordOf(seed);
      const first = record.state.board.result!;
      for (const seat of ['MYS', 'NGA', 'VEN', 'CHL']) {
        const own = first.votes.find(({ member }) => member === seat);
        const play = playChair({ seat, seed, record: record.log }, formula(own?.vote ?? 'yes'));
        const { chairs, ...again } = play.game.state.board.result!;
        const { chairs: none, ...before } = first;
        expect(none).toEqual({});
        expect(again).toEqual(before);
        expect(chairs[seat]?.seat).toBe(seat);
        const told = play.log.filter(({ by }) => by !== seat);
        expect(told).toEqual(record.log);
      }
    },
  );

  test('leaves every other vote alone when only the chair’s own changes', () => {
    const record = recordOf('a');
    const first = record.state.board.result!;
    expect(first.votes.length).toBe(15);
    for (const vote of ['yes', 'abstain', 'no'] as const) {
      const play = playChair({ seat: 'MYS', seed: 'a', record: record.log }, formula(vote));
      const { votes } = play.game.state.board.result!;
      const changed = votes.filter(
        ({ member, vote: cast }) =>
          first.votes.find((other) => other.member === member)!.vote !== cast,
      );
      expect(changed.every(({ member }) => member === 'MYS')).toBe(true);
      expect(votes.find(({ member }) => member === 'MYS')!.vote).toBe(vote);
    }
  });

  test('is a week at the desk, the same from the same state, and nothing out of its turn', () => {
    const record = recordOf('a').log;
    const start = aChairSession({ seat: 'opposition', seed: 'a' }).stateToSave();
    expect(coalitionTurn(start, record)).toEqual([]);
    const result = step(start, record[0]!);
    if (!result.ok) throw new Error(result.rejection.code);
    const turn = coalitionTurn(result.state, record);
    const end = record.findIndex(({ type }) => type === 'endWeek');
    expect(turn).toEqual(record.slice(1, end + 1));
    expect(coalitionTurn(result.state, record)).toEqual(turn);
  });

  test('with a week missing is played on by the informed bot', () => {
    const record = recordOf('a').log;
    const broken = record.slice(0, record.findIndex(({ type }) => type === 'endWeek') - 1);
    const play = playChair({ seed: 'a', record: broken });
    expect(play.game.state.board.result).not.toBeNull();
    const inFull = playChair({ seed: 'a', record: null });
    expect(play.log.map(({ type }) => type)).toEqual(inFull.log.map(({ type }) => type));
  });

  test('tells how it ended, and without a record there is nothing to tell', () => {
    const record = recordOf('s-1');
    expect(aChairSession({ record: record.log }).first()).toEqual(record.state.board.result);
    expect(aChairSession().first()).toBeNull();
    expect(aChairSession({ record: record.log.slice(0, 5) }).first()).toBeNull();
  });
});

describe('a chair’s session', () => {
  test('waits for its own person only, and takes no other seat’s action', () => {
    const session = aChairSession();
    expect(session.view().seat).toBe('MYS');
    expect(session.view().desk).toBeNull();
    expect(session.header.humans).toEqual(['MYS']);
    for (const action of [endWeek, moves(), closeWeek('JOR')])
      expect(session.submit(action)).toEqual({ code: 'notYourTurn', by: action.by });
    expect(session.submit(closeWeek('MYS'))).toBeNull();
    expect(session.view().board.week).toBe(2);
  });

  test('tells its person nothing of what the coalition learns about others', () => {
    const session = aChairSession({ record: recordOf('s-1').log });
    playChairSession(session);
    const text = JSON.stringify(session.events());
    expect(session.events().length).toBeGreaterThan(20);
    const named = session
      .events()
      .filter(({ type }) => /^(seatSounded|argument|redLine|ask|nod|promise)/.test(type))
      .map((event) => ('member' in event ? event.member : ''));
    expect(named.filter((member) => member !== 'MYS')).toEqual([]);
    expect(text).not.toContain('messengerBriefed');
  });

  test.each([
    ['attache', 'yes'],
    ['envoy', 'learned'],
    ['ambassador', 'never'],
  ] as const)('at %s a closed week may be taken back: %s', (level, answer) => {
    const session = aChairSession({ level });
    expect(session.canUndo()).toBe(level === 'ambassador' ? 'never' : 'nothing');
    const before = session.stateToSave();
    session.submit(closeWeek('MYS'));
    expect(session.canUndo()).toBe(answer);
    expect(session.undo()).toBe(answer === 'yes');
    expect(session.stateToSave() === before).toBe(answer === 'yes');
  });

  test('takes an answer back at Envoy, as nothing was learned by it', () => {
    const session = aChairSession({ seed: 'a', record: recordOf('a').log });
    const approach = session.view().chair!.approaches[0]!;
    expect(session.submit(reply('MYS', approach.id, 'press'))).toBeNull();
    expect(session.canUndo()).toBe('yes');
    session.undo();
    expect(session.view().chair!.approaches[0]).toEqual(approach);
  });

  test('China’s announces moves, and the coalition answers at once', () => {
    const session = aChairSession({ seat: 'opposition' });
    expect(session.view().board.phase).toBe('moves');
    expect(session.view().chair?.own).toBeNull();
    playChairSession(session);
    const result = session.view().board.result!;
    expect(result.chairs['opposition']?.lines.map(({ line }) => line)).toEqual([
      'agenda',
      'means',
      'quiet',
      'room',
    ]);
  });
});

describe('a saved chair game', () => {
  function savedAt(actions: number): { save: Save; hash: string } {
    const store = new MemoryStore();
    const session = aChairSession({ record: recordOf('s-1').log });
    const saves = new Saves(store);
    const keeper = autosave({ session, saves, slot: null, now: () => 7 });
    playChairSession(session, actions);
    const parsed = parseSave(keeper.exportText());
    if (!parsed.ok) throw new Error(parsed.problem.code);
    expect(saves.open(keeper.slot())).toEqual(parsed);
    return { save: parsed.save, hash: parsed.save.hash };
  }

  test.each([0, 3, 100])('opens again after %s actions, and goes on as it would have', (taken) => {
    const { save, hash } = savedAt(taken);
    expect(save.header.humans).toEqual(['MYS']);
    const opened = openChairSession({ ...GAME, save });
    if (!opened.ok) throw new Error(opened.problem.code);
    const { session } = opened;
    expect(session.branch).toEqual(save.branch);
    const { state } = { state: session.stateToSave() };
    const again = saveOf({ ...save, branch: session.branch, log: session.log(), state });
    expect(again.hash).toBe(hash);
    playChairSession(session);
    expect(session.stateToSave()).toEqual(playChair({ record: save.branch!.log }).game.state);
  });

  test('that ends in somebody else’s turn goes on to its own', () => {
    const { save } = savedAt(0);
    const cut = save.log.slice(0, 2);
    const played = replay({ ...SETUP, humans: [id('MYS')] }, cut);
    if (!played.ok) throw new Error(played.problem.code);
    expect(played.state.board.phase).toBe('desk');
    const early = saveOf({ ...save, log: cut, state: played.state });
    const opened = openChairSession({ ...GAME, save: early });
    expect(opened.ok && opened.session.view().board.phase).toBe('capitals');
  });

  test('is not the coalition’s to open, nor another seat’s', () => {
    const { save } = savedAt(2);
    const asOurs = openSession({ ...GAME, save });
    expect(asOurs).toEqual({ ok: false, problem: { code: 'badHeader', step: 0 } });
    for (const seat of ['USA', 'XXX', '__proto__'])
      expect(
        openChairSession({
          ...GAME,
          save: { ...save, header: { ...save.header, humans: [id(seat)] } },
        }).ok,
      ).toBe(false);
  });

  test('goes on from its snapshot when the rules have changed', () => {
    const { save } = savedAt(3);
    const older = {
      ...save,
      header: { ...save.header, versions: { council: { rules: 0, ai: 0 } } },
    };
    const opened = openChairSession({ ...GAME, save: older });
    if (!opened.ok) throw new Error(opened.problem.code);
    expect(opened.closed).toBe('rulesChanged');
    playChairSession(opened.session);
    expect(opened.session.view().board.result?.chairs['MYS']?.seat).toBe('MYS');
  });
});

describe('the chair bot', () => {
  test.each(['a', 'b'])('plays any chair to its end, seed %s', (seed) => {
    for (const { id: seat, role } of DECEMBER_2015.members) {
      if (role !== 'elected') continue;
      const { result } = playChair({ seat, seed }, chairBot).game.state.board;
      expect(result?.chairs[seat]?.seat).toBe(seat);
      expect(result?.chairs[seat]?.lines).toHaveLength(4);
    }
  });

  test('votes as it is told', () => {
    const session = aChairSession({ seed: 'a', record: recordOf('a').log });
    while (session.view().board.phase === 'capitals') session.submit(closeWeek('MYS'));
    expect(session.view().board.phase).toBe('vote');
    expect(session.submit(castVote('MYS', 'abstain'))).toBeNull();
    expect(session.view().board.result?.chairs['MYS']?.vote).toBe('abstain');
  });
});
