import { describe, expect, test } from 'vitest';
import { BOTS } from '../../src/ai/players/bots';
import type { Action } from '../../src/engine/proceedings/council/action';
import { hashState } from '../../src/engine/proceedings/council/hash';
import { legalActions } from '../../src/engine/proceedings/council/legal-actions';
import { rejectionOf } from '../../src/engine/proceedings/council/legality';
import { replay } from '../../src/engine/proceedings/council/replay';
import { selectForecast } from '../../src/engine/proceedings/council/selectors/odds';
import { selectReasons } from '../../src/engine/proceedings/council/selectors/reasons';
import { createGame } from '../../src/engine/proceedings/council/setup';
import { type GameState } from '../../src/engine/proceedings/council/state';
import { LEVELS, type Level } from '../../src/engine/core/levels';
import { copyForSearch, stepInPlace } from '../../src/engine/proceedings/council/step';
import { viewFor } from '../../src/engine/proceedings/council/view';
import { tallyOf } from '../../src/engine/ballot/threshold';
import { headerOf } from '../../src/session/play/header';
import { playHeadless } from '../../src/session/play/headless';
import { botLuck } from '../../src/session/play/luck';
import { beginPlay, playOn, takeBack, type Play } from '../../src/session/play/play';
import { COALITION, gameAt } from '../../src/session/play/council-game';
import { parseSave, saveOf, saveText } from '../../src/session/saves/save-format';
import { SHIPPED_DOCKETS } from '../support/dockets';
import { oneOf, uniforms } from '../support/random-play';
import { MODEL } from '../support/shipped';

/** Games of random clicks, legal or not, and among them games that the session plays and undoes. */
const GAMES = 2000;
const SESSION_GAMES = 60;
/** Costly checks look at every so many steps or refusals. */
const EVERY = { tree: 5, reasons: 25, refusals: 40 };

const setupOf = (game: number) => {
  const level: Level = LEVELS[game % LEVELS.length]!;
  const humans = ['coalition'] as const;
  const turn = Math.floor(game / LEVELS.length);
  return {
    scenario: SHIPPED_DOCKETS[turn % SHIPPED_DOCKETS.length]!,
    model: MODEL,
    seed: `p-${game}`,
    level,
    humans,
  };
};

/** Everything that some view allowed in a few games of the random bot and the AI, by type. */
const MENU: ReadonlyMap<string, readonly Action[]> = (() => {
  const seen = new Map<string, Action>();
  for (const game of [0, 1, 2, 3, 4, 5, 6, 7, 8]) {
    const play = beginPlay(gameAt(createGame(setupOf(game))), COALITION);
    while (play.game.state.board.phase !== 'over') {
      const view = viewFor(play.game.state, 'coalition');
      const legal = legalActions(view);
      for (const action of legal) seen.set(JSON.stringify(action), action);
      playOn(play, BOTS.random(view, botLuck(play.game.state))[0]!);
    }
    for (const action of play.log) seen.set(JSON.stringify(action), action);
  }
  const types = [...new Set([...seen.values()].map(({ type }) => type))];
  return new Map(types.map((type) => [type, [...seen.values()].filter((a) => a.type === type)]));
})();
const TYPES = [...MENU.keys()].filter((type) => type !== 'endWeek');

