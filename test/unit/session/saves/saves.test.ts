import { describe, expect, test } from 'vitest';
import { hashState } from '../../../../src/engine/proceedings/council/hash';
import { RULES_VERSION } from '../../../../src/engine/proceedings/council/version';
import { autosave, type Autosave } from '../../../../src/session/saves/autosave';
import { parseSave, saveOf, saveText, type Save } from '../../../../src/session/saves/save-format';
import { Saves } from '../../../../src/session/saves/saves';
import { openSession } from '../../../../src/session/saves/open-session';
import type { LocalGame } from '../../../../src/session/play/local-game';
import { DECEMBER_2015, MODEL } from '../../../support/shipped';
import { FakeClock } from '../../../support/fake-clock';
import { MemoryStore } from '../../../support/memory-store';
import { aSession, endWeek, playRandomly } from '../../../support/sessions';

/** A save as a hand may change it: anything may stand anywhere. */
type Hacked = ReturnType<JSON['parse']>;

const hashOf = (session: LocalGame) => hashState(session.stateToSave());

function aSave(session: LocalGame): Save {
  return saveOf({
    id: '1',
    header: session.header,
    log: session.log(),
    state: session.stateToSave(),
    savedAt: 1,
    bot: null,
  });
}

/** A save that was changed by hand, as read back from text. */
function tampered(change: (save: Hacked) => void): Save {
  const session = aSession();
  playRandomly(session, 25);
  const save: unknown = JSON.parse(saveText(aSave(session)));
  change(save);
  return save as Save;
}

const reopened = (save: Save) =>
  openSession({ scenario: DECEMBER_2015, model: MODEL, save, clock: new FakeClock() });

/** A tab: its view of the shared storage, and a game kept in it. */
function aTab(store: MemoryStore, session: LocalGame, slot: string | null = null) {
  let now = 0;
  const saves = new Saves(store);
  if (slot !== null) saves.open(slot);
  const keeper = autosave({ session, saves, slot, now: () => (now += 1) });
  return { saves, keeper };
}

/** Opens a slot in a new tab. */
function openTab(store: MemoryStore, slot: string) {
  const parsed = new Saves(store).open(slot);
  if (!parsed.ok) throw new Error(parsed.problem.code);
  const opened = reopened(parsed.save);
  if (!opened.ok) throw new Error(opened.problem.code);
  return { session: opened.session, ...aTab(store, opened.session, slot) };
}

describe('a save', () => {
  test('is written after every action and every undo, and resumes to the same game', () => {
    const store = new MemoryStore();
    const session = aSession({ level: 'attache' });
    const { keeper } = aTab(store, session);
    for (const change of [() => endWeek(session), () => session.undo(), () => endWeek(session)]) {
      change();
      const resumed = openTab(store, keeper.slot()).session;
      expect(hashOf(resumed)).toBe(hashOf(session));
      expect(resumed.events()).toEqual(session.events());
      expect(resumed.canUndo()).toBe(session.canUndo());
    }
  });

  test('a resumed game goes on as the first would have', () => {
    const session = aSession();
    playRandomly(session, 20);
    const resumed = reopened(aSave(session));
    if (!resumed.ok) throw new Error(resumed.problem.code);
    for (const game of [session, resumed.session]) playRandomly(game);
    expect(hashOf(resumed.session)).toBe(hashOf(session));
  });

  test('goes to text and back, loses nothing', () => {
    const save = tampered(() => {});
    expect(parseSave(saveText(save))).toEqual({ ok: true, save });
  });

  test('of a finished game is listed with its ending', () => {
    const store = new MemoryStore();
    const session = aSession();
    const { saves } = aTab(store, session);
    playRandomly(session);
    const [entry] = saves.list();
    const { result } = session.view().board;
    expect(entry).toMatchObject({
      problem: null,
      summary: { phase: 'over', ending: { option: result!.option, win: result!.win } },
    });
  });
});

