import { describe, expect, test } from 'vitest';
import type { Task } from '../../../../../../src/engine/proceedings/council/action';
import {
  argumentGain,
  redLineCost,
} from '../../../../../../src/engine/proceedings/council/rules/argument';
import {
  previewTask,
  selectFree,
  selectMessengers,
} from '../../../../../../src/engine/proceedings/council/selectors/messengers';
import type { GameState } from '../../../../../../src/engine/proceedings/council/state';
import { TUNING } from '../../../../../../src/engine/proceedings/council/tuning';
import { viewFor } from '../../../../../../src/engine/proceedings/council/view';
import {
  argue,
  brief,
  endWeek,
  id,
  meet,
  nods,
  own,
  recall,
  sound,
  witness,
} from '../../../../../support/actions';
import { aGame, atDesk, edited, play } from '../../../../../support/game';

const desk = atDesk(aGame(), 1);
const preview = (state: GameState, task: Task, messenger = 'GBR') =>
  previewTask(viewFor(state, 'coalition'), messenger, task);
const points = (centilogits: number): number => Math.round(centilogits / 10);

describe('who can be sent', () => {
  test('the docket’s own messengers first, then the signers', () => {
    const state = edited(desk, ({ board, desk: file }) => {
      board.seats['MYS']!.signed = true;
      file.tied = [{ messenger: 'FRA', week: 1 }];
    });
    const rows = selectMessengers(viewFor(play(state, brief('USA', sound('NGA'))), 'coalition'));
    const ids = ['USA', 'GBR', 'FRA', 'civil-society', 'secretariat', 'MYS'];
    expect(rows.map((row) => row.id)).toEqual(ids);
    expect(rows.at(-1)).toMatchObject({ kind: 'signer', member: 'MYS', tied: false });
    expect(rows.find((row) => row.id === 'FRA')!.tied).toBe(true);
    expect(rows[0]).toMatchObject({ kind: 'mission', member: 'USA', task: sound('NGA') });
    expect(rows.find((row) => row.id === 'secretariat')!.member).toBeNull();
  });

  test('three a week; who is called back is free again', () => {
    const free = (state: GameState): number => selectFree(viewFor(state, 'coalition'));
    const sent = play(desk, brief('USA', sound('NGA')), brief('GBR', sound('MYS')));
    expect([free(desk), free(sent), free(play(sent, recall('USA')))]).toEqual([3, 1, 2]);
    expect(free(play(sent, brief('GBR', sound('TCD'))))).toBe(1);
  });
});

describe('what a task may be expected to do, from belief alone', () => {
  test('an argument: between its red line and its gain', () => {
    const known = preview(desk, argue('MYS', 'meeting'));
    const gain = argumentGain(desk, {
      messenger: 'GBR',
      member: id('MYS'),
      argument: 'meeting',
      rank: 'envoy',
    });
    expect(known).toMatchObject({ low: points(redLineCost('envoy')), high: points(gain) });
    expect(known.risk).toBeGreaterThan(0);
  });

  test('an argument that is no red line: its gain alone', () => {
    const safe = edited(desk, ({ desk: file }) => {
      file.seats['MYS']!.redLineOdds = [1000, 0, 0, 0];
    });
    const { low, high, risk } = preview(safe, argue('MYS', 'meeting', 'minister'));
    expect(risk).toBe(0);
    expect(low).toBe(high);
  });

  test('one past the seat’s tolerance: its harm as well', () => {
    const tired = edited(desk, ({ desk: file }) => {
      file.seats['MYS']!.contacts = TUNING.tolerance;
    });
    const task = argue('MYS', 'meeting');
    expect(preview(tired, task).high).toBeLessThan(preview(desk, task).high);
  });

  test.each<{ task: Task; meters: readonly { meter: string; by: number }[]; why: string }>([
    { task: argue('MYS', 'meeting'), meters: [], why: 'an envoy is free' },
    {
      task: argue('MYS', 'meeting', 'minister'),
      meters: [{ meter: 'favours', by: -1 }],
      why: 'a minister costs a favour',
    },
    {
      task: meet('AGO', 'bank-board', 'favour'),
      meters: [{ meter: 'favours', by: -1 }],
      why: 'so does a candidate',
    },
    {
      task: meet('MYS', 'open-chamber', 'format'),
      meters: [{ meter: 'ambition', by: -1 }],
      why: 'a format costs Ambition',
    },
    {
      task: own,
      meters: [{ meter: 'credibility', by: TUNING.ownCriticism / 10 }],
      why: 'owning up',
    },
    { task: witness, meters: [{ meter: 'attention', by: TUNING.witness / 10 }], why: 'a witness' },
  ])('meters: $why', ({ task, meters }) => {
    expect(preview(desk, task).meters).toEqual(meters);
  });

  test('basic needs: a step of Ambition where one more narrows the theme, as it then does', () => {
    const calm = edited(desk, ({ truth }) => {
      truth.seats['MYS']!.redLine = 'none';
    });
    for (const made of [0, 1, 2, 3]) {
      const state = edited(calm, ({ desk: file }) => {
        file.seats['NGA']!.argued.needs = made;
      });
      const steps = preview(state, argue('MYS', 'needs')).meters.map(({ by }) => by);
      const after = play(state, brief('USA', argue('MYS', 'needs')), endWeek);
      const lost = after.board.meters.ambition - state.board.meters.ambition;
      expect(steps).toEqual(lost === 0 ? [] : [lost]);
      expect(lost).toBe((made + 1) % TUNING.needsPerAmbition === 0 ? -1 : 0);
    }
  });

  test('a name: its odds, the mean of two', () => {
    const names = atDesk(aGame(), 3);
    const one = preview(names, nods('MYS')).chance!;
    const other = preview(names, nods('NGA')).chance!;
    expect(preview(names, nods('MYS', 'NGA')).chance).toBeCloseTo((one + other) / 2, 12);
    expect(one).toBeGreaterThan(0);
    expect(one).toBeLessThan(1);
    expect(preview(names, sound('MYS')).chance).toBeNull();
  });

  test('the truth plays no part', () => {
    const otherwise = edited(desk, ({ truth }) => {
      truth.seats['MYS'] = { offset: 999, ask: 'missions-chair', redLine: 'needs' };
    });
    const tasks = [argue('MYS', 'needs'), meet('MYS', 'open-chamber', 'format'), nods('MYS')];
    for (const task of tasks) expect(preview(otherwise, task)).toEqual(preview(desk, task));
  });
});
