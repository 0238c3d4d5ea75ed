import { describe, expect, test } from 'vitest';
import { playAtRandom } from '../../../../src/cli/fuzz/random-game';
import { luckFrom } from '../../../../src/cli/fuzz/luck';
import { outcomeRowOf } from '../../../../src/cli/outcome-row';
import { carriedFrom, isOver, openGame, type Sitting } from '../../../../src/engine/core/game';
import type { MemberId, SeatId } from '../../../../src/engine/core/ids';
import { LEVELS } from '../../../../src/engine/core/levels';
import {
  NO_CARRY,
  type Proceeding,
  type ProceedingTypes,
} from '../../../../src/engine/core/proceeding';
import { replayWith } from '../../../../src/engine/core/replay';
import { copyWith, stepInPlaceWith, stepWith } from '../../../../src/engine/core/step';
import { COUNCIL } from '../../../../src/engine/proceedings/council/proceeding';
import type { GameState } from '../../../../src/engine/proceedings/council/state';
import { packShares, ShareReader } from '../../../../src/session/codes/replay-code-numbers';
import { readDocket, tellDocket, type ToldDocket } from '../../../../src/session/codes/told-docket';
import { hashOf, keptOf, replayKept, resumeKept } from '../../../../src/session/saves/kept-game';
import {
  accept,
  beginPlay,
  canTakeBack,
  letSeatsAct,
  playOn,
  takeBack,
  type Play,
  type PlayedChair,
} from '../../../../src/session/play/play';
import { playTrial } from '../../../support/trial';
import { parleyField } from '../../../support/parley/fuzz-field';
import { PARLEY, PARLEY_RULES, parleyActions } from '../../../support/parley/parley';
import { PARLEY_BOTS, parleyPlayers } from '../../../support/parley/players';
import { PARLEY_TELLING } from '../../../support/parley/telling';
import type { ParleyAction, ParleyTypes } from '../../../support/parley/types';
import { DECEMBER_2015, MODEL } from '../../../support/shipped';

const SITTING: Sitting<ParleyTypes> = { proceeding: PARLEY, rules: PARLEY_RULES };
const VETO = 'QAA' as MemberId;

function table(humans: readonly SeatId[] = [], seed = 'p-1') {
  return { seed, level: 'envoy', humans } as const;
}

function trial(
  bot: keyof typeof PARLEY_BOTS,
  seed: string,
  sittings = [SITTING],
): Play<ParleyTypes> {
  const players = parleyPlayers(PARLEY_BOTS[bot]);
  return playTrial({ sittings, seed, level: 'envoy', players });
}

const COALITION_CHAIR: PlayedChair<ParleyTypes> = {
  seat: 'coalition',
  others: (play) => letSeatsAct(play, parleyPlayers(null)),
  telling: ['send'],
};

function send(member: string | null): ParleyAction {
  const task = member === null ? null : ({ type: 'persuade', member: member as MemberId } as const);
  return { type: 'send', by: 'coalition', task };
}

describe('a second proceeding goes through everything that is written for all: step and replay', () => {
  test('the path that keeps history and the path in place lead to the same state', () => {
    const { log } = trial('random', 'p-2');
    let kept = PARLEY.open(PARLEY_RULES, table([], 'p-2'), NO_CARRY);
    const copy = copyWith(PARLEY, kept);
    for (const action of log) {
      const before = JSON.stringify(kept);
      const stepped = stepWith<ParleyTypes>(PARLEY, kept, action);
      expect(JSON.stringify(kept)).toBe(before);
      if (!stepped.ok) throw new Error(stepped.rejection.code);
      kept = stepped.state;
      expect(stepInPlaceWith(PARLEY, copy, action)).toEqual({ ok: true, events: stepped.events });
      expect(copy).toEqual(kept);
    }
    expect(PARLEY.outcomeOf(kept)?.kind).toBe('parley');
  });

  test('a log gives the same hash again, and a changed one is refused with its step', () => {
    const { log, game, events } = trial('informed', 'p-3');
    const beginning = { rules: PARLEY_RULES, table: table([], 'p-3'), carry: NO_CARRY };
    const replayed = replayWith(PARLEY, beginning, JSON.parse(JSON.stringify(log)));
    if (!replayed.ok) throw new Error(replayed.problem.rejection.code);
    expect(hashOf(PARLEY, replayed.state)).toBe(hashOf(PARLEY, game.state));
    expect(replayed.events).toEqual(events);
    const wrong = log.with(2, { type: 'press', by: 'opposition', member: 'QZZ' as MemberId });
    expect(replayWith(PARLEY, beginning, wrong)).toMatchObject({
      ok: false,
      problem: { code: 'refused', step: 2, rejection: { code: 'noSuchSeat', member: 'QZZ' } },
    });
  });

  test.each([
    ['nobody', 'no such chair: QZZ', ['QZZ' as MemberId]],
    ['a stranger among others', 'no such chair: ELSE', ['coalition', 'ELSE' as MemberId]],
  ] as const)('%s may sit where there is no seat', (_, message, humans) => {
    expect(() => openGame([SITTING], table(humans))).toThrow(message);
  });

  test('a no of the seat with a veto defeats what all the others want', () => {
    const play = beginPlay(openGame([SITTING], table(['coalition', VETO])), COALITION_CHAIR);
    for (let round = 0; round < PARLEY_RULES.rounds; round += 1) {
      expect(playOn(play, send(['QBB', 'QCC', 'QDD', 'QEE'][round]!))).toBeNull();
    }
    expect(PARLEY.turnOf(play.game.state)).toEqual([VETO]);
    expect(accept(play, { type: 'raiseHand', by: VETO, vote: 'no' })).toBeNull();
    const { votes, carried } = play.game.state.table;
    expect(votes.find(({ member }) => member === VETO)?.vote).toBe('no');
    expect(carried).toBe(false);
  });
});

