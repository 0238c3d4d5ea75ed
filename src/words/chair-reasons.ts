import type { MemberId } from '../engine/core/ids';
import type { ArgumentId, Scenario } from '../engine/proceedings/council/scenario';
import { callerInSentence, ownAskTitle } from './chair';
import { inSentence, sentenceCase } from './plain';
import { ARGUMENT_WORDS } from './tasks';
import { reasonWords, type Reason, type ReasonWords } from './terms';

/** A reason in the chair’s own capital, told to its own ambassador. */
export function ownReasonWords(docket: Scenario, seat: MemberId, reason: Reason): ReasonWords {
  const plain = reasonWords(docket, seat, reason);
  const argument = ARGUMENT_WORDS[reason.of as ArgumentId]?.name ?? '';
  const caller = reason.by ? callerInSentence(docket, reason.by) : '';
  const week = reason.week > 0 ? `week ${reason.week}` : '';
  const heard = [caller && `heard from ${caller}`, week].filter(Boolean).join(', ');
  switch (reason.kind) {
    case 'record':
      return { title: 'Your record', detail: plain.detail };
    case 'offset':
      return { title: 'The mood at home', detail: 'this season' };
    case 'argument':
      return { title: sentenceCase(argument), detail: heard };
    case 'redLine':
      return { title: 'What it would not hear', detail: `${argument}, ${heard}` };
    case 'ask':
      return { title: 'Your ask is met', detail: ownAskTitle(docket, seat, reason.of) };
    case 'wrongAsk':
      return { title: 'An offer nobody asked for', detail: ownAskTitle(docket, seat, reason.of) };
    case 'brokenPromise':
      return { title: 'A promise to you broken', detail: week };
    case 'refusal':
      return { title: 'You have said no once', detail: week };
    case 'group':
      return { title: 'Your group', detail: 'others in it have signed' };
    case 'credibility':
      return { title: 'The sponsors’ own record', detail: 'their Credibility' };
    case 'commitment':
      return { title: 'Your given word', detail: 'what your name holds' };
    case 'colleague':
      return {
        title: 'A colleague has spoken',
        detail: [inSentence(docket, reason.by), week].filter(Boolean).join(', '),
      };
    default:
      return plain;
  }
}
