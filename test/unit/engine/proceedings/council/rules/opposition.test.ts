import { describe, expect, test } from 'vitest';
import type { MoveKind } from '../../../../../../src/engine/proceedings/council/move-kinds';
import { expectedStrength } from '../../../../../../src/engine/proceedings/council/rules/opposition';
import { landingsOf } from '../../../../../../src/engine/proceedings/council/rules/pressure';
import { underCeiling } from '../../../../../../src/engine/minds/ceiling';
import type { GameState } from '../../../../../../src/engine/proceedings/council/state';
import type { Level } from '../../../../../../src/engine/core/levels';
import { TUNING } from '../../../../../../src/engine/proceedings/council/tuning';
import {
  aMove,
  answerMove,
  brief,
  endWeek,
  meet,
  moves,
  sound,
} from '../../../../../support/actions';
import {
  aGame,
  aScenario,
  atDesk,
  edited,
  play,
  playWithEvents,
  refusalOf,
  toWeek,
  workWeek,
} from '../../../../../support/game';

const strengthOf = (state: GameState, kind: MoveKind = 'trade', member = 'MYS'): number =>
  expectedStrength(state, aMove(kind, member));

describe('what a move weighs, by the calendar and the level', () => {
  test.each([
    { week: 1, percent: 100, why: 'before Hold' },
    { week: 5, percent: TUNING.holdPercent, why: 'in Hold it weighs more than double' },
    {
      week: 6,
      percent: (TUNING.holdPercent * TUNING.noDatePercent) / 100,
      why: 'in the last week more still, with no date chosen',
    },
  ])('$why', ({ week, percent }) => {
    const state = toWeek(aGame(), week);
    expect(strengthOf(state)).toBeCloseTo(
      (TUNING.move * TUNING.strengthPercent.envoy * percent) / 10_000,
    );
  });

  test('a chosen date takes the last week’s extra away', () => {
    const chosen = edited(toWeek(aGame(), 6), ({ board }) => {
      board.dateChosen = true;
    });
    expect(strengthOf(chosen)).toBeCloseTo(strengthOf(toWeek(aGame(), 5)));
  });

  test.each(['attache', 'envoy', 'ambassador'] as const)('%s', (level: Level) => {
    expect(strengthOf(aGame({ level }))).toBeCloseTo(
      (TUNING.move * TUNING.strengthPercent[level]) / 100,
    );
  });
});

describe('what a move weighs, by its kind', () => {
  const plain = strengthOf(aGame());
  const changed = (change: (copy: GameState) => void): GameState => edited(aGame(), change);

  test.each<{ kind: MoveKind; state: GameState; percent: number; why: string }>([
    { kind: 'trade', state: aGame(), percent: 100, why: 'trade' },
    { kind: 'blocLetter', state: aGame(), percent: 100, why: 'a bloc letter on its target' },
    { kind: 'wrongForum', state: aGame(), percent: 100, why: '"wrong forum", unanswered' },
    { kind: 'delay', state: aGame(), percent: TUNING.delayNoDatePercent, why: 'delay' },
    {
      kind: 'delay',
      state: changed(({ board }) => {
        board.dateChosen = true;
      }),
      percent: TUNING.delayDatePercent,
      why: 'delay, once there is a date',
    },
  ])('$why', ({ kind, state, percent }) => {
    expect(strengthOf(state, kind)).toBeCloseTo((plain * percent) / 100);
  });

  test.each([
    { credibility: 0, why: 'a desk that nobody believes' },
    { credibility: 50, why: 'a middling one' },
    { credibility: 70, why: 'a good one' },
    { credibility: 100, why: 'the best still leaves it a little' },
  ])('double standards: $why', ({ credibility }) => {
    const state = changed(({ board }) => {
      board.meters.credibility = credibility;
    });
    const share = 100 - (TUNING.doubleStandardsPerCredibility * (credibility - 50)) / 10;
    const percent = Math.max(TUNING.doubleStandardsLeast, share);
    expect(strengthOf(state, 'doubleStandards')).toBeCloseTo((plain * percent) / 100);
  });
});

