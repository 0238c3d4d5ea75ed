import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useGame } from '../../../page';
import { answersOf } from './history';
import { cardWords } from '../../../../words/docket-words';

/** What the capitals answered last week: a calm page over the room, to be read and put away. */
export function WeekReport({
  week,
  onClose,
}: {
  week: number;
  onClose: () => void;
}): JSX.Element | null {
  const { session, view } = useGame();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [week]);
  const lines = answersOf(session, week);
  const news = view.board.cards.filter(
    (dealt) => dealt.week === week + 1 && isNews(dealt.id, view.docket.cards),
  );
  return (
    <section
      class="week-report card"
      aria-labelledby="report-title"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header class="region-head">
        <h2 id="report-title" tabIndex={-1} ref={heading}>
          Capitals answered
        </h2>
        <p class="note">the end of week {week}</p>
        <button type="button" class="button primary" onClick={onClose}>
          To week {week + 1}
        </button>
      </header>
      <ul class="report-lines prose">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {!lines.length && <li>Nobody was sent, and nothing moved.</li>}
        {news.map(({ id }) => {
          const { title, text } = cardWords(view.docket, id);
          return <li key={id} class="report-news">{`${title}. ${text}`}</li>;
        })}
      </ul>
    </section>
  );
}

function isNews(
  id: string,
  cards: readonly { id: string; options: readonly unknown[] }[],
): boolean {
  return (cards.find((card) => card.id === id)?.options.length ?? 0) < 2;
}
