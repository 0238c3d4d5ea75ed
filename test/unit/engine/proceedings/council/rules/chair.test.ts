import { describe, expect, test } from 'vitest';
import type { ProposedMove, Task } from '../../../../../../src/engine/proceedings/council/action';
import { createGame } from '../../../../../../src/engine/proceedings/council/setup';
import type { GameState } from '../../../../../../src/engine/proceedings/council/state';
import { viewFor } from '../../../../../../src/engine/proceedings/council/view';
import {
  aMove,
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
  reply,
  sign,
  sound,
  take,
} from '../../../../../support/actions';
import {
  aGame,
  aScenario,
  atDesk,
  edited,
  fileOf,
  noted,
  play,
  playWithEvents,
  refusalOf,
  UNWILLING,
  WILLING,
} from '../../../../../support/game';
import { MODEL } from '../../../../../support/voting';

/** Malaysia's chair: it asks for an open chamber, and has no red line unless one is given. */
function malaysia(mind = {}, seat = 'MYS'): GameState {
  const truth = { MYS: { redLine: 'none', ask: 'open-chamber', offset: 0, ...mind } } as const;
  return aGame({ humans: [id(seat)], truth });
}

/** The capitals of a week in which these messengers were sent. */
function capitals(
  sent: readonly (readonly [messenger: string, task: Task])[],
  { mind = {}, week = 1, their = [] as readonly ProposedMove[] } = {},
): GameState {
  let state = malaysia(mind);
  while (state.board.week < week) state = play(state, moves(), endWeek, closeWeek('MYS'));
  return play(state, moves(...their), ...sent.map(([who, task]) => brief(who, task)), endWeek);
}

const chairOf = (state: GameState) => state.chairs['MYS']!;
const trust = (state: GameState) => chairOf(state).trust;
const close = closeWeek('MYS');

describe('who may sit beside the coalition', () => {
  const setup = { scenario: aScenario(), model: MODEL, seed: 'a', level: 'envoy' } as const;
  test.each([['MYS'], ['VEN'], ['CHL'], ['FRA'], ['opposition']])('%s', (seat) => {
    const { chairs } = createGame({ ...setup, humans: [id(seat)] });
    const file = { seat, ready: false, trust: 5, standing: { coalition: 5, opposition: 5 } };
    expect(chairs).toMatchObject({ [seat]: file });
  });

  test('nobody does in the coalition’s own game', () => {
    expect(createGame({ ...setup, humans: ['coalition'] }).chairs).toEqual({});
  });

  test.each([
    ['the desk’s own state', ['USA'], 'nobody may hold the seat USA'],
    ['an objector by its own name', ['MYS', 'CHN'], 'nobody may hold the seat CHN'],
    ['a stranger', ['XXX'], 'nobody may hold the seat XXX'],
    ['a name that every object has', ['constructor'], 'nobody may hold the seat constructor'],
    ['one seat twice', ['MYS', 'JOR', 'MYS'], 'MYS is held twice'],
    ['the desk twice', ['coalition', 'coalition'], 'coalition is held twice'],
  ])('but not %s', (_why, seats, message) => {
    expect(() => createGame({ ...setup, humans: seats.map(id) })).toThrow(RangeError);
    expect(() => createGame({ ...setup, humans: seats.map(id) })).toThrow(message);
  });
});

