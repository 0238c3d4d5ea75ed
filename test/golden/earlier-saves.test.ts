import { describe, expect, test } from 'vitest';
import { openChairSession } from '../../src/session/chairs/chair-session';
import { decodeGame } from '../../src/session/codes/replay-code';
import { openSession } from '../../src/session/saves/open-session';
import { parseSave, SAVE_FORMAT, type Save } from '../../src/session/saves/save-format';
import { codeProblemWords } from '../../src/words/codes';
import { playChairSession } from '../support/chairs';
import { SHIPPED_DOCKETS } from '../support/dockets';
import { FakeClock } from '../support/fake-clock';
import { playRandomly } from '../support/sessions';
import { MODEL } from '../support/shipped';
import codes from './earlier/codes.json';

/**
 * Games and codes as earlier versions of the game wrote them, made by those versions: `rules-1-oldest`
 * knows no chairs and no what-ifs. They are never written anew.
 */
const FILES = import.meta.glob<string>('./earlier/rules-*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function read(text: string): Save {
  const parsed = parseSave(text);
  if (!parsed.ok) throw new Error(parsed.problem.code);
  return parsed.save;
}

function open(save: Save) {
  const scenario = SHIPPED_DOCKETS.find(({ id }) => id === save.header.docket.id)!;
  const options = { scenario, model: MODEL, save, clock: new FakeClock() };
  return save.header.humans[0] === 'coalition' ? openSession(options) : openChairSession(options);
}

/** A save as a hand may change it. */
type Hacked = ReturnType<JSON['parse']>;

describe('saves of earlier versions', () => {
  test.each(Object.entries(FILES))('%s plays on from its snapshot to the end', (_, text) => {
    const save = read(text);
    expect(save).toMatchObject({ format: SAVE_FORMAT, header: { docket: { kind: 'shipped' } } });
    const opened = open(save);
    if (!opened.ok) throw new Error(opened.problem.code);
    const { session, closed } = opened;
    expect(closed).toBe('rulesChanged');
    if (save.header.humans[0] === 'coalition') playRandomly(session);
    else playChairSession(session);
    expect(session.view().board.phase).toBe('over');
  });

  test.each<[string, (save: Hacked) => unknown]>([
    ['a move against a stranger', ({ board }) => (board.moves[0].member = 'XXX')],
    ['a move against a sponsor', ({ board }) => (board.moves[0].member = 'USA')],
    ['a move by a stranger', ({ board }) => (board.moves[0].by = 'XXX')],
    ['a week past the last', ({ board }) => (board.week = 99)],
    ['no week', ({ board }) => (board.week = 0)],
    ['a card of another deck', ({ board }) => (board.cards[0].id = 'no-such-card')],
    ['an option that a card has not', ({ board }) => (board.cards[0].option = 'no-such-option')],
    ['more Ambition than there is', ({ board }) => (board.meters.ambition = 7)],
    ['more Credibility than there is', ({ board }) => (board.meters.credibility = 1001)],
    ['a reason from another week', ({ desk }) => entryOf(desk, (entry) => (entry.week = 99))],
    ['a reason by a stranger', ({ desk }) => entryOf(desk, (entry) => (entry.by = 'XXX'))],
    ['a card to come that is none', ({ truth }) => (truth.deck[0] = 'no-such-card')],
    ['a messenger that is none', ({ desk }) => (desk.briefings[0].messenger = 'XXX')],
    ['a seat’s ask that is none', ({ truth }) => (truth.seats['MYS'].ask = 'no-such-ask')],
    ['an ask too many', ({ desk }) => desk.seats['MYS'].askOdds.push(0)],
    ['a task about a stranger', ({ desk }) => (desk.briefings[0].task = sounding('XXX'))],
    [
      'a prediction of a sponsor',
      ({ desk }) => desk.predictions.push({ member: 'USA', vote: 'no' }),
    ],
    [
      'a promise of an ask that is none',
      ({ desk }) => desk.promises.push({ ...PROMISE, ask: 'no-such-ask' }),
    ],
    ['a promise due in another week', ({ desk }) => desk.promises.push({ ...PROMISE, due: 99 })],
  ])('with %s are refused as unreadable', (_, change) => {
    const save: Hacked = read(FILES['./earlier/rules-3.desk-2015-december.json']!);
    expect(open(save).ok).toBe(true);
    change(save.snapshot);
    expect(open(save)).toEqual({ ok: false, problem: { code: 'snapshotUnreadable', step: 0 } });
  });

  test.each(['drawn', 'authored'] as const)('of a %s docket say why they stay shut', (kind) => {
    const save: Hacked = read(FILES['./earlier/rules-3.desk-2015-december.json']!);
    save.header.docket.kind = kind;
    expect(open(save)).toEqual({ ok: false, problem: { code: `${kind}Docket`, step: 0 } });
  });
});

const PROMISE = {
  id: 'promise-x',
  member: 'MYS',
  ask: SHIPPED_DOCKETS[1]!.members.find(({ id }) => id === 'MYS')!.asks[0]!.id,
  made: 1,
  due: 2,
  status: 'open',
};

function sounding(member: string) {
  return { type: 'soundOut', member };
}

/** Changes the first entry of the coalition's ledgers. */
function entryOf(desk: Hacked, change: (entry: Hacked) => void): void {
  const seats: Hacked[] = Object.values(desk.seats);
  change(seats.find(({ ledger }) => ledger.length > 0).ledger[0]);
}

describe('codes of earlier formats', () => {
  test.each(Object.entries(codes))('%s is told from what is no code', (_, code) => {
    const decoded = decodeGame(code, { scenarios: SHIPPED_DOCKETS, model: MODEL });
    if (decoded.ok) throw new Error('it opened');
    expect(decoded.problem).toEqual({ code: 'olderFormat', step: 0 });
    expect(codeProblemWords(decoded.problem)).toContain('an earlier version');
  });
});
