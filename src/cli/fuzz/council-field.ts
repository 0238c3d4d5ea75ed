import { chooseMoves } from '../../ai/opposition/opposition';
import type { VoteModel } from '../../engine/ballot/model';
import type { Action } from '../../engine/proceedings/council/action';
import { legalActions } from '../../engine/proceedings/council/legal-actions';
import { COUNCIL } from '../../engine/proceedings/council/proceeding';
import type { Scenario } from '../../engine/proceedings/council/scenario';
import type { GameState } from '../../engine/proceedings/council/state';
import type { CouncilTypes } from '../../engine/proceedings/council/types';
import { viewFor } from '../../engine/proceedings/council/view';
import { decodeGame, encodeGame } from '../../session/codes/replay-code';
import { isSame } from '../../session/play/equality';
import { headerOf } from '../../session/play/header';
import { oppositionLuck } from '../../session/play/luck';
import { randomAction } from './actions';
import { BrokenLaw, type FuzzField } from './field';
import { CHEAP_LAWS, DEAR_LAWS, standingOf, type Before } from './laws';
import { leakIn } from './secrecy';

/** The texts that a code is read by. */
interface CodeTexts {
  readonly scenarios: readonly Scenario[];
  readonly model: VoteModel;
}

/**
 * Random meetings of the Council. `isDerived`: the other side plays as in a real game, so that the game
 * has a code, which must lead back to it.
 */
export function councilField(
  start: GameState,
  texts: CodeTexts,
  { isDerived }: { readonly isDerived: boolean },
): FuzzField<CouncilTypes, Before> {
  return {
    proceeding: COUNCIL,
    start,
    legalActions,
    choose: randomAction,
    derived: (state, seat) =>
      seat === 'opposition' ? chooseMoves(viewFor(state, seat), oppositionLuck(state)) : null,
    turnName: ({ board }, seat) => `${seat} ${board.week} ${board.phase}`,
    opens: ({ type }) => type === 'answerCard', // the week may end now
    before: standingOf,
    isNews: ({ board }, before) => board.week !== before.week || board.phase !== 'desk',
    cheap: CHEAP_LAWS,
    dear: { ...DEAR_LAWS, secrecy: (state) => leakIn(state) },
    atEnd: (state, log) => {
      if (isDerived) checkCode({ state, log, texts });
    },
  };
}

/** The game's code leads to the same result, and the code of what it leads to is the same again. */
function checkCode({
  state,
  log,
  texts,
}: {
  readonly state: GameState;
  readonly log: readonly Action[];
  readonly texts: CodeTexts;
}): void {
  const { docket: scenario, seed, level } = state;
  const header = headerOf({ scenario, seed, level });
  const encoded = encodeGame({ header, log, scenario, model: texts.model });
  if (!encoded.ok) throw new BrokenLaw('hasACode', JSON.stringify(encoded.problem));
  const decoded = decodeGame(encoded.code, texts);
  if (!decoded.ok) throw new BrokenLaw('codeComesBack', JSON.stringify(decoded.problem));
  if (!isSame(decoded.state.board.result, state.board.result))
    throw new BrokenLaw('codeComesBack', 'another result');
  const again = encodeGame({ header, log: decoded.log, scenario, model: texts.model });
  if (!again.ok || again.code !== encoded.code)
    throw new BrokenLaw('codeComesBack', 'another code for the same game');
}
