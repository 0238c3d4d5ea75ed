import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { rejectionOf } from '../../engine/legality';
import type { AdviceLine } from '../advice';
import { useGame, usePage } from '../page';
import { adviceReason, adviceWords, SURE_WORDS } from '../words/advice';
import { counted, signed } from '../words/plain';

/** The adviser's lines on the desk as it stands; null while it thinks. */
function useAdvice(): readonly AdviceLine[] | null {
  const { view } = useGame();
  const { advise } = usePage();
  const [lines, setLines] = useState<readonly AdviceLine[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setLines(null);
    void advise(view).then((found) => isCurrent && setLines(found));
    return () => {
      isCurrent = false;
    };
  }, [view.step]);
  return lines;
}

/** A gain in the odds of nine, 0 to 1, in words. */
function gainWords(gain: number): string {
  const points = Math.round(gain * 100);
  return points === 0
    ? 'less than a point'
    : `${signed(points)} ${points === 1 ? 'point' : 'points'}`;
}

/** What the adviser would do: it sees what you believe, and nothing else. */
export function Adviser(): JSX.Element {
  const { view, submit } = useGame();
  const { say } = usePage();
  const lines = useAdvice();
  useEffect(() => {
    if (lines) say(`The adviser has ${counted(lines.length, 'suggestion')}.`);
  }, [lines]);
  if (!lines) return <p class="note">The adviser is thinking.</p>;
  if (!lines.length) return <p class="note">The adviser has nothing to add.</p>;
  return (
    <ol class="advice">
      {lines.map(({ action, gain, sure, reason }) => (
        <li key={JSON.stringify(action)}>
          <p>
            <b>{adviceWords(view.docket, action, view.board.moves)}</b>
            <span class="prose"> {adviceReason(view.docket, reason)}</span>
            <span class="note">
              {gainWords(gain)} on the odds of nine; {SURE_WORDS[sure]}
            </span>
          </p>
          {action.type !== 'endWeek' && rejectionOf(view, action) === null && (
            <button type="button" class="button" onClick={() => void submit(action)}>
              Do it
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The adviser's first line, shown unasked to an Attaché. */
export function AdviserHint(): JSX.Element | null {
  const { view } = useGame();
  const [first] = useAdvice() ?? [];
  if (!first) return null;
  return <>. Adviser: {adviceWords(view.docket, first.action, view.board.moves)}.</>;
}
