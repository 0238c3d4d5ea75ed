import type { Reply } from '../action';
import type { Approach, ChairStanding } from '../chair';
import type { MemberId } from '../../../core/ids';
import { contactsOf, harmOf } from '../rules/argument';
import { askGain } from '../rules/ask';
import { percentOf, standingAfter, trustOf } from '../rules/chair';
import { repliesTo } from '../rules/chair-legality';
import { leanOf, type Briefed } from '../rules/lean';
import type { View } from '../state';
import { TUNING } from '../tuning';
import { voteOdds, type VoteOdds } from '../../../ballot/odds';
import { whole } from '../../../core/whole';
import { asDesk } from './chair';
import { briefed } from './odds';

/** What one answer does, as far as the person in the chair can know. Odds are of a yes, 0 to 1. */
export interface ReplyEffect {
  readonly reply: Reply;
  readonly from: number;
  readonly to: number;
  /** Trust that it needs, 0 or more; a name given against the capital's luck costs one more. */
  readonly trust: number;
  readonly standing: ChairStanding;
}

/** What each possible answer to an approach would do by itself, in the order of `repliesTo`. */
export function selectReplyEffects(view: View, approach: Approach): readonly ReplyEffect[] {
  const known = ownDesk(view);
  if (!known) return [];
  const from = oddsAfter(known, []).yes;
  return repliesTo(approach).map((reply) => ({
    reply,
    from,
    to: oddsAfter(known, [{ ...approach, reply }]).yes,
    trust: trustOf(reply),
    standing: standingAfter(approach, reply),
  }));
}

/** How the capital would lean once this week's cables are in, as they are marked now; null elsewhere. */
export function selectAfterCables(view: View): VoteOdds | null {
  const known = ownDesk(view);
  return known && oddsAfter(known, view.chair!.approaches);
}

interface Own extends Briefed {
  readonly seat: MemberId;
  readonly offset: number;
}

/** The seat's own side of the game; null for any view but a member's chair. */
function ownDesk(view: View): Own | null {
  const { chair } = view;
  if (!chair?.own) return null;
  const seat = chair.seat as MemberId;
  const { offset } = chair.own;
  return { ...briefed(asDesk(view, seat, chair.own)), seat, offset };
}

/** The seat's odds once these approaches have worked, each as it is answered. */
function oddsAfter(known: Own, approaches: readonly Approach[]): VoteOdds {
  const { seat, board, desk } = known;
  const file = { ...desk.seats[seat]!, ledger: [...desk.seats[seat]!.ledger] };
  const open = { ...board.seats[seat]! };
  for (const approach of approaches) {
    const value = valueOf(known, approach);
    if (value !== 0) {
      const { by } = approach;
      file.ledger.push({ kind: 'argument', of: approach.id, by, week: board.week, value });
    }
    if (approach.kind === 'move')
      open.wear += whole((approach.wear * percentOf(approach.reply)) / 100);
    if (approach.kind !== 'name' || approach.reply !== 'give') continue;
    if (approach.name === 'signature') open.signed = true;
    else file.nod = true;
  }
  const after: Briefed = {
    ...known,
    board: { ...board, seats: { ...board.seats, [seat]: open } },
    desk: { ...desk, seats: { ...desk.seats, [seat]: file } },
  };
  return voteOdds(leanOf(after, seat, { offset: known.offset, landings: [] }), known.model);
}

/** Centilogits that one approach adds, with the harm of one caller too many; names are kept apart. */
function valueOf(known: Own, approach: Approach): number {
  const { seat, desk } = known;
  const percent = percentOf(approach.reply);
  switch (approach.kind) {
    case 'argument': {
      const harm = harmOf(desk.seats[seat]!.contacts, contactsOf(approach.rank));
      return whole((approach.value * percent) / 100) + harm;
    }
    case 'move':
      return whole((approach.value * percent) / 100);
    case 'offer':
      if (!approach.isRight) return TUNING.wrongAsk;
      return approach.reply === 'decline' ? 0 : askGain(approach.how);
    case 'name':
      return approach.reply === 'refuse' ? TUNING.refusal : 0;
    case 'sounding':
      return 0;
  }
}
