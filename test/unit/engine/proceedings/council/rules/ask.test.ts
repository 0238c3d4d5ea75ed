import { describe, expect, test } from 'vitest';
import type { GameState } from '../../../../../../src/engine/proceedings/council/state';
import { TUNING } from '../../../../../../src/engine/proceedings/council/tuning';
import { brief, endWeek, keep, meet, moves, nods, sign } from '../../../../../support/actions';
import {
  aGame,
  DOCKET,
  edited,
  fileOf,
  noted,
  play,
  playWithEvents,
  refusalOf,
  toWeek,
  UNWILLING,
  WILLING,
  workWeek,
} from '../../../../../support/game';

const truth = {
  MYS: { ask: 'open-chamber', redLine: 'none' },
  NGA: { ask: 'budget-text', redLine: 'none', offset: WILLING },
  AGO: { ask: 'bank-board', redLine: 'none' },
  JOR: { ask: 'aid-debate', redLine: 'none' },
} as const;
const game = (more = {}): GameState => aGame({ truth: { ...truth, ...more } });

describe('meeting an ask, by its kind', () => {
  test.each([
    { member: 'NGA', ask: 'budget-text', how: 'promise', gain: TUNING.askPromised, spent: {} },
    { member: 'AGO', ask: 'bank-board', how: 'promise', gain: TUNING.askPromised, spent: {} },
    {
      member: 'AGO',
      ask: 'bank-board',
      how: 'favour',
      gain: TUNING.askGiven,
      spent: { favours: 3 },
    },
    {
      member: 'MYS',
      ask: 'open-chamber',
      how: 'format',
      gain: TUNING.askGiven,
      spent: { ambition: 3 },
    },
  ] as const)('$member: $ask by $how', ({ member, ask, how, gain, spent }) => {
    const before = game();
    const state = workWeek(before, ['USA', meet(member, ask, how)]);
    expect(noted(state, member, 'ask')).toEqual([gain]);
    expect(fileOf(state, member).askMet).toBe(how === 'promise' ? 'promised' : 'given');
    expect(Math.max(...fileOf(state, member).askOdds)).toBe(1000);
    const { favours, ambition } = { ...before.board.meters, ...spent };
    expect(state.board.meters).toMatchObject({ favours, ambition });
    expect(state.desk.promises).toHaveLength(how === 'promise' ? 1 : 0);
  });
});

describe('a wrong ask', () => {
  const missed = workWeek(game({ AGO: { ask: 'debt-debate' } }), [
    'USA',
    meet('AGO', 'bank-board', 'favour'),
  ]);

  test('costs a little goodwill and no favour, and is ruled out', () => {
    expect(noted(missed, 'AGO', 'wrongAsk')).toEqual([TUNING.wrongAsk]);
    expect(missed.board.meters.favours).toBe(4);
    const { askOdds, askMet } = fileOf(missed, 'AGO');
    expect(askMet).toBe('no');
    expect(askOdds[0]).toBe(0);
    expect(askOdds.reduce((sum, odds) => sum + odds, 0)).toBe(1000);
  });

  test('is not offered again', () => {
    const again = brief('USA', meet('AGO', 'bank-board', 'favour'));
    expect(refusalOf(play(missed, moves()), again)?.code).toBe('notItsAsk');
  });
});

