import { expect, test } from 'vitest';
import json from '../../../scenarios/vote-model.json';
import { trustedVoteModel } from '../../../src/scenario/trusted';
import { parseVoteModel } from '../../../src/scenario/vote-model';

test('the committed model is valid, and the trusted path gives the same value', () => {
  expect(parseVoteModel(json)).toEqual({ ok: true, model: trustedVoteModel(json) });
});

function withShocks(...shocks: readonly object[]): unknown {
  return { ...json, model: { ...json.model, shocks } };
}

test.each([
  [{ ...json, unit: 'logits' }, '/unit', 'notAllowed'],
  [{ ...json, model: { ...json.model, slope: 4.4 } }, '/model/slope', 'wrongType'],
  [{ ...json, model: { ...json.model, c1: 200 } }, '/model/c2', 'cutsCrossed'],
  [withShocks({ id: 'meeting', sd: -1 }), '/model/shocks/0/sd', 'tooSmall'],
  [withShocks({ id: 'meeting', sd: 75, group: 'XYZ' }), '/model/shocks/0/group', 'notAllowed'],
  [
    withShocks({ id: 'a', sd: 75 }, { id: 'a', sd: 1, group: 'AFR' }),
    '/model/shocks/1/id',
    'duplicateId',
  ],
  [{ ...json, model: { ...json.model, shocks: 75 } }, '/model/shocks', 'wrongType'],
  [{ ...json, more: 1 }, '/more', 'unknownField'],
  [null, '', 'notAnObject'],
])('a broken model is told where: %#', (data, pointer, code) => {
  const parsed = parseVoteModel(data);
  expect(parsed.ok ? [] : parsed.problems).toEqual([expect.objectContaining({ pointer, code })]);
});