/** What no state may hold: the plain-JSON rule, with the path of the first breach. */
function breachIn(value: unknown, path: string, seen: Set<object>): string | null {
  if (value === undefined) return `${path} is undefined`;
  if (typeof value === 'number') {
    return Object.is(value, -0) || !Number.isFinite(value) ? `${path} is ${value}` : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  if (seen.has(value)) return `${path} is reachable twice`;
  seen.add(value);
  for (const key of Object.keys(value)) {
    const breach = breachIn((value as Record<string, unknown>)[key], `${path}.${key}`, seen);
    if (breach) return breach;
  }
  return null;
}

/** The state without what every game shares. */
const ownPart = ({ docket: _docket, model: _model, ...own }: GameState) => own;

function checkReasons(state: GameState): void {
  const view = viewFor(state, 'coalition');
  for (const { id } of state.docket.members) {
    const { rows, lean, leanPoints } = selectReasons(view, id);
    expect(rows.reduce((sum, { value }) => sum + value, 0)).toBe(lean);
    expect(rows.reduce((sum, { points }) => sum + points, 0)).toBe(leanPoints);
  }
  const { distribution, members } = selectForecast(view, 'coarse');
  expect(distribution.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
  for (const { yes, abstain, no } of members) expect(yes + abstain + no).toBeCloseTo(1, 9);
}

function checkState(state: GameState, game: number): void {
  const turn = state.step + game;
  if (turn % EVERY.tree === 0) expect(breachIn(ownPart(state), 'state', new Set())).toBeNull();
  if (turn % EVERY.reasons === 0) checkReasons(state);
}

function checkEnd(state: GameState): void {
  expect(state.docket.members).toHaveLength(15);
  const result = state.board.result!;
  const { yes, no, abstain } = tallyOf(result.votes.map(({ vote }) => vote));
  expect(yes + no + abstain).toBe(result.option === 'table' ? 15 : 0);
  expect(result.adopted).toBe(result.option === 'table' ? yes >= 9 : null);
  expect(breachIn(ownPart(state), 'state', new Set())).toBeNull();
  expect(JSON.parse(JSON.stringify(ownPart(state)))).toEqual(ownPart(state));
}

/** What must happen for a week to end, once the clicks are over. */
function dutyOf(state: GameState): Action {
  const { board, docket } = state;
  if (board.phase === 'moves') return { type: 'announceMoves', by: 'opposition', moves: [] };
  if (board.phase === 'call') return { type: 'call', by: 'coalition', option: 'table' };
  const open = board.cards.find(({ option }) => option === '');
  if (!open) return { type: 'endWeek', by: 'coalition' };
  const { options } = docket.cards.find(({ id }) => id === open.id)!;
  const answers = options.map(({ id }): Action => ({
    type: 'answerCard',
    by: 'coalition',
    card: open.id,
    option: id,
  }));
  return answers.find((answer) => rejectionOf(state, answer) === null) ?? answers[0]!;
}

/** Clicks at random, nearly all of them out of place; returns how many were refused. */
function playRandomClicks(game: number): number {
  const state = copyForSearch(createGame(setupOf(game)));
  const draw = uniforms(game);
  let refused = 0;
  while (state.board.phase !== 'over') {
    const isDuty = draw() < 0.2;
    const action = isDuty ? dutyOf(state) : oneOf(MENU.get(oneOf(TYPES, draw))!, draw);
    if (action.type === 'call' && draw() < 0.8) continue;
    const looksClosely = refused % EVERY.refusals === 0;
    const before = looksClosely ? hashState(state) : '';
    if (stepInPlace(state, action).ok) {
      checkState(state, game);
      continue;
    }
    if (isDuty) throw new Error(`${action.type} was refused`);
    refused += 1;
    expect(looksClosely ? hashState(state) : '').toBe(before);
  }
  checkEnd(state);
  return refused;
}

describe(`${GAMES} random games at mixed levels, of all dockets, break no invariant`, () => {
  const BATCH = 250;
  test.each(Array.from({ length: GAMES / BATCH }, (_, batch) => batch * BATCH))(
    'games from %i',
    (first) => {
      let refused = 0;
      for (let game = first; game < first + BATCH; game += 1) refused += playRandomClicks(game);
      expect(refused).toBeGreaterThan(BATCH);
    },
    120_000,
  );
});

function checkReplay({ game: { state }, log, events }: Play, game: number): void {
  const replayed = replay(setupOf(game), JSON.parse(JSON.stringify(log)) as Action[]);
  expect(replayed.ok && hashState(replayed.state)).toBe(hashState(state));
  expect(replayed.ok && replayed.events).toEqual(events);
  const header = headerOf(setupOf(game));
  const save = saveOf({ id: '1', header, log, state, savedAt: 0, bot: 'random' });
  expect(parseSave(saveText(save))).toEqual({ ok: true, save });
}

/** Takes one action back and plays it again: both ways lead to the same place. */
function checkUndo(play: Play): void {
  const [after, last] = [hashState(play.game.state), play.frames.at(-1)!];
  const action = play.log[last.logLength]!;
  const before = hashState(last.game.state);
  if (!takeBack(play)) return;
  expect(hashState(play.game.state)).toBe(before);
  expect(playOn(play, action)).toBeNull();
  expect(hashState(play.game.state)).toBe(after);
}

describe('the session, against the AI', () => {
  test('undo and play again, replay and save lead to the same hash', () => {
    for (let game = 0; game < SESSION_GAMES; game += 1) {
      const play = beginPlay(gameAt(createGame(setupOf(game))), COALITION);
      while (play.game.state.board.phase !== 'over') {
        const view = viewFor(play.game.state, 'coalition');
        expect(playOn(play, BOTS.random(view, botLuck(play.game.state))[0]!)).toBeNull();
        checkUndo(play);
      }
      checkEnd(play.game.state);
      checkReplay(play, game);
    }
  }, 120_000);

  test.each(LEVELS)('the random bot comes to an end at %s, the same one twice', (level) => {
    const { scenario, model } = setupOf(0);
    const game = { scenario, model, level, seed: 'p-bot', bot: BOTS.random };
    expect(playHeadless(game)).toEqual(playHeadless(game));
  });
});
