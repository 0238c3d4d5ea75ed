import type { VoteModel } from '../../ballot/model';
import type { Action } from './action';
import type { GameEvent } from './event';
import type { Rejection } from './rejection';
import type { Scenario } from './scenario';
import type { GameState, View } from './state';

/** What a rule may write to. */
export type CouncilParts = Pick<GameState, 'board' | 'desk' | 'truth' | 'chairs'>;

/** What a docket says of a meeting: the rules data, and the vote formula that it is played with. */
export interface CouncilRules {
  readonly scenario: Scenario;
  readonly model: VoteModel;
}

/** The types of a meeting of the Council. */
export interface CouncilTypes {
  readonly kind: 'council';
  readonly rules: CouncilRules;
  readonly state: GameState;
  readonly parts: CouncilParts;
  readonly action: Action;
  readonly event: GameEvent;
  readonly rejection: Rejection;
  readonly view: View;
}
