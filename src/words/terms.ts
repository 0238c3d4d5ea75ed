import type { MoveKind } from '../engine/proceedings/council/move-kinds';
import { memberOf } from '../engine/proceedings/council/docket';
import type { MemberId } from '../engine/core/ids';
import type { ArgumentId, Scenario } from '../engine/proceedings/council/scenario';
import type { TermKind } from '../engine/proceedings/council/state';
import { unreachable } from '../engine/core/unreachable';
import { cardTitle } from './events';
import { moveAsReason } from './moves';
import { counted, inSentence, messengerInSentence, sentenceCase } from './plain';
import { ARGUMENT_WORDS, askTitle } from './tasks';
import { cardWords, sourceOn } from './docket-words';

/** Where a reason's figure comes from: the record is fitted, all else is tuned for play. */
export function reasonSource(
  docket: Scenario,
  member: MemberId,
  { kind, of }: { readonly kind: TermKind; readonly of: string },
): string {
  if (kind === 'record') return sourceOn(docket, member, 'record');
  const event = kind === 'card' ? cardWords(docket, of).source : '';
  return event ? `tuned for play; event: ${event}` : 'tuned for play';
}

/** What a reason is about, as the engine names it. */
export interface Reason {
  readonly kind: TermKind;
  /** An argument, an ask, a card, a kind of move; empty where the kind says all. */
  readonly of: string;
  /** Who did it; empty for nobody. */
  readonly by: string;
  readonly week: number;
}

export interface ReasonWords {
  readonly title: string;
  readonly detail: string;
}

/** A reason in a member's lean, as the dossier lists it: a title, and a detail under it. */
export function reasonWords(docket: Scenario, member: MemberId, reason: Reason): ReasonWords {
  const argument = ARGUMENT_WORDS[reason.of as ArgumentId]?.name ?? reason.of;
  const who = reason.by ? messengerInSentence(docket, reason.by) : '';
  const week = reason.week > 0 ? `week ${reason.week}` : '';
  switch (reason.kind) {
    case 'record':
      return { title: 'Its rights votes', detail: recordDetail(docket, member) };
    case 'handicap':
      return { title: 'A hard season', detail: 'the starting handicap' };
    case 'offset':
      return { title: 'Its mood', detail: 'as you believe it to be' };
    case 'argument':
      return { title: sentenceCase(unquoted(argument)), detail: joined(`heard from ${who}`, week) };
    case 'redLine':
      return {
        title: 'Its red line crossed',
        detail: joined(`${unquoted(argument)}, ${who}`, week),
      };
    case 'harm':
      return { title: 'Pressed too hard', detail: 'more visits than it bears' };
    case 'ask':
      return { title: 'You met its ask', detail: askTitle(docket, member, reason.of) };
    case 'wrongAsk':
      return { title: 'An offer it did not want', detail: askTitle(docket, member, reason.of) };
    case 'conflict':
      return { title: 'Another seat got its way', detail: askTitle(docket, member, reason.of) };
    case 'brokenPromise':
      return { title: 'A promise broken', detail: joined('your word to it', week) };
    case 'refusal':
      return { title: 'It has said no once', detail: joined('asked for its name', week) };
    case 'witness':
      return { title: 'A witness was heard', detail: joined('in New York', week) };
    case 'card':
      return { title: cardTitle(docket, reason.of), detail: joined('event', week) };
    case 'move':
      return moveReason(docket, reason, week);
    case 'missionLetter':
      return { title: 'The DPRK mission’s letter', detail: joined('to all members', week) };
    case 'group':
      return { title: 'It consults with its group', detail: groupDetail(docket, reason.of) };
    case 'attention':
      return { title: 'The world watches', detail: 'Attention' };
    case 'credibility':
      return { title: 'Your Credibility', detail: 'what your own record allows' };
    case 'ambition':
      return { title: 'A smaller meeting', detail: 'Ambition given up' };
    case 'thaw':
      return { title: 'Talks with Pyongyang', detail: 'Thaw' };
    case 'colleague':
      return { title: 'A colleague spoke', detail: joined(inSentence(docket, reason.by), week) };
    case 'commitment':
      return { title: 'Its given word', detail: 'what a nod or a signature holds' };
    default:
      return unreachable(reason.kind);
  }
}

function moveReason(docket: Scenario, { of, by }: Reason, week: string): ReasonWords {
  return {
    title: sentenceCase(moveAsReason(docket, by, of as MoveKind)),
    detail: joined('unanswered', week),
  };
}

function recordDetail(docket: Scenario, member: MemberId): string {
  const { value } = memberOf(docket, member).record;
  const shown = `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
  return `Assembly, mean ${shown}`;
}

function groupDetail(docket: Scenario, of: string): string {
  const named = docket.members.some(({ id }) => id === of);
  return named ? `${inSentence(docket, of)} has declared` : 'others in it have signed';
}

function joined(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(', ');
}

function unquoted(text: string): string {
  return text.startsWith('“') ? text : text.replace(/^the /, 'The ');
}

/** `six reasons`, for the button that shows them all. */
export function allReasons(count: number): string {
  return `All ${counted(count, 'reason')}`;
}
