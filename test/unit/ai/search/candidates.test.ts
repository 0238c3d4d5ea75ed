import { describe, expect, test } from 'vitest';
import { BOTS } from '../../../../src/ai/players/bots';
import { withPlans } from '../../../../src/ai/players/planned';
import { candidatesOf } from '../../../../src/ai/search/candidates';
import { outlookAhead } from '../../../../src/ai/search/outlook';
import { heardPercent } from '../../../../src/engine/proceedings/council/docket';
import { openTasks } from '../../../../src/engine/proceedings/council/legal-actions';
import type { GameState } from '../../../../src/engine/proceedings/council/state';
import { viewFor } from '../../../../src/engine/proceedings/council/view';
import { aGame, aScenario, atDesk, edited } from '../../../support/game';

/** The desk of a Council in which Malaysia hears France well, and everybody else as usual. */
const desk = atDesk(
  aGame({ scenario: aScenario({ members: { MYS: { heard: { FRA: 140, USA: 60 } } } }) }),
  1,
);

/** Nobody has a red line, as far as is believed. */
const calm = (state: GameState): GameState =>
  edited(state, ({ desk: { seats } }) => {
    for (const file of Object.values(seats)) file.redLineOdds = file.redLineOdds.map(() => 0);
  });

describe('who is sent', () => {
  const view = viewFor(desk, 'coalition');
  const candidates = candidatesOf(view, outlookAhead(withPlans(view)), openTasks(view));

  test('with an argument: whoever the seat hears best', () => {
    const heard = candidates.flatMap(({ action: { messenger, task } }) =>
      task.type === 'argue' && task.member === 'MYS' ? [messenger] : [],
    );
    expect(heard.length).toBeGreaterThan(3);
    expect(new Set(heard)).toEqual(new Set(['FRA']));
    expect(heardPercent(desk.docket, 'FRA', 'MYS' as never)).toBe(140);
  });

  test('each errand once, the most worth first', () => {
    const errands = candidates.map(({ action }) => JSON.stringify(action.task));
    expect(new Set(errands).size).toBe(errands.length);
    const worths = candidates.map(({ worth }) => worth);
    expect(worths).toEqual(worths.toSorted((a, b) => b - a));
  });
});

test('greedy play pays no favour for a minister who is heard a third more than an envoy', () => {
  const view = viewFor(calm(desk), 'coalition');
  const ranks = BOTS.greedy(view, () => () => 0.5).flatMap((action) =>
    action.type === 'brief' && action.task.type === 'argue' ? [action.task.rank] : [],
  );
  expect(ranks.length).toBeGreaterThan(0);
  expect(new Set(ranks)).toEqual(new Set(['envoy']));
});
