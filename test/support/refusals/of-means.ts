import type { Rejection } from '../../../src/engine/proceedings/council/rejection';
import { aMove, brief, answerMove, answerCard, setAmbition, argue, meet, keep } from '../actions';
import { aGame, atDesk, edited, play } from '../game';
import { desk, withChoice, poor, modest, type Refusal } from './standing';

/** What there is left to spend. */
export const OF_MEANS = {
  noFavourLeft: [
    { why: 'a minister', state: poor, action: brief('USA', argue('MYS', 'meeting', 'minister')) },
    { why: 'a candidate', state: poor, action: brief('USA', meet('AGO', 'bank-board', 'favour')) },
    {
      why: 'a match',
      state: () =>
        edited(atDesk(aGame(), 1, aMove('trade', 'MYS')), ({ board }) => {
          board.meters.favours = 0;
        }),
      action: answerMove('move-1-1', 'match'),
    },
    {
      why: 'a card',
      state: () => withChoice({ favours: 0 }),
      action: answerCard('a-card', 'pay'),
    },
    {
      why: 'the last one is planned for',
      state: () =>
        play(
          edited(desk(), ({ board }) => (board.meters.favours = 1)),
          brief('USA', argue('MYS', 'meeting', 'minister')),
        ),
      action: brief('GBR', argue('NGA', 'needs', 'minister')),
    },
  ],
  noAmbitionLeft: [
    { why: 'a format', state: modest, action: brief('USA', meet('MYS', 'open-chamber', 'format')) },
    {
      why: 'a concession',
      state: () =>
        edited(atDesk(aGame(), 1, aMove('closedConsultations', 'MYS')), ({ board }) => {
          board.meters.ambition = 0;
        }),
      action: answerMove('move-1-1', 'concede'),
    },
    {
      why: 'a card',
      state: () => withChoice({ ambition: 0 }),
      action: answerCard('a-card', 'shrink'),
    },
    {
      why: 'a step is promised',
      state: () => play(desk(), brief('USA', meet('MYS', 'open-chamber', 'format'))),
      action: setAmbition(0),
    },
  ],
  promiseNotOpen: [
    {
      why: 'there is none',
      state: desk,
      action: brief('USA', keep('promise-1')),
    },
  ],
} satisfies Partial<Record<Rejection['code'], readonly Refusal[]>>;
