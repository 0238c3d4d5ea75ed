import type { Action, Task } from '../action';
import { memberOf, stanceOf } from '../docket';
import type { MemberId } from '../../../core/ids';
import { rejectionOf } from '../legality';
import { argumentGain, contactsOf, harmOf } from '../rules/argument';
import { askGain } from '../rules/ask';
import { leanOf, openLandings, type Briefed } from '../rules/lean';
import { redLineRisk } from '../rules/argument';
import { askOddsOf } from '../rules/ask';
import { messengerIds } from '../rules/means';
import { landingsOf, type Landing } from '../rules/pressure';
import { councilBallot } from '../rules/council-ballot';
import { ARGUMENTS } from '../scenario';
import type { View } from '../state';
import { TUNING } from '../tuning';
import { forecast } from '../../../ballot/forecast';
import { briefed } from './odds';

/** One thing that would change a vote, with the seat's odds of a yes before and after, 0 to 1. */
export interface Change {
  readonly action: Action;
  readonly from: number;
  readonly to: number;
}

/**
 * What would change this seat's vote, best first: exact counterfactuals on its believed odds, one task
 * or answer at a time. An argument counts as if it crossed no red line, and only where that is likelier
 * than not; an ask as if it were the right one, and only where it is the likeliest. What is conceded
 * warms the seat too, as a smaller meeting does.
 */
export function selectChanges(view: View, id: MemberId): readonly Change[] {
  const stance = stanceOf(memberOf(view.docket, id));
  if (view.board.phase !== 'desk' || (stance !== 'swing' && stance !== 'firm')) return [];
  const known = briefed(view);
  const landings = openLandings(known);
  const from = yesAt(known, id, { landings, more: 0 });
  const changes = [
    ...withoutMoves(known, id, landings),
    ...bestMessages(view, id).map(({ action, more }) => ({
      action,
      to: yesAt(known, id, { landings, more }),
    })),
  ];
  return changes
    .filter(({ action, to }) => to > from && rejectionOf(view, action) === null)
    .map(({ action, to }) => ({ action, from, to }))
    .toSorted((a, b) => b.to - a.to);
}

function withoutMoves(
  known: Briefed,
  id: MemberId,
  landings: readonly Landing[],
): { action: Action; to: number }[] {
  const warmth = stanceOf(memberOf(known.docket, id)) === 'swing' ? TUNING.ambitionStep : 0;
  return known.board.moves
    .filter(({ id: move }) =>
      landings.some((landing) => landing.move === move && landing.member === id),
    )
    .flatMap(({ id: move }) => {
      const moves = known.board.moves.filter((other) => other.id !== move);
      const rest = landingsOf({ ...known.board, moves }, known.docket, known.desk.blunted);
      return (['match', 'concede'] as const).map((answer) => {
        const more = answer === 'concede' ? warmth : 0;
        const action = { type: 'answerMove', by: 'coalition', move, answer } as const;
        return { action, to: yesAt(known, id, { landings: rest, more }) };
      });
    });
}

/** For each argument and ask the messenger that does most for it, with what it adds in centilogits. */
function bestMessages(view: View, id: MemberId): { action: Action; more: number }[] {
  const known = briefed(view);
  const best: { action: Action; more: number }[] = [];
  const offer = (task: Task, more: (messenger: string) => number): void => {
    const options = messengerIds(view)
      .map((messenger) => ({
        action: { type: 'brief', by: 'coalition', messenger, task } as const,
        more: more(messenger),
      }))
      .filter(({ action }) => rejectionOf(view, action) === null)
      .toSorted((a, b) => b.more - a.more);
    if (options[0]) best.push(options[0]);
  };
  for (const argument of ARGUMENTS) {
    if (redLineRisk(known, { member: id, argument }) > 0.5) continue;
    for (const rank of ['envoy', 'minister'] as const)
      offer(
        { type: 'argue', member: id, argument, rank },
        (messenger) =>
          argumentGain(known, { messenger, member: id, argument, rank }) +
          harmOf(known.desk.seats[id]!.contacts, contactsOf(rank)),
      );
  }
  const asks = memberOf(view.docket, id).asks;
  const odds = asks.map((ask) => askOddsOf(known, { member: id, ask: ask.id }));
  const likeliest = asks[odds.indexOf(Math.max(...odds))];
  if (likeliest)
    for (const how of ['favour', 'promise', 'format'] as const)
      offer(
        { type: 'meetAsk', member: id, ask: likeliest.id, how },
        () => askGain(how) + (how === 'format' ? TUNING.ambitionStep : 0),
      );
  return best;
}

/** The seat's odds of a yes, averaged over the shared shocks as on the whip sheet. */
function yesAt(
  known: Briefed,
  id: MemberId,
  { landings, more }: { readonly landings: readonly Landing[]; readonly more: number },
): number {
  const { estimate, nod } = known.desk.seats[id]!;
  const isCommitted = nod || known.board.seats[id]!.signed;
  const lean = leanOf(known, id, { offset: estimate.mean + more, landings });
  const spread = isCommitted ? 0 : estimate.sd;
  const { group } = memberOf(known.docket, id);
  const seat = { member: id, fixed: null, lean, spread, group };
  return forecast(councilBallot([seat], known.model), 'fine').members[0]!.yes;
}
