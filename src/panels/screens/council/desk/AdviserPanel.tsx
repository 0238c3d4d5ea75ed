import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { rejectionOf } from '../../../../engine/proceedings/council/legality';
import type { AdviceLine } from '../../../../session/play/advice';
import { useGame, usePage } from '../../../page';
import { adviceGain, adviceReason, adviceWords } from '../../../../words/advice';
import { counted } from '../../../../words/plain';

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
      {lines.map((line) => {
        const { action, reason } = line;
        return (
          <li key={JSON.stringify(action)}>
            <p>
              <b>{adviceWords(view.docket, action, view.board.moves)}</b>
              <span class="prose"> {adviceReason(view.docket, reason)}</span>
              <span class="note">{adviceGain(line)}</span>
            </p>
            {action.type !== 'endWeek' && rejectionOf(view, action) === null && (
              <button type="button" class="button" onClick={() => void submit(action)}>
                Do it
              </button>
            )}
          </li>
        );
      })}
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
