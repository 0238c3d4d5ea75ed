import { describe, expect, test } from 'vitest';
import { chooseMoves } from '../../../../src/ai/opposition/opposition';
import { pickSoftly } from '../../../../src/ai/search/softmax';
import { rejectionOf } from '../../../../src/engine/proceedings/council/legality';
import { type GameState } from '../../../../src/engine/proceedings/council/state';
import { LEVELS } from '../../../../src/engine/core/levels';
import { step } from '../../../../src/engine/proceedings/council/step';
import { viewFor } from '../../../../src/engine/proceedings/council/view';
import { aGame, DOCKET, edited, play, toWeek, UNWILLING } from '../../../support/game';
import { endWeek, moves } from '../../../support/actions';
import { uniforms } from '../../../support/random-play';

const luckOf = (start: number) => {
  let at = start;
  return () => (at = (at * 0.754877666 + 0.5698402909) % 1);
};

const choose = (state: GameState, start = 0.3) =>
  chooseMoves(viewFor(state, 'opposition'), luckOf(start));

/** Plays the other side alone through all weeks, and gives what it announced in each. */
function season(state: GameState, start: number) {
  const weeks = [];
  let now = state;
  while (now.board.phase === 'moves') {
    const action = choose(now, start);
    expect(rejectionOf(now, action)).toBeNull();
    weeks.push(action.type === 'announceMoves' ? action.moves : []);
    now = play(now, action);
    const open = now.board.cards.find(({ option }) => option === '');
    if (open) {
      const card = now.docket.cards.find(({ id }) => id === open.id)!;
      const answers = card.options.map(({ id: option }) => ({
        type: 'answerCard' as const,
        by: 'coalition' as const,
        card: card.id,
        option,
      }));
      now = play(
        now,
        answers.find((answer) => rejectionOf(now, answer) === null)!,
      );
    }
    now = play(now, endWeek);
  }
  return weeks;
}

describe('the other side', () => {
  test.each(LEVELS)(
    'at %s makes legal moves in every week, and has some left for Hold',
    (level) => {
      for (const start of [0.1, 0.4, 0.8]) {
        const weeks = season(aGame({ level, scenario: DOCKET, seed: `o-${start * 10}` }), start);
        expect(weeks).toHaveLength(6);
        expect(weeks[4]!.length).toBeGreaterThan(0);
        expect(weeks[5]!.length).toBeGreaterThan(0);
      }
    },
  );

  test('never names one seat or one kind twice in a week', () => {
    for (const [a, b] of season(aGame({ scenario: DOCKET }), 0.2)) {
      if (!a || !b) continue;
      expect(a.member).not.toBe(b.member);
      expect(a.kind).not.toBe(b.kind);
    }
  });

  test('sees only what is public: hidden minds and the desk’s own file change nothing', () => {
    const state = toWeek(aGame({ scenario: DOCKET }), 2);
    const other = edited(state, ({ truth, desk }) => {
      for (const mind of Object.values(truth.seats)) mind.offset = UNWILLING;
      for (const file of Object.values(desk.seats)) {
        file.nod = true;
        file.effort = 150;
        file.estimate = { mean: 200, sd: 5 };
      }
    });
    for (const start of [0.1, 0.5, 0.9]) expect(choose(other, start)).toEqual(choose(state, start));
  });

  test('keeps enough for Hold: with no more than that in its purses it passes before', () => {
    // Two weeks of Hold to come, two moves a week, two from a purse for each: eight.
    const left = (CHN: number, RUS: number, week: number) =>
      edited(toWeek(aGame(), week), ({ board }) => {
        const [first, second] = Object.keys(board.purses) as (keyof typeof board.purses)[];
        board.purses[first!] = CHN;
        board.purses[second!] = RUS;
      });
    for (const start of [0.1, 0.5, 0.9]) {
      expect(choose(left(4, 4, 1), start)).toEqual(moves());
      expect(choose(left(6, 4, 1), start)).not.toEqual(moves());
      expect(choose(left(4, 4, 5), start)).not.toEqual(moves());
    }
  });

  test('leaves no seat with two moves in a week, whatever its luck', () => {
    const targets = Array.from({ length: 60 }, (_, seed) =>
      chooseMoves(viewFor(aGame(), 'opposition'), uniforms(seed)),
    ).map((action) =>
      action.type === 'announceMoves' ? action.moves.map(({ member }) => member) : [],
    );
    expect(targets.filter((members) => new Set(members).size < members.length)).toEqual([]);
    expect(targets.some((members) => members.length > 1)).toBe(true);
  });

  test('passes with an empty purse', () => {
    const broke = edited(aGame(), ({ board }) => {
      board.purses = { CHN: 0, RUS: 0 };
    });
    expect(choose(broke)).toEqual(moves());
  });

  test('goes for an open seat rather than a firm one, steadily at Ambassador', () => {
    const state = aGame({ level: 'ambassador' });
    const firm = ['CHL', 'LTU', 'NZL', 'ESP'];
    for (let start = 0.05; start < 1; start += 0.1) {
      const action = choose(state, start);
      const targets = action.type === 'announceMoves' ? action.moves : [];
      expect(targets.filter(({ member }) => firm.includes(member))).toEqual([]);
    }
  });

  test('is accepted by the rules as it stands', () => {
    const state = aGame();
    expect(step(state, choose(state)).ok).toBe(true);
  });
});

describe('a soft choice', () => {
  const options = [1, 5, 10];
  const value = (option: number) => option;

  test.each([
    { temperature: 0.01, least: 0.999, why: 'nearly always the best when cold' },
    { temperature: 100, least: 0.32, why: 'nearly even when hot' },
  ])('$why', ({ temperature, least }) => {
    const picks = Array.from({ length: 1000 }, (_, i) =>
      pickSoftly(options, { value, temperature, draw: () => (i + 0.5) / 1000 }),
    );
    const share = picks.filter((pick) => pick === 10).length / 1000;
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThan(least + 0.03);
  });

  test('of nothing is nothing', () => {
    expect(pickSoftly([], { value, temperature: 1, draw: () => 0.5 })).toBeUndefined();
  });
});
