import { TUNING } from '../../../src/engine/proceedings/council/tuning';
import type { Rejection } from '../../../src/engine/proceedings/council/rejection';
import {
  endWeek,
  moves,
  aMove,
  brief,
  answerMove,
  answerCard,
  setAmbition,
  predict,
  call,
  prepare,
  witness,
  own,
  fixDate,
} from '../actions';
import { aGame, aScenario, atDesk, edited, play, toCall, toWeek, workWeek } from '../game';
import { desk, withChoice, type Refusal } from './standing';

/** Events, cards, the letter, the Call, and the other side. */
export const OF_THE_REST = {
  witnessLimit: [
    {
      why: 'twice is the most',
      state: () => {
        const event = ['secretariat', witness] as const;
        return atDesk(workWeek(workWeek(desk(), event), event), 3);
      },
      action: brief('secretariat', witness),
      says: { limit: TUNING.witnessLimit },
    },
  ],
  alreadyDone: [
    {
      why: 'criticism is owned once',
      state: () => atDesk(workWeek(toWeek(desk(), 2), ['USA', own]), 4),
      action: brief('USA', own),
    },
    {
      why: 'a date is chosen once',
      state: () => atDesk(workWeek(toWeek(desk(), 3), ['USA', fixDate]), 4),
      action: brief('USA', fixDate),
    },
    {
      why: 'a format is prepared once',
      state: () => atDesk(workWeek(toWeek(desk(), 5), ['USA', prepare('anyOtherBusiness')]), 6),
      action: brief('USA', prepare('anyOtherBusiness')),
    },
  ],
  needsSignersOrAttention: [
    {
      why: 'nobody signed and nobody looks',
      state: () =>
        edited(atDesk(desk(), 5), ({ board }) => {
          board.meters.attention = TUNING.fallbackAttention - 1;
          for (const each of Object.values(board.seats)) each.signed = false;
        }),
      action: brief('GBR', prepare('arria')),
      says: { signers: TUNING.fallbackSigners, attention: TUNING.fallbackAttention / 10 },
    },
  ],
  needsCoHost: [
    {
      why: 'the desk cannot host it alone',
      state: () =>
        edited(atDesk(desk(), 5), ({ board }) => {
          board.meters.attention = TUNING.fallbackAttention;
        }),
      action: brief('USA', prepare('arria')),
    },
  ],
  moveHasNoCondition: [
    {
      why: 'Russia wants nothing for it',
      state: () => atDesk(aGame(), 1, aMove('doubleStandards', 'MYS')),
      action: answerMove('move-1-1', 'concede'),
    },
  ],
  cardUnanswered: [
    {
      why: 'a choice must be made',
      state: withChoice,
      action: endWeek,
      says: { card: 'a-card' },
    },
  ],
  cardAlreadyAnswered: [
    {
      why: 'it was made',
      state: () => play(withChoice(), answerCard('a-card', 'free')),
      action: answerCard('a-card', 'pay'),
    },
  ],
  nothingPrepared: [
    { why: 'no format is ready', state: () => toCall(desk()), action: call('fallback') },
  ],
  letterFiled: [
    { why: 'it can only shrink', state: () => atDesk(desk(), 5), action: setAmbition(2) },
    { why: 'it is out', state: () => atDesk(desk(), 5), action: call('withdraw') },
  ],
  sameAsNow: [
    { why: 'the same Ambition', state: desk, action: setAmbition(4) },
    {
      why: 'the same answer',
      state: () => play(atDesk(aGame(), 1, aMove('trade', 'MYS')), answerMove('move-1-1', 'take')),
      action: answerMove('move-1-1', 'take'),
    },
    {
      why: 'the same prediction',
      state: () => play(toCall(desk()), predict('MYS', 'yes')),
      action: predict('MYS', 'yes'),
    },
  ],
  notASwingSeat: [
    {
      why: 'nobody doubts Chile',
      state: () => toCall(desk()),
      action: predict('CHL', 'yes'),
      says: { member: 'CHL' },
    },
  ],
  tooManyMoves: [
    {
      why: 'so many a week',
      state: () => aGame({ level: 'attache' }),
      action: moves(
        ...Array.from({ length: TUNING.movesPerWeek.attache + 1 }, () => aMove('trade', 'MYS')),
      ),
      says: { limit: TUNING.movesPerWeek.attache },
    },
  ],
  purseTooSmall: [
    {
      why: 'an empty purse',
      state: () => aGame({ scenario: aScenario({ start: { purses: { CHN: 0, RUS: 9 } } }) }),
      action: moves(aMove('trade', 'MYS')),
      says: { by: 'CHN' },
    },
    {
      why: 'a move in Hold costs more',
      state: () =>
        toWeek(
          aGame({
            scenario: aScenario({ start: { purses: { CHN: 9, RUS: TUNING.purseInHold - 1 } } }),
          }),
          5,
        ),
      action: moves(aMove('doubleStandards', 'MYS')),
      says: { by: 'RUS' },
    },
  ],
} satisfies Partial<Record<Rejection['code'], readonly Refusal[]>>;