describe('undo and what each seat hears', () => {
  test('an action that told something stays at Envoy, and comes back at Attaché', () => {
    const at = (level: (typeof LEVELS)[number]) =>
      beginPlay(openGame([SITTING], { ...table(['coalition']), level }), COALITION_CHAIR);
    const [attache, envoy, ambassador] = LEVELS.map(at);
    for (const play of [attache!, envoy!, ambassador!]) playOn(play, send('QBB'));
    expect(canTakeBack(envoy!)).toBe('learned');
    expect(canTakeBack(ambassador!)).toBe('never');
    const before = hashOf(PARLEY, at('attache').game.state);
    expect(takeBack(attache!)).toBe(true);
    expect(hashOf(PARLEY, attache!.game.state)).toBe(before);
    expect(attache!.log).toHaveLength(1);
  });

  test('only the coalition and the seat itself hear who was persuaded', () => {
    const event = { type: 'seatPersuaded', member: 'QBB' as MemberId, value: 90 } as const;
    expect(PARLEY.heardBy('coalition', event)).toBe(event);
    expect(PARLEY.heardBy('QBB' as MemberId, event)).toBe(event);
    expect(PARLEY.heardBy('opposition', event)).toBeNull();
    expect(PARLEY.heardBy('QCC' as MemberId, event)).toBeNull();
  });
});

describe('codes', () => {
  const docket = (seed: string, count = 1): ToldDocket<ParleyTypes> => ({
    sittings: Array.from({ length: count }, () => ({ ...SITTING, telling: PARLEY_TELLING })),
    table: table([], seed),
  });

  test.each([1, 2, 3])('a docket of %i sittings comes back from its shares', (count) => {
    const { log, game } = trial(
      'random',
      'p-4',
      Array.from({ length: count }, () => SITTING),
    );
    const told = tellDocket(docket('p-4', count), log);
    if (!told.ok) throw new Error(told.problem.code);
    const reader = new ShareReader(packShares([...told.shares]));
    const read = readDocket(docket('p-4', count), reader);
    expect(read.isTold && reader.isSpent()).toBe(true);
    expect(read.game.log).toEqual(log);
    expect(read.game.state).toEqual(game.state);
  });

  test('a log that is not over, or goes on after the end, has none', () => {
    const { log } = trial('random', 'p-5');
    const problem = (actions: readonly ParleyAction[]) => tellDocket(docket('p-5'), actions);
    expect(problem(log.slice(0, -1))).toMatchObject({ problem: { code: 'notOver' } });
    expect(problem([...log, send(null)])).toMatchObject({ problem: { code: 'illegal' } });
    expect(problem([send(null), ...log])).toMatchObject({ problem: { code: 'illegal', step: 0 } });
  });
});

describe('saves', () => {
  const begun = () => openGame([SITTING, SITTING], table(['coalition'], 'p-6'));
  const anybody = {
    broughtUpToDate: (saved: unknown) => saved,
    isReadable: () => true,
    legalActions: parleyActions,
  };

  /** A game that stands in the second sitting of its docket. */
  function halfWay(): Play<ParleyTypes> {
    const play = beginPlay(begun(), COALITION_CHAIR);
    for (const member of ['QCC', 'QBB', 'QCC', 'QBB', 'QCC']) {
      expect(playOn(play, send(member))).toBeNull();
    }
    expect(play.game.at).toBe(1);
    return play;
  }

  test('a game in its second sitting comes back by its log, and by its snapshot alone', () => {
    const play = halfWay();
    const kept = JSON.parse(JSON.stringify(keptOf(play.game, play.log)));
    const replayed = replayKept(begun(), COALITION_CHAIR, kept);
    const resumed = resumeKept(begun(), COALITION_CHAIR, { kept, kindOf: () => anybody });
    for (const regained of [replayed, resumed]) {
      if (!regained.ok) throw new Error(regained.problem.code);
      const { at, outcomes, state } = regained.play.game;
      expect({ at, outcomes, state }).toEqual({
        at: 1,
        outcomes: play.game.outcomes,
        state: play.game.state,
      });
      expect(playOn(regained.play, send('QBB'))).toBeNull();
    }
  });

  test('a snapshot that claims another end, or an unreadable one, is refused', () => {
    const play = halfWay();
    const kept = keptOf(play.game, play.log);
    const credit = { ...kept.snapshot.table, credit: 99 };
    const lie = { ...kept, snapshot: { ...kept.snapshot, table: credit } };
    expect(replayKept(begun(), COALITION_CHAIR, lie)).toMatchObject({
      problem: { code: 'snapshotDiffers' },
    });
    const nobody = { ...anybody, isReadable: () => false };
    const unreadable = resumeKept(begun(), COALITION_CHAIR, { kept, kindOf: () => nobody });
    expect(unreadable).toMatchObject({ problem: { code: 'snapshotUnreadable' } });
    const elsewhere = { ...kept, snapshot: { ...kept.snapshot, sitting: { at: 7, outcomes: [] } } };
    expect(
      resumeKept(begun(), COALITION_CHAIR, { kept: elsewhere, kindOf: () => anybody }),
    ).toMatchObject({ problem: { code: 'snapshotUnreadable' } });
  });
});

