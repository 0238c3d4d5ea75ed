import type { Rejection } from '../../../src/engine/proceedings/council/rejection';
import { brief, sound, meet, sign, nods } from '../actions';
import { atDesk, toWeek, UNWILLING, workWeek } from '../game';
import { desk, metMalaysia, signedMalaysia, MALAYSIA, type Refusal } from './standing';

/** Asks and names. */
export const OF_NAMES = {
  askAlreadyMet: [
    {
      why: 'once is enough',
      state: () => atDesk(metMalaysia(), 2),
      action: brief('USA', meet('MYS', 'open-chamber', 'format')),
      says: { member: 'MYS' },
    },
  ],
  askClosed: [
    {
      why: 'Jordan wants the opposite, and got it',
      state: () => {
        const truth = { JOR: { ask: 'aid-debate' }, NGA: { ask: 'budget-text' } };
        return atDesk(workWeek(desk(truth), ['USA', meet('JOR', 'aid-debate', 'promise')]), 2);
      },
      action: brief('GBR', meet('NGA', 'budget-text', 'promise')),
      says: { member: 'NGA', ask: 'budget-text' },
    },
  ],
  askWrongWay: [
    { why: 'business', state: desk, action: brief('USA', meet('NGA', 'budget-text', 'favour')) },
    { why: 'format', state: desk, action: brief('USA', meet('MYS', 'open-chamber', 'promise')) },
    { why: 'a candidate', state: desk, action: brief('USA', meet('AGO', 'bank-board', 'format')) },
  ],
  notItsAsk: [
    {
      why: 'a sounding told',
      state: () => atDesk(workWeek(desk(), ['USA', sound('MYS')]), 2),
      action: brief('USA', meet('MYS', 'bigger-missions', 'promise')),
      says: { member: 'MYS', ask: 'bigger-missions' },
    },
  ],
  askNotMet: [
    {
      why: 'arguments bring a nod at most',
      state: () => atDesk(desk(), 3),
      action: brief('USA', sign('MYS')),
      says: { member: 'MYS' },
    },
  ],
  alreadySigned: [
    {
      why: 'a signature is given once',
      state: signedMalaysia,
      action: brief('GBR', sign('MYS')),
      says: { member: 'MYS' },
    },
    {
      why: 'a signer need not nod',
      state: signedMalaysia,
      action: brief('GBR', nods('MYS')),
      says: { member: 'MYS' },
    },
  ],
  alreadyNodded: [
    {
      why: 'a nod is given once',
      state: () => atDesk(workWeek(toWeek(desk(), 3), ['GBR', nods('MYS')]), 4),
      action: brief('GBR', nods('MYS')),
      says: { member: 'MYS' },
    },
  ],
  refusalStands: [
    {
      why: 'until its ask is met',
      state: () => {
        const unwilling = desk({ MYS: { ...MALAYSIA, offset: UNWILLING } });
        return atDesk(workWeek(toWeek(unwilling, 3), ['GBR', nods('MYS')]), 4);
      },
      action: brief('GBR', nods('MYS')),
      says: { member: 'MYS' },
    },
  ],
} satisfies Partial<Record<Rejection['code'], readonly Refusal[]>>;
