import { argue, brief, castVote, closeWeek, endWeek, id, meet, reply, take } from '../actions';
import { aGame, atDesk, edited, play } from '../game';
import type { Refusal } from './standing';

type OfTheChair =
  | 'replyDoesNotFit'
  | 'noTrustLeft'
  | 'initiativeTaken'
  | 'spokenEnough'
  | 'nothingToAsk';

/** Malaysia's chair in week 1: the United States argues, France offers what it does not ask for. */
function capitals(seat = 'MYS') {
  const truth = { MYS: { redLine: 'none', ask: 'open-chamber' } } as const;
  return play(
    atDesk(aGame({ humans: [id(seat)], truth }), 1),
    brief('USA', argue('MYS', 'evidence')),
    brief('FRA', meet('MYS', 'bigger-missions', 'promise')),
    endWeek,
  );
}

export const OF_THE_CHAIR: Record<OfTheChair, readonly Refusal[]> = {
  replyDoesNotFit: [
    {
      why: 'a message is cabled home, not accepted',
      state: () => capitals(),
      action: reply('MYS', 'USA', 'accept'),
    },
    {
      why: 'an offer that it never asked for needs no answer',
      state: () => capitals(),
      action: reply('MYS', 'FRA', 'accept'),
    },
  ],
  noTrustLeft: [
    {
      why: 'a capital that trusts nothing wants the plain report',
      state: () => edited(capitals(), ({ chair }) => void (chair!.trust = 0)),
      action: reply('MYS', 'USA', 'press'),
    },
  ],
  initiativeTaken: [
    {
      why: 'one a week',
      state: () => play(capitals(), take('MYS', 'nameAsk')),
      action: take('MYS', 'speakFor'),
    },
  ],
  spokenEnough: [
    {
      why: 'its group has heard it twice',
      state: () =>
        edited(capitals(), ({ chair }) => void (chair!.speeches = { for: 1, against: 1 })),
      action: take('MYS', 'speakFor'),
      says: { limit: 2 },
    },
  ],
  nothingToAsk: [
    {
      why: 'a seat that has taken sides asks for nothing',
      state: () => capitals('VEN'),
      action: take('VEN', 'nameAsk'),
    },
  ],
};

/** It is not this chair's turn. */
export const NOT_THE_CHAIRS_TURN: readonly Refusal[] = [
  {
    why: 'another chair',
    state: () => capitals(),
    action: closeWeek('JOR'),
    says: { by: 'JOR' },
  },
  {
    why: 'the vote is not called',
    state: () => capitals(),
    action: castVote('MYS', 'yes'),
    says: { by: 'MYS' },
  },
  {
    why: 'the capitals are at it',
    state: () => capitals(),
    action: endWeek,
    says: { by: 'coalition' },
  },
];