describe('an announced move', () => {
  const announce = (seed: string, kind: MoveKind) =>
    play(aGame({ seed }), moves(aMove(kind, 'MYS'))).board.moves[0]!;
  const seeds = Array.from({ length: 60 }, (_, i) => `m${i}`);

  test('is 0.8 to 1.2 of what it weighs', () => {
    const [least, most] = TUNING.moveSpread;
    const strengths = seeds.map((seed) => announce(seed, 'trade').strength);
    expect(Math.min(...strengths)).toBeGreaterThanOrEqual(Math.floor((TUNING.move * least) / 100));
    expect(Math.max(...strengths)).toBeLessThanOrEqual(Math.ceil((TUNING.move * most) / 100));
    expect(Math.max(...strengths) / Math.min(...strengths)).toBeGreaterThan(1.3);
  });

  test('may be dropped for Ambition: closed consultations always, Russia’s never, others at times', () => {
    const share = (kind: MoveKind): number =>
      seeds.filter((seed) => announce(seed, kind).condition === 'ambition').length / seeds.length;
    expect(share('closedConsultations')).toBe(1);
    expect(share('doubleStandards')).toBe(0);
    expect(share('trade')).toBeGreaterThan(TUNING.conditionOdds - 0.2);
    expect(share('trade')).toBeLessThan(TUNING.conditionOdds + 0.2);
  });

  test('costs its side’s purse one, and more in Hold', () => {
    const before = aGame().board.purses;
    const week1 = atDesk(aGame(), 1, aMove('trade', 'MYS'), aMove('doubleStandards', 'NGA'));
    expect(week1.board.purses).toEqual({ CHN: before['CHN']! - 1, RUS: before['RUS']! - 1 });
    const week5 = atDesk(aGame(), 5, aMove('trade', 'MYS'));
    expect(week5.board.purses['CHN']).toBe(before['CHN']! - TUNING.purseInHold);
  });
});

describe('unanswered, a move lands at the end of the week', () => {
  const landed = (state: GameState, member: string): readonly number[] =>
    state.board.seats[member]!.ledger.map(({ value }) => value);

  test('at its strength under the ceiling, in public', () => {
    const state = atDesk(aGame(), 1, aMove('trade', 'MYS'));
    const { strength } = state.board.moves[0]!;
    const after = play(state, endWeek);
    expect(landed(after, 'MYS')).toEqual([0 - underCeiling(strength, TUNING.moveCeiling)]);
    expect(after.board.seats['MYS']!.pressure).toBe(strength);
    expect(after.board.moves).toEqual([]);
  });

  test('two on one seat share one ceiling', () => {
    const state = atDesk(aGame(), 1, aMove('trade', 'MYS'), aMove('delay', 'MYS'));
    const total = state.board.moves.reduce((sum, { strength }) => sum + strength, 0);
    const values = landed(play(state, endWeek), 'MYS');
    expect(values.reduce((sum, value) => sum + value, 0)).toBe(
      0 - underCeiling(total, TUNING.moveCeiling),
    );
  });

  test('pressure of earlier weeks counts under it too', () => {
    const first = play(atDesk(aGame(), 1, aMove('trade', 'MYS')), endWeek);
    const again = play(first, moves(aMove('trade', 'MYS')), endWeek);
    const { pressure } = again.board.seats['MYS']!;
    expect(pressure).toBeGreaterThan(first.board.seats['MYS']!.pressure);
    expect(landed(again, 'MYS').reduce((sum, value) => sum + value, 0)).toBe(
      0 - underCeiling(pressure, TUNING.moveCeiling),
    );
  });

  test('taken knowingly is the same', () => {
    const state = atDesk(aGame(), 1, aMove('trade', 'MYS'));
    const taken = play(state, answerMove('move-1-1', 'take'), endWeek);
    expect(taken.board.seats).toEqual(play(state, endWeek).board.seats);
  });

  test('a bloc letter spills over to the open seats of the group, and to nobody else', () => {
    const state = atDesk(aGame(), 1, aMove('blocLetter', 'NGA'));
    const { strength } = state.board.moves[0]!;
    const share = Math.round((strength * TUNING.blocPercent) / 100);
    const after = play(state, endWeek);
    const pressed = Object.entries(after.board.seats).filter(([, { pressure }]) => pressure !== 0);
    expect(Object.fromEntries(pressed.map(([seat, { pressure }]) => [seat, pressure]))).toEqual({
      NGA: strength,
      TCD: share,
      AGO: share,
    });
  });
});

describe('on a signer', () => {
  const signed = edited(atDesk(aGame(), 1, aMove('trade', 'MYS')), ({ board }) => {
    board.seats['MYS']!.signed = true;
  });

  test('it wears the signature instead, by its share of a standard move', () => {
    const after = play(signed, endWeek);
    const { strength } = signed.board.moves[0]!;
    const { wear, ledger, pressure } = after.board.seats['MYS']!;
    expect(wear).toBe(Math.round((TUNING.wearPerMove * strength) / TUNING.move));
    expect([ledger, pressure]).toEqual([[], 0]);
  });

  test('and keeps that messenger busy in the week that follows, not longer', () => {
    const busy = play(signed, endWeek, moves());
    expect(refusalOf(busy, brief('MYS', sound('NGA')))?.code).toBe('messengerTied');
    expect(refusalOf(play(busy, endWeek, moves()), brief('MYS', sound('NGA')))).toBeNull();
  });

  test('in Hold the measure of wear is the stronger move of that act', () => {
    const hold = edited(atDesk(aGame(), 5, aMove('trade', 'MYS')), ({ board }) => {
      board.seats['MYS']!.signed = true;
    });
    const [landing] = landingsOf(hold.board, hold.docket);
    expect(landing!.wear).toBeLessThanOrEqual(
      (TUNING.wearPerMove * TUNING.moveSpread[1]) / 100 + 1,
    );
    expect(landing!.wear).toBeGreaterThanOrEqual(
      (TUNING.wearPerMove * TUNING.moveSpread[0]) / 100 - 1,
    );
  });
});

