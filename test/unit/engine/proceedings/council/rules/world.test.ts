import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../../../../../src/engine/proceedings/council/event';
import { termsOf } from '../../../../../../src/engine/proceedings/council/rules/lean';
import type { GameState, TermKind } from '../../../../../../src/engine/proceedings/council/state';
import { TUNING } from '../../../../../../src/engine/proceedings/council/tuning';
import {
  brief,
  endWeek,
  fixDate,
  id,
  moves,
  own,
  prepare,
  setAmbition,
  witness,
} from '../../../../../support/actions';
import {
  aGame,
  aScenario,
  atDesk,
  edited,
  noted,
  play,
  playWithEvents,
  refusalOf,
  toWeek,
  workWeek,
} from '../../../../../support/game';

const termOf = (state: GameState, member: string, kind: TermKind): number =>
  termsOf(state, id(member), { offset: 0, landings: [] }).find((term) => term.kind === kind)
    ?.value ?? 0;
const faded = (tenths: number): number =>
  Math.floor((tenths * TUNING.attentionWeeklyPercent) / 100 + 0.5);

/** A seed with which the first week's webcast is blocked, or is not. */
function seedWhere(isBlocked: boolean): string {
  const seeds = Array.from({ length: 50 }, (_, i) => `w${i}`);
  return seeds.find((seed) => held(aGame({ seed })).heard.webcastBlocked === isBlocked)!;
}

function held(state: GameState) {
  const { state: after, events } = playWithEvents(
    state.board.phase === 'moves' ? play(state, moves()) : state,
    brief('secretariat', witness),
    endWeek,
  );
  const heard = events.find(
    (event): event is Extract<GameEvent, { type: 'witnessHeard' }> => event.type === 'witnessHeard',
  )!;
  return { after, heard };
}

describe('a witness event', () => {
  const free = aGame({ seed: seedWhere(false) });
  const blocked = aGame({ seed: seedWhere(true) });

  test('raises Attention and moves the evidence-minded', () => {
    const { after, heard } = held(free);
    expect(heard.gain).toBe(TUNING.witness);
    expect(after.board.meters.attention).toBe(faded(60 + TUNING.witness));
    expect(noted(after, 'JOR', 'witness')).toEqual([TUNING.witnessSway]);
    expect(noted(after, 'MYS', 'witness')).toEqual([]);
  });

  test('has half the effect when China blocks the webcast', () => {
    const { after, heard } = held(blocked);
    const half = TUNING.witnessBlockedPercent / 100;
    expect(heard.gain).toBe(Math.round(TUNING.witness * half));
    expect(noted(after, 'JOR', 'witness')).toEqual([Math.round(TUNING.witnessSway * half)]);
  });

  test('brings less the second time', () => {
    const once = edited(free, ({ board }) => {
      board.witnessEvents = 1;
    });
    expect(held(once).heard.gain).toBe(
      Math.round((TUNING.witness * TUNING.witnessSecondPercent) / 100),
    );
  });

  test('makes stale evidence new again', () => {
    const stale = edited(free, ({ desk }) => {
      desk.evidenceUses = 9;
    });
    expect(held(stale).after.desk.evidenceUses).toBe(0);
  });

  test('in Hold still gets Attention for a fallback, but moves no seat', () => {
    const { after } = held(toWeek(free, 5));
    expect(noted(after, 'JOR', 'witness')).toEqual([]);
    expect(after.board.witnessEvents).toBe(1);
    expect(after.board.letter.attention).toBe(toWeek(free, 5).board.letter.attention);
    expect(after.board.meters.attention).toBeGreaterThan(toWeek(free, 6).board.meters.attention);
  });

  test.each(['civil-society', 'secretariat'])('is %s’s to hold', (messenger) => {
    expect(refusalOf(atDesk(free, 1), brief(messenger, witness))).toBeNull();
  });
});

describe('Attention', () => {
  test('fades every week', () => {
    let expected = 60;
    for (const week of [2, 3, 4]) {
      expected = faded(expected);
      expect(toWeek(aGame(), week).board.meters.attention).toBe(expected);
    }
  });

  test('is frozen for the vote when the letter is filed', () => {
    const filed = toWeek(aGame(), 5);
    const later = toWeek(aGame(), 6);
    expect(filed.board.letter.attention).toBe(filed.board.meters.attention);
    expect(later.board.meters.attention).toBe(faded(filed.board.meters.attention));
    expect(later.board.letter.attention).toBe(filed.board.letter.attention);
    expect(termOf(later, 'MYS', 'attention')).toBe(termOf(filed, 'MYS', 'attention'));
  });
});

