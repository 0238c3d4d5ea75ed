import { stanceOf } from '../engine/proceedings/council/docket';
import type { SeatId } from '../engine/core/ids';
import type { Scenario } from '../engine/proceedings/council/scenario';
import { atStart } from './plain';

/** What a person should know before taking a chair: three short paragraphs. */
export function chairIntro(docket: Scenario, seat: SeatId, isRecorded: boolean): readonly string[] {
  const opposite = isRecorded
    ? 'The coalition plays again what it played in the first game. Only you may do otherwise.'
    : 'The coalition is played by a bot that plans ahead.';
  if (seat === 'opposition') return [CHINA, CHINA_WEEKS, opposite];
  const member = docket.members.find(({ id }) => id === seat);
  const stance = member ? stanceOf(member) : 'swing';
  const open = {
    firm: `${atStart(docket, seat)} is expected to say yes. Whether it will is in your hand.`,
    opposed: `${atStart(docket, seat)} is expected to say no. Whether it will is in your hand.`,
    swing: `${atStart(docket, seat)} has not made up its mind. Its capital decides, and you are its ear in New York: what you cable home, and how, is what it hears.`,
  };
  return [
    stance === 'firm' || stance === 'opposed' ? open[stance] : open.swing,
    'Each week both sides come to you. Report what they say plainly, play it down or press it; give your name or keep it; tell them what your capital asks for, or stay guarded. When the agenda is put to the vote, the hand is yours.',
    opposite,
  ];
}

const CHINA =
  'China holds that human rights belong in Geneva, that naming one country helps nobody, and that dialogue is the way. On the agenda it has no veto: it needs seven votes that are not yes.';

/** What China holds, as its diplomats say it. @source facts: rules.md 6 */
export const CHINA_REASONS: readonly string[] = [
  'Human rights belong in Geneva, where every state is reviewed by the same rules.',
  'The Council answers for peace and security; one country’s record is not that.',
  'Naming one country hardens it. Dialogue is the way, and it needs quiet.',
  'On the agenda there is no veto: seven votes that are not yes keep the item off.',
];

const CHINA_WEEKS =
  'Each week you may show up to as many moves as your level allows, with Russia at your side for one speech. They are seen by all, and the coalition may match them, concede, or let them stand. What you spend is gone for the year.';

/** A link to a chair that the Council of that year did not have. */
export function badChairWords(seat: string): string {
  return `The link names a chair that is not in this game: “${seat.slice(0, 12)}”. Ask for the link again, or choose a chair here, under “A new game”.`;
}

/** What a friend needs to know who has followed a link to a chair and may never have played. */
export const INVITED =
  'Somebody sent you this chair. May the Security Council talk about human rights in North Korea? Nine of its fifteen members must say yes, and nobody has a veto on that. They played the side that asks for the meeting; this is another seat at the same table.';