describe('the capitals', () => {
  test('see what came to the seat, in the order in which it is heard, and nothing else', () => {
    const state = capitals(
      [
        ['USA', argue('MYS', 'evidence')],
        ['GBR', argue('JOR', 'evidence')],
        ['FRA', sound('MYS')],
      ],
      { their: [aMove('trade', 'MYS'), aMove('delay', 'NGA')] },
    );
    expect(state.board.phase).toBe('capitals');
    expect(chairOf(state).approaches.map(({ id: of, kind }) => [of, kind])).toEqual([
      ['FRA', 'sounding'],
      ['USA', 'argument'],
      ['move-1-1', 'move'],
    ]);
  });

  test('see no move that was answered, and a bloc letter that was aimed at a neighbour', () => {
    const start = play(malaysia(), moves(aMove('trade', 'MYS'), aMove('blocLetter', 'JOR')));
    const state = play(start, answerMove('move-1-1', 'match'), endWeek);
    const [approach, ...rest] = chairOf(state).approaches;
    expect(rest).toEqual([]);
    expect(approach).toMatchObject({ id: 'move-1-2', kind: 'move', target: 'JOR' });
  });

  test('come after the desk only where a person holds an elected seat', () => {
    expect(play(atDesk(aGame(), 1), endWeek).board.phase).toBe('moves');
    const china = aGame({ humans: ['opposition'] });
    expect(play(china, moves(), endWeek).board.phase).toBe('moves');
  });

  test('keep the week from resolving, and resolve it as it would have', () => {
    const sent = [brief('USA', argue('MYS', 'evidence')), brief('FRA', sound('MYS')), endWeek];
    const waiting = play(play(malaysia(), moves()), ...sent);
    expect(fileOf(waiting, 'MYS').ledger).toEqual([]);
    const ours = play(malaysia({}, 'coalition'), moves(), ...sent);
    const resolved = play(waiting, close);
    expect(resolved.desk).toEqual(ours.desk);
    expect(resolved.board).toEqual(ours.board);
    expect(resolved.truth).toEqual(ours.truth);
  });
});

describe('cables', () => {
  const told = (answer: 'playDown' | 'report' | 'press', mind = {}) =>
    play(
      capitals([['USA', argue('MYS', 'evidence')]], { mind }),
      reply('MYS', 'USA', answer),
      close,
    );

  test.each([
    ['playDown', 50, 1],
    ['report', 100, 0],
    ['press', 150, 1],
  ] as const)(
    'to %s is %s in the hundred of an argument, for %s of trust',
    (answer, percent, cost) => {
      const before = capitals([['USA', argue('MYS', 'evidence')]]);
      const [approach] = chairOf(before).approaches;
      const state = told(answer);
      const [value] = noted(state, 'MYS', 'argument');
      const plain = approach!.kind === 'argument' ? approach!.value : 0;
      expect(plain).toBeGreaterThan(0);
      expect(value).toBe(Math.floor((plain * percent) / 100 + 0.5));
      expect(trust(state)).toBe(5 - cost);
    },
  );

  test('soften a red line as well', () => {
    const plain = noted(told('report', { redLine: 'evidence' }), 'MYS', 'redLine');
    expect(noted(told('playDown', { redLine: 'evidence' }), 'MYS', 'redLine')).toEqual([
      plain[0]! / 2,
    ]);
  });

  test('bring a move home, or leave most of it at the door', () => {
    const their = [aMove('trade', 'MYS')];
    const landed = (answer: 'playDown' | 'report' | 'press') => {
      const state = play(capitals([], { their }), reply('MYS', 'move-1-1', answer), close);
      return state.board.seats['MYS']!.ledger[0]!.value;
    };
    expect(landed('playDown')).toBeGreaterThan(landed('report'));
    expect(landed('press')).toBeLessThan(landed('report'));
    const left = play(capitals([], { their }), close);
    expect(left.board.seats['MYS']!.ledger[0]!.value).toBe(landed('report'));
  });

  test('may be written again until the week is closed; only the last one is paid for', () => {
    const open = capitals([['USA', argue('MYS', 'evidence')]]);
    const state = play(open, reply('MYS', 'USA', 'press'), reply('MYS', 'USA', 'report'), close);
    expect(trust(state)).toBe(5);
    expect(
      refusalOf(play(open, reply('MYS', 'USA', 'press')), reply('MYS', 'USA', 'press')),
    ).toEqual({ code: 'sameAsNow' });
  });

  test('claim each its own point of trust', () => {
    const open = edited(
      capitals([
        ['USA', argue('MYS', 'evidence')],
        ['GBR', argue('MYS', 'security')],
      ]),
      ({ chairs }) => void (chairs['MYS']!.trust = 1),
    );
    const one = play(open, reply('MYS', 'USA', 'press'));
    expect(refusalOf(one, reply('MYS', 'GBR', 'press'))).toEqual({ code: 'noTrustLeft' });
    expect(trust(play(one, close))).toBe(0);
  });
});

