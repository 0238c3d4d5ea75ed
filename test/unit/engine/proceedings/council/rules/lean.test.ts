import { describe, expect, test } from 'vitest';
import { recordLean } from '../../../../../../src/engine/ballot/model';
import {
  bareLeanOf,
  leanOf,
  termsOf,
} from '../../../../../../src/engine/proceedings/council/rules/lean';
import { landingsOf } from '../../../../../../src/engine/proceedings/council/rules/pressure';
import type { GameState, Move } from '../../../../../../src/engine/proceedings/council/state';
import { TUNING } from '../../../../../../src/engine/proceedings/council/tuning';
import { id } from '../../../../../support/actions';
import { aGame, aScenario, edited } from '../../../../../support/game';
import { MODEL } from '../../../../../support/voting';

const MYS = id('MYS');
const NOTHING = { offset: 0, landings: [] } as const;

type Change = (state: GameState) => void;

/** What a change adds to the lean of a seat: Malaysia unless another is named. */
function added(change: Change, member = 'MYS'): number {
  const before = aGame();
  const after = edited(before, change);
  const lean = (state: GameState) => leanOf(state, id(member), NOTHING);
  return lean(after) - lean(before);
}

const meter =
  (name: 'attention' | 'credibility' | 'ambition' | 'thaw', value: number): Change =>
  ({ board }) => {
    if (name === 'attention') board.letter.attention = value;
    else board.meters[name] = value;
  };

const signed =
  (...members: readonly string[]): Change =>
  ({ board }) => {
    for (const member of members) board.seats[member]!.signed = true;
  };

describe('a lean is one sum of whole centilogits (design 2.1)', () => {
  test('an open seat begins with its record less the handicap of the season', () => {
    const state = aGame({ scenario: aScenario({ start: { attention: 50 } }) });
    const record = recordLean(
      state.docket.members.find((member) => member.id === MYS)!.record.value,
      MODEL,
    );
    expect(leanOf(state, MYS, NOTHING)).toBe(record - 100);
  });

  test('a firm seat knows no season: its record alone', () => {
    const state = aGame();
    const { record } = state.docket.members.find((member) => member.id === id('CHL'))!;
    expect(leanOf(state, id('CHL'), NOTHING)).toBe(recordLean(record.value, MODEL));
    for (const change of [meter('thaw', 5), meter('ambition', 6), meter('attention', 0)])
      expect(added(change, 'CHL')).toBe(0);
  });

  test.each([
    { what: 'Attention', change: meter('attention', 70), adds: 6 },
    { what: 'Attention under the middle', change: meter('attention', 40), adds: -12 },
    { what: 'Credibility', change: meter('credibility', 80), adds: 18 },
    { what: 'Credibility lost', change: meter('credibility', 0), adds: -30 },
    { what: 'a step of Ambition less', change: meter('ambition', 3), adds: 6 },
    { what: 'two steps of Ambition more', change: meter('ambition', 6), adds: -12 },
    { what: 'a Thaw of three', change: meter('thaw', 3), adds: -60 },
  ])('$what adds $adds', ({ change, adds }) => {
    expect(added(change)).toBe(adds); // from Attention 60, Credibility 50, Ambition 4, Thaw 0
  });

  test.each([
    { of: 'one other of its group', by: ['TCD'], adds: 0 },
    { of: 'two others of its group', by: ['TCD', 'AGO'], adds: TUNING.groupForce },
    { of: 'two of other groups', by: ['JOR', 'MYS'], adds: 0 },
    { of: 'one other and itself', by: ['TCD', 'NGA'], adds: 0 },
  ])('group force on Nigeria by the signatures of $of: $adds', ({ by, adds }) => {
    const state = edited(aGame(), signed(...by));
    const terms = termsOf(state, id('NGA'), NOTHING);
    expect(terms.find(({ kind }) => kind === 'group')?.value ?? 0).toBe(adds);
  });

  test('what is kept of a seat in both files counts, and open moves do where they are asked for', () => {
    const entry = { of: 'x', by: 'USA', week: 1 } as const;
    const state = edited(aGame(), ({ board, desk }) => {
      desk.seats[MYS]!.ledger.push({ ...entry, kind: 'argument', value: 31 });
      board.seats[MYS]!.ledger.push({ ...entry, kind: 'move', value: -17 });
    });
    const landing = { move: 'm', by: id('CHN'), kind: 'trade', pressure: 9, wear: 0 } as const;
    const landings = [
      { ...landing, member: MYS, value: -8 },
      { ...landing, member: id('JOR'), value: -99 },
    ];
    const before = leanOf(aGame(), MYS, NOTHING);
    expect(leanOf(state, MYS, NOTHING) - before).toBe(14);
    expect(leanOf(state, MYS, { offset: 5, landings }) - before).toBe(14 + 5 - 8);
  });
});

