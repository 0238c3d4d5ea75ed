import { TUNING } from '../../../src/engine/proceedings/council/tuning';
import type { Rejection } from '../../../src/engine/proceedings/council/rejection';
import {
  aMove,
  answerCard,
  answerMove,
  argue,
  brief,
  call,
  endWeek,
  id,
  meet,
  moves,
  nods,
  own,
  recall,
  setAmbition,
  sign,
  sound,
  witness,
} from '../actions';
import { aGame, atDesk, play, toWeek, workWeek } from '../game';
import { desk, withChoice, metMalaysia, type Refusal } from './standing';

/** Whose turn it is, and who may be sent. */
export const OF_MESSENGERS = {
  notYourTurn: [
    {
      why: 'the other side moves first each week',
      state: () => aGame(),
      action: endWeek,
      says: { by: 'coalition' },
    },
    { why: 'its moves are announced', state: desk, action: moves(), says: { by: 'opposition' } },
  ],
  gameOver: [
    {
      why: 'after the Call nothing is left to do',
      state: () => play(atDesk(desk(), 3), call('withdraw')),
      action: endWeek,
    },
  ],
  unknownThing: [
    { why: 'a stranger', state: desk, action: brief('USA', sound('XXX')), says: { id: 'XXX' } },
    {
      why: 'a stranger as a target',
      state: () => aGame(),
      action: moves(aMove('trade', 'XXX')),
      says: { id: 'XXX' },
    },
    {
      why: 'no target among the permanent',
      state: () => aGame(),
      action: moves(aMove('trade', 'GBR')),
      says: { id: 'GBR' },
    },
    {
      why: 'the move of another state',
      state: () => aGame(),
      action: moves({ by: id('RUS'), kind: 'trade', member: id('MYS') }),
      says: { id: 'trade' },
    },
    { why: 'no such move', state: desk, action: answerMove('x', 'take'), says: { id: 'x' } },
    { why: 'no such card', state: desk, action: answerCard('x', 'y'), says: { id: 'x' } },
    {
      why: 'no such option',
      state: withChoice,
      action: answerCard('a-card', 'y'),
      says: { id: 'y' },
    },
    {
      why: 'no such ask',
      state: desk,
      action: brief('USA', meet('MYS', 'x', 'promise')),
      says: { id: 'x' },
    },
  ],
  malformedAction: [
    { why: 'more than the scale has', state: desk, action: setAmbition(TUNING.ambitionMost + 1) },
    { why: 'half a step', state: desk, action: setAmbition(0.5) },
    { why: 'three nods at once', state: desk, action: brief('USA', nods('MYS', 'NGA', 'AGO')) },
    { why: 'the same nod twice', state: desk, action: brief('USA', nods('MYS', 'MYS')) },
    { why: 'no nod', state: desk, action: brief('USA', nods()) },
  ],
  messengerNotYours: [
    {
      why: 'Malaysia has not signed',
      state: desk,
      action: brief('MYS', sound('NGA')),
      says: { messenger: 'MYS' },
    },
  ],
  messengerTied: [
    {
      why: 'an annoyed sponsor, the week after',
      state: () => atDesk(workWeek(toWeek(aGame(), 2), ['USA', own]), 3),
      action: brief('GBR', sound('MYS')),
      says: { messenger: 'GBR' },
    },
  ],
  noMessengerLeft: [
    {
      why: 'three a week',
      state: () =>
        play(
          desk(),
          brief('USA', sound('MYS')),
          brief('GBR', sound('NGA')),
          brief('FRA', sound('TCD')),
        ),
      action: brief('secretariat', sound('JOR')),
      says: { perWeek: 3 },
    },
  ],
  notBriefed: [
    {
      why: 'it was sent nowhere',
      state: desk,
      action: recall('USA'),
      says: { messenger: 'USA' },
    },
  ],
  messengerCannot: [
    {
      why: 'a state holds no witness event',
      state: desk,
      action: brief('USA', witness),
      says: { messenger: 'USA' },
    },
    {
      why: 'a record is owned by its own mission',
      state: () => atDesk(desk(), 2),
      action: brief('GBR', own),
      says: { messenger: 'GBR' },
    },
    {
      why: 'no minister speaks for civil society',
      state: desk,
      action: brief('civil-society', argue('MYS', 'meeting', 'minister')),
      says: { messenger: 'civil-society' },
    },
  ],
  taskAlreadyBriefed: [
    {
      why: 'one seat is sounded out once',
      state: () => play(desk(), brief('USA', sound('MYS'))),
      action: brief('GBR', sound('MYS')),
    },
    {
      why: 'a pair of nods overlaps a signature',
      state: () => play(atDesk(metMalaysia(), 3), brief('USA', sign('MYS'))),
      action: brief('GBR', nods('NGA', 'MYS')),
    },
  ],
} satisfies Partial<Record<Rejection['code'], readonly Refusal[]>>;
