import { describe, expect, test } from 'vitest';
import type {
  Counterfactual,
  Taken,
} from '../../../src/engine/proceedings/council/selectors/counterfactuals';
import {
  againstOddsWords,
  insteadWords,
  isTold,
  nineWords,
  sameLuckWords,
  takenWords,
} from '../../../src/words/counterfactuals';
import { id } from '../../support/actions';
import { DOCKET } from '../../support/game';

const reason = (kind: string, of = '', by = ''): Taken =>
  ({ what: 'reason', kind, of, by, week: 1 }) as unknown as Taken;

describe('what is thought away from Malaysia', () => {
  test.each([
    [reason('record'), 'With an even record on rights'],
    [reason('handicap'), 'In an easier season'],
    [reason('offset'), 'In a mood like its record'],
    [reason('argument', 'needs', 'FRA'), 'Without basic needs from France'],
    [reason('argument', 'needs'), 'Without basic needs'],
    [reason('redLine', 'evidence', 'GBR'), 'Had the evidence not crossed its red line'],
    [reason('harm'), 'Had it been pressed less'],
    [
      reason('ask', 'missions-chair'),
      'Had you not agreed that you back it to chair the working group on missions',
    ],
    [reason('wrongAsk', 'missions-chair'), 'Without the offer it did not want'],
    [reason('conflict', 'open-chamber', 'JOR'), 'Had Jordan not got its way'],
    [reason('brokenPromise'), 'Had your promise been kept'],
    [reason('refusal', 'nod'), 'Had it never been asked for its name'],
    [reason('witness'), 'Without the witness event'],
    [reason('card', 'seoul-2015'), 'Without “A desk in Seoul”'],
    [reason('move', 'trade', 'CHN'), 'Without China’s trade offer'],
    [reason('missionLetter'), 'Without the DPRK mission’s letter'],
    [reason('group'), 'Without the others of its group'],
    [reason('attention'), 'With Attention at five'],
    [reason('credibility'), 'With Credibility at five'],
    [reason('ambition'), 'With Ambition as it began'],
    [reason('thaw'), 'With no Thaw at all'],
    [reason('colleague', 'speakFor', 'JOR'), 'Had Jordan not spoken'],
    [reason('commitment'), 'Without its given word'],
    [{ what: 'arguments' } as Taken, 'Without all that was argued'],
    [{ what: 'moves', by: 'RUS' } as unknown as Taken, 'Without all of Russia’s moves'],
    [{ what: 'moves', by: '' } as unknown as Taken, 'Without all their moves'],
    [{ what: 'wear' } as Taken, 'Had no move worn its signature'],
    [{ what: 'name', name: 'nod' } as Taken, 'Without its nod'],
  ])('%j', (taken, words) => {
    expect(takenWords(DOCKET, id('MYS'), taken)).toBe(words);
  });
});

const cast = (from: string, to: string, count: readonly [number, number]) =>
  ({ vote: { from, to }, count: { from: count[0], to: count[1] } }) as Counterfactual['cast'];

/** A change of odds and, where a vote was held, what the same luck would have made of it. */
function changed(parts: Partial<Counterfactual>): Counterfactual {
  const still = { from: 0.5, to: 0.5 };
  return {
    taken: { what: 'wear' },
    yes: still,
    nine: still,
    cast: null,
    ...parts,
  } as Counterfactual;
}

describe('what it would have changed', () => {
  test('is told in whole percent, the odds that would have been first', () => {
    expect(insteadWords({ from: 0.219, to: 0.406 })).toBe('41%, not 22%');
    expect(isTold(changed({ yes: { from: 0.404, to: 0.396 } }))).toBe(false);
    expect(isTold(changed({ yes: { from: 0.404, to: 0.394 } }))).toBe(true);
  });

  test('the odds of nine only where they show', () => {
    expect(nineWords(changed({ nine: { from: 0.44, to: 0.52 } }))).toBe(
      '; nine or more 52%, not 44%',
    );
    expect(nineWords(changed({ nine: { from: 0.44, to: 0.441 } }))).toBe('');
  });

  test.each([
    [null, ''],
    [cast('yes', 'yes', [9, 9]), ''],
    [cast('yes', 'yes', [9, 8]), 'With the same luck: eight yes votes, not nine.'],
    [cast('abstain', 'no', [8, 8]), 'With the same luck it would have said no.'],
    [
      cast('yes', 'abstain', [9, 8]),
      'With the same luck it would have abstained: eight yes votes, not nine.',
    ],
    [
      cast('no', 'yes', [0, 1]),
      'With the same luck it would have said yes: one yes vote, not none.',
    ],
  ])('with the same luck, %j', (told, words) => {
    expect(sameLuckWords(changed({ cast: told }))).toBe(words);
  });

  test.each([
    ['yes', 120, 'Nigeria said yes at 12% for a yes: luck.'],
    ['abstain', 874, 'Nigeria abstained at 87% for a yes: luck.'],
    ['no', 1000, 'Nigeria said no at 99% for a yes: luck.'],
  ] as const)('a %s at odds of %d permille', (vote, yes, words) => {
    const odds = { yes, abstain: 1000 - yes, no: 0 };
    expect(againstOddsWords(DOCKET, { member: id('NGA'), vote, odds })).toBe(words);
  });
});