describe('answering a move takes no messenger', () => {
  const threatened = atDesk(aGame(), 1, aMove('closedConsultations', 'MYS'));

  test.each([
    { answer: 'match', meter: 'favours' },
    { answer: 'concede', meter: 'ambition' },
  ] as const)('$answer: it is dropped for one of our $meter', ({ answer, meter }) => {
    const { state, events } = playWithEvents(threatened, answerMove('move-1-1', answer), endWeek);
    expect(state.board.seats['MYS']!.ledger).toEqual([]);
    expect(state.board.meters[meter]).toBe(threatened.board.meters[meter] - 1);
    expect(events).toContainEqual({ type: 'moveDropped', move: 'move-1-1', member: 'MYS', answer });
  });

  test('the answer may be changed until the week ends, and is paid for once', () => {
    const state = play(
      threatened,
      answerMove('move-1-1', 'match'),
      answerMove('move-1-1', 'concede'),
      answerMove('move-1-1', 'take'),
      endWeek,
    );
    expect(state.board.meters).toMatchObject({ favours: 4, ambition: 4 });
  });

  test('a conceded step and a planned format come out of one Ambition', () => {
    const scenario = aScenario({ start: { ambition: 1 } });
    const narrow = atDesk(aGame({ scenario }), 1, aMove('closedConsultations', 'NGA'));
    const conceded = play(narrow, answerMove('move-1-1', 'concede'));
    const format = brief('USA', meet('MYS', 'open-chamber', 'format'));
    expect(refusalOf(narrow, format)).toBeNull();
    expect(refusalOf(conceded, format)?.code).toBe('noAmbitionLeft');
  });
});

describe('the mission’s letter, at the end of the first week of Hold', () => {
  const written = (thaw: number): GameState => {
    const scenario = aScenario({ start: { thaw } });
    const before = edited(toWeek(aGame({ scenario }), 5), ({ board, desk }) => {
      board.seats['TCD']!.signed = true;
      desk.seats['NGA']!.nod = true;
    });
    return workWeek(before);
  };
  const letters = (state: GameState, member: string): readonly number[] =>
    state.desk.seats[member]!.ledger.filter(({ kind }) => kind === 'missionLetter').map(
      ({ value }) => value,
    );

  test.each([0, 3])('reaches the seats that gave no name; in a Thaw of %i', (thaw) => {
    const state = written(thaw);
    for (const member of ['MYS', 'JOR', 'AGO'])
      expect(letters(state, member)).toEqual([TUNING.missionLetter * (1 + thaw)]);
    for (const member of ['TCD', 'NGA', 'CHL', 'VEN']) expect(letters(state, member)).toEqual([]);
  });

  test('is written once', () => {
    expect(letters(workWeek(written(0)), 'MYS')).toHaveLength(1);
  });
});

describe('"the wrong forum" on a seat that has heard that a meeting is not a verdict', () => {
  const shown = (argued: number): GameState => {
    const start = edited(aGame(), ({ desk }) => void (desk.seats['MYS']!.argued.meeting = argued));
    return play(start, moves(aMove('wrongForum', 'MYS'), aMove('trade', 'JOR')));
  };

  test('looks the same to everybody else', () => {
    expect(shown(1).board).toEqual(shown(0).board);
  });

  test('is blunted in the coalition’s file, and by as much as it lands with less', () => {
    const [full] = shown(0).board.moves;
    const [blunt, ...others] = shown(1).desk.blunted;
    expect(others).toEqual([]);
    expect(blunt!.move).toBe(full!.id);
    const percent = (100 * blunt!.strength) / full!.strength;
    expect(Math.abs(percent - TUNING.wrongForumHeardPercent)).toBeLessThan(1.5);
    const landed = (argued: number) => play(shown(argued), endWeek).board.seats['MYS']!.pressure;
    expect([landed(0), landed(1)]).toEqual([full!.strength, blunt!.strength]);
  });

  test('is blunted for that week alone', () => {
    expect(play(shown(1), endWeek, moves()).desk.blunted).toEqual([]);
  });
});
