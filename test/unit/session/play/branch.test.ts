import { describe, expect, test } from 'vitest';
import { BOTS } from '../../../../src/ai/players/bots';
import { hashState } from '../../../../src/engine/proceedings/council/hash';
import { branchWeek } from '../../../../src/session/play/branch';
import { playHeadless } from '../../../../src/session/play/headless';
import { parseSave, saveOf, saveText } from '../../../../src/session/saves/save-format';
import { createSession } from '../../../../src/session/play/local-game';
import { openSession } from '../../../../src/session/saves/open-session';
import { FakeClock } from '../../../support/fake-clock';
import { mustSubmit, playRandomly } from '../../../support/sessions';
import { DECEMBER_2015, MODEL } from '../../../support/shipped';

const GAME = {
  scenario: DECEMBER_2015,
  model: MODEL,
  seed: 's-1',
  level: 'envoy',
  bot: BOTS.informed,
} as const;

const recorded = playHeadless(GAME);
const { log } = recorded;
const whatIf = (step: number) =>
  createSession({ ...GAME, clock: new FakeClock(), from: { log, step } });

/** How many actions stand before the moves of a week are answered. */
function stepOfWeek(week: number): number {
  const announced = log.flatMap(({ type }, index) => (type === 'announceMoves' ? [index] : []));
  return announced[week - 1]! + 1;
}

describe('a what-if', () => {
  test('starts where the record stood, with the same luck', () => {
    const session = whatIf(stepOfWeek(3));
    expect(session.view().board).toMatchObject({ phase: 'desk', week: 3 });
    expect(session.log()).toEqual(log.slice(0, stepOfWeek(3)));
    expect(session.header).toEqual(recorded.header);
    for (const action of log.slice(stepOfWeek(3))) {
      if (action.by === 'coalition') mustSubmit(session, action);
    }
    expect(hashState(session.stateToSave())).toBe(recorded.hash);
  });

  test('lets the other side move where the record stops before its turn', () => {
    expect(whatIf(stepOfWeek(2) - 1).log()).toEqual(log.slice(0, stepOfWeek(2)));
  });

  test('remembers how the record ended; a game of its own has none', () => {
    expect(whatIf(stepOfWeek(3)).first()).toEqual(recorded.state.board.result);
    expect(createSession({ ...GAME, clock: new FakeClock() }).first()).toBeNull();
  });

  test('comes back from its save with its record', () => {
    const session = whatIf(stepOfWeek(5));
    playRandomly(session);
    const { header, branch } = session;
    const state = session.stateToSave();
    const draft = { id: '1', header, branch, state, log: session.log(), savedAt: 0, bot: null };
    const parsed = parseSave(saveText(saveOf(draft)));
    if (!parsed.ok) throw new Error(parsed.problem.code);
    const opened = openSession({ ...GAME, clock: new FakeClock(), save: parsed.save });
    expect(opened.ok && opened.session.branch).toEqual(branch);
    expect(opened.ok && opened.session.first()).toEqual(recorded.state.board.result);
  });

  test('a save from before there was a what-if is read as a game of its own', () => {
    const { branch: _, ...save } = saveOf({ ...recorded, id: '1', savedAt: 0, bot: null });
    const { docket, versions: __, ...header } = save.header;
    const first = { scenario: docket.id, scenarioVersion: 1, rulesVersion: 1, ...header };
    const parsed = parseSave(JSON.stringify({ ...save, format: 1, header: first }));
    expect(parsed.ok && parsed.save.branch).toBeNull();
  });

  test.each([
    ['week 1', 1, 1],
    ['week 4', stepOfWeek(4), 4],
    ['between the weeks', stepOfWeek(4) - 1, 4],
    ['the Call', log.length - 1, 'call'],
  ] as const)('knows where it leaves the record: %s', (_, step, week) => {
    expect(branchWeek({ log, step })).toBe(week);
  });
});
