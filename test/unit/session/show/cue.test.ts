import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../../../src/engine/proceedings/council/event';
import { cueKindOf, dwellOf } from '../../../../src/session/show/cue';
import { id } from '../../../support/actions';

const hand = (yes: number, wavered = false): GameEvent => ({
  type: 'voteCast',
  member: id('MYS'),
  vote: 'yes',
  yes,
  wavered,
});
const challenge: GameEvent = { type: 'agendaChallenged', by: id('CHN') };
const signed: GameEvent = { type: 'letterSigned', member: id('MYS'), names: 4 };
const filed: GameEvent = { type: 'letterFiled', names: 5, ambition: 4 };
const sounded: GameEvent = {
  type: 'seatSounded',
  member: id('MYS'),
  messenger: 'USA',
  ask: 'open-chamber',
  redLine: 'none',
  mean: 0,
  sd: 50,
};

describe('what is worth a cue', () => {
  test.each([
    [signed, 'name'],
    [filed, 'filed'],
    [sounded, 'sounded'],
    [challenge, 'challenge'],
    [hand(1), 'hand'],
    [{ type: 'messengerBriefed', messenger: 'USA' }, null],
    [{ type: 'messengerRecalled', messenger: 'USA' }, null],
    [{ type: 'attentionFaded', from: 60, to: 54 }, null],
    [{ type: 'predictionRecorded', member: id('MYS'), vote: 'yes' }, null],
  ] as readonly (readonly [GameEvent, string | null])[])('%j: %s', (event, kind) => {
    expect(cueKindOf(event)).toBe(kind);
  });
});

describe('how long a cue stands, in milliseconds', () => {
  test.each([
    { why: 'a name on the letter', event: signed, next: null, ms: 820 },
    { why: 'the filing', event: filed, next: null, ms: 700 },
    { why: 'a sounding', event: sounded, next: signed, ms: 160 },
    { why: 'a challenge, and then a sure hand', event: challenge, next: hand(1), ms: 1400 },
    { why: 'a hand, and then a sure one', event: hand(3), next: hand(4), ms: 1060 },
    { why: 'the last hand', event: hand(9), next: null, ms: 1060 },
  ])('$why: $ms', ({ event, next, ms }) => {
    expect(dwellOf(event, next, 'full')).toBe(ms);
  });

  test.each([
    { yes: 0, ms: 560 + 900 },
    { yes: 2, ms: 560 + 900 },
    { yes: 5, ms: 560 + 1200 },
    { yes: 9, ms: 560 + 1600 },
    { yes: 12, ms: 560 + 1600 },
  ])('a waverer with $yes yes votes is waited for the longer, up to $ms', ({ yes, ms }) => {
    expect(dwellOf(hand(1), hand(yes, true), 'full')).toBe(ms);
  });

  test('with reduced motion only the vote takes time, and little of it', () => {
    expect(dwellOf(signed, null, 'reduced')).toBe(0);
    expect(dwellOf(hand(3), hand(9, true), 'reduced')).toBe(300);
    expect(dwellOf(challenge, null, 'reduced')).toBe(300);
  });
});
