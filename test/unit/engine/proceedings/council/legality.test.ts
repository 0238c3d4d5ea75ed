import { describe, expect, test } from 'vitest';
import type { Action, Task } from '../../../../../src/engine/proceedings/council/action';
import type { GameState } from '../../../../../src/engine/proceedings/council/state';
import { TUNING } from '../../../../../src/engine/proceedings/council/tuning';
import {
  aMove,
  answerMove,
  argue,
  brief,
  call,
  endWeek,
  fixDate,
  id,
  meet,
  moves,
  nods,
  own,
  prepare,
  reply,
  setAmbition,
  sign,
  sound,
  take,
  witness,
} from '../../../../support/actions';
import { aGame, atDesk, edited, play, refusalOf, toCall } from '../../../../support/game';

/** The borders of what is allowed: each rule just inside, and one step over. */
const codeOf = (state: GameState, action: Action): string =>
  refusalOf(state, action)?.code ?? 'allowed';

const desk = (week = 1): GameState => atDesk(aGame(), week);

const signed = (state: GameState, ...members: readonly string[]): GameState =>
  edited(state, ({ board }) => {
    for (const seat of Object.values(board.seats)) seat.signed = false;
    for (const member of members) board.seats[member]!.signed = true;
  });

describe('by the calendar', () => {
  const asks: readonly [why: string, by: string, task: Task, weeks: readonly number[]][] = [
    ['a signature, while the letter is open', 'USA', sign('CHL'), [3, 4]],
    ['a nod, while the letter is open', 'USA', nods('MYS'), [3, 4]],
    ['a date, until the week before the last', 'USA', fixDate, [3, 4, 5]],
    ['a fallback, in Hold', 'FRA', prepare('anyOtherBusiness'), [5, 6]],
    ['an envoy’s argument, until the letter is filed', 'USA', argue('MYS', 'needs'), [1, 2, 3, 4]],
    ['a minister’s, in every week', 'USA', argue('MYS', 'needs', 'minister'), [1, 2, 3, 4, 5, 6]],
    [
      'a promise, in every week but the last',
      'USA',
      meet('NGA', 'budget-text', 'promise'),
      [1, 2, 3, 4, 5],
    ],
    ['a favour, in every week', 'USA', meet('AGO', 'bank-board', 'favour'), [1, 2, 3, 4, 5, 6]],
    ['the criticism, from the second week on', 'USA', own, [2, 3, 4, 5, 6]],
    ['a witness, in every week', 'civil-society', witness, [1, 2, 3, 4, 5, 6]],
  ];
  test.each(asks)('%s', (_why, by, task, weeks) => {
    const allowed = [1, 2, 3, 4, 5, 6].filter((week) => {
      const state = signed(desk(week));
      return codeOf(state, brief(by, task)) === 'allowed';
    });
    expect(allowed).toEqual(weeks);
  });

  test('Ambition rises in the first week only, and shrinks until the letter is filed', () => {
    const raise = [1, 2].map((week) => codeOf(desk(week), setAmbition(5)));
    expect(raise).toEqual(['allowed', 'tooLate']);
    const shrink = [2, 4, 5].map((week) => codeOf(desk(week), setAmbition(3)));
    expect(shrink).toEqual(['allowed', 'allowed', 'letterFiled']);
  });

  test('Ambition never goes past six, or under what was promised of it', () => {
    expect(codeOf(desk(), setAmbition(6))).toBe('allowed');
    expect(codeOf(desk(), setAmbition(7))).toBe('malformedAction');
    const promised = play(desk(), brief('USA', meet('MYS', 'open-chamber', 'format')));
    expect([1, 0].map((to) => codeOf(promised, setAmbition(to)))).toEqual([
      'allowed',
      'noAmbitionLeft',
    ]);
  });

  test('a withdrawal between the first names and the filing, and again at the Call', () => {
    const codes = [2, 3, 4, 5].map((week) => codeOf(desk(week), call('withdraw')));
    expect(codes).toEqual(['tooEarly', 'allowed', 'allowed', 'letterFiled']);
    expect(codeOf(toCall(aGame()), call('withdraw'))).toBe('allowed');
    expect(codeOf(desk(6), call('table'))).toBe('tooEarly');
  });
});

describe('by what there is left', () => {
  test('three messengers a week, whoever they are', () => {
    const two = play(desk(), brief('USA', sound('MYS')), brief('GBR', sound('NGA')));
    const third = brief('FRA', sound('JOR'));
    expect(codeOf(two, third)).toBe('allowed');
    const three = play(two, third);
    expect(codeOf(three, brief('civil-society', witness))).toBe('noMessengerLeft');
    expect(codeOf(three, brief('FRA', sound('TCD')))).toBe('allowed'); // another errand for one of them
  });

  test('the last favour is promised once a week', () => {
    const poor = edited(desk(), ({ board }) => void (board.meters.favours = 1));
    const planned = play(poor, brief('USA', argue('MYS', 'needs', 'minister')));
    expect(codeOf(planned, brief('GBR', argue('NGA', 'needs', 'minister')))).toBe('noFavourLeft');
    expect(codeOf(planned, brief('USA', argue('NGA', 'needs', 'minister')))).toBe('allowed');
  });

  test('witness events: two, and no third', () => {
    const after = (events: number) =>
      edited(desk(), ({ board }) => void (board.witnessEvents = events));
    expect([0, 1, 2].map((done) => codeOf(after(done), brief('civil-society', witness)))).toEqual([
      'allowed',
      'allowed',
      'witnessLimit',
    ]);
  });

  test.each([
    { why: 'two signers', by: ['MYS', 'NGA'], attention: 0, code: 'allowed' },
    { why: 'one signer', by: ['MYS'], attention: 0, code: 'needsSignersOrAttention' },
    { why: 'Attention 5', by: [], attention: TUNING.fallbackAttention, code: 'allowed' },
    { why: 'Attention 4.9', by: [], attention: 49, code: 'needsSignersOrAttention' },
  ])('an Arria meeting with $why: $code', ({ by, attention, code }) => {
    const state = edited(signed(desk(5), ...by), ({ board }) => {
      board.meters.attention = attention;
    });
    expect(codeOf(state, brief('FRA', prepare('arria')))).toBe(code);
  });
});

