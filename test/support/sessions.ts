import { BOTS } from '../../src/ai/players/bots';
import type { Action } from '../../src/engine/proceedings/council/action';
import { legalActions } from '../../src/engine/proceedings/council/legal-actions';
import type { Level } from '../../src/engine/core/levels';
import type { Clock } from '../../src/session/play/clock';
import { botLuck } from '../../src/session/play/luck';
import { createSession } from '../../src/session/play/local-game';
import type { LocalGame } from '../../src/session/play/local-game';
import { DECEMBER_2015, MODEL } from './shipped';
import { FakeClock } from './fake-clock';

/** A session on the shipped docket, with a clock of its own unless one is given. */
export function aSession({
  seed = 's-1',
  level = 'envoy',
  clock = new FakeClock(),
}: { seed?: string; level?: Level; clock?: Clock } = {}): LocalGame {
  return createSession({
    scenario: DECEMBER_2015,
    model: MODEL,
    seed,
    level,
    clock,
    labelOf: ({ by, kind }) => `${by}: ${kind}`,
  });
}

/** Ends the present week, answering the cards that wait with the first option there is. */
export function endWeek(session: LocalGame): void {
  for (;;) {
    const answer = legalActions(session.view()).find(({ type }) => type === 'answerCard');
    if (!answer) break;
    mustSubmit(session, answer);
  }
  mustSubmit(session, { type: 'endWeek', by: 'coalition' });
}

/** Submits an action that has to be accepted. */
export function mustSubmit(session: LocalGame, action: Action): void {
  const rejection = session.submit(action);
  if (rejection) throw new Error(`${action.type} was refused: ${rejection.code}`);
}

/** Lets the random bot take `most` actions, or all of them to the end. */
export function playRandomly(session: LocalGame, most = Infinity): void {
  for (let taken = 0; taken < most && session.view().board.phase !== 'over'; taken += 1) {
    const view = session.view();
    const action = BOTS.random(view, botLuck(session.stateToSave()))[0]!;
    mustSubmit(session, action);
  }
}

/** Does nothing for all weeks and tables. */
export function playToTheVote(session: LocalGame): void {
  while (session.view().board.phase === 'desk') endWeek(session);
  mustSubmit(session, { type: 'call', by: 'coalition', option: 'table' });
}
