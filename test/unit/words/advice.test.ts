import { describe, expect, test } from 'vitest';
import type { Action } from '../../../src/engine/proceedings/council/action';
import type { Move } from '../../../src/engine/proceedings/council/state';
import { adviceGain, adviceReason, adviceWords } from '../../../src/words/advice';
import { actionWords, previewWords } from '../../../src/words/previews';
import {
  answerCard,
  answerMove,
  argue,
  brief,
  call,
  castVote,
  closeWeek,
  endWeek,
  id,
  meet,
  moves,
  nods,
  predict,
  prepare,
  recall,
  reply,
  setAmbition,
  sign,
  sound,
  take,
  witness,
} from '../../support/actions';
import { DOCKET } from '../../support/game';

type Line = Parameters<typeof adviceGain>[0];
type Reason = Parameters<typeof adviceReason>[1];

const MYS = id('MYS');
const TRADE = { id: 'move-1-1', by: id('CHN'), kind: 'trade', member: MYS } as unknown as Move;

describe('what somebody could do, at the start of a sentence', () => {
  const cases: readonly (readonly [Action, string])[] = [
    [answerMove('move-1-1', 'match'), 'Match China’s trade offer, for one favour'],
    [answerMove('move-1-1', 'concede'), 'Concede to China’s trade offer, for a step of Ambition'],
    [answerMove('move-1-1', 'take'), 'Take China’s trade offer'],
    [answerMove('move-9-9', 'match'), 'Match their move, for one favour'],
    [setAmbition(3), 'Set Ambition to 3'],
    [endWeek, 'End the week'],
    [recall('FRA'), 'Recall a messenger'],
    [moves(), 'Their moves'],
    [predict('MYS', 'yes'), 'Predict its vote'],
    [call('table'), 'Table it'],
    [call('fallback'), 'Fall back'],
    [call('withdraw'), 'Withdraw'],
    [closeWeek('MYS'), 'Cable home and close the week'],
    [castVote('MYS', 'yes'), 'Vote yes'],
    [castVote('MYS', 'abstain'), 'Abstain'],
    [castVote('MYS', 'no'), 'Vote no'],
    [brief('USA', sound('MYS')), 'Sound out'],
    [brief('USA', argue('MYS', 'needs')), 'Argue basic needs'],
    [brief('USA', argue('MYS', 'needs', 'minister')), 'Argue basic needs, by a minister'],
    [
      brief('USA', meet('NGA', 'budget-text', 'promise')),
      'Meet its ask, by a promise (that you co-sponsor its text on a smaller UN budget)',
    ],
    [brief('USA', sign('MYS')), 'Ask for its signature'],
    [brief('USA', nods('MYS')), 'Ask for a nod'],
    [brief('USA', nods('MYS', 'NGA')), 'Ask for two nods'],
    [brief('civil-society', witness), 'Hold a witness event'],
    [brief('FRA', prepare('arria')), 'Prepare an Arria meeting'],
  ];
  test.each(cases)('%j', (action, words) => {
    expect(actionWords(DOCKET, action, [TRADE])).toBe(words);
  });

  test('a reply, an initiative and a card’s option say what they are', () => {
    const replies = (['playDown', 'report', 'press', 'give', 'refuse'] as const).map((answer) =>
      actionWords(DOCKET, reply('MYS', 'USA', answer), []),
    );
    expect(new Set(replies).size).toBe(5);
    expect(actionWords(DOCKET, take('MYS', 'speakFor'), [])).not.toBe(
      actionWords(DOCKET, take('MYS', 'speakAgainst'), []),
    );
    expect(actionWords(DOCKET, answerCard('seoul-2015', 'publish'), [])).toBe(
      'Ask it to publish what it has',
    );
  });

  test('the adviser names the seats, and who should go', () => {
    const words = (action: Action) => adviceWords(DOCKET, action, [TRADE]);
    expect(words(brief('USA', sound('JOR')))).toBe('Jordan: Sound out (your own mission)');
    expect(words(brief('GBR', nods('MYS', 'NGA')))).toBe(
      'Malaysia and Nigeria: Ask for two nods (the United Kingdom)',
    );
    expect(words(brief('civil-society', witness))).toBe('Hold a witness event (civil society)');
    expect(words(answerMove('move-1-1', 'take'))).toBe('Take China’s trade offer');
  });
});

