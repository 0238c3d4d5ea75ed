import { describe, expect, test } from 'vitest';
import { weeksAhead } from '../../../../src/ai/opposition/opposition-ahead';
import { publicEye } from '../../../../src/ai/opposition/public-eye';
import { lossOf, pricedMoves, theirRoom } from '../../../../src/ai/opposition/their-options';
import { landingsOf } from '../../../../src/engine/proceedings/council/rules/pressure';
import { believedSeats } from '../../../../src/engine/proceedings/council/rules/seats';
import type { GameState } from '../../../../src/engine/proceedings/council/state';
import { viewFor } from '../../../../src/engine/proceedings/council/view';
import { passOdds } from '../../../../src/engine/ballot/forecast';
import { aGame, DOCKET, edited, toWeek } from '../../../support/game';

const theirsOf = (state: GameState) => theirRoom(publicEye(viewFor(state, 'opposition')));
const every = () => true;

describe('what a move is worth to them', () => {
  const theirs = theirsOf(aGame({ scenario: DOCKET, level: 'ambassador' }));
  const priced = pricedMoves(theirs);

  test('is what its landing takes off the exact odds, for one seat', () => {
    const [trade] = priced.filter(({ kind, member }) => kind === 'trade' && member === 'JOR');
    const { value } = trade!.landings[0]!;
    const seats = believedSeats(theirs.known).map((seat) =>
      seat.member === 'JOR' ? { ...seat, lean: seat.lean + value } : seat,
    );
    expect(value).toBeLessThan(0);
    expect(lossOf(theirs, trade!.landings)).toBeCloseTo(
      theirs.room.pass - passOdds(seats, theirs.known.model),
      10,
    );
  });

  test('lands as the rules say, moves of one strength alike', () => {
    for (const { by, kind, member, landings } of priced) {
      const strength = landings.find((landing) => landing.member === member)?.pressure;
      if (strength === undefined) continue;
      const move = {
        id: '',
        by,
        kind,
        member,
        strength,
        condition: 'none',
        answer: 'open',
      } as const;
      const board = { ...theirs.known.board, moves: [move] };
      const bare = (list: typeof landings) => list.map(({ member: at, value }) => ({ at, value }));
      expect(bare(landings)).toEqual(bare(landingsOf(board, theirs.known.docket)));
    }
  });

  test('is less for the kind, or at the seat, of the week before', () => {
    const worthOf = (state: GameState) =>
      pricedMoves(theirsOf(state)).find(({ kind, member }) => kind === 'trade' && member === 'MYS')!
        .worth;
    const fresh = toWeek(aGame({ scenario: DOCKET }), 2);
    const entry = { kind: 'move', of: 'trade', by: 'CHN', week: 1, value: 0 } as const;
    const elsewhere = edited(fresh, ({ board }) => void board.seats.TCD!.ledger.push({ ...entry }));
    const here = edited(fresh, ({ board }) => void board.seats.MYS!.ledger.push({ ...entry }));
    expect(worthOf(elsewhere)).toBeCloseTo(0.7 * worthOf(fresh), 10);
    expect(worthOf(here)).toBeCloseTo(0.56 * worthOf(fresh), 10);
  });
});

describe('a week that is looked through', () => {
  test('is two moves of different kinds at different seats', () => {
    const theirs = theirsOf(aGame({ scenario: DOCKET, level: 'ambassador' }));
    const weeks = weeksAhead(theirs, pricedMoves(theirs), every);
    expect(weeks.length).toBeGreaterThan(3);
    for (const { moves, worth } of weeks) {
      expect(moves).toHaveLength(2);
      expect(moves[0]!.member).not.toBe(moves[1]!.member);
      expect(moves[0]!.kind).not.toBe(moves[1]!.kind);
      expect(worth).toBeGreaterThan(0);
    }
  });

  test('is a single move where two cannot be paid, and none where none can', () => {
    const theirs = theirsOf(aGame({ scenario: DOCKET, level: 'ambassador' }));
    const options = pricedMoves(theirs);
    const singles = weeksAhead(theirs, options, (moves) => moves.length < 2);
    expect(singles.map(({ moves }) => moves.length)).toEqual(singles.map(() => 1));
    expect(singles.length).toBeGreaterThan(0);
    expect(weeksAhead(theirs, options, () => false)).toEqual([]);
  });

  test('turns in Hold from the seats that have most likely nodded', () => {
    const [names, hold] = [4, 5].map((week) => {
      const theirs = theirsOf(
        edited(aGame({ scenario: DOCKET, level: 'ambassador' }), ({ board }) => {
          board.week = week;
        }),
      );
      const weeks = weeksAhead(theirs, pricedMoves(theirs), every);
      const best = weeks.toSorted((a, b) => b.worth - a.worth)[0]!;
      const leans = best.moves.map(
        ({ member }) => theirs.seats.find((seat) => seat.member === member)!.lean,
      );
      return Math.min(...leans);
    });
    expect(hold!).toBeLessThan(names!);
  });
});
