import {
  argue,
  brief,
  call,
  castVote,
  closeWeek,
  endWeek,
  id,
  meet,
  moves,
  reply,
  take,
} from '../actions';
import { aGame, atDesk, edited, play } from '../game';
import type { Refusal } from './standing';

type OfTheChair =
  | 'alreadyReady'
  | 'alreadyVoted'
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

/** Malaysia and Jordan in their chairs at the vote, of which Malaysia has cast its own. */
function oneHandGiven() {
  let state = aGame({ humans: [id('MYS'), id('JOR')] });
  while (state.board.phase !== 'call')
    state = play(state, moves(), endWeek, closeWeek('MYS'), closeWeek('JOR'));
  return play(state, call('table'), castVote('MYS', 'yes'));
}

/** The same capitals with Jordan in a chair as well, and Malaysia ready. */
function oneIsReady() {
  const truth = { MYS: { redLine: 'none', ask: 'open-chamber' } } as const;
  const start = atDesk(aGame({ humans: [id('MYS'), id('JOR')], truth }), 1);
  return play(start, brief('USA', argue('MYS', 'evidence')), endWeek, closeWeek('MYS'));
}

export const OF_THE_CHAIR: Record<OfTheChair, readonly Refusal[]> = {
  alreadyReady: [
    {
      why: 'a cable that is home is not written again',
      state: oneIsReady,
      action: reply('MYS', 'USA', 'report'),
    },
    { why: 'nor is there time for a speech', state: oneIsReady, action: take('MYS', 'speakFor') },
    { why: 'a week is closed once', state: oneIsReady, action: closeWeek('MYS') },
  ],
  alreadyVoted: [
    {
      why: 'a hand is raised once',
      state: oneHandGiven,
      action: castVote('MYS', 'no'),
    },
  ],
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
      state: () => edited(capitals(), ({ chairs }) => void (chairs['MYS']!.trust = 0)),
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
        edited(capitals(), ({ chairs }) => void (chairs['MYS']!.speeches = { for: 1, against: 1 })),
      action: take('MYS', 'speakFor'),
      says: { limit: 2 },
    },
  ],
  nothingToAsk: [
    {
      why: 'a sponsor speaks with the desk’s voice',
      state: () => capitals('FRA'),
      action: take('FRA', 'speakFor'),
    },
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
