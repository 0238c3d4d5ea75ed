import type { CallOption } from '../engine/proceedings/council/action';
import type { Scenario } from '../engine/proceedings/council/scenario';
import { dayAndMonth } from './dates';

export const CALL_NAMES: Readonly<Record<CallOption, string>> = {
  table: 'Table it',
  fallback: 'Fall back',
  withdraw: 'Withdraw',
};

/** What each way on means, on the day that the docket's meeting is for. */
export function callWords({ meetingDate }: Scenario, option: CallOption): string {
  return {
    table: `Ask for the meeting on ${dayAndMonth(meetingDate.value)}. China will object, and the room will vote. Nine must say yes.`,
    fallback: 'No vote. What you prepared goes ahead: less, but nobody can stop it.',
    withdraw: 'Try again in January, with five new members at the table.',
  }[option];
}

export const WARMTH_WORDS = {
  signed: 'Signed',
  nod: 'Nod',
  likely: 'Likely',
  unsure: 'Unsure',
  cool: 'Cool',
  cold: 'Cold',
  objects: 'Objects',
  sponsor: 'Sponsor',
} as const;
