import { describe, expect, test } from 'vitest';
import type { MoveKind } from '../../../../../../src/engine/proceedings/council/move-kinds';
import { openLandings } from '../../../../../../src/engine/proceedings/council/rules/lean';
import {
  selectForecast,
  selectTrueForecast,
} from '../../../../../../src/engine/proceedings/council/selectors/odds';
import { selectWhipSheet } from '../../../../../../src/engine/proceedings/council/selectors/whip';
import { viewFor } from '../../../../../../src/engine/proceedings/council/view';
import { aMove, answerMove, call, endWeek } from '../../../../../support/actions';
import { aGame, atDesk, DOCKET, edited, play, toCall, toWeek } from '../../../../../support/game';
import { afterTurns } from '../../../../../support/random-play';

const viewOf = (state: Parameters<typeof viewFor>[0]) => viewFor(state, 'coalition');

describe('the forecast', () => {
  test('has fifteen members in the docket’s order; sponsors and objectors are sure', () => {
    const { members, distribution, pass } = selectForecast(viewOf(aGame()));
    expect(members.map(({ member }) => member)).toEqual(DOCKET.members.map(({ id }) => id));
    const sure = (chance: 'yes' | 'no') =>
      members.filter((row) => row[chance] === 1).map(({ member }) => member);
    expect(sure('yes')).toEqual(['FRA', 'GBR', 'USA']);
    expect(sure('no')).toEqual(['CHN', 'RUS']);
    const nineOrMore = distribution.slice(9).reduce((sum, chance) => sum + chance, 0);
    expect(pass).toBeCloseTo(nineOrMore, 12);
  });

  test('is kept at the start of each week, in permille', () => {
    const state = toWeek(aGame(), 3);
    expect(state.desk.odds).toHaveLength(3);
    expect(state.desk.odds[2]).toBeCloseTo(1000 * selectForecast(viewOf(state), 'coarse').pass, 0);
  });

  test.each<{ kind: MoveKind; week: number }>([
    { kind: 'trade', week: 1 },
    { kind: 'delay', week: 4 },
    { kind: 'blocLetter', week: 2 },
    { kind: 'doubleStandards', week: 6 },
    { kind: 'wrongForum', week: 5 },
  ])('holds an open move of $kind in week $week as it will land', ({ kind, week }) => {
    const state = atDesk(aGame(), week, aMove(kind, 'NGA'), aMove('closedConsultations', 'NGA'));
    const projected = openLandings(state);
    const after = play(state, endWeek);
    for (const { member, kind: what, value } of projected) {
      const landed = after.board.seats[member]!.ledger.filter(({ of }) => of === what);
      expect(landed.map((entry) => entry.value)).toEqual([value]);
    }
    const count = Object.values(after.board.seats).flatMap(({ ledger }) => ledger).length;
    expect(count).toBe(projected.length);
  });

  test('rises as soon as a move is answered', () => {
    const state = atDesk(aGame(), 1, aMove('trade', 'MYS'));
    const matched = play(state, answerMove('move-1-1', 'match'));
    const taken = play(state, answerMove('move-1-1', 'take'));
    expect(selectForecast(viewOf(matched)).pass).toBeGreaterThan(
      selectForecast(viewOf(state)).pass,
    );
    expect(selectForecast(viewOf(taken))).toEqual(selectForecast(viewOf(state)));
  });

  test('the true one is told after the vote, and is what was recorded', () => {
    const over = play(toCall(aGame()), call('table'));
    const truth = selectTrueForecast(viewOf(over))!;
    expect(Math.round(1000 * truth.pass)).toBe(over.board.result!.odds.truth);
  });
});

describe('the whip sheet', () => {
  test('goes from the likeliest yes down, ranked 1 to 15; ties in the docket’s order', () => {
    for (let luck = 0; luck < 12; luck += 1) {
      const state = afterTurns(aGame({ scenario: DOCKET, seed: `w${luck}` }), luck, 2 * luck + 1);
      const rows = selectWhipSheet(viewOf(state));
      expect(rows.map(({ rank }) => rank)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
      const place = (member: string): number => DOCKET.members.findIndex(({ id }) => id === member);
      const sorted = rows.toSorted((a, b) => b.yes - a.yes || place(a.member) - place(b.member));
      expect(rows).toEqual(sorted);
      for (const { yes, abstain, no } of rows) expect(yes + abstain + no).toBeCloseTo(1, 9);
    }
  });

  test('says how each seat stands', () => {
    const state = edited(toWeek(aGame(), 3), ({ board, desk }) => {
      board.seats['MYS']!.signed = true;
      board.seats['CHL']!.signed = false;
      desk.seats['NGA']!.nod = true;
    });
    const standings = new Map(
      selectWhipSheet(viewOf(state)).map(({ member, standing }) => [member as string, standing]),
    );
    expect(Object.fromEntries(standings)).toMatchObject({
      USA: 'signed',
      MYS: 'signed',
      NGA: 'nod',
      CHL: 'open',
      AGO: 'open',
      VEN: 'objects',
      CHN: 'objects',
    });
  });

  test('before the letter opens nobody is on it', () => {
    for (const { member, standing } of selectWhipSheet(viewOf(aGame())))
      expect([member, standing]).not.toEqual([member, 'signed']);
  });
});