describe('bots and sweep', () => {
  const rows = (['nothing', 'random', 'informed'] as const).map((bot) => {
    const games = Array.from({ length: 60 }, (_, run) => {
      const { game, log } = trial(bot, `s-${run}`);
      const { isWon, score } = game.outcomes.at(-1)!;
      return { isWon, score, actions: log.filter(({ by }) => by === 'coalition').length };
    });
    return outcomeRowOf({ scenario: 'test-parley', level: 'envoy', bot }, games);
  });

  test('knowing pays: informed play beats random play, and that beats passing', () => {
    const [nothing, random, informed] = rows.map(({ rate }) => rate);
    expect(informed!).toBeGreaterThan(random! + 0.1);
    expect(random!).toBeGreaterThan(nothing!);
  });

  test('a row counts its games', () => {
    for (const row of rows) {
      expect(row).toMatchObject({ runs: 60, actionsUsed: PARLEY_RULES.rounds });
      expect(row.low).toBeLessThanOrEqual(row.rate);
      expect(row.high).toBeGreaterThanOrEqual(row.rate);
      expect(row.score.access).toBeCloseTo(80 * row.rate + 10 * (1 - row.rate), 9);
    }
  });
});

describe('fuzz', () => {
  test('random and hostile play breaks no law, with any set of chairs', () => {
    const seats: readonly SeatId[] = ['coalition', 'opposition', VETO, 'QDD' as MemberId];
    let refused = 0;
    for (let game = 0; game < 150; game += 1) {
      const draw = luckFrom(`parley-${game}`);
      const humans = seats.filter(() => draw() < 0.4);
      const field = parleyField(table(humans, `p-${game}`));
      const course = { draw, isDerived: game % 3 === 0, isDear: true, isDoubled: game % 2 === 0 };
      const result = playAtRandom(field, course);
      expect(result.broken, `game ${game}`).toBeNull();
      refused += result.refused;
    }
    expect(refused).toBeGreaterThan(50);
  });

  test('a rule that loses count is found', () => {
    const field = parleyField(table([], 'p-9'));
    const broken: Proceeding<ParleyTypes> = {
      ...PARLEY,
      apply: (state, action, emit) => {
        PARLEY.apply(state, action, emit);
        state.table.credit += 60;
      },
    };
    const course = { draw: luckFrom('x'), isDerived: false, isDear: true, isDoubled: false };
    expect(playAtRandom({ ...field, proceeding: broken }, course).broken?.law).toBe('credit');
  });
});

describe('a docket of several proceedings', () => {
  test('what one came to is carried into the next', () => {
    const { game } = trial('informed', 'p-7', [SITTING, SITTING]);
    expect(isOver(game)).toBe(true);
    const [first] = game.outcomes;
    expect(first!.carry.credibility).toBe(first!.isWon ? 65 : 35);
    expect(carriedFrom(game.outcomes)).toEqual(game.outcomes[1]!.carry);
  });

  test('a parley before a meeting of the Council sets its Credibility, and no other meter', () => {
    const council = { proceeding: COUNCIL, rules: { scenario: DECEMBER_2015, model: MODEL } };
    const sittings = [SITTING, council] as unknown as readonly Sitting<ProceedingTypes>[];
    const play = beginPlay<ProceedingTypes>(openGame(sittings, table(['coalition'], 'p-8')), {
      seat: 'coalition',
      others: (now) => letSeatsAct(now, parleyPlayers(PARLEY_BOTS.informed) as never),
      telling: [],
    });
    for (const member of ['QBB', 'QCC', 'QDD', 'QBB']) {
      expect(playOn(play, send(member))).toBeNull();
    }
    const { outcomes, at, state } = play.game;
    expect({ at, kinds: outcomes.map(({ kind }) => kind) }).toEqual({ at: 1, kinds: ['parley'] });
    const { meters } = (state as GameState).board;
    expect(meters.credibility).toBe(outcomes[0]!.carry.credibility);
    const { attention, thaw, favours } = DECEMBER_2015.start;
    expect(meters).toMatchObject({ attention, thaw, favours });
  });
});
