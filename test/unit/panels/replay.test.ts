import { describe, expect, test } from 'vitest';
import { BOTS } from '../../../src/ai/players/bots';
import { seatsMoved } from '../../../src/panels/screens/council/replay/frame-odds';
import { stopsOf, voteStop } from '../../../src/panels/screens/council/replay/stops';
import { codeProblemWords } from '../../../src/words/codes';
import { changeWords, placeWords, stepWords } from '../../../src/words/replay';
import { readMoves } from '../../../src/words/their-events';
import { playHeadless } from '../../../src/session/play/headless';
import { framesOf, type ReplayFrame } from '../../../src/session/show/replay-frames';
import { DECEMBER_2015, MODEL, SHIPPED } from '../../support/shipped';

function aReplay(scenario = DECEMBER_2015, bot: 'informed' | 'random' = 'informed') {
  const game = playHeadless({
    scenario,
    model: MODEL,
    seed: 's-3',
    level: 'envoy',
    bot: BOTS[bot],
  });
  const laid = framesOf({ scenario, model: MODEL, ...game });
  if (!laid.ok) throw new Error(`refused at ${laid.step}`);
  return { game, frames: laid.frames, read: readMoves(game.log) };
}

describe('a replay in words', () => {
  test.each(SHIPPED.flatMap((docket) => [[docket.id, docket] as const]))(
    'every step of %s has a title without a gap in it',
    (_, docket) => {
      const { frames, read } = aReplay(docket, 'random');
      const told = frames.map((frame) => {
        const { title, lines } = stepWords(docket, frame, read);
        return [placeWords(frame), title, ...lines].join(' | ');
      });
      expect(told.filter((line) => /undefined|null|NaN|\[object|\| \|/.test(line))).toEqual([]);
    },
  );

  test('a step that ends a week belongs to that week', () => {
    const { frames, read } = aReplay();
    const ends = frames.filter(({ action }) => action?.type === 'endWeek');
    const told = ends.map((frame) => stepWords(DECEMBER_2015, frame, read).title);
    expect(told).toEqual([1, 2, 3, 4, 5, 6].map((week) => `Week ${week} ends`));
    expect(placeWords(ends[1]!)).toBe('Week 2');
    expect(placeWords(ends.at(-1)!)).toBe('The Call');
  });

  test('the room sits down at the vote’s stop, and the next step is the first hand', () => {
    const { frames } = aReplay();
    const vote = voteStop(stopsOf(frames))!;
    const handsAt = (index: number) => (frames[index] as ReplayFrame).hands;
    expect([handsAt(vote), handsAt(vote + 1)]).toEqual([0, 1]);
    expect(placeWords(frames[vote]!)).toBe('The vote');
  });

  test.each([
    [0.412, 0.468, '41% to 47%'],
    [0.5, 0.5, '50%, as before'],
    [0.999, 1, '99%, as before'],
  ])('odds from %d to %d', (before, after, words) => {
    expect(changeWords(before, after)).toBe(words);
  });

  test('the first step that a code gets wrong is counted from one', () => {
    expect(codeProblemWords({ code: 'illegal', step: 4 })).toContain('step 5');
    expect(codeProblemWords({ code: 'checksum', step: 0 })).not.toMatch(/step/);
  });
});

test('the seats that a step moved are those moved by a point or more, most first', () => {
  const forecast = (yes: readonly number[]) => ({
    pass: 0.5,
    distribution: [],
    members: yes.map((odds, index) => ({
      member: `M${index}` as never,
      yes: odds,
      abstain: 0,
      no: 1 - odds,
      pivot: 0,
      gain: 0,
    })),
  });
  const moved = seatsMoved(forecast([0.5, 0.5, 0.5, 0.5]), forecast([0.52, 0.4, 0.5, 0.505]));
  expect(moved.map(({ member, to }) => [member, to])).toEqual([
    ['M1', 0.4],
    ['M0', 0.52],
  ]);
});
