import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/ai/adviser';
import { rejectionOf } from '../../../src/engine/proceedings/council/legality';
import type { MemberId } from '../../../src/engine/core/ids';
import { legalActions } from '../../../src/engine/proceedings/council/legal-actions';
import { selectReasons } from '../../../src/engine/proceedings/council/selectors/reasons';
import { selectCounterfactuals } from '../../../src/engine/proceedings/council/selectors/counterfactuals';
import {
  selectCalibration,
  selectSurprises,
} from '../../../src/engine/proceedings/council/selectors/score';
import { electedSeats } from '../../../src/engine/proceedings/council/docket';
import { viewFor } from '../../../src/engine/proceedings/council/view';
import {
  againstOddsWords,
  insteadWords,
  nineWords,
  sameLuckWords,
  takenWords,
} from '../../../src/words/counterfactuals';
import { calibrationWords } from '../../../src/words/explain';
import { adviceGain, adviceReason, adviceWords } from '../../../src/words/advice';
import { eventWords } from '../../../src/words/events';
import { readMoves } from '../../../src/words/their-events';
import { actionWords } from '../../../src/words/previews';
import { rejectionWords } from '../../../src/words/rejections';
import { reasonWords } from '../../../src/words/terms';
import { headline } from '../../../src/words/vote';
import { SCORE_LINES, scoreWords } from '../../../src/words/scores';
import type { Action } from '../../../src/engine/proceedings/council/action';
import { aGame } from '../../support/game';
import { randomTurns } from '../../support/random-play';
import { OF_MEANS } from '../../support/refusals/of-means';
import { OF_MESSENGERS } from '../../support/refusals/of-messengers';
import { OF_NAMES } from '../../support/refusals/of-names';
import { OF_SEATS } from '../../support/refusals/of-seats';
import { OF_THE_REST } from '../../support/refusals/of-the-rest';

/** Words that somebody can read: a sentence, and no trace of code in it. */
function expectSentence(words: string): void {
  expect(words).toMatch(/^[“\p{Lu}\d]/u);
  expect(words).not.toMatch(/undefined|null|NaN|\[object|[a-z][A-Z]|<|  /);
  expect(words).toMatch(/[.”]$/);
}

describe('what happens is told in sentences', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('every event of random game %i', (seed) => {
    const log: Action[] = [];
    let told = 0;
    for (const { before, action, events } of randomTurns(aGame(), seed)) {
      log.push(action);
      for (const event of events) {
        const words = eventWords(before.docket, event, readMoves(log));
        if (words === null) continue;
        told += 1;
        expectSentence(words);
      }
    }
    expect(told).toBeGreaterThan(20);
  });

  test('an offer that another seat’s has closed is told, and by whom it came', () => {
    const { docket } = aGame();
    const offer = { member: 'NGA' as MemberId, messenger: 'FRA', ask: 'budget-text' };
    const words = eventWords(docket, { type: 'offerOvertaken', ...offer });
    expectSentence(words!);
    expect(words).toMatch(/^France comes too late to Nigeria/);
  });

  test.each([11, 12, 13, 14])('every reason, action and ending of random game %i', (seed) => {
    let last = aGame();
    for (const { before, after } of randomTurns(aGame(), seed)) {
      last = after;
      const view = viewFor(before, 'coalition');
      for (const { id } of electedSeats(view.docket)) {
        for (const row of selectReasons(view, id).rows) {
          const { title, detail } = reasonWords(view.docket, id, row);
          expect(`${title}|${detail}`).not.toMatch(/undefined|\[object|^\|/);
        }
      }
      for (const action of legalActions(view).slice(0, 12)) {
        expect(actionWords(view.docket, action, view.board.moves)).not.toMatch(/undefined/);
      }
    }
    const view = viewFor(last, 'coalition');
    const { title, line } = headline(view.docket, view.board.result!);
    expectSentence(title);
    expectSentence(line);
    for (const score of SCORE_LINES) {
      expect(scoreWords(view, score)).not.toMatch(/undefined|unknown/);
    }
  });
});

describe('what would have changed a vote', () => {
  test.each([21, 22, 23, 24])('is told in sentences all through random game %i', (seed) => {
    let told = 0;
    for (const { after } of randomTurns(aGame(), seed)) {
      const view = viewFor(after, 'coalition');
      for (const { id } of electedSeats(view.docket)) {
        for (const each of selectCounterfactuals(view, id)) {
          const words = `${takenWords(view.docket, id, each.taken)}: ${insteadWords(each.yes)}`;
          expectSentence(`${words}${nineWords(each)}.`);
          const luck = sameLuckWords(each);
          if (luck) expectSentence(luck);
          told += 1;
        }
      }
      for (const cast of selectSurprises(view)) {
        expectSentence(againstOddsWords(view.docket, cast));
      }
      const calibration = selectCalibration(view);
      if (calibration) expectSentence(calibrationWords(calibration));
    }
    expect(told).toBeGreaterThan(50);
  });
});

describe('what the adviser says', () => {
  test.each([31, 32, 33, 34])('is told in sentences in random game %i', (seed) => {
    let told = 0;
    for (const { after } of randomTurns(aGame(), seed)) {
      const view = viewFor(after, 'coalition');
      for (const line of advise(view)) {
        expectSentence(`${adviceWords(view.docket, line.action, view.board.moves)}.`);
        expectSentence(adviceReason(view.docket, line.reason));
        expectSentence(adviceGain(line));
        told += 1;
      }
    }
    expect(told).toBeGreaterThan(10);
  });
});

describe('every refusal says why', () => {
  const all = { ...OF_MEANS, ...OF_MESSENGERS, ...OF_NAMES, ...OF_SEATS, ...OF_THE_REST };
  const cases = Object.entries(all).flatMap(([code, refusals]) =>
    refusals.map((refusal) => ({ code, ...refusal })),
  );
  test.each(cases)('$code: $why', ({ code, state, action }) => {
    const known = state();
    const rejection = rejectionOf(known, action);
    expect(rejection?.code).toBe(code);
    expectSentence(rejectionWords(known.docket, rejection!));
  });
});