describe('a save of other rules', () => {
  const outdated = (change: (save: Hacked) => void = () => {}) =>
    tampered((save) => {
      save.header.versions.council.rules = RULES_VERSION + 1;
      change(save);
    });

  test('plays on from its snapshot, closed to replays', () => {
    const save = outdated();
    const opened = reopened(save);
    if (!opened.ok) throw new Error(opened.problem.code);
    expect(opened.closed).toBe('rulesChanged');
    expect(opened.session.canUndo()).toBe('nothing');
    expect(hashOf(opened.session)).toBe(save.hash);
    playRandomly(opened.session);
    expect(opened.session.view().board.phase).toBe('over');
  });

  test.each([
    ['a field is missing', (save: Hacked) => delete save.snapshot.board.meters.thaw],
    ['a field is unknown', (save: Hacked) => (save.snapshot.board.extra = 1)],
    ['a seat is not at this table', (save: Hacked) => (save.snapshot.board.seats.XXX = {})],
    ['a number is a text', (save: Hacked) => (save.snapshot.board.week = 'one')],
    ['a number is not whole', (save: Hacked) => (save.snapshot.board.meters.favours = 0.5)],
    ['a list is not one', (save: Hacked) => (save.snapshot.desk.promises = {})],
  ])('says that it cannot where %s', (_, change) => {
    expect(reopened(outdated(change))).toEqual({
      ok: false,
      problem: { code: 'snapshotUnreadable', step: 0 },
    });
  });
});

describe('a tampered save is refused, with the step', () => {
  test('an action that the rules refuse', () => {
    const save = tampered(({ log }) => {
      log[4] = { type: 'recall', by: 'coalition', messenger: 'nobody' };
    });
    expect(reopened(save)).toEqual({ ok: false, problem: { code: 'actionRefused', step: 4 } });
  });

  test.each([
    ['another seed', (save: Hacked) => (save.header.seed = 'other')],
    ['another hash', (save: Hacked) => (save.hash = '0123456789abcdef')],
    ['an action less', (save: Hacked) => save.log.pop()],
    ['a better snapshot', (save: Hacked) => (save.snapshot.board.meters.favours += 1)],
    ['a better ending', (save: Hacked) => (save.summary.week += 1)],
  ])('%s', (_, change) => {
    const opened = reopened(tampered(change));
    expect(opened.ok).toBe(false);
  });

  test('another docket', () => {
    const save = tampered(({ header }) => (header.docket.id = '1999-december'));
    expect(reopened(save)).toEqual({ ok: false, problem: { code: 'otherScenario', step: 0 } });
  });
});

test('a save of the first format still carries its docket’s title, and is read without it', () => {
  const { summary } = tampered(() => {});
  const first = tampered((save) => {
    const { seed, level, humans } = save.header;
    save.format = 1;
    save.summary.title = 'Zero slack';
    save.header = {
      seed,
      level,
      humans,
      scenario: '2015-december',
      scenarioVersion: 2,
      rulesVersion: 3,
    };
  });
  const parsed = parseSave(JSON.stringify(first));
  expect(parsed.ok && parsed.save.summary).toEqual(summary);
});

