import type { Fallback } from '../action';
import { swingSeats } from '../docket';
import { draw } from '../../../core/rng';
import type { GameState } from '../state';
import { TUNING } from '../tuning';
import { whole } from '../../../core/whole';
import { note, type Emit } from './argument';
import { tie } from './opposition';

/** Attention in tenths that the next witness event brings if its webcast is not blocked. */
export function witnessGain({ board }: Pick<GameState, 'board'>): number {
  const share = board.witnessEvents > 0 ? TUNING.witnessSecondPercent : 100;
  return whole((TUNING.witness * share) / 100);
}

/**
 * Holds a witness event: Attention rises, evidence is new again, and until the letter is filed the
 * evidence-minded seats move. The webcast may be blocked: half the effect.
 *
 * @source facts: rules.md 2, the webcast of 17 March 2023; the odds are tuned for play.
 */
export function holdWitnessEvent(state: GameState, messenger: string, emit: Emit): void {
  const { board, desk, truth, docket } = state;
  const webcastBlocked =
    draw(truth.seedWords, 'webcast', { week: board.week }) < TUNING.webcastBlockOdds;
  const percent = webcastBlocked ? TUNING.witnessBlockedPercent : 100;
  const gain = whole((witnessGain(state) * percent) / 100);
  setAttention(state, board.meters.attention + gain);
  board.witnessEvents += 1;
  desk.evidenceUses = 0;
  if (!board.letter.filed) {
    const value = whole((TUNING.witnessSway * percent) / 100);
    for (const { id, isEvidenceMinded } of swingSeats(docket))
      if (isEvidenceMinded) note(state, id, { kind: 'witness', of: 'event', by: messenger, value });
  }
  emit({ type: 'witnessHeard', gain, webcastBlocked });
}

/** Sets Attention, 0 to 100 tenths; capitals feel it until the letter is filed. */
export function setAttention({ board }: GameState, tenths: number): void {
  board.meters.attention = Math.min(100, Math.max(0, tenths));
  if (!board.letter.filed) board.letter.attention = board.meters.attention;
}

/** The weekly fading of Attention. @source seed 002: fatigue, 44 inquiries since (a 2023 count). */
export function fadeAttention(state: GameState, emit: Emit): void {
  const from = state.board.meters.attention;
  setAttention(state, whole((from * TUNING.attentionWeeklyPercent) / 100));
  emit({ type: 'attentionFaded', from, to: state.board.meters.attention });
}

/** Owns the desk's own record in public: Credibility rises, and another sponsor is annoyed for a week. */
export function ownCriticism(state: GameState, emit: Emit): void {
  const { board, docket } = state;
  board.criticismOwned = true;
  board.meters.credibility = Math.min(100, board.meters.credibility + TUNING.ownCriticism);
  const sponsor = docket.messengers.find(({ kind }) => kind === 'sponsor');
  emit({ type: 'criticismOwned', annoyed: sponsor?.id ?? '' });
  if (sponsor) tie(state, sponsor.id, emit);
}

/** Makes an informal format ready to stand in for the meeting, or to open the same day. */
export function prepareFallback(state: GameState, format: Fallback, emit: Emit): void {
  state.board.fallbacks.push(format);
  emit({ type: 'fallbackPrepared', format });
}
