import { describe, expect, test } from 'vitest';
import { findMember } from '../../../../../../src/engine/proceedings/council/docket';
import { selectSignatures } from '../../../../../../src/engine/proceedings/council/selectors/whip';
import type { GameState } from '../../../../../../src/engine/proceedings/council/state';
import { viewFor } from '../../../../../../src/engine/proceedings/council/view';
import { endWeek, meet, nods, setAmbition, sign } from '../../../../../support/actions';
import {
  aCard,
  aGame,
  aScenario,
  atDesk,
  DOCKET,
  play,
  playWithEvents,
  refusalOf,
  toCall,
  toWeek,
  UNWILLING,
  WILLING,
  workWeek,
} from '../../../../../support/game';

const SPONSORS = ['FRA', 'GBR', 'USA'];
const FIRM = ['CHL', 'LTU', 'NZL', 'ESP'];
const willing = { offset: WILLING };
const firmOnes = Object.fromEntries(FIRM.map((member) => [member, willing]));
const names = (state: GameState) => selectSignatures(viewFor(state, 'opposition'));

describe('Provisional rules of procedure, rule 2: a letter asks for the meeting', () => {
  test('there is none while capitals are sounded', () => {
    expect(names(toWeek(aGame({ truth: firmOnes }), 2))).toEqual([]);
  });

  test('it opens in week 3: the sponsors sign, and each firm seat by its own luck', () => {
    const truth = { ...firmOnes, LTU: { offset: UNWILLING } };
    const state = toWeek(aGame({ truth }), 3);
    expect(state.board.letter).toMatchObject({ opened: true, filed: false });
    expect(names(state)).toEqual([...SPONSORS, 'CHL', 'NZL', 'ESP']);
  });

  test('no swing seat signs before it is asked, however warm', () => {
    const truth = { ...firmOnes, MYS: willing, JOR: willing };
    expect(names(toWeek(aGame({ truth }), 4))).toEqual([...SPONSORS, ...FIRM]);
  });

  test('its names are public; a nod is not', () => {
    const truth = { ...firmOnes, MYS: { ...willing, ask: 'open-chamber' }, NGA: willing };
    const met = workWeek(aGame({ truth }), ['USA', meet('MYS', 'open-chamber', 'format')]);
    const asked = workWeek(toWeek(met, 3), ['USA', sign('MYS')], ['GBR', nods('NGA')]);
    expect(names(asked)).toContain('MYS');
    expect(asked.desk.seats['NGA']!.nod).toBe(true);
    expect(names(asked)).not.toContain('NGA');
    expect(viewFor(asked, 'opposition').desk).toBeNull();
    expect(JSON.stringify(viewFor(asked, 'opposition').board)).not.toContain('nod');
  });

  test('it is filed at the start of week 5 with its names and its Ambition', () => {
    const before = atDesk(aGame({ truth: firmOnes }), 4);
    const { state, events } = playWithEvents(before, setAmbition(3), endWeek);
    expect(state.board.letter.filed).toBe(true);
    expect(events).toContainEqual({ type: 'letterFiled', names: 7, ambition: 3 });
  });

  test('once filed it can only shrink', () => {
    const gift = aCard({
      week: 5,
      options: [
        {
          id: 'noted',
          effects: [{ adjust: 'ambition', by: 1 }],
        },
      ],
    });
    const state = atDesk(aGame({ scenario: aScenario({ cards: [gift] }), truth: firmOnes }), 5);
    expect(state.board.meters.ambition).toBe(4);
    expect(refusalOf(state, setAmbition(5))).toEqual({ code: 'letterFiled' });
    expect(refusalOf(state, setAmbition(3))).toEqual({ code: 'letterFiled' });
  });

  test('a broken word takes a name off it', () => {
    const truth = { ...firmOnes, NGA: { ...willing, ask: 'budget-text' } };
    const met = workWeek(toWeek(aGame({ truth }), 3), [
      'USA',
      meet('NGA', 'budget-text', 'promise'),
    ]);
    const signed = workWeek(met, ['USA', sign('NGA')]);
    expect(names(signed)).toContain('NGA');
    expect(names(workWeek(signed))).not.toContain('NGA');
  });
});

describe('the calendar', () => {
  test('goes week by week to the Call, which comes after the last', () => {
    const state = toCall(aGame());
    expect(state.board).toMatchObject({ phase: 'call', week: DOCKET.weeks.length });
    expect(state.desk.odds).toHaveLength(DOCKET.weeks.length + 1);
  });

  test('in Hold the letter is out: no act comes back', () => {
    for (const week of [5, 6]) expect(toWeek(aGame(), week).board.letter.filed).toBe(true);
  });
});

describe('Rule 18: who presides is data', () => {
  test('the President is a member of the Council', () => {
    expect(findMember(DOCKET, DOCKET.president)).toBeDefined();
  });

  test('and no lean hangs on it', () => {
    const odds = ['USA', 'VEN'].map((president) => {
      const scenario = aScenario({ president: president as never });
      return play(atDesk(aGame({ scenario }), 1), endWeek).desk.odds;
    });
    expect(odds[0]).toEqual(odds[1]);
  });
});
