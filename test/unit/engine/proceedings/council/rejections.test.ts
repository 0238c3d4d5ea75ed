import { describe, expect, test } from 'vitest';
import type { Rejection } from '../../../../../src/engine/proceedings/council/rejection';
import { refusalOf } from '../../../../support/game';
import { OF_MEANS } from '../../../../support/refusals/of-means';
import { OF_MESSENGERS } from '../../../../support/refusals/of-messengers';
import { OF_NAMES } from '../../../../support/refusals/of-names';
import { OF_SEATS } from '../../../../support/refusals/of-seats';
import { NOT_THE_CHAIRS_TURN, OF_THE_CHAIR } from '../../../../support/refusals/of-the-chair';
import { OF_THE_REST } from '../../../../support/refusals/of-the-rest';
import type { Refusal } from '../../../../support/refusals/standing';

/** At least one case for each code: a new code without one does not compile. */
const REFUSALS: Record<Rejection['code'], readonly Refusal[]> = {
  ...OF_MESSENGERS,
  ...OF_SEATS,
  ...OF_MEANS,
  ...OF_NAMES,
  ...OF_THE_REST,
  ...OF_THE_CHAIR,
  notYourTurn: [...OF_MESSENGERS.notYourTurn, ...NOT_THE_CHAIRS_TURN],
};

describe.each(Object.entries(REFUSALS))('refused with %s', (code, cases) => {
  test.each(cases)('$why', ({ state, action, says }) => {
    expect(refusalOf(state(), action)).toEqual({ code, ...says });
  });
});