describe('hostile text', () => {
  const text = (change: (save: Hacked) => void) => JSON.stringify(tampered(change));

  test.each([
    ['', 'notJson', 0],
    ['<b>hello</b>', 'notJson', 0],
    ['null', 'notASave', 0],
    ['[]', 'notASave', 0],
    ['{"format":1}', 'notASave', 0],
    [text((save) => (save.format = 3)), 'unknownFormat', 0],
    [text((save) => (save.hash = 'x')), 'notASave', 0],
    [text((save) => (save.extra = true)), 'notASave', 0],
    [text((save) => (save.summary.name = 'x')), 'notASave', 0],
    [text((save) => (save.header.seed = 'Not A Seed')), 'badHeader', 0],
    [text((save) => (save.header.level = 'god')), 'badHeader', 0],
    [text((save) => (save.header.humans = ['coalition', 'opposition'])), 'badHeader', 0],
    [text((save) => (save.log[3] = null)), 'badAction', 3],
    [text((save) => (save.log[2].extra = 1)), 'badAction', 2],
    [text((save) => (save.log[1] = { type: '__proto__' })), 'badAction', 1],
    ['"' + 'x'.repeat(3_000_000) + '"', 'notASave', 0],
  ])('%# is refused as %2$s', (input, code, step) => {
    const store = new MemoryStore();
    const { saves } = aTab(store, aSession());
    const before = new Map(store.texts);
    expect(parseSave(input)).toEqual({ ok: false, problem: { code, step } });
    expect(saves.importText(input).ok).toBe(false);
    expect(store.texts).toEqual(before);
  });

  test('a good import goes into a slot of its own', () => {
    const store = new MemoryStore();
    const { saves, keeper } = aTab(store, aSession());
    const imported = saves.importText(keeper.exportText());
    expect(imported).toEqual({ ok: true, id: '2' });
    expect(saves.list()).toHaveLength(2);
  });

  test('a slot that cannot be read is listed with its problem, and left alone', () => {
    const store = new MemoryStore();
    store.texts.set('nine-votes:game:1', 'garbage');
    const { saves, keeper } = aTab(store, aSession());
    expect(keeper.slot()).toBe('2');
    expect(saves.list()).toContainEqual({ id: '1', problem: { code: 'notJson', step: 0 } });
    expect(store.texts.get('nine-votes:game:1')).toBe('garbage');
  });
});

describe('two tabs', () => {
  const isNotSaved = (keeper: Autosave) => keeper.status().kind === 'notSaved';

  test('never overwrite one save: the later one is told, and goes on as a copy', () => {
    const store = new MemoryStore();
    const first = aSession();
    const { keeper, saves } = aTab(store, first);
    const second = openTab(store, keeper.slot());
    endWeek(first);
    expect(isNotSaved(keeper)).toBe(false);
    const kept = store.texts.get('nine-votes:game:1');
    endWeek(second.session);
    expect(second.keeper.status()).toEqual({ kind: 'notSaved', code: 'openElsewhere' });
    expect(second.saves.isOpenElsewhere('1')).toBe(true);
    expect(store.texts.get('nine-votes:game:1')).toBe(kept);
    second.keeper.continueAsCopy();
    expect(second.keeper.status()).toEqual({ kind: 'saved' });
    expect(second.keeper.slot()).toBe('2');
    expect(saves.list()).toHaveLength(2);
  });

  test('two new games take two slots', () => {
    const store = new MemoryStore();
    const slots = ['a', 'b', 'c'].map((seed) => aTab(store, aSession({ seed })).keeper.slot());
    expect(new Set(slots).size).toBe(3);
  });
});

describe('storage that fails', () => {
  test.each([
    ['full', 'storageFull'],
    ['blocked', 'storageBlocked'],
  ] as const)('%s: it is said, the file holds the game, and room heals it', (trouble, code) => {
    const store = new MemoryStore();
    const session = aSession();
    const { keeper } = aTab(store, session);
    store.trouble = trouble;
    endWeek(session);
    expect(keeper.status()).toEqual({ kind: 'notSaved', code });
    const parsed = parseSave(keeper.exportText());
    expect(parsed.ok && reopened(parsed.save).ok).toBe(true);
    store.trouble = 'none';
    endWeek(session);
    expect(keeper.status()).toEqual({ kind: 'saved' });
  });

  test('blocked from the start: the game plays on, and the list is empty', () => {
    const store = new MemoryStore();
    store.trouble = 'blocked';
    const { keeper, saves } = aTab(store, aSession());
    expect(keeper.status()).toEqual({ kind: 'notSaved', code: 'storageBlocked' });
    expect(saves.list()).toEqual([]);
  });
});
