import type { CallOption } from '../action';
import { rejectionOf } from '../legality';
import type { Rejection } from '../rejection';
import { payoffsOf } from '../rules/scoring';
import type { View } from '../state';
import { within } from '../../../core/whole';
import { selectForecast } from './odds';

/** One way out of the Call. Points are of Access, invented for play. */
export interface CallChoice {
  readonly option: CallOption;
  readonly rejection: Rejection | null;
  /** Points if it works. */
  readonly points: number;
  /** Points if the vote is lost; null for what cannot be lost. */
  readonly pointsIfLost: number | null;
  /** Points on average, over belief. */
  readonly expected: number;
}

export interface CallChoices {
  readonly options: readonly CallChoice[];
  /** Believed P(nine or more), 0 to 1. */
  readonly pass: number;
  /** P(nine or more) at which tabling is worth as much as the best other way, 0 to 1. */
  readonly breakEven: number;
}

/** The three ways out of the Call with what they pay, and the break-even that is drawn on the meter. */
export function selectCall(view: View): CallChoices {
  const { adopted, lost, fallback, withdraw } = payoffsOf(view);
  const { pass } = selectForecast(view);
  const other = Math.max(fallback ?? 0, withdraw);
  const refusal = (option: CallOption): Rejection | null =>
    rejectionOf(view, { type: 'call', by: 'coalition', option });
  const sure = (option: CallOption, points: number): CallChoice => ({
    option,
    rejection: refusal(option),
    points,
    pointsIfLost: null,
    expected: points,
  });
  return {
    options: [
      {
        option: 'table',
        rejection: refusal('table'),
        points: adopted,
        pointsIfLost: lost,
        expected: pass * adopted + (1 - pass) * lost,
      },
      sure('fallback', fallback ?? 0),
      sure('withdraw', withdraw),
    ],
    pass,
    breakEven: within((other - lost) / (adopted - lost), 0, 1),
  };
}
