import { describe, expect, test } from 'vitest';
import type { Approach } from '../../../../../../src/engine/proceedings/council/chair';
import type { MemberId } from '../../../../../../src/engine/core/ids';
import { selectChair } from '../../../../../../src/engine/proceedings/council/selectors/chair';
import {
  selectAfterCables,
  selectReplyEffects,
  type ReplyEffect,
} from '../../../../../../src/engine/proceedings/council/selectors/chair-effects';
import type { View } from '../../../../../../src/engine/proceedings/council/state';
import { viewFor } from '../../../../../../src/engine/proceedings/council/view';
import { voteOdds } from '../../../../../../src/engine/ballot/odds';
import type { LocalGame } from '../../../../../../src/session/play/local-game';
import { aGame } from '../../../../../support/game';
import { aChairSession } from '../../../../../support/chairs';

interface Case {
  readonly session: LocalGame;
  readonly view: View;
  readonly approach: Approach;
}

const SEATS = ['MYS', 'TCD', 'JOR', 'NGA', 'AGO'];
const SEEDS = ['s-1', 's-2', 's-3'];

/** Weeks of some games in which an approach came that fits, each with its session stopped there. */
function weeksWith(
  fits: (approach: Approach, all: readonly Approach[]) => boolean,
  seeds = SEEDS,
): Case[] {
  const found: Case[] = [];
  for (const seat of SEATS) {
    for (const seed of seeds) {
      const session = aChairSession({ seat, seed });
      while (session.view().board.phase === 'capitals') {
        const view = session.view();
        const all = view.chair!.approaches;
        const approach = all.find((candidate) => fits(candidate, all));
        if (approach) {
          found.push({ session, view, approach });
          break;
        }
        session.submit({ type: 'closeWeek', by: seat as MemberId });
      }
    }
  }
  return found;
}

function by(effects: readonly ReplyEffect[], reply: ReplyEffect['reply']): ReplyEffect {
  return effects.find((effect) => effect.reply === reply)!;
}

describe('what an answer in a chair would do', () => {
  test('a message weighs less when it is played down and more when it is pressed', () => {
    const cases = weeksWith(({ kind }) => kind === 'argument' || kind === 'move');
    expect(cases.length).toBeGreaterThan(5);
    for (const { view, approach } of cases) {
      const effects = selectReplyEffects(view, approach);
      const move = (reply: ReplyEffect['reply']) => by(effects, reply).to - by(effects, reply).from;
      expect(Math.abs(move('playDown'))).toBeLessThanOrEqual(Math.abs(move('report')));
      expect(Math.abs(move('report'))).toBeLessThanOrEqual(Math.abs(move('press')));
      expect(effects.map(({ trust }) => trust)).toEqual([1, 0, 1]);
    }
  });

  test('what is told of a lone argument is what happens, where the week leaves Credibility alone', () => {
    const cases = weeksWith(
      (approach, all) =>
        all.length === 1 && approach.kind === 'argument' && approach.argument !== 'evidence',
      Array.from({ length: 12 }, (_, at) => `lone-${at}`),
    );
    let checked = 0;
    for (const { session, view, approach } of cases) {
      const seat = view.chair!.seat as MemberId;
      const told = by(selectReplyEffects(view, approach), 'report');
      expect(selectAfterCables(view)!.yes).toBe(told.to);
      const before = session.events().length;
      const { lean } = selectChair(view)!.reasons;
      session.submit({ type: 'closeWeek', by: seat });
      const { credibility } = session.view().board.meters;
      if (credibility !== view.board.meters.credibility) continue;
      checked += 1;
      const moved = session
        .events()
        .slice(before)
        .filter(({ type }) => /^(argumentHeard|redLineCrossed|seatPressedTooHard)$/.test(type))
        .reduce((sum, event) => sum + ('value' in event ? event.value : 0), 0);
      expect(moved).not.toBe(0);
      expect(voteOdds(lean + moved, view.model).yes).toBeCloseTo(told.to, 2);
    }
    expect(checked).toBeGreaterThan(0);
  });

  test('a right offer warms when it is taken, and pleases the sponsors', () => {
    const cases = weeksWith((approach) => approach.kind === 'offer' && approach.isRight);
    expect(cases.length).toBeGreaterThan(0);
    for (const { view, approach } of cases) {
      const effects = selectReplyEffects(view, approach);
      expect(by(effects, 'accept').to).toBeGreaterThan(by(effects, 'decline').to);
      expect(by(effects, 'accept').standing).toEqual({ coalition: 1, opposition: 0 });
      expect(by(effects, 'decline').standing).toEqual({ coalition: -1, opposition: 0 });
    }
  });

  test('a name that is given holds, and a signature costs standing with the other side', () => {
    const cases = weeksWith(({ kind }) => kind === 'name');
    expect(cases.length).toBeGreaterThan(0);
    for (const { view, approach } of cases) {
      const given = by(selectReplyEffects(view, approach), 'give');
      expect(given.to).toBeGreaterThan(0.74);
      const isPublic = approach.kind === 'name' && approach.name === 'signature';
      expect(given.standing).toEqual({ coalition: 1, opposition: isPublic ? -1 : 0 });
    }
  });

  test('nobody but a member in its chair is told anything', () => {
    const view = viewFor(aGame(), 'coalition');
    const [{ approach }] = weeksWith(() => true) as [Case];
    expect(selectReplyEffects(view, approach)).toEqual([]);
    expect(selectAfterCables(view)).toBeNull();
  });
});
