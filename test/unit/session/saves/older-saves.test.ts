import { describe, expect, test } from 'vitest';
import { openChairSession } from '../../../../src/session/chairs/chair-session';
import { type LocalGame } from '../../../../src/session/play/local-game';
import { openSession } from '../../../../src/session/saves/open-session';
import { parseSave, saveOf, type Save } from '../../../../src/session/saves/save-format';
import { aChairSession, playChairSession } from '../../../support/chairs';
import { FakeClock } from '../../../support/fake-clock';
import { aSession, playRandomly } from '../../../support/sessions';
import { DECEMBER_2015, MODEL } from '../../../support/shipped';

/** A save as it was written while a game had one chair, and counted evidence in public. */
function olderSave(game: LocalGame): Save {
  const { header, branch } = game;
  const state = game.stateToSave();
  const save = saveOf({ id: '1', header, branch, log: game.log(), state, savedAt: 0, bot: null });
  const { chairs, ...snapshot } = structuredClone(save.snapshot);
  const { ready: _ready, ...chair } = Object.values(chairs)[0] ?? {};
  const { evidenceUses, blunted: _blunted, ...desk } = snapshot.desk;
  const { result, ...board } = snapshot.board;
  const { chairs: ended = {}, ...told } = result ?? {};
  const isChair = 'seat' in chair;
  const older = {
    ...save,
    header: { ...header, versions: { council: { ...header.versions.council, rules: 3 } } },
    snapshot: {
      ...snapshot,
      chair: isChair ? chair : null,
      desk,
      board: {
        ...board,
        evidenceUses,
        result: result && { ...told, chair: Object.values(ended)[0] ?? null },
      },
    },
  };
  const parsed = parseSave(JSON.stringify(older));
  if (!parsed.ok) throw new Error(parsed.problem.code);
  return parsed.save;
}

const wiring = { scenario: DECEMBER_2015, model: MODEL, clock: new FakeClock() };

describe('a save of before there were several chairs goes on from its snapshot', () => {
  test.each([0, 6, 40, Infinity])('of the coalition, after %s actions', (most) => {
    const game = aSession();
    playRandomly(game, most);
    const opened = openSession({ ...wiring, save: olderSave(game) });
    if (!opened.ok) throw new Error(opened.problem.code);
    expect(opened.closed).toBe('rulesChanged');
    expect(opened.session.view().board).toEqual(game.view().board);
  });

  test.each(['MYS', 'opposition'])('of the chair of %s, in the middle and at its end', (seat) => {
    for (const most of [3, Infinity]) {
      const game = aChairSession({ seat });
      playChairSession(game, most);
      const opened = openChairSession({ ...wiring, save: olderSave(game) });
      if (!opened.ok) throw new Error(opened.problem.code);
      expect(opened.closed).toBe('rulesChanged');
      expect(opened.session.view().chair).toEqual(game.view().chair);
      expect(opened.session.view().board.result).toEqual(game.view().board.result);
      playChairSession(opened.session);
      expect(opened.session.view().board.result?.chairs[seat]?.seat).toBe(seat);
    }
  });

  test('how often evidence was argued is kept', () => {
    const game = aSession();
    playRandomly(game, 6);
    const save = olderSave(game);
    (save.snapshot.board as unknown as Record<string, unknown>)['evidenceUses'] = 2;
    const opened = openSession({ ...wiring, save });
    expect(opened.ok && opened.session.view().desk?.evidenceUses).toBe(2);
  });
});
