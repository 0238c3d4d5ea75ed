import { expect, test } from 'vitest';
import json from '../../../scenarios/vote-model.json';
import { trustedVoteModel } from '../../../src/scenario/trusted';
import { parseVoteModel } from '../../../src/scenario/vote-model';

test('the committed model is valid, and the trusted path gives the same value', () => {
  expect(parseVoteModel(json)).toEqual({ ok: true, model: trustedVoteModel(json) });
});

test.each([
  [{ ...json, unit: 'logits' }, '/unit', 'notAllowed'],
  [{ ...json, model: { ...json.model, slope: 4.4 } }, '/model/slope', 'wrongType'],
  [{ ...json, model: { ...json.model, c1: 200 } }, '/model/c2', 'cutsCrossed'],
  [{ ...json, model: { ...json.model, shockAfrica: -1 } }, '/model/shockAfrica', 'tooSmall'],
  [{ ...json, more: 1 }, '/more', 'unknownField'],
  [null, '', 'notAnObject'],
])('a broken model is told where: %#', (data, pointer, code) => {
  const parsed = parseVoteModel(data);
  expect(parsed.ok ? [] : parsed.problems).toEqual([expect.objectContaining({ pointer, code })]);
});
