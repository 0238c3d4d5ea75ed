import { expect, test } from 'vitest';
import { recordLean } from '../../../../src/engine/ballot/model';
import { MODEL } from '../../../support/voting';

test.each([
  { record: 1, lean: 442 },
  { record: 0.2727, lean: 121 },
  { record: -0.2727, lean: -121 },
  { record: -1, lean: -442 },
])('a record of $record leans $lean centilogits', ({ record, lean }) => {
  expect(recordLean(record, MODEL)).toBe(lean);
});

test.each([0, -0, -0.0001])('a record of %d leans 0, not -0', (record) => {
  expect(Object.is(recordLean(record, MODEL), 0)).toBe(true);
});
