import { describe, expect, test } from 'vitest';
import { leanOf, openLandings } from '../../../../../../src/engine/proceedings/council/rules/lean';
import { selectReasons } from '../../../../../../src/engine/proceedings/council/selectors/reasons';
import { TERM_KINDS } from '../../../../../../src/engine/proceedings/council/state';
import { LEVELS } from '../../../../../../src/engine/core/levels';
import { viewFor } from '../../../../../../src/engine/proceedings/council/view';
import { aMove, argue, id } from '../../../../../support/actions';
import { aGame, atDesk, DOCKET, edited, workWeek } from '../../../../../support/game';
import { afterTurns } from '../../../../../support/random-play';
import { STATUSES } from '../../../../../../src/engine/proceedings/council/scenario';

const ELECTED = DOCKET.members.filter(({ role }) => role === 'elected').map(({ id: each }) => each);
const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** Every elected seat in states that random play passes through. */
const PLACES = Array.from({ length: 36 }, (_, luck) => {
  const level = LEVELS[luck % LEVELS.length]!;
  return afterTurns(aGame({ scenario: DOCKET, level, seed: `n${luck}` }), luck, 1 + luck);
});

describe('the reasons of a seat', () => {
  test('add up to its lean exactly, in centilogits and in whole points', () => {
    for (const state of PLACES) {
      const view = viewFor(state, 'coalition');
      for (const member of ELECTED) {
        const { rows, lean, leanPoints } = selectReasons(view, member);
        const landings = state.board.phase === 'desk' ? openLandings(state) : [];
        const offset = state.desk.seats[member]!.estimate.mean;
        expect(lean).toBe(leanOf(state, member, { offset, landings }));
        expect(sum(rows.map(({ value }) => value))).toBe(lean);
        expect(sum(rows.map(({ points }) => points))).toBe(leanPoints);
        expect(Math.abs(leanPoints * 10 - lean)).toBeLessThanOrEqual(5);
      }
    }
  });

  test('each row’s points are its value to within a point, and whole', () => {
    for (const state of PLACES) {
      for (const member of ELECTED) {
        for (const { value, points } of selectReasons(viewFor(state, 'coalition'), member).rows) {
          expect(Number.isInteger(points)).toBe(true);
          expect(Math.abs(points * 10 - value)).toBeLessThanOrEqual(10);
        }
      }
    }
  });

  test('come biggest first, each thing once, each with its status', () => {
    for (const state of PLACES) {
      const { rows } = selectReasons(viewFor(state, 'coalition'), id('MYS'));
      const sizes = rows.map(({ value }) => Math.abs(value));
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      const keys = rows.map(({ kind, of, by }) => `${kind} ${of} ${by}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { kind, status } of rows) {
        expect(TERM_KINDS).toContain(kind);
        expect(STATUSES).toContain(status);
      }
    }
  });

  test('the record is told as derived, what play adds as play', () => {
    const game = edited(aGame(), ({ truth }) => {
      truth.seats['MYS']!.redLine = 'none';
    });
    const { rows } = selectReasons(
      viewFor(workWeek(game, ['GBR', argue('MYS', 'meeting')]), 'coalition'),
      id('MYS'),
    );
    expect(rows.find(({ kind }) => kind === 'record')).toMatchObject({ status: 'derived' });
    expect(rows.find(({ kind }) => kind === 'argument')).toMatchObject({
      by: 'GBR',
      of: 'meeting',
      status: 'play',
    });
  });

  test('an open move is among them while it may still be answered', () => {
    const state = atDesk(aGame(), 1, aMove('trade', 'MYS'));
    const { rows } = selectReasons(viewFor(state, 'coalition'), id('MYS'));
    expect(rows.find(({ kind }) => kind === 'move')).toMatchObject({ of: 'trade', by: 'CHN' });
  });

  test.each(['USA', 'FRA', 'CHN', 'RUS'])('%s has none: its vote is not in doubt', (member) => {
    expect(selectReasons(viewFor(aGame(), 'coalition'), id(member)).rows).toEqual([]);
  });
});
