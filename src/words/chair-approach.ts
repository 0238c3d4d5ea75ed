import type { Approach } from '../engine/proceedings/council/chair';
import type { Scenario } from '../engine/proceedings/council/scenario';
import { offeredAskTitle } from './chair';
import { ARGUMENT_LETTERS, MOVE_LETTERS, SOUNDING_LETTER } from './chair-letters';
import { MOVE_WORDS } from './moves';
import { inSentence, sentenceCase } from './plain';
import { ARGUMENT_WORDS } from './tasks';

/** What an approach is, under its sender’s name: `argues: the security link`. */
export function approachTitle(docket: Scenario, approach: Approach): string {
  switch (approach.kind) {
    case 'argument': {
      const who = approach.rank === 'minister' ? 'Its minister argues' : 'Argues';
      return `${who}: ${ARGUMENT_WORDS[approach.argument].name}`;
    }
    case 'offer':
      return 'Makes an offer';
    case 'name':
      return approach.name === 'signature' ? 'Asks for your signature' : 'Asks for a nod';
    case 'sounding':
      return 'Comes to listen';
    case 'move': {
      const group =
        approach.moveKind === 'blocLetter'
          ? `, sent to ${inSentence(docket, approach.target)} and its group`
          : '';
      return `${sentenceCase(MOVE_WORDS[approach.moveKind].named)}${group}`;
    }
  }
}

/** What it says, in its sender’s best form; at most sixty words. */
export function approachText(docket: Scenario, approach: Approach): string {
  switch (approach.kind) {
    case 'argument':
      return ARGUMENT_LETTERS[approach.argument];
    case 'offer':
      return offerText(docket, approach);
    case 'name':
      return approach.name === 'signature'
        ? 'The letter that asks for the meeting is open. Nine names on it show that the vote is won before it is held. Will yours be one of them? It is public, and it lends your voice to what the meeting becomes.'
        : 'We don’t ask you to sign anything. Tell us, between ourselves, that we may count on you when the hands go up; nobody else needs to hear it before then.';
    case 'sounding':
      return SOUNDING_LETTER;
    case 'move':
      return MOVE_LETTERS[approach.moveKind];
  }
}

type Offer = Extract<Approach, { kind: 'offer' }>;

function offerText(docket: Scenario, approach: Offer): string {
  const member = docket.members.find(({ asks }) => asks.some(({ id }) => id === approach.ask));
  const ask = member ? offeredAskTitle(docket, member.id, approach.ask) : 'what you ask for';
  const how = {
    promise: 'You have our word on it, within two weeks.',
    favour: 'It is done as of today.',
    format: 'The request for the meeting says so from today.',
  }[approach.how];
  return `We hear that you would like this: ${ask}. ${how} In return we ask for nothing in writing today; only that your capital remembers it.`;
}