describe('offers, soundings and names', () => {
  const offered = capitals([['FRA', meet('MYS', 'open-chamber', 'format')]]);
  test('the right offer is taken unless it is declined', () => {
    const accepted = play(offered, reply('MYS', 'FRA', 'accept'), close);
    expect(fileOf(accepted, 'MYS').askMet).toBe('given');
    expect(chairOf(accepted).standing.coalition).toBe(6);
    const declined = playWithEvents(offered, reply('MYS', 'FRA', 'decline'), close);
    expect(fileOf(declined.state, 'MYS').askMet).toBe('no');
    expect(declined.state.board.meters.ambition).toBe(offered.board.meters.ambition);
    expect(chairOf(declined.state).standing.coalition).toBe(4);
    expect(declined.events).toContainEqual({
      type: 'offerDeclined',
      member: 'MYS',
      ask: 'open-chamber',
    });
    expect(fileOf(play(offered, close), 'MYS').askMet).toBe('given');
  });

  test('a guarded seat tells nothing, and is liked less', () => {
    const sounded = capitals([['FRA', sound('MYS')]]);
    const guarded = play(sounded, reply('MYS', 'FRA', 'guarded'), close);
    expect(fileOf(guarded, 'MYS')).toEqual(fileOf(malaysia(), 'MYS'));
    expect(chairOf(guarded).standing.coalition).toBe(4);
    const open = play(sounded, reply('MYS', 'FRA', 'open'), close);
    expect(fileOf(open, 'MYS').sounded).toBe(true);
    expect(open.desk).toEqual(play(sounded, close).desk);
  });

  test.each([
    ['would give', WILLING, 5],
    ['would refuse', UNWILLING, 3],
  ])('a nod given that the capital %s leaves %s of trust', (_why, offset, left) => {
    const asked = capitals([['FRA', nods('MYS', 'NGA')]], { mind: { offset }, week: 3 });
    const state = play(asked, reply('MYS', 'FRA', 'give'), close);
    expect(fileOf(state, 'MYS').nod).toBe(true);
    expect(trust(state)).toBe(left);
    expect(chairOf(state).standing).toEqual({ coalition: 6, opposition: 5 });
  });

  test('a name refused is refused, whatever the capital would have done', () => {
    const asked = capitals([['FRA', nods('MYS')]], { mind: { offset: WILLING }, week: 3 });
    const state = play(asked, reply('MYS', 'FRA', 'refuse'), close);
    expect(fileOf(state, 'MYS')).toMatchObject({ nod: false, refused: 'nod' });
    expect(trust(state)).toBe(5);
    expect(chairOf(state).standing.coalition).toBe(4);
  });

  test('a signature is public: the other side sees it', () => {
    const met = play(offered, close);
    const third = play(met, moves(), endWeek, close);
    const asked = play(third, moves(), brief('FRA', sign('MYS')), endWeek);
    const state = play(asked, reply('MYS', 'FRA', 'give'), close);
    expect(state.board.seats['MYS']!.signed).toBe(true);
    expect(chairOf(state).standing).toEqual({ coalition: 6, opposition: 4 });
  });
});

