import { expect, test } from 'vitest';
import { supposing } from '../../../../src/ai/search/supposing';
import { atDesk, aGame } from '../../../support/game';

const { docket, model, level, board, desk } = atDesk(aGame(), 4);
const known = { docket, model, level, board, desk };

test('supposing nothing, all that is known stands as it is', () => {
  expect(supposing(known, {})).toEqual(known);
});

test('what is supposed stands in the place of what is, and the board itself is left alone', () => {
  const before = structuredClone(board);
  const on = {
    week: 6,
    meters: { ...board.meters, ambition: 1 },
    moves: [],
    dateChosen: !board.dateChosen,
    fallbacks: ['arria' as const],
  };
  expect(supposing(known, on)).toEqual({ ...known, board: { ...board, ...on } });
  expect(board).toEqual(before);
});
