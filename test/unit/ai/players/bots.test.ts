import { describe, expect, test } from 'vitest';
import type { Player } from '../../../../src/ai/players/player';
import { BOT_NAMES, BOTS, botNamed } from '../../../../src/ai/players/bots';
import { chooseMoves } from '../../../../src/ai/opposition/opposition';
import type { Action } from '../../../../src/engine/proceedings/council/action';
import { rejectionOf } from '../../../../src/engine/proceedings/council/legality';
import { draw } from '../../../../src/engine/core/rng';
import { type GameState } from '../../../../src/engine/proceedings/council/state';
import { LEVELS, type Level } from '../../../../src/engine/core/levels';
import { copyForSearch, stepInPlace } from '../../../../src/engine/proceedings/council/step';
import { viewFor } from '../../../../src/engine/proceedings/council/view';
import { aGame, atDesk, DOCKET, edited, UNWILLING } from '../../../support/game';

/** A game to its end, with what the coalition did in it. */
function finish(bot: Player, { seed, level }: { seed: string; level: Level }) {
  const state = copyForSearch(aGame({ scenario: DOCKET, seed, level }));
  const own: Action[] = [];
  let slot = 0;
  for (let steps = 0; state.board.phase !== 'over' && steps < 300; steps += 1) {
    const luck = () => draw(state.truth.seedWords, 'bot', { slot: (slot += 1) });
    const view = viewFor(state, 'coalition');
    const isTheirs = state.board.phase === 'moves';
    const turn = isTheirs
      ? [chooseMoves(viewFor(state, 'opposition'), luck)]
      : bot(view, () => luck);
    for (const action of turn) {
      expect(rejectionOf(state, action)).toBeNull();
      stepInPlace(state, action);
      if (!isTheirs) own.push(action);
    }
  }
  return { state, own };
}

/** What a bot did, in the words of its restriction: tasks, arguments and answers to moves. */
function deedsOf(own: readonly Action[]): ReadonlySet<string> {
  return new Set(
    own.flatMap((action) => {
      if (action.type !== 'brief') return [action.type];
      const { task } = action;
      return task.type === 'argue' ? [task.type, task.argument] : [task.type];
    }),
  );
}

/** All but the one that tries its options out: it gets a test of its own. */
const QUICK = BOT_NAMES.filter((name) => name !== 'lookahead');

describe.each(QUICK.map((name) => [name, BOTS[name]] as const))('the bot %s', (name, bot) => {
  test('plays to the end with legal actions alone', () => {
    const level = LEVELS[BOT_NAMES.indexOf(name) % LEVELS.length]!;
    expect(finish(bot, { seed: 'b-1', level }).state.board.phase).toBe('over');
  });

  test('plays the same game twice', () => {
    const game = { seed: 'b-3', level: 'envoy' } as const;
    expect(finish(bot, game)).toEqual(finish(bot, game));
  });
});

test.each(Object.entries(BOTS))(
  '%s chooses by what its view says, not by what is hidden',
  (_name, bot) => {
    const state = atDesk(aGame(), 2);
    const other = edited(state, ({ truth }) => {
      for (const mind of Object.values(truth.seats)) mind.offset = UNWILLING;
    });
    const choose = (game: GameState) => {
      const view = viewFor(game, 'coalition');
      return bot(view, () => () => 0.4);
    };
    expect(choose(other)).toEqual(choose(state));
  },
);

test('the bot nothing sends nobody, answers nothing, and tables', () => {
  const { desk, board } = finish(BOTS.nothing, { seed: 'b-4', level: 'envoy' }).state;
  expect(board.result!.option).toBe('table');
  expect(Object.values(desk.seats).map(({ contacts }) => contacts)).toEqual(Array(10).fill(0));
  expect(board.meters.favours).toBeGreaterThan(0);
});

describe('bots that do without', () => {
  const FREE = ['answerCard', 'endWeek', 'call', 'seekSignature', 'seekNods'];
  test.each([
    ['only:argue', 'envoy', ['argue', 'security', 'evidence', 'meeting', 'needs']],
    ['only:meetAsk', 'attache', ['meetAsk', 'keepPromise']], // where asks are known: nobody guesses
    ['only:soundOut', 'envoy', ['soundOut']],
    ['only:world', 'envoy', ['holdWitnessEvent', 'ownCriticism', 'chooseDate', 'prepareFallback']],
  ] as const)('%s does nothing else', (name, level, kinds) => {
    const may: readonly string[] = kinds;
    const deeds = deedsOf(finish(botNamed(name)!, { seed: 'b-5', level }).own);
    expect([...deeds].filter((deed) => ![...FREE, ...may].includes(deed))).toEqual([]);
    expect([...deeds].some((deed) => may.includes(deed))).toBe(true);
  });

  test.each([
    ['never:arguments', ['argue']],
    ['never:asks', ['meetAsk', 'keepPromise']],
    ['never:soundings', ['soundOut']],
    ['never:names', ['seekSignature', 'seekNods']],
    ['never:moves', ['answerMove']],
    ['never:world', ['holdWitnessEvent', 'ownCriticism', 'chooseDate']],
    ['never:security', ['security']],
    ['never:evidence', ['evidence']],
    ['never:meeting', ['meeting']],
    ['never:needs', ['needs']],
  ])('%s never does it, and does other things', (name, never) => {
    const deeds = deedsOf(finish(botNamed(name)!, { seed: 'b-5', level: 'envoy' }).own);
    expect(never.filter((deed) => deeds.has(deed))).toEqual([]);
    expect(deeds.size).toBeGreaterThan(5);
  });

  test('a name that nobody bears is no bot', () => {
    for (const name of ['only:names', 'never:', 'never:witnesses', 'toString', ''])
      expect(botNamed(name)).toBeNull();
  });
});