describe('why the adviser says so', () => {
  const cases: readonly (readonly [Reason, string])[] = [
    [{ why: 'pivot', member: MYS }, 'No open seat weighs more on the ninth vote than Malaysia.'],
    [{ why: 'nearestSeat', member: MYS }, 'Malaysia is the open seat nearest to a yes.'],
    [{ why: 'goodHearing', member: MYS }, 'Malaysia listens to this.'],
    [{ why: 'unknownAsk', member: MYS }, 'You don’t know yet what Malaysia wants.'],
    [{ why: 'askToMeet', member: MYS, ask: 'a', odds: 1000 }, 'This is what it asks for.'],
    [{ why: 'askToMeet', member: MYS, ask: 'a', odds: 500 }, 'It probably wants this (50%).'],
    [{ why: 'askToMeet', member: MYS, ask: 'a', odds: 499 }, 'It perhaps wants this (50%).'],
    [{ why: 'askToMeet', member: MYS, ask: 'a', odds: 310 }, 'It perhaps wants this (31%).'],
    [{ why: 'theirMove', member: MYS, answer: 'match' }, 'Left alone, it costs you at Malaysia.'],
    [{ why: 'nameReady', member: MYS, odds: 612 }, 'Malaysia would probably agree (61%).'],
    [
      { why: 'nameReady', member: MYS, odds: 250 },
      'Malaysia may well refuse (25% to agree), but its name is worth it.',
    ],
    [{ why: 'promiseDue', member: MYS, due: 4 }, 'Your promise to Malaysia is due by week 4.'],
    [{ why: 'attentionLow', attention: 30 }, 'The world is looking away.'],
    [{ why: 'ownRecord', credibility: 40 }, 'Your own record is held against you.'],
    [{ why: 'dateOpen' }, 'As long as the date is open, delay works for them.'],
    [{ why: 'fallbackCheap', format: 'arria' }, 'If the nine don’t come, you have something left.'],
  ];
  test.each(cases)('%j', (reason, words) => {
    expect(adviceReason(DOCKET, reason)).toBe(words);
  });
});

describe('what it brings and costs', () => {
  const line = (parts: Partial<Line>): Line =>
    ({
      gain: 0.04,
      range: { low: 0.02, high: 0.06 },
      cost: { messengers: 1, favours: 0, ambition: 0 },
      sure: 'fairly',
      ...parts,
    }) as Line;

  test.each([
    [
      {},
      'Adds 4 points to the odds of nine, for a messenger; four times in five between +2 and +6; fairly sure.',
    ],
    [
      { gain: 0.012, range: { low: 0.012, high: 0.012 }, sure: 'sure' },
      'Adds 1 point to the odds of nine, for a messenger; sure of it.',
    ],
    [
      { gain: 0.004, range: { low: -0.012, high: 0.02 }, sure: 'guess' },
      'Adds less than a point to the odds of nine, for a messenger; four times in five between −1 and +2; a guess.',
    ],
    [
      { gain: -0.03, range: { low: -0.03, high: -0.03 } },
      'Takes 3 points off the odds of nine for now, for a messenger; fairly sure.',
    ],
    [
      { cost: { messengers: 0, favours: 2, ambition: 1 }, range: { low: 0.04, high: 0.04 } },
      'Adds 4 points to the odds of nine, for two favours and one step of Ambition; fairly sure.',
    ],
    [
      { gain: 0.07, range: null, cost: { messengers: 2, favours: 0, ambition: 0 } },
      'Worth about 7 points by the vote, for a messenger now and one later; fairly sure.',
    ],
  ] as readonly (readonly [Partial<Line>, string])[])('%j', (parts, words) => {
    expect(adviceGain(line(parts))).toBe(words);
  });
});

describe('what a task may bring, beforehand', () => {
  const preview = { low: 0, high: 0, chance: null, meters: [] };
  test.each([
    [{ chance: 0.612 }, '61% to agree'],
    [{ low: 5, high: 8 }, '+5 to +8'],
    [{ low: -20, high: 6 }, '−20 to +6'],
    [{ low: 5, high: 5 }, '+5'],
    [{}, ''],
    [{ meters: [{ meter: 'attention', by: 2 }] }, 'Attention +2'],
    [{ low: 9, high: 9, meters: [{ meter: 'ambition', by: -1 }] }, '+9, Ambition −1'],
    [{ low: 9, high: 9, meters: [{ meter: 'favours', by: -1 }] }, '+9'],
  ])('%j is “%s”', (parts, words) => {
    expect(previewWords({ ...preview, ...parts })).toBe(words);
  });
});