describe('a name holds a seat at a floor', () => {
  const cold = -400;
  const leanWith = (change: Change, offset = cold, landings: readonly never[] = []) =>
    leanOf(edited(aGame(), change), MYS, { offset, landings });

  test('a nod at 110 over the cut, a signature at 433', () => {
    const nod = leanWith(({ desk }) => void (desk.seats[MYS]!.nod = true));
    expect(nod).toBe(MODEL.c2 + TUNING.nodFloor);
    expect(leanWith(signed('MYS'))).toBe(MODEL.c2 + TUNING.signatureFloor);
    expect(TUNING.signatureFloor).toBeGreaterThan(TUNING.nodFloor);
  });

  test('a nod never pulls down who leans further by itself', () => {
    const state = edited(aGame(), ({ desk }) => void (desk.seats[MYS]!.nod = true));
    const bare = bareLeanOf(state, MYS, 3000);
    expect(leanOf(state, MYS, { offset: 3000, landings: [] })).toBe(bare);
    expect(
      termsOf(state, MYS, { offset: 3000, landings: [] }).map(({ kind }) => kind),
    ).not.toContain('commitment');
  });

  test('wear comes off a signature, down to the nod under it', () => {
    const worn = (by: number, nod: boolean) =>
      leanWith(({ board, desk }) => {
        board.seats[MYS]!.signed = true;
        board.seats[MYS]!.wear = by;
        desk.seats[MYS]!.nod = nod;
      });
    expect(worn(115, false)).toBe(MODEL.c2 + TUNING.signatureFloor - 115);
    expect(worn(400, true)).toBe(MODEL.c2 + TUNING.nodFloor);
  });

  test('the bare lean is the lean without its name', () => {
    const named = edited(aGame(), signed('MYS'));
    expect(bareLeanOf(named, MYS, cold)).toBe(bareLeanOf(aGame(), MYS, cold));
  });
});

describe('where this week’s open moves land', () => {
  const move = (parts: Partial<Move>): Move => ({
    id: 'move-1-1',
    by: id('CHN'),
    kind: 'trade',
    member: MYS,
    strength: 100,
    condition: 'none',
    answer: 'open',
    ...parts,
  });
  const land = (moves: readonly Move[], change: Change = () => undefined) => {
    const { board, docket } = edited(aGame(), (state) => {
      change(state);
      state.board.moves = moves.map((each) => ({ ...each }));
    });
    return landingsOf(board, docket);
  };

  test.each([
    { answer: 'open', lands: true },
    { answer: 'take', lands: true },
    { answer: 'match', lands: false },
    { answer: 'concede', lands: false },
  ] as const)('one that is answered with $answer lands: $lands', ({ answer, lands }) => {
    expect(land([move({ answer })])).toHaveLength(lands ? 1 : 0);
  });

  test('a bloc letter weighs by its share on the other open seats of the group', () => {
    const landings = land([move({ kind: 'blocLetter', member: id('NGA') })]);
    const share = Math.floor((100 * TUNING.blocPercent) / 100 + 0.5);
    expect(landings.map(({ member, pressure }) => [member, pressure])).toEqual([
      ['NGA', 100],
      ['AGO', share],
      ['TCD', share],
    ]);
  });

  test('a second move on a seat finds it under pressure, and does less', () => {
    const [first, second] = land([move({}), move({ id: 'move-1-2', kind: 'delay' })]);
    expect(second!.value).toBeGreaterThan(first!.value);
    expect(second!.value).toBeLessThan(0);
    const pressed = land([move({})], ({ board }) => void (board.seats[MYS]!.pressure = 100));
    expect(pressed[0]!.value).toBe(second!.value);
  });

  test('a signer’s lean stands; its signature is worn, by as much as the move is an average one', () => {
    const [landing] = land([move({ strength: TUNING.move })], signed('MYS'));
    expect(landing).toMatchObject({ value: 0, pressure: 0, wear: TUNING.wearPerMove });
    const [double] = land([move({ strength: 2 * TUNING.move })], signed('MYS'));
    expect(double!.wear).toBe(2 * TUNING.wearPerMove);
  });
});
