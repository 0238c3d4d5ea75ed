import { describe, expect, test } from 'vitest';
import type { Task } from '../../../../../../src/engine/proceedings/council/action';
import type { GameEvent } from '../../../../../../src/engine/proceedings/council/event';
import type { GameState } from '../../../../../../src/engine/proceedings/council/state';
import { TUNING } from '../../../../../../src/engine/proceedings/council/tuning';
import {
  aMove,
  answerMove,
  argue,
  brief,
  endWeek,
  fixDate,
  keep,
  meet,
  moves,
  nods,
  own,
  prepare,
  sign,
  sound,
  witness,
} from '../../../../../support/actions';
import {
  aGame,
  atDesk,
  edited,
  noted,
  play,
  playWithEvents,
  toWeek,
  WILLING,
  workWeek,
} from '../../../../../support/game';

const truth = {
  MYS: { ask: 'open-chamber', redLine: 'none', offset: WILLING },
  NGA: { ask: 'budget-text', redLine: 'none', offset: WILLING },
  AGO: { ask: 'bank-board', redLine: 'none', offset: WILLING },
} as const;

/** The desk of a week of a game in which a promise is open to Nigeria, and Malaysia's ask is met. */
function prepared(week: number): GameState {
  const met = workWeek(aGame({ truth }), ['USA', meet('MYS', 'open-chamber', 'format')]);
  const promised = workWeek(met, ['USA', meet('NGA', 'budget-text', 'promise')]);
  return play(week > 3 ? toWeek(promised, week) : promised, moves());
}

/** The kinds of event by which each task shows that it was heard. */
const SIGNS: Readonly<Record<Task['type'], GameEvent['type']>> = {
  keepPromise: 'promiseKept',
  ownCriticism: 'criticismOwned',
  holdWitnessEvent: 'witnessHeard',
  soundOut: 'seatSounded',
  meetAsk: 'askMet',
  argue: 'argumentHeard',
  chooseDate: 'dateChosen',
  prepareFallback: 'fallbackPrepared',
  seekSignature: 'letterSigned',
  seekNods: 'nodGiven',
};

const orderOf = (events: readonly GameEvent[], ...types: readonly GameEvent['type'][]) =>
  events.map(({ type }) => type).filter((type) => types.includes(type));

describe('a week’s tasks are heard in an order of their own, however they were briefed', () => {
  const met = meet('AGO', 'bank-board', 'promise');
  test.each([
    { week: 3, first: keep('promise-1'), by: 'GBR', second: own, and: 'USA' },
    { week: 3, first: own, by: 'USA', second: witness, and: 'civil-society' },
    { week: 3, first: witness, by: 'civil-society', second: sound('AGO'), and: 'FRA' },
    { week: 3, first: sound('AGO'), by: 'FRA', second: met, and: 'GBR' },
    { week: 3, first: met, by: 'GBR', second: argue('MYS', 'needs'), and: 'USA' },
    { week: 3, first: argue('MYS', 'needs'), by: 'GBR', second: fixDate, and: 'USA' },
    { week: 5, first: fixDate, by: 'USA', second: prepare('anyOtherBusiness'), and: 'FRA' },
    { week: 3, first: met, by: 'GBR', second: sign('MYS'), and: 'USA' },
    { week: 3, first: fixDate, by: 'USA', second: sign('MYS'), and: 'FRA' },
    { week: 3, first: sign('MYS'), by: 'USA', second: nods('AGO'), and: 'FRA' },
  ] as const)('$first.type before $second.type', ({ week, first, by, second, and }) => {
    const desk = prepared(week);
    const [early, late] = [SIGNS[first.type], SIGNS[second.type]];
    for (const briefings of [
      [brief(by, first), brief(and, second)],
      [brief(and, second), brief(by, first)],
    ]) {
      const { events } = playWithEvents(desk, ...briefings, endWeek);
      expect(orderOf(events, early, late)).toEqual([early, late]);
    }
  });
});

describe('a week ends in one order', () => {
  test('answers are paid, messengers heard, open moves land, Attention fades, the next week begins', () => {
    const desk = atDesk(aGame({ truth }), 1, aMove('trade', 'MYS'), aMove('delay', 'NGA'));
    const { events } = playWithEvents(
      desk,
      answerMove('move-1-1', 'match'),
      brief('USA', argue('NGA', 'needs')),
      endWeek,
    );
    const wanted = ['moveDropped', 'argumentHeard', 'moveLanded', 'attentionFaded', 'weekStarted'];
    expect(orderOf(events, ...(wanted as GameEvent['type'][]))).toEqual(wanted);
  });

  test('a promise that is kept in the week in which it falls due is not broken', () => {
    const state = workWeek(
      toWeek(workWeek(aGame({ truth }), ['USA', meet('NGA', 'budget-text', 'promise')]), 3),
      ['GBR', keep('promise-1')],
    );
    expect(state.desk.promises[0]!.status).toBe('kept');
    expect(noted(state, 'NGA', 'brokenPromise')).toEqual([]);
  });

  test('briefings and moves are gone with it', () => {
    const state = workWeek(atDesk(aGame({ truth }), 1, aMove('trade', 'MYS')), [
      'civil-society',
      witness,
    ]);
    expect(state.desk.briefings).toEqual([]);
    expect(state.board).toMatchObject({ moves: [], phase: 'moves', week: 2 });
  });

  test('the believed odds of nine are written down once a week, and once more at the Call', () => {
    const lengths = [1, 2, 3, 4, 5, 6].map((week) => toWeek(aGame(), week).desk.odds.length);
    expect(lengths).toEqual([1, 2, 3, 4, 5, 6]);
    const end = play(atDesk(aGame(), 6), endWeek);
    expect(end.board.phase).toBe('call');
    expect(end.desk.odds).toHaveLength(7);
  });
});

describe('what the calendar brings by itself', () => {
  const lettersIn = (week: number) => toWeek(aGame(), week).board.letter;

  test.each([
    { week: 2, opened: false, filed: false, act: 'soundings' },
    { week: 3, opened: true, filed: false, act: 'names' },
    { week: 4, opened: true, filed: false, act: 'names' },
    { week: 5, opened: true, filed: true, act: 'hold' },
  ])('in week $week ($act) the letter is opened: $opened, filed: $filed', (expected) => {
    const { week, opened, filed } = expected;
    expect(lettersIn(week)).toMatchObject({ opened, filed });
  });

  test('the mission writes at the end of the first week of Hold, and only then', () => {
    const writtenBy = (week: number) => noted(toWeek(aGame(), week), 'MYS', 'missionLetter').length;
    expect([5, 6].map(writtenBy)).toEqual([0, 1]);
    const last = play(atDesk(aGame(), 6), endWeek);
    expect(noted(last, 'MYS', 'missionLetter')).toHaveLength(1);
  });

  test('Attention fades by a tenth each week, to a whole tenth', () => {
    const attention = [1, 2, 3, 4].map((week) => toWeek(aGame(), week).board.meters.attention);
    expect(attention).toEqual([60, 54, 49, 44]);
    expect(TUNING.attentionWeeklyPercent).toBe(90);
  });

  test('a day that is not yet the last ends in another week, the last in the Call', () => {
    const early = edited(atDesk(aGame(), 5), () => undefined);
    expect(play(early, endWeek).board).toMatchObject({ phase: 'moves', week: 6 });
    expect(play(atDesk(aGame(), 6), endWeek).board).toMatchObject({ phase: 'call', week: 6 });
  });
});
