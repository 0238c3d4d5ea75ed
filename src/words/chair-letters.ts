import type { MoveKind } from '../engine/proceedings/council/move-kinds';
import type { ArgumentId } from '../engine/proceedings/council/scenario';

/**
 * What a messenger of the coalition says, in the best form that its own diplomats would give it. The
 * words are ours; the arguments are those of the meetings' press releases.
 *
 * @source facts: rules.md 6 (SC/12615, SC/13115, SC/15387)
 */
export const ARGUMENT_LETTERS: Readonly<Record<ArgumentId, string>> = {
  security:
    'Food and labour taken from a people pay for the missiles. Refugees and abductions cross borders. What a state does at home has become a danger to its neighbours: that is why we bring this here, and not only to Geneva.',
  evidence:
    'The Commission of Inquiry heard its witnesses, and found crimes against humanity. Its report lies before the Council. If we read it and say nothing, those who did it learn that nobody minds.',
  meeting:
    'We don’t ask you to condemn anybody. We ask that the Council may talk about it. What you say in the room stays your own, and nothing is decided there: a meeting is not a verdict.',
  needs:
    'Leave the courts aside for a moment. Food, women, children, people with disabilities: on these the country itself works with the United Nations. A meeting that begins there can help, and hurts nobody at the table.',
};

/**
 * What China’s or Russia’s diplomats say, in their own best form. The words are ours.
 *
 * @source facts: rules.md 6 (SC/12615, SC/13115, SC/15387); a trade offer and a bloc letter are invented
 */
export const MOVE_LETTERS: Readonly<Record<MoveKind, string>> = {
  trade:
    'Our two countries have much to build together, and our trade talks go well. On this vote we would value your understanding. An abstention offends nobody: it says that you would rather not be made to choose.',
  wrongForum:
    'The Council answers for peace and security. Human rights have a house of their own in Geneva, where every state is reviewed by the same rules. If one country’s record comes before the Council today, whose comes tomorrow?',
  closedConsultations:
    'By all means let us talk: in closed consultations, where colleagues speak freely and nobody plays to the gallery. The same subject, no record, no vote to win or lose, and no door shut in Pyongyang.',
  delay:
    'Dialogue on the peninsula is fragile, and it needs every friend it has. A meeting now hardens every position. The subject will still be here in a few months; the chance to talk may not be.',
  blocLetter:
    'Many in your group hold that naming one country divides us and helps nobody on the ground. A common letter will say so. Stand with your neighbours: nobody asks you to vote against, only not to go alone.',
  doubleStandards:
    'Why this country, and why never the friends of those who ask? A Council that picks its cases by its friendships does no justice. Judge all by one measure, or leave the measuring to Geneva.',
};

/** What a messenger says when it comes to listen. */
export const SOUNDING_LETTER =
  'We have not come to ask for your vote today. We would like to understand what matters to your capital in this, and what it would rather not hear.';

/** Where the letters’ words come from, in one line. */
export const LETTERS_SOURCE =
  'The words of these letters are ours. The arguments are those that both sides made in the open, in the meetings’ press releases SC/12615, SC/13115 and SC/15387.';
