import { describe, expect, test } from 'vitest';
import { BOTS } from '../../../../src/ai/players/bots';
import type { Action } from '../../../../src/engine/proceedings/council/action';
import { randomAction } from '../../../../src/cli/fuzz/actions';
import { luckFrom } from '../../../../src/cli/fuzz/luck';
import { hashState } from '../../../../src/engine/proceedings/council/hash';
import { LEVELS } from '../../../../src/engine/core/levels';
import { headerOf } from '../../../../src/session/play/header';
import { playHeadless } from '../../../../src/session/play/headless';
import { decodeGame, encodeGame, LONGEST_CODE } from '../../../../src/session/codes/replay-code';
import { CODE_FORMAT } from '../../../../src/session/codes/replay-code-header';
import { checksumOf } from '../../../../src/session/codes/replay-code-checksum';
import { digitsOf, textOf } from '../../../../src/session/codes/replay-code-text';
import { answerMove, call, predict, recall, setAmbition } from '../../../support/actions';
import { playChair } from '../../../support/chairs';
import { SHIPPED_DOCKETS } from '../../../support/dockets';
import { aSession, endWeek, mustSubmit } from '../../../support/sessions';
import { DECEMBER_2015, MODEL } from '../../../support/shipped';

const TEXTS = { scenarios: SHIPPED_DOCKETS, model: MODEL };

/** A game of the random bot's on the docket of 2015, and its code. */
function aGame(seed = 'a-seed', bot = BOTS.random) {
  const game = { scenario: DECEMBER_2015, model: MODEL, seed, level: 'envoy', bot } as const;
  const played = playHeadless(game);
  const encoded = encodeGame({ ...played, scenario: DECEMBER_2015, model: MODEL });
  if (!encoded.ok) throw new Error(encoded.problem.code);
  return { ...played, code: encoded.code };
}

/** The code with other digits and a checksum that fits them. */
function forged(code: string, change: (digits: number[]) => number[]): string {
  const digits = change(digitsOf(code)!.slice(0, -3));
  return textOf([...digits, ...checksumOf(digits)]);
}

describe('a game comes back from its code', () => {
  const names = ['nothing', 'random', 'informed'] as const;
  const games = SHIPPED_DOCKETS.flatMap((scenario) =>
    LEVELS.flatMap((level) => names.map((name) => ({ scenario, level, name }))),
  );

  test.each(games)('$scenario.id, $level, $name', ({ scenario, level, name }) => {
    for (const seed of ['0', 'long-seed-12']) {
      const played = playHeadless({ scenario, model: MODEL, seed, level, bot: BOTS[name] });
      const encoded = encodeGame({ ...played, scenario, model: MODEL });
      if (!encoded.ok) throw new Error(encoded.problem.code);
      expect(encoded.code.replaceAll('-', '').length).toBeLessThanOrEqual(LONGEST_CODE);
      const decoded = decodeGame(encoded.code, TEXTS);
      const log = { length: played.log.length }; // answers to moves may stand in another order
      expect(decoded).toMatchObject({ ok: true, header: played.header, log });
      expect(decoded.ok && hashState(decoded.state)).toBe(played.hash);
    }
  });

  test.each(['greedy', 'only:argue', 'never:asks'] as const)('%s', (name) => {
    const { code, hash } = aGame('a-seed', BOTS[name]);
    const decoded = decodeGame(code, TEXTS);
    expect(decoded.ok && hashState(decoded.state)).toBe(hash);
  });
});

/** Plays a session as a person would who cannot make up their mind. */
function aFicklePerson() {
  const session = aSession({ seed: 'fickle', level: 'envoy' });
  const tryOut = (...actions: readonly Action[]): void =>
    actions.forEach((action) => void session.submit(action));
  while (session.view().board.phase === 'desk') {
    for (const task of ['soundOut', 'holdWitnessEvent'] as const)
      tryOut({ type: 'brief', by: 'coalition', messenger: 'USA', task: taskOf(task) });
    tryOut({ type: 'brief', by: 'coalition', messenger: 'FRA', task: taskOf('argue') });
    for (const { id } of session.view().board.moves)
      tryOut(answerMove(id, 'take'), answerMove(id, 'concede'));
    tryOut(setAmbition(3), recall('USA'), setAmbition(4), setAmbition(2));
    endWeek(session);
  }
  tryOut(predict('MYS', 'no'), predict('AGO', 'yes'), predict('MYS', 'yes'), call('table'));
  return session;
}

function taskOf(type: 'soundOut' | 'holdWitnessEvent' | 'argue') {
  const member = 'MYS' as never;
  if (type === 'argue') return { type, member, argument: 'evidence', rank: 'envoy' } as const;
  return type === 'soundOut' ? { type, member } : { type };
}

