import type { Task } from '../action';
import { swingSeats } from '../docket';
import type { Briefed } from '../rules/lean';
import { holdWitnessEvent as hear, witnessGain } from '../rules/world';
import { TUNING } from '../tuning';
import { taskShape, unlessFit } from './checks';
import { lastingAttention, MESSENGER_ALONE, onEverySwingSeat, TAKES_NOTHING } from './outcome';
import type { Shift, TaskOutcome, TaskRule } from './task-rule';

type HoldWitnessEvent = Extract<Task, { type: 'holdWitnessEvent' }>;

/** To let witnesses speak in public: Attention, and the seats that listen to evidence. */
export const HOLD_WITNESS_EVENT: TaskRule<HoldWitnessEvent> = {
  order: 3,
  listed: 8,
  heading: 'world',
  hangsOnVoice: false,
  offersHangOn: 'docket',
  pays: 'now',
  name: null,
  pair: null,
  isShaped: taskShape<HoldWitnessEvent>('holdWitnessEvent', {}),
  offers: (_, seat) => (seat ? [] : [{ type: 'holdWitnessEvent' }]),
  rejectionOf({ board }) {
    const limit = TUNING.witnessLimit;
    return board.witnessEvents >= limit ? { code: 'witnessLimit', limit } : null;
  },
  rejectionOfSender: (sender) =>
    unlessFit(sender.kind === 'civilSociety' || sender.kind === 'secretariat', sender),
  claims: () => ['witness event'],
  reaches: () => [],
  cost: () => MESSENGER_ALONE,
  outcomes: outcomesOfWitness,
  reason: ({ board }) => ({ why: 'attentionLow', attention: board.meters.attention }),
  petition: () => null,
  carryOut: (state, { messenger }, emit) => hear(state, messenger, emit),
};

/** Its webcast is open, or it is blocked and half is lost. */
function outcomesOfWitness(known: Briefed): TaskOutcome[] {
  const blocked = TUNING.webcastBlockOdds;
  const outcome = (odds: number, share: number): TaskOutcome => ({
    odds,
    shifts: witnessed(known, share),
    takes: TAKES_NOTHING,
    lifts: { credibility: 0, attention: witnessGain(known) * share },
  });
  return [outcome(1 - blocked, 1), outcome(blocked, TUNING.witnessBlockedPercent / 100)];
}

/** What a witness event moves with this share of its full effect, as far as it lasts. */
function witnessed(known: Briefed, share: number): Shift[] {
  const { board, docket } = known;
  if (board.letter.filed) return [];
  const attention = (witnessGain(known) * share * TUNING.attentionEffect) / 10;
  const minded = swingSeats(docket).filter(({ isEvidenceMinded }) => isEvidenceMinded);
  return [
    ...onEverySwingSeat(known, attention * lastingAttention(known)),
    ...minded.map(({ id }) => ({ member: id, by: TUNING.witnessSway * share })),
  ];
}
