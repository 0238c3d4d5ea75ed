import { describe, expect, test } from 'vitest';
import { weeksAhead } from '../../../../src/ai/opposition/opposition-ahead';
import { publicEye } from '../../../../src/ai/opposition/public-eye';
import { pricedMoves, type PricedMove } from '../../../../src/ai/opposition/their-options';
import { fallOf, isReachedBy, theirRoom } from '../../../../src/ai/opposition/their-room';
import { blocShare, landingsOf } from '../../../../src/engine/proceedings/council/rules/pressure';
import { believedSeats } from '../../../../src/engine/proceedings/council/rules/seats';
import type { GameState } from '../../../../src/engine/proceedings/council/state';
import { viewFor } from '../../../../src/engine/proceedings/council/view';
import { passOdds } from '../../../../src/engine/ballot/pass';
import { councilBallot } from '../../../../src/engine/proceedings/council/rules/council-ballot';
import { aGame, DOCKET, edited, toWeek } from '../../../support/game';

const theirsOf = (state: GameState) => theirRoom(publicEye(viewFor(state, 'opposition')));
const every = () => true;
type Room = ReturnType<typeof theirsOf>;

/** How far each seat falls under a move, as the other side reckons it. */
function fallsIn(theirs: Room, { kind, target, strength }: PricedMove) {
  const others = theirs.targets.filter(
    (other) => kind === 'blocLetter' && isReachedBy(target, other),
  );
  return [
    { member: target.member, fall: fallOf(theirs, target, strength) },
    ...others.map((other) => ({
      member: other.member,
      fall: fallOf(theirs, other, blocShare(strength)),
    })),
  ];
}

/** The same by the rules, a signature falling no further than it is held up. */
function ruled({ known, targets }: Room, { by, kind, member, strength }: PricedMove) {
  const move = { id: '', by, kind, member, strength, condition: 'none', answer: 'open' } as const;
  return landingsOf({ ...known.board, moves: [move] }, known.docket).map((landing) => {
    const held = targets.find((target) => target.member === landing.member)!.commitment;
    const fall = landing.wear > 0 ? Math.min(landing.wear, held) : 0 - landing.value;
    return { member: landing.member, fall };
  });
}

describe('what a move is worth to them', () => {
  const theirs = theirsOf(aGame({ scenario: DOCKET, level: 'ambassador' }));
  const priced = pricedMoves(theirs);

  test('is what its landing takes off the exact odds, for one seat', () => {
    const trade = priced.find(({ kind, member }) => kind === 'trade' && member === 'JOR')!;
    const fall = fallOf(theirs, trade.target, trade.strength);
    const seats = believedSeats(theirs.known).map((seat) =>
      seat.member === 'JOR' ? { ...seat, lean: seat.lean - fall } : seat,
    );
    expect(fall).toBeGreaterThan(0);
    expect(trade.worth).toBeCloseTo(
      theirs.room.pass - passOdds(councilBallot(seats, theirs.known.model)),
      10,
    );
  });

  test('lands as the rules say, on a lean or on a signature', () => {
    const signed = edited(
      toWeek(aGame({ scenario: DOCKET, level: 'ambassador' }), 5),
      ({ board }) => {
        board.seats.TCD!.signed = true;
        board.seats.MYS!.pressure = 90;
      },
    );
    for (const room of [theirs, theirsOf(signed)])
      for (const option of pricedMoves(room))
        expect(fallsIn(room, option)).toEqual(ruled(room, option));
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
    const singles = weeksAhead(theirs, options, (_, second) => !second);
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
