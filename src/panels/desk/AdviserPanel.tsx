import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { rejectionOf } from '../../engine/legality';
import type { AdviceLine } from '../advice';
import { useGame, usePage } from '../page';
import { messengerInSentence, nameOf, signed } from '../words/plain';
import { actionWords } from '../words/previews';
import { taskMembers } from '../words/tasks';
import type { Action } from '../../engine/action';
import type { Scenario } from '../../engine/scenario';

const SURE_WORDS = { sure: 'sure of it', fairly: 'fairly sure', guess: 'a guess' } as const;

/** What the adviser would do: it sees what you believe, and nothing else. */
export function Adviser(): JSX.Element {
  const { view, submit } = useGame();
  const { advise, say } = usePage();
  const [lines, setLines] = useState<readonly AdviceLine[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setLines(null);
    void advise(view).then((found) => {
      if (!isCurrent) return;
      setLines(found);
      say(`The adviser has ${found.length} suggestions.`);
    });
    return () => {
      isCurrent = false;
    };
  }, [view.step]);
  if (!lines) return <p class="note">The adviser is thinking.</p>;
  if (!lines.length) return <p class="note">The adviser has nothing to add.</p>;
  return (
    <ol class="advice">
      {lines.map(({ action, gain, sure }) => (
        <li key={JSON.stringify(action)}>
          <p>
            <b>{adviceWords(view.docket, action, view.board.moves)}</b>{' '}
            <span class="note">
              {signed(Math.round(gain * 100))} points on nine or more; {SURE_WORDS[sure]}
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

function adviceWords(
  docket: Scenario,
  action: Action,
  moves: Parameters<typeof actionWords>[2],
): string {
  const words = actionWords(docket, action, moves);
  if (action.type !== 'brief') return words;
  const seats = taskMembers(action.task).map((id) => nameOf(docket, id));
  const whom = seats.length ? `${seats.join(' and ')}: ` : '';
  return `${whom}${words} (${messengerInSentence(docket, action.messenger)})`;
}
