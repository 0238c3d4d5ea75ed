import type { MemberId } from '../../../core/ids';
import { afterAnswer } from '../../../minds/belief';
import { contactsOf, harmOf } from '../rules/argument';
import { bareLeanOf, type Briefed } from '../rules/lean';
import { believedNameOdds, nameOddsNow, type NameKind } from '../rules/names';
import { TUNING } from '../tuning';
import { LIFTS_NOTHING, TAKES_NOTHING } from './outcome';
import type { TaskOutcome } from './task-rule';

/** What may come of asking one seat for its name: it gives it, or it refuses. Each tells of its mood. */
export function nameOutcomes(known: Briefed, member: MemberId, name: NameKind): TaskOutcome[] {
  const { estimate, contacts } = known.desk.seats[member]!;
  const odds = believedNameOdds(known, member, name);
  const bare = bareLeanOf(known, member, 0);
  const would = (offset: number): number =>
    nameOddsNow(known, { id: member, name, bareLean: bare + offset });
  const harm = harmOf(contacts, contactsOf('envoy'));
  const given = afterAnswer(estimate, would).mean - estimate.mean + harm;
  const refused = afterAnswer(estimate, (offset) => 1 - would(offset)).mean - estimate.mean + harm;
  return [
    { odds, shifts: [{ member, by: given, name }], takes: TAKES_NOTHING, lifts: LIFTS_NOTHING },
    {
      odds: 1 - odds,
      shifts: [{ member, by: refused + TUNING.refusal }],
      takes: TAKES_NOTHING,
      lifts: LIFTS_NOTHING,
    },
  ];
}

/** What is claimed by asking a seat for its name, on the letter or in private. */
export function nameClaim(member: MemberId): string {
  return `name ${member}`;
}
