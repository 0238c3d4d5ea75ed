import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { selectChanges } from '../../../../engine/proceedings/council/selectors/change';
import { selectCounterfactuals } from '../../../../engine/proceedings/council/selectors/counterfactuals';
import { useGame } from '../../../page';
import { insteadWords, isTold, nineWords, takenWords } from '../../../../words/counterfactuals';
import { numberWord, percent } from '../../../../words/plain';
import { actionWords } from '../../../../words/previews';

/** How many of the things that moved a seat show before the rest is asked for. */
const SHOWN = 1;

/** What would change this vote, on what is believed: what could be done, and what could be thought away. */
export function Changes(): JSX.Element | null {
  const { view, selected } = useGame();
  const [isAll, setAll] = useState(false);
  const [best, next] = selectChanges(view, selected);
  const without = selectCounterfactuals(view, selected).filter(isTold);
  if (!best && !without.length) return null;
  const { docket, board } = view;
  return (
    <div class="change">
      <div class="caption-row">
        <h3>What would change this vote</h3>
        {without.length > SHOWN && (
          <button
            type="button"
            class="text-button"
            aria-expanded={isAll}
            onClick={() => setAll(!isAll)}
          >
            {isAll ? 'Fewer' : allOf(without.length)}
          </button>
        )}
      </div>
      {best && (
        <p>
          {actionWords(docket, best.action, board.moves)}:{' '}
          <b>
            {percent(best.from)}% to {percent(best.to)}%.
          </b>
          {next && next.action.type !== best.action.type && (
            <>
              {' '}
              Or: {lowerFirst(actionWords(docket, next.action, board.moves))}, to {percent(next.to)}
              %.
            </>
          )}
        </p>
      )}
      <ul>
        {without.slice(0, isAll ? undefined : SHOWN).map((each) => (
          <li key={JSON.stringify(each.taken)}>
            {takenWords(docket, selected, each.taken)}: <b>{insteadWords(each.yes)}</b>
            {nineWords(each)}.
          </li>
        ))}
      </ul>
    </div>
  );
}

function allOf(count: number): string {
  return count === 2 ? 'Both' : `All ${numberWord(count)}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
