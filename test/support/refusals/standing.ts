import type { Action } from '../../../src/engine/proceedings/council/action';
import type { GameState } from '../../../src/engine/proceedings/council/state';
import { meet, moves, sign } from '../actions';
import { aCard, aGame, aScenario, atDesk, edited, play, toWeek, workWeek, WILLING } from '../game';

/** One action that is refused, and what the refusal says beside its code. */
export interface Refusal {
  readonly why: string;
  readonly state: () => GameState;
  readonly action: Action;
  readonly says?: Readonly<Record<string, unknown>>;
}

/** A Malaysia that gives every name it is asked for. */
export const MALAYSIA = { redLine: 'none', offset: WILLING, ask: 'open-chamber' } as const;

/** The desk in week 1. */
export function desk(truth = {}): GameState {
  const minds = { MYS: MALAYSIA, NGA: { redLine: 'none', ask: 'budget-text' }, ...truth } as const;
  return atDesk(aGame({ truth: minds }), 1);
}

const choice = aCard({
  options: [
    { id: 'pay', effects: [{ adjust: 'favours', by: -1 }] },
    { id: 'shrink', effects: [{ adjust: 'ambition', by: -1 }] },
    { id: 'free', effects: [] },
  ],
});

/** The desk in week 1 with a card to answer. */
export function withChoice(start = {}): GameState {
  return atDesk(aGame({ scenario: aScenario({ cards: [choice], start }) }), 1);
}

/** The desk without a favour. */
export function poor(): GameState {
  return edited(desk(), ({ board }) => {
    board.meters.favours = 0;
  });
}

/** The desk without Ambition. */
export function modest(): GameState {
  return edited(desk(), ({ board }) => {
    board.meters.ambition = 0;
  });
}

/** Week 2, Malaysia's ask met. */
export function metMalaysia(): GameState {
  return workWeek(desk(), ['USA', meet('MYS', 'open-chamber', 'format')]);
}

/** Week 4 at the desk, Malaysia on the letter. */
export function signedMalaysia(): GameState {
  return play(workWeek(toWeek(metMalaysia(), 3), ['GBR', sign('MYS')]), moves());
}