describe('by who is asked', () => {
  const names = (change: (state: GameState) => void) => edited(desk(3), change);

  test('a swing seat signs once its ask is met or promised', () => {
    const codes = (['no', 'promised', 'given'] as const).map((askMet) =>
      codeOf(
        names(({ desk: { seats } }) => void (seats['MYS']!.askMet = askMet)),
        brief('USA', sign('MYS')),
      ),
    );
    expect(codes).toEqual(['askNotMet', 'allowed', 'allowed']);
  });

  test('one nod a seat, and at most two seats an errand', () => {
    expect(codeOf(desk(3), brief('USA', nods('MYS', 'NGA')))).toBe('allowed');
    expect(codeOf(desk(3), brief('USA', nods('MYS', 'NGA', 'JOR')))).toBe('malformedAction');
    expect(codeOf(desk(3), brief('USA', nods('MYS', 'MYS')))).toBe('malformedAction');
    const nodded = names(({ desk: { seats } }) => void (seats['MYS']!.nod = true));
    expect(codeOf(nodded, brief('USA', nods('NGA', 'MYS')))).toBe('alreadyNodded');
  });

  test('only a member’s minister calls', () => {
    const byMinister = argue('MYS', 'needs', 'minister');
    const codes = ['USA', 'GBR', 'civil-society', 'secretariat'].map((by) =>
      codeOf(desk(), brief(by, byMinister)),
    );
    expect(codes).toEqual(['allowed', 'allowed', 'messengerCannot', 'messengerCannot']);
  });
});

describe('their moves', () => {
  const start = aGame();

  test('as many as the level allows', () => {
    const two = [aMove('trade', 'MYS'), aMove('delay', 'NGA')];
    expect(codeOf(start, moves(...two))).toBe('allowed');
    expect(codeOf(start, moves(...two, aMove('wrongForum', 'JOR')))).toBe('tooManyMoves');
    const calm = aGame({ level: 'attache' });
    expect(codeOf(calm, moves(...two))).toBe('tooManyMoves');
  });

  test('on nobody who has declared against it, and on no sponsor', () => {
    expect(codeOf(start, moves(aMove('trade', 'VEN')))).toBe('declaredAgainst');
    expect(codeOf(start, moves(aMove('trade', 'USA')))).toBe('unknownThing');
    expect(codeOf(start, moves(aMove('trade', 'CHL')))).toBe('allowed');
  });

  test('each by the state whose kind it is', () => {
    const speech = aMove('doubleStandards', 'MYS');
    expect(codeOf(start, moves(speech))).toBe('allowed');
    expect(codeOf(start, moves({ ...speech, by: id('CHN') as typeof speech.by }))).toBe(
      'unknownThing',
    );
    const trade = aMove('trade', 'MYS');
    expect(codeOf(start, moves({ ...trade, by: id('RUS') as typeof trade.by }))).toBe(
      'unknownThing',
    );
  });

  test('are answered once the same way, and conceded only for what they ask', () => {
    const state = atDesk(aGame(), 1, aMove('closedConsultations', 'MYS'));
    expect(codeOf(state, answerMove('move-1-1', 'concede'))).toBe('allowed');
    const conceded = play(state, answerMove('move-1-1', 'concede'));
    expect(codeOf(conceded, answerMove('move-1-1', 'concede'))).toBe('sameAsNow');
    expect(codeOf(conceded, answerMove('move-1-1', 'take'))).toBe('allowed');
    const plain = atDesk(aGame(), 1, aMove('doubleStandards', 'MYS'));
    expect(codeOf(plain, answerMove('move-1-1', 'concede'))).toBe('moveHasNoCondition');
  });
});

describe('in an elected chair', () => {
  const capitals = play(
    atDesk(aGame({ humans: [id('MYS')], truth: { MYS: { redLine: 'none' } } }), 1),
    brief('USA', argue('MYS', 'evidence')),
    brief('GBR', argue('MYS', 'security')),
    endWeek,
  );

  test('two speeches in a game, one initiative a week', () => {
    const spoken = (count: number) =>
      edited(capitals, ({ chairs }) => void (chairs['MYS']!.speeches = { for: count, against: 0 }));
    const codes = [0, 1, 2].map((count) => codeOf(spoken(count), take('MYS', 'speakFor')));
    expect(codes).toEqual(['allowed', 'allowed', 'spokenEnough']);
  });

  test('trust that one cable claims is not there for another', () => {
    const trusting = (trust: number) =>
      play(
        edited(capitals, ({ chairs }) => void (chairs['MYS']!.trust = trust)),
        reply('MYS', 'USA', 'press'),
      );
    const codes = [1, 2].map((trust) => codeOf(trusting(trust), reply('MYS', 'GBR', 'playDown')));
    expect(codes).toEqual(['noTrustLeft', 'allowed']);
  });
});