describe('initiatives', () => {
  test('name the ask: the coalition’s file knows it, once', () => {
    const open = capitals([]);
    const state = play(open, take('MYS', 'nameAsk'));
    expect(fileOf(state, 'MYS').askOdds.filter((odds) => odds > 0)).toEqual([1000]);
    const later = play(state, close, moves(), endWeek);
    expect(refusalOf(later, take('MYS', 'nameAsk'))).toEqual({ code: 'alreadyDone' });
  });

  test.each([
    ['speakFor', 15, { coalition: 6, opposition: 4 }],
    ['speakAgainst', -15, { coalition: 4, opposition: 6 }],
  ] as const)('%s moves the open seats of its group', (initiative, value, standing) => {
    const state = play(capitals([]), take('MYS', initiative));
    expect(state.board.seats['JOR']!.ledger).toEqual([
      { kind: 'colleague', of: initiative, by: 'MYS', week: 1, value },
    ]);
    expect(state.board.seats['NGA']!.ledger).toEqual([]);
    expect(chairOf(state).standing).toEqual(standing);
  });

  test('a seat alone in its group speaks to the table, and is heard less', () => {
    const chile = play(malaysia({}, 'CHL'), moves(), endWeek, take('CHL', 'speakFor'));
    for (const seat of ['JOR', 'NGA', 'MYS', 'TCD', 'AGO'])
      expect(chile.board.seats[seat]!.ledger.map(({ value }) => value)).toEqual([6]);
  });
});

describe('the vote', () => {
  const atVote = (mind = {}) => {
    let state = malaysia(mind);
    while (state.board.phase !== 'call') state = play(state, moves(), endWeek, close);
    return play(state, call('table'));
  };

  test('waits for the person in the chair', () => {
    const state = atVote();
    expect(state.board.phase).toBe('vote');
    expect(state.board.result).toBeNull();
    const { board } = play(state, castVote('MYS', 'no'));
    expect(board.phase).toBe('over');
    expect(board.result?.votes).toHaveLength(15);
    expect(board.result?.votes.find(({ member }) => member === 'MYS')?.vote).toBe('no');
  });

  test('is not asked for where nothing is tabled', () => {
    let state = malaysia();
    while (state.board.phase !== 'call') state = play(state, moves(), endWeek, close);
    const { result } = play(state, call('withdraw')).board;
    expect(result?.chairs['MYS']).toMatchObject({ seat: 'MYS', vote: null });
  });

  test.each([
    [WILLING, 'yes', 100],
    [UNWILLING, 'no', 100],
    [WILLING, 'no', 30],
  ] as const)('at an offset of %s a %s is %s of its instructions', (offset, vote, value) => {
    const { result } = play(atVote({ offset }), castVote('MYS', vote)).board;
    const line = result?.chairs['MYS']?.lines.find(({ line: of }) => of === 'instructions');
    expect(line?.value).toBe(value);
  });

  test('against a signature breaks its word', () => {
    const signed = edited(atVote(), ({ board }) => void (board.seats['MYS']!.signed = true));
    const word = (vote: 'yes' | 'abstain') =>
      play(signed, castVote('MYS', vote)).board.result?.chairs['MYS']?.lines.find(
        ({ line }) => line === 'word',
      )?.value;
    expect(word('yes')).toBe(100);
    expect(word('abstain')).toBe(0);
  });
});

describe('China’s lines', () => {
  function china(answer: 'match' | 'take') {
    let state = aGame({ humans: ['opposition'] });
    while (state.board.phase !== 'call') {
      const shown = state.board.week === 1 ? [aMove('trade', 'MYS')] : [];
      state = play(state, moves(...shown));
      if (shown.length > 0) state = play(state, answerMove('move-1-1', answer));
      state = play(state, endWeek);
    }
    const { chairs } = play(state, call('withdraw')).board.result!;
    return Object.fromEntries(chairs['opposition']!.lines.map(({ line, value }) => [line, value]));
  }

  test('count what is left of the purses, and moves that found no answer', () => {
    expect(china('take')).toMatchObject({ agenda: 100, quiet: 100, means: 98 });
    expect(china('match')).toMatchObject({ agenda: 100, quiet: 0, means: 98 });
  });
});

test('the view of a chair holds its own mind, and no other’s', () => {
  const state = malaysia();
  const view = viewFor(state, id('MYS'));
  expect(view.chair?.own).toMatchObject({ ask: 'open-chamber', redLine: 'none', askMet: 'no' });
  expect(view.desk).toBeNull();
  expect(view.truth).toBeNull();
  expect(viewFor(state, 'coalition').chair).toBeNull();
  expect(viewFor(state, id('JOR')).chair).toBeNull();
});
