import type { Rejection } from '../../../src/engine/proceedings/council/rejection';
import {
  aMove,
  argue,
  brief,
  call,
  endWeek,
  fixDate,
  meet,
  moves,
  nods,
  own,
  predict,
  prepare,
  setAmbition,
  sound,
} from '../actions';
import { aGame, atDesk, toCall, workWeek } from '../game';
import { desk, signedMalaysia, type Refusal } from './standing';

/** Which seats may be approached, and when. */
export const OF_SEATS = {
  declaredAgainst: [
    { why: 'China', state: desk, action: brief('USA', sound('CHN')), says: { member: 'CHN' } },
    {
      why: 'Venezuela, by its record',
      state: desk,
      action: brief('USA', argue('VEN', 'meeting')),
      says: { member: 'VEN' },
    },
    {
      why: 'no need to work on a friend',
      state: () => aGame(),
      action: moves(aMove('trade', 'VEN')),
      says: { member: 'VEN' },
    },
  ],
  alreadyForYou: [
    { why: 'a sponsor', state: desk, action: brief('USA', sound('FRA')), says: { member: 'FRA' } },
    {
      why: 'a firm seat',
      state: desk,
      action: brief('USA', sound('CHL')),
      says: { member: 'CHL' },
    },
    {
      why: 'a firm seat has no ask',
      state: desk,
      action: brief('USA', meet('CHL', 'x', 'promise')),
      says: { member: 'CHL' },
    },
  ],
  itsOwnMessenger: [
    {
      why: 'Malaysia does not ask itself',
      state: signedMalaysia,
      action: brief('MYS', sound('MYS')),
      says: { member: 'MYS' },
    },
  ],
  nothingMoreToLearn: [
    {
      why: 'sounded out before',
      state: () => atDesk(workWeek(desk(), ['USA', sound('MYS')]), 2),
      action: brief('USA', sound('MYS')),
      says: { member: 'MYS' },
    },
  ],
  tooEarly: [
    {
      why: 'names open with the letter',
      state: desk,
      action: brief('USA', nods('MYS')),
      says: { fromWeek: 3 },
    },
    {
      why: 'criticism is owned from week 2',
      state: desk,
      action: brief('USA', own),
      says: { fromWeek: 2 },
    },
    {
      why: 'a date once there is a letter',
      state: desk,
      action: brief('USA', fixDate),
      says: { fromWeek: 3 },
    },
    {
      why: 'a fallback in Hold',
      state: desk,
      action: brief('GBR', prepare('arria')),
      says: { fromWeek: 5 },
    },
    { why: 'nothing to withdraw', state: desk, action: call('withdraw'), says: { fromWeek: 3 } },
    { why: 'tabling is for the Call', state: desk, action: call('table'), says: { fromWeek: 6 } },
    {
      why: 'so are predictions',
      state: desk,
      action: predict('MYS', 'yes'),
      says: { fromWeek: 6 },
    },
  ],
  tooLate: [
    {
      why: 'Ambition given up is not taken back',
      state: () => atDesk(desk(), 2),
      action: setAmbition(5),
      says: { untilWeek: 1 },
    },
    {
      why: 'no names in Hold',
      state: () => atDesk(desk(), 5),
      action: brief('USA', nods('MYS')),
      says: { untilWeek: 4 },
    },
    {
      why: 'no promise that could not be kept',
      state: () => atDesk(desk(), 6),
      action: brief('USA', meet('NGA', 'budget-text', 'promise')),
      says: { untilWeek: 5 },
    },
    {
      why: 'no week is left',
      state: () => toCall(desk()),
      action: endWeek,
      says: { untilWeek: 6 },
    },
  ],
  onlyMinistersNow: [
    {
      why: 'envoys are not heard in Hold',
      state: () => atDesk(desk(), 5),
      action: brief('USA', argue('MYS', 'meeting')),
    },
  ],
} satisfies Partial<Record<Rejection['code'], readonly Refusal[]>>;
