import { describe, expect, test } from 'vitest';
import {
  bareLeanOf,
  leanOf,
  termsOf,
} from '../../../../../../src/engine/proceedings/council/rules/lean';
import {
  believedNameOdds,
  nameOdds,
  nameOddsNow,
  namesOnLetter,
} from '../../../../../../src/engine/proceedings/council/rules/names';
import type { GameState } from '../../../../../../src/engine/proceedings/council/state';
import { TUNING } from '../../../../../../src/engine/proceedings/council/tuning';
import { brief, id, meet, moves, nods, sign } from '../../../../../support/actions';
import {
  aGame,
  edited,
  fileOf,
  noted,
  play,
  refusalOf,
  toWeek,
  UNWILLING,
  WILLING,
  workWeek,
} from '../../../../../support/game';
import { MODEL } from '../../../../../support/voting';

const malaysia = { MYS: { ask: 'open-chamber', offset: WILLING } } as const;
const metIn = (truth: object): GameState =>
  toWeek(
    workWeek(aGame({ truth: truth as never }), ['USA', meet('MYS', 'open-chamber', 'format')]),
    3,
  );
const logistic = (centilogits: number): number => 1 / (1 + Math.exp(-centilogits / 100));

describe('the odds of a name hang on the lean when it is asked for', () => {
  const at = (week: number): GameState => toWeek(aGame(), week);

  test.each([
    { name: 'signature', week: 3, shift: TUNING.signShift },
    { name: 'signature', week: 4, shift: TUNING.signShift + TUNING.rushed },
    { name: 'nod', week: 3, shift: TUNING.nodShift },
    { name: 'nod', week: 4, shift: TUNING.nodShift + TUNING.rushed },
  ] as const)('a $name in week $week', ({ name, week, shift }) => {
    for (const lean of [-300, 0, MODEL.c2, 400])
      expect(nameOdds(at(week), name, lean)).toBeCloseTo(logistic(lean - MODEL.c2 + shift), 12);
  });

  test('a nod is easier to give than a signature, and the last week is the harder one', () => {
    expect(nameOdds(at(3), 'nod', 0)).toBeGreaterThan(nameOdds(at(3), 'signature', 0));
    expect(nameOdds(at(4), 'nod', 0)).toBeLessThan(nameOdds(at(3), 'nod', 0));
  });

  test('a seat’s luck is one for the season: with a nod refused, no signature would have come', () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      const game = aGame({ seed, truth: { MYS: { ask: 'open-chamber', offset: 100 } } });
      const met = toWeek(workWeek(game, ['USA', meet('MYS', 'open-chamber', 'format')]), 3);
      const nodded = fileOf(workWeek(met, ['USA', nods('MYS')]), 'MYS').nod;
      const { signed } = workWeek(met, ['USA', sign('MYS')]).board.seats['MYS']!;
      expect(signed && !nodded).toBe(false);
    }
  });
});

describe('a name holds its seat up', () => {
  const trueLean = (state: GameState): number =>
    leanOf(state, id('MYS'), { offset: state.truth.seats['MYS']!.offset, landings: [] });
  /** The seat turned cold after its name was given. */
  const cold = (state: GameState): GameState =>
    edited(state, ({ truth }) => {
      truth.seats['MYS']!.offset = UNWILLING;
    });

  test('a nod to three in four', () => {
    const state = cold(workWeek(metIn(malaysia), ['USA', nods('MYS')]));
    expect(trueLean(state)).toBe(MODEL.c2 + TUNING.nodFloor);
    expect(logistic(TUNING.nodFloor)).toBeCloseTo(0.75, 2);
  });

  test('a signature to 0.987', () => {
    const state = cold(workWeek(metIn(malaysia), ['USA', sign('MYS')]));
    expect(trueLean(state)).toBe(MODEL.c2 + TUNING.signatureFloor);
    expect(logistic(TUNING.signatureFloor)).toBeCloseTo(0.987, 3);
  });

  test('neither holds a warm seat down', () => {
    const state = workWeek(metIn(malaysia), ['USA', nods('MYS')]);
    const terms = termsOf(state, id('MYS'), { offset: WILLING, landings: [] });
    expect(terms.map(({ kind }) => kind)).not.toContain('commitment');
  });
});

describe('who may be asked', () => {
  test('one messenger may seek two nods', () => {
    const truth = { MYS: { offset: WILLING }, NGA: { offset: UNWILLING } };
    const state = workWeek(toWeek(aGame({ truth }), 3), ['USA', nods('MYS', 'NGA')]);
    expect([fileOf(state, 'MYS').nod, fileOf(state, 'NGA').nod]).toEqual([true, false]);
    expect(fileOf(state, 'NGA').refused).toBe('nod');
  });

  test('a signer becomes a messenger, from the next week on', () => {
    const state = workWeek(metIn(malaysia), ['USA', sign('MYS')]);
    expect(refusalOf(play(state, moves()), brief('MYS', nods('NGA')))).toBeNull();
    expect(refusalOf(play(metIn(malaysia), moves()), brief('MYS', nods('NGA')))?.code).toBe(
      'messengerNotYours',
    );
  });

  test('a firm seat signs without an ask', () => {
    const truth = { CHL: { offset: UNWILLING } };
    const late = edited(toWeek(aGame({ truth }), 3), ({ truth: minds }) => {
      minds.seats['CHL']!.offset = WILLING;
    });
    expect(workWeek(late, ['USA', sign('CHL')]).board.seats['CHL']!.signed).toBe(true);
  });
});