describe('what the whole world weighs in an open seat’s lean', () => {
  const at = (start: Parameters<typeof aScenario>[0]): GameState =>
    aGame({ scenario: aScenario(start) });

  test.each<{ kind: TermKind; state: GameState; value: number; why: string }>([
    {
      kind: 'attention',
      state: at({ start: { attention: 70 } }),
      value: 2 * TUNING.attentionEffect,
      why: 'each point of Attention over 5',
    },
    {
      kind: 'attention',
      state: at({ start: { attention: 30 } }),
      value: -2 * TUNING.attentionEffect,
      why: 'and each point under',
    },
    {
      kind: 'credibility',
      state: at({ start: { credibility: 80 } }),
      value: 3 * TUNING.credibilityEffect,
      why: 'Credibility over 5',
    },
    { kind: 'thaw', state: at({ start: { thaw: 4 } }), value: 4 * TUNING.thawStep, why: 'Thaw' },
    { kind: 'handicap', state: at({ start: { handicap: 77 } }), value: -77, why: 'the handicap' },
  ])('$why', ({ kind, state, value }) => {
    expect(termOf(state, 'MYS', kind)).toBe(value);
    expect(termOf(state, 'CHL', kind)).toBe(0);
  });

  test('each step of Ambition given up warms it, each one more cools it', () => {
    const state = atDesk(aGame(), 1);
    expect(termOf(play(state, setAmbition(2)), 'MYS', 'ambition')).toBe(2 * TUNING.ambitionStep);
    expect(termOf(play(state, setAmbition(6)), 'MYS', 'ambition')).toBe(-2 * TUNING.ambitionStep);
  });

  test('a step once given up stays given up', () => {
    const later = play(atDesk(aGame(), 2), setAmbition(2));
    expect(refusalOf(later, setAmbition(3))).toEqual({ code: 'tooLate', untilWeek: 1 });
    expect(refusalOf(later, setAmbition(1))).toBeNull();
  });
});

describe('owning the criticism', () => {
  const owned = workWeek(toWeek(aGame(), 2), ['USA', own]);

  test('raises Credibility, and so blunts the speech on double standards', () => {
    expect(owned.board.meters.credibility).toBe(50 + TUNING.ownCriticism);
    expect(owned.board.criticismOwned).toBe(true);
  });

  test('annoys the first of the other sponsors for a week', () => {
    expect(owned.desk.tied).toEqual([{ messenger: 'GBR', week: 3 }]);
  });
});

describe('the date (provisional rule 2; Chad took eleven working days in December 2014)', () => {
  const cool = aScenario({ president: id('NGA') });

  test('stands at once with a President that backs the meeting', () => {
    expect(workWeek(toWeek(aGame(), 4), ['USA', fixDate]).board.dateChosen).toBe(true);
  });

  test('takes two weeks with a cool President', () => {
    const asked = workWeek(toWeek(aGame({ scenario: cool }), 3), ['USA', fixDate]);
    expect(asked.board).toMatchObject({ week: 4, dateChosen: false, dateDue: 5 });
    expect(workWeek(asked).board).toMatchObject({ week: 5, dateChosen: true });
  });

  test('is not worth asking a cool President for in the week before the vote', () => {
    expect(refusalOf(atDesk(aGame({ scenario: cool }), 5), brief('USA', fixDate))).toEqual({
      code: 'tooLate',
      untilWeek: 4,
    });
  });

  test('stands at once with a cool President that has signed', () => {
    const signed = edited(toWeek(aGame({ scenario: cool }), 5), ({ board }) => {
      board.seats['NGA']!.signed = true;
    });
    expect(workWeek(signed, ['USA', fixDate]).board.dateChosen).toBe(true);
  });
});

describe('a fallback, from Hold on', () => {
  const hold = (signers: number, attention: number): GameState =>
    edited(atDesk(aGame(), 5), ({ board }) => {
      for (const [at, seat] of Object.values(board.seats).entries()) seat.signed = at < signers;
      board.meters.attention = attention;
    });
  const enough = TUNING.fallbackAttention;
  const two = TUNING.fallbackSigners;

  test.each([
    { signers: two, attention: 0, may: true, why: 'two signers carry it' },
    { signers: 0, attention: enough, may: true, why: 'so does Attention' },
    { signers: two - 1, attention: enough - 1, may: false, why: 'one signer does not' },
  ])('$why', ({ signers, attention, may }) => {
    const refused = refusalOf(hold(signers, attention), brief('GBR', prepare('arria')));
    expect(refused === null).toBe(may);
  });

  test('an Arria needs a co-host: a sponsor or a signer', () => {
    const state = hold(two, 0);
    for (const messenger of ['GBR', 'FRA', 'AGO'])
      expect(refusalOf(state, brief(messenger, prepare('arria')))).toBeNull();
    for (const messenger of ['USA', 'civil-society', 'secretariat'])
      expect(refusalOf(state, brief(messenger, prepare('arria')))?.code).toBe('needsCoHost');
  });

  test('a word under any other business needs neither', () => {
    expect(refusalOf(hold(0, 0), brief('USA', prepare('anyOtherBusiness')))).toBeNull();
  });

  test('several may be made ready', () => {
    const state = play(
      hold(two, 0),
      brief('GBR', prepare('arria')),
      brief('FRA', prepare('stakeout')),
      endWeek,
    );
    expect(state.board.fallbacks).toEqual(['arria', 'stakeout']);
  });
});
