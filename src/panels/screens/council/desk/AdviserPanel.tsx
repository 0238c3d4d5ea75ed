import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { rejectionOf } from '../../../../engine/proceedings/council/legality';
import type { AdviceLine } from '../../../../session/play/advice';
import { Lost } from '../../../frame/later';
import { useGame, usePage } from '../../../page';
import { adviceGain, adviceReason, adviceWords } from '../../../../words/advice';
import { counted } from '../../../../words/plain';

/** What has come of asking the adviser: its lines, nothing yet, or no way to fetch it. */
type Asked =
  | { readonly kind: 'thinking' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'here'; readonly lines: readonly AdviceLine[] };

const THINKING: Asked = { kind: 'thinking' };

/** The adviser's lines on the desk as it stands, and a way to ask again where it was lost. */
function useAdvice(): readonly [Asked, () => void] {
  const { view } = useGame();
  const { advise } = usePage();
  const [asked, setAsked] = useState(THINKING);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    setAsked(THINKING);
    advise(view).then(
      (lines) => isCurrent && setAsked({ kind: 'here', lines }),
      () => isCurrent && setAsked({ kind: 'lost' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [view.board, view.desk, turn]);
  return [asked, () => setTurn((before) => before + 1)];
}

/** What the adviser would do: it sees what you believe, and nothing else. */
export function Adviser(): JSX.Element {
  const { say } = usePage();
  const [asked, askAgain] = useAdvice();
  const lines = asked.kind === 'here' ? asked.lines : null;
  useEffect(() => {
    if (lines) say(`The adviser has ${counted(lines.length, 'suggestion')}.`);
  }, [lines]);
  if (asked.kind === 'lost') return <Lost onRetry={askAgain} />;
  if (!lines) return <p class="note">The adviser is thinking.</p>;
  return <Lines lines={lines} />;
}

function Lines({ lines }: { lines: readonly AdviceLine[] }): JSX.Element {
  const { view, submit } = useGame();
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
  const [asked] = useAdvice();
  const first = asked.kind === 'here' ? asked.lines[0] : undefined;
  if (!first) return null;
  return <>. Adviser: {adviceWords(view.docket, first.action, view.board.moves)}.</>;
}
