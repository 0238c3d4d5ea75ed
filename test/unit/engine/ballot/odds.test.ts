import { describe, expect, test } from 'vitest';
import { voteOdds } from '../../../../src/engine/ballot/odds';
import { MODEL } from '../../../support/voting';

describe('P(yes) = L(lean - c2), P(no) = L(c1 - lean), abstain the rest', () => {
  test.each([
    { lean: MODEL.c2, yes: 0.5, why: 'half at the upper cut' },
    { lean: MODEL.c2 + 432, yes: 0.987, why: 'a signature' },
    { lean: MODEL.c2 + 110, yes: 0.75, why: 'a nod' },
    { lean: 442, yes: 0.97, why: 'the friendliest record' },
    { lean: -442, yes: 0.005, why: 'the coolest record' },
  ])('$why', ({ lean, yes }) => {
    expect(voteOdds(lean, MODEL).yes).toBeCloseTo(yes, 3);
  });

  test('no is half at the lower cut', () => {
    expect(voteOdds(MODEL.c1, MODEL).no).toBe(0.5);
  });

  test('abstaining is likeliest half way between the cuts', () => {
    const middle = voteOdds((MODEL.c1 + MODEL.c2) / 2, MODEL);
    expect(middle.yes).toBeCloseTo(middle.no, 12);
    expect(middle.abstain).toBeGreaterThan(voteOdds(0, MODEL).abstain);
  });

  test.each([-1e6, -5000, 0, 5000, 1e6])('the three sum to one at %d, none negative', (lean) => {
    const { yes, abstain, no } = voteOdds(lean, MODEL);
    expect(yes + abstain + no).toBeCloseTo(1, 12);
    expect(Math.min(yes, abstain, no)).toBeGreaterThanOrEqual(0);
  });
});