test("a person's game keeps votes, score, predictions and result, without changes of mind", () => {
  const session = aFicklePerson();
  const { header } = session;
  const log = session.log();
  const encoded = encodeGame({ header, log, scenario: DECEMBER_2015, model: MODEL });
  if (!encoded.ok) throw new Error(encoded.problem.code);
  const decoded = decodeGame(encoded.code, TEXTS);
  if (!decoded.ok) throw new Error(decoded.problem.code);
  const { board, desk } = session.stateToSave();
  expect(board.phase).toBe('over');
  expect(decoded.state.board.result).toEqual(board.result);
  expect(decoded.log.length).toBeLessThan(log.length);
  expect(decoded.log.some(({ type }) => type === 'recall')).toBe(false);
  const sorted = (list: typeof desk.predictions) =>
    list.toSorted((a, b) => (a.member < b.member ? -1 : 1));
  expect(sorted(decoded.state.desk.predictions)).toEqual(sorted(desk.predictions));
  expect(desk.predictions).toHaveLength(2);
});

test('leaving before the letter is filed has a code too', () => {
  const session = aSession({ seed: 'leaver' });
  while (session.view().board.week < 3) endWeek(session);
  mustSubmit(session, call('withdraw'));
  const { header } = session;
  const encoded = encodeGame({
    header,
    log: session.log(),
    scenario: DECEMBER_2015,
    model: MODEL,
  });
  const decoded = decodeGame(encoded.ok ? encoded.code : '', TEXTS);
  expect(decoded.ok && hashState(decoded.state)).toBe(hashState(session.stateToSave()));
});

describe('what is no code, and why', () => {
  const { code, header, log, state } = aGame();

  test.each([
    ['', 'notACode'],
    ['hello', 'notACode'],
    [`${code}U`, 'notACode'],
    ['0'.repeat(401), 'notACode'],
    [`${code}0`, 'checksum'],
    [code.slice(0, -1), 'checksum'],
  ])('%s: %s', (text, problem) => {
    expect(decodeGame(text, TEXTS)).toEqual({ ok: false, problem: { code: problem, step: 0 } });
  });

  test('a slip is refused with the first step that it changes', () => {
    const signs = code.replaceAll('-', '');
    const headSigns = 21; // format, docket, fingerprint, level, a seed of six, and its last bits
    for (let at = 0; at < signs.length; at += 7) {
      const slip = signs.slice(0, at) + (signs[at] === 'K' ? 'M' : 'K') + signs.slice(at + 1);
      const decoded = decodeGame(slip, TEXTS);
      if (decoded.ok) throw new Error('read');
      expect(decoded.problem.code).toBe('checksum');
      const { step } = decoded.problem;
      expect(step).toBeLessThanOrEqual(log.length);
      expect(step > 0, `sign ${at}`).toBe(at >= headSigns);
    }
  });

  test('a forged tail is illegal at a step of the game', () => {
    const decoded = decodeGame(
      forged(code, (digits) => [...digits, 7]),
      TEXTS,
    );
    expect(decoded).toMatchObject({ ok: false, problem: { code: 'illegal' } });
    expect(decoded.ok || decoded.problem.step).toBeGreaterThan(1);
  });

  test.each([
    [0, 'notACode'],
    [1, 'olderFormat'],
    [CODE_FORMAT - 1, 'olderFormat'],
    [CODE_FORMAT + 1, 'newerFormat'],
    [31, 'newerFormat'],
  ])('of format %i: %s', (format, problem) => {
    const other = forged(code, ([, ...rest]) => [format, ...rest]);
    expect(decodeGame(other, TEXTS)).toEqual({ ok: false, problem: { code: problem, step: 0 } });
  });

  test.each(['drawn', 'authored'] as const)('of a %s docket, which nothing can open', (kind) => {
    const other = headerOf({ scenario: DECEMBER_2015, kind, seed: 'a-seed', level: 'envoy' });
    const encoded = encodeGame({ header: other, log, scenario: DECEMBER_2015, model: MODEL });
    if (!encoded.ok) throw new Error(encoded.problem.code);
    expect(decodeGame(encoded.code, TEXTS)).toEqual({
      ok: false,
      problem: { code: `${kind}Docket`, step: 0 },
    });
  });

  test('a docket that is not there, another model, another rule of the docket', () => {
    const codeOf = (texts: typeof TEXTS) => {
      const decoded = decodeGame(code, texts);
      return decoded.ok ? 'ok' : decoded.problem.code;
    };
    expect(codeOf(TEXTS)).toBe('ok');
    expect(codeOf({ ...TEXTS, scenarios: [SHIPPED_DOCKETS[0]!] })).toBe('unknownDocket');
    expect(codeOf({ ...TEXTS, model: { ...MODEL, c2: MODEL.c2 + 1 } })).toBe('otherRules');
    const other = { ...DECEMBER_2015, messengersPerWeek: 2 };
    expect(codeOf({ ...TEXTS, scenarios: [other] })).toBe('otherContent');
  });

  test('a game not over, one of other rules and one that was never played have no code', () => {
    const game = { header, log, scenario: DECEMBER_2015, model: MODEL };
    const problemOf = (other: Partial<typeof game>) => {
      const encoded = encodeGame({ ...game, ...other });
      return encoded.ok ? null : encoded.problem;
    };
    expect(problemOf({})).toBeNull();
    expect(problemOf({ log: log.slice(0, 9) })).toEqual({ code: 'notOver', step: 9 });
    expect(problemOf({ log: log.toSpliced(1, 1) })?.code).toBe('illegal');
    const { rules, ai } = header.versions['council']!;
    const later = { rules: rules + 1, ai };
    for (const council of [later, { rules, ai: ai + 1 }])
      expect(problemOf({ header: { ...header, versions: { council } } })).toEqual({
        code: 'otherRules',
        proceeding: 'council',
        step: 0,
      });
    const versions = { ...header.versions, assembly: later };
    expect(problemOf({ header: { ...header, versions } })).toBeNull();
    const docket = { ...header.docket, content: '0123456789abcdef' };
    expect(problemOf({ header: { ...header, docket } })?.code).toBe('otherContent');
    expect(problemOf({ scenario: SHIPPED_DOCKETS[0]! })?.code).toBe('unknownDocket');
    expect(state.board.phase).toBe('over');
  });

  test('moves that the other side would not have made have no code', () => {
    const index = log.findIndex(({ type }) => type === 'announceMoves');
    const action = log[index]!;
    if (action.type !== 'announceMoves') throw new Error('no moves');
    const other = log.with(index, { ...action, moves: [] }).filter(({ type }) => {
      return (
        type === 'announceMoves' || type === 'answerCard' || type === 'endWeek' || type === 'call'
      );
    });
    const encoded = encodeGame({ header, log: other, scenario: DECEMBER_2015, model: MODEL });
    expect(encoded).toMatchObject({ ok: false, problem: { code: 'illegal' } });
  });
});

