import type { JSX } from 'preact';
import type { MemberId } from '../../../../engine/core/ids';
import {
  selectCounterfactuals,
  type Counterfactual,
} from '../../../../engine/proceedings/council/selectors/counterfactuals';
import {
  selectDeciders,
  selectSurprises,
} from '../../../../engine/proceedings/council/selectors/score';
import { Flag, Portrait } from '../../../frame/marks';
import { useGame } from '../../../page';
import {
  againstOddsWords,
  insteadWords,
  isTold,
  nineWords,
  sameLuckWords,
  takenWords,
} from '../../../../words/counterfactuals';
import { luckWords, voteReason } from '../../../../words/explain';
import { percent, nameOf } from '../../../../words/plain';

/** The three seats that decided it, what would have turned them, and whom luck turned elsewhere. */
export function Deciders(): JSX.Element {
  const { view } = useGame();
  const deciders = selectDeciders(view);
  const others = selectSurprises(view).filter(({ member }) => !deciders.includes(member));
  return (
    <section aria-labelledby="deciders-title">
      <h2 id="deciders-title">Three seats decided it</h2>
      <ul class="deciders">
        {deciders.map((id) => (
          <Decider key={id} id={id} />
        ))}
      </ul>
      {others.length > 0 && (
        <p class="prose surprises">
          <b>Elsewhere, against the odds.</b>{' '}
          {others.map((cast) => againstOddsWords(view.docket, cast)).join(' ')}
        </p>
      )}
    </section>
  );
}

function Decider({ id }: { id: MemberId }): JSX.Element | null {
  const { view } = useGame();
  const cast = view.board.result?.votes.find(({ member }) => member === id);
  if (!cast) return null;
  const odds = `${percent(cast.odds.yes / 1000)}%`;
  const after = { yes: ' at the Call', abstain: ', abstained', no: ', voted no' }[cast.vote];
  return (
    <li>
      <Portrait id={id} />
      <div>
        <p class="decider-head">
          <Flag id={id} size={17} />
          <b>{nameOf(view.docket, id)}</b>
          <span class="note">
            {odds}
            {after}
          </span>
        </p>
        <p class="prose">
          {voteReason(view, cast)} {luckWords(cast)}
        </p>
        <Turning id={id} />
      </div>
    </li>
  );
}

/** What would have turned the vote, a single thing rather than several, and what weighed most. */
function Turning({ id }: { id: MemberId }): JSX.Element {
  const { view } = useGame();
  const told = selectCounterfactuals(view, id).filter(isTold);
  const turning = told.filter(({ cast }) => cast && cast.vote.from !== cast.vote.to);
  const turn = turning.find(isSingle) ?? turning[0];
  const heaviest = told.find((each) => isSingle(each) && each !== turn);
  const shown = [turn, heaviest].filter((each) => each !== undefined);
  return (
    <ul class="turning">
      {shown.map((each) => (
        <li key={JSON.stringify(each.taken)}>
          {takenWords(view.docket, id, each.taken)}: <b>{insteadWords(each.yes)}</b>
          {nineWords(each)}. {sameLuckWords(each)}
        </li>
      ))}
      {!turn && told.length > 0 && <li>With the same luck, no one thing would have turned it.</li>}
    </ul>
  );
}

function isSingle({ taken }: Counterfactual): boolean {
  return taken.what !== 'moves' && taken.what !== 'arguments';
}