describe('two asks conflict in every docket', () => {
  const jordan = meet('JOR', 'aid-debate', 'promise');

  test('meeting the one angers the other seat, and closes its ask', () => {
    const state = workWeek(game(), ['USA', jordan]);
    expect(noted(state, 'NGA', 'conflict')).toEqual([TUNING.conflict]);
    expect(fileOf(state, 'NGA').closedAsks).toEqual(['budget-text']);
  });

  test('nobody is angry who wants something else; that it wants this is ruled out', () => {
    const state = workWeek(game({ NGA: { ask: 'closed-briefing' } }), ['USA', jordan]);
    expect(noted(state, 'NGA', 'conflict')).toEqual([]);
    expect(fileOf(state, 'NGA').closedAsks).toEqual([]);
    const asks = DOCKET.members.find((member) => member.id === 'NGA')!.asks;
    const odds = fileOf(state, 'NGA').askOdds;
    expect(odds[asks.findIndex((ask) => ask.id === 'budget-text')]).toBe(0);
  });

  test('offered in one week, the first that is heard closes the other', () => {
    const both = [brief('USA', jordan), brief('GBR', meet('NGA', 'budget-text', 'promise'))];
    const { state, events } = playWithEvents(play(game(), moves()), ...both, endWeek);
    expect(fileOf(state, 'JOR').askMet).toBe('promised');
    expect(fileOf(state, 'NGA').askMet).toBe('no');
    expect(noted(state, 'JOR', 'conflict')).toEqual([]);
    expect(noted(state, 'NGA', 'ask')).toEqual([]);
    expect(state.desk.promises).toHaveLength(1);
    expect(events.filter(({ type }) => type === 'askClosed')).toHaveLength(1);
    const overtaken = { member: 'NGA', messenger: 'GBR', ask: 'budget-text' };
    expect(events).toContainEqual({ type: 'offerOvertaken', ...overtaken });
  });
});

describe('a met ask reopens a refusal', () => {
  test('and nothing else does', () => {
    const cold = game({ NGA: { ...truth.NGA, offset: UNWILLING } });
    const refused = workWeek(toWeek(cold, 3), ['USA', nods('NGA')]);
    expect(fileOf(refused, 'NGA').refused).toBe('nod');
    const met = play(refused, moves(), brief('USA', meet('NGA', 'budget-text', 'promise')));
    expect(refusalOf(met, brief('GBR', nods('NGA')))?.code).toBe('refusalStands');
    expect(fileOf(play(met, endWeek), 'NGA').refused).toBe('none');
  });
});

describe('a promise', () => {
  const promised = (week: number): GameState =>
    workWeek(toWeek(game(), week), ['USA', meet('NGA', 'budget-text', 'promise')]);
  const kept = (state: GameState): GameState => workWeek(state, ['GBR', keep('promise-1')]);

  test.each([
    { made: 1, due: 3 },
    { made: 3, due: 5 },
    { made: 5, due: 6 },
  ])('made in week $made falls due in week $due', ({ made, due }) => {
    expect(promised(made).desk.promises).toEqual([
      { id: 'promise-1', member: 'NGA', ask: 'budget-text', made, due, status: 'open' },
    ]);
  });

  test('kept, with another messenger, brings the rest of the ask, and Credibility', () => {
    const state = kept(toWeek(promised(1), 3));
    expect(state.desk.promises[0]!.status).toBe('kept');
    expect(state.board.meters.credibility).toBe(50 + TUNING.promiseKept);
    expect(noted(state, 'NGA', 'ask')).toEqual([TUNING.askPromised, TUNING.askKept]);
    expect(noted(toWeek(state, 5), 'NGA', 'brokenPromise')).toEqual([]);
  });

  test('is open to the end of the week in which it is due, and then broken', () => {
    expect(toWeek(promised(1), 3).desk.promises[0]!.status).toBe('open');
    const broken = toWeek(promised(1), 4);
    expect(broken.desk.promises[0]!.status).toBe('broken');
    expect(broken.board.meters.credibility).toBe(50 + TUNING.promiseBroken);
    expect(noted(broken, 'NGA', 'brokenPromise')).toEqual([TUNING.promiseBrokenSway]);
    const late = brief('GBR', keep('promise-1'));
    expect(refusalOf(play(broken, moves()), late)?.code).toBe('promiseNotOpen');
  });

  test('broken, turns a signature into a nod', () => {
    const signed = workWeek(toWeek(promised(2), 3), ['USA', sign('NGA')]);
    expect(signed.board.seats['NGA']!.signed).toBe(true);
    const broken = workWeek(signed);
    expect(broken.board.seats['NGA']!.signed).toBe(false);
    expect(fileOf(broken, 'NGA').nod).toBe(true);
  });

  test('never takes Credibility under nothing or over ten', () => {
    const poor = edited(promised(1), ({ board }) => {
      board.meters.credibility = 1;
    });
    expect(toWeek(poor, 4).board.meters.credibility).toBe(0);
    const proud = edited(promised(1), ({ board }) => {
      board.meters.credibility = 100;
    });
    expect(kept(proud).board.meters.credibility).toBe(100);
  });
});