describe('a game from a chair', () => {
  const { log: informed } = aGame('a-seed', BOTS.informed);

  /** A whole game in a chair: at random, as the fuzzer plays. */
  function aChairGame(seat: string, record: readonly Action[] | null) {
    const parts = { seat, seed: 'a-seed', level: 'envoy', record } as const;
    const draw = luckFrom(seat);
    return playChair(parts, (view, legal) => randomAction(view, legal, draw));
  }

  function encodedChair(seat: string, record: readonly Action[] | null) {
    const play = aChairGame(seat, record);
    const header = headerOf({
      scenario: DECEMBER_2015,
      seed: 'a-seed',
      level: 'envoy',
      seat: seat as never,
    });
    const game = { header, log: play.log, scenario: DECEMBER_2015, model: MODEL };
    const encoded = encodeGame({ ...game, record });
    if (!encoded.ok) throw new Error(encoded.problem.code);
    return { play, game, code: encoded.code };
  }

  test.each(['MYS', 'NGA', 'VEN', 'CHL', 'opposition'])('%s, against a record', (seat) => {
    const { play, game, code } = encodedChair(seat, informed);
    const decoded = decodeGame(code, TEXTS);
    if (!decoded.ok) throw new Error(decoded.problem.code);
    expect(decoded.header).toEqual(game.header);
    expect(decoded.chair?.seat).toBe(seat);
    expect(decoded.chair?.record).toHaveLength(informed.length);
    expect(decoded.state.board.result).toEqual(play.game.state.board.result);
    expect(decoded.state.board.result?.chairs[seat]?.seat).toBe(seat);
    expect(code.replaceAll('-', '').length).toBeLessThanOrEqual(LONGEST_CODE);
  });

  test.each(['JOR', 'opposition'])('%s, against the informed bot', (seat) => {
    const { play, code } = encodedChair(seat, null);
    const decoded = decodeGame(code, TEXTS);
    expect(decoded).toMatchObject({ ok: true, chair: { seat, record: null } });
    expect(decoded.ok && decoded.state.board.result).toEqual(play.game.state.board.result);
  });

  test('has no code with another record than its own', () => {
    const { game } = encodedChair('MYS', informed);
    const { log: other } = aGame('a-seed', BOTS.random);
    expect(encodeGame({ ...game, record: other })).toMatchObject({ ok: false });
    expect(encodeGame({ ...game, record: informed.slice(0, 9) })).toMatchObject({
      problem: { code: 'notOver', step: 9 },
    });
  });

  test('a coalition’s game has none', () => {
    expect(decodeGame(aGame().code, TEXTS)).toMatchObject({ ok: true, chair: null });
  });
});