describe('a refusal', () => {
  const refusing = { MYS: { ask: 'open-chamber', offset: UNWILLING } } as const;
  const refused = workWeek(metIn(refusing), ['USA', sign('MYS')]);

  test('stands, costs a little and is a contact', () => {
    expect(fileOf(refused, 'MYS').refused).toBe('signature');
    expect(noted(refused, 'MYS', 'refusal')).toEqual([TUNING.refusal]);
    expect(fileOf(refused, 'MYS').contacts).toBe(2);
    expect(refusalOf(play(refused, moves()), brief('GBR', sign('MYS')))?.code).toBe(
      'refusalStands',
    );
  });

  test('of a signature may still be a nod', () => {
    expect(refusalOf(play(refused, moves()), brief('GBR', nods('MYS')))).toBeNull();
  });

  test('lowers what is believed of the seat, as a name raises it', () => {
    const before = fileOf(metIn(refusing), 'MYS').estimate;
    expect(fileOf(refused, 'MYS').estimate.mean).toBeLessThan(before.mean);
    const given = workWeek(metIn(malaysia), ['USA', sign('MYS')]);
    expect(fileOf(given, 'MYS').estimate.mean).toBeGreaterThan(
      fileOf(metIn(malaysia), 'MYS').estimate.mean,
    );
    expect(fileOf(refused, 'MYS').estimate.sd).toBeLessThanOrEqual(before.sd);
  });
});

test('the believed odds of a name average over what is not known', () => {
  const state = toWeek(aGame(), 3);
  const sure = edited(state, ({ desk }) => {
    desk.seats['MYS']!.estimate = { mean: 40, sd: 0 };
  });
  const odds = nameOdds(sure, 'nod', bareLeanOf(sure, id('MYS'), 40));
  expect(believedNameOdds(sure, id('MYS'), 'nod')).toBeCloseTo(odds, 9);
  const unsure = edited(sure, ({ desk }) => {
    desk.seats['MYS']!.estimate.sd = 150;
  });
  expect(Math.abs(believedNameOdds(unsure, id('MYS'), 'nod') - 0.5)).toBeLessThan(
    Math.abs(odds - 0.5),
  );
});

describe('group force acts on public declarations, and needs two others', () => {
  const groupTerm = (signed: readonly string[], member: string): number => {
    const state = edited(aGame(), ({ board }) => {
      for (const each of signed) board.seats[each]!.signed = true;
    });
    const terms = termsOf(state, id(member), { offset: 0, landings: [] });
    return terms.find(({ kind }) => kind === 'group')?.value ?? 0;
  };

  test.each([
    { signed: ['TCD', 'NGA'], member: 'AGO', force: TUNING.groupForce, why: 'two of its group' },
    { signed: ['TCD'], member: 'AGO', force: 0, why: 'one is not enough' },
    { signed: ['TCD', 'AGO'], member: 'AGO', force: 0, why: 'itself does not count' },
    { signed: ['TCD', 'NGA'], member: 'MYS', force: 0, why: 'another group' },
    { signed: ['CHL', 'NZL'], member: 'MYS', force: 0, why: 'firm seats are no news' },
  ])('$why', ({ signed, member, force }) => {
    expect(groupTerm(signed, member)).toBe(force);
  });

  test('nods are private, and draw nobody', () => {
    const state = edited(aGame(), ({ desk }) => {
      for (const each of ['TCD', 'NGA']) desk.seats[each]!.nod = true;
    });
    const terms = termsOf(state, id('AGO'), { offset: 0, landings: [] });
    expect(terms.map(({ kind }) => kind)).not.toContain('group');
  });
});

describe('a nod that is sought after a refused signature', () => {
  const known = aGame({ truth: { MYS: { ask: 'open-chamber' } } });
  const refused = edited(toWeek(known, 3), ({ desk }) => {
    desk.seats['MYS']!.refused = 'signature';
  });
  const oddsAt = (state: GameState, bareLean: number) =>
    nameOddsNow(state, { id: id('MYS'), name: 'nod', bareLean });

  test.each([-200, 0, 95, 300])(
    'comes only from the room between the two, at a lean of %d',
    (lean) => {
      const nod = nameOdds(refused, 'nod', lean);
      const signature = nameOdds(refused, 'signature', lean);
      expect(oddsAt(refused, lean)).toBeCloseTo((nod - signature) / (1 - signature), 12);
      expect(oddsAt(refused, lean)).toBeLessThan(oddsAt(toWeek(known, 3), lean));
    },
  );
});

test('on the letter the sponsors stand first, then those who signed, each in the docket’s order', () => {
  const state = edited(toWeek(aGame(), 3), ({ board }) => {
    for (const [member, seat] of Object.entries(board.seats))
      seat.signed = ['ESP', 'AGO', 'MYS'].includes(member);
  });
  expect(namesOnLetter(state)).toEqual(['FRA', 'GBR', 'USA', 'AGO', 'MYS', 'ESP']);
});
