import type { JSX } from 'preact';
import { WeekReport } from '../../../parts/WeekReport';
import { useGame } from '../../../page';
import { answersOf } from './history';
import { cardWords } from '../../../../words/docket-words';

/** What the capitals answered last week: a calm page over the room, to be read and put away. */
export function AnswersReport({
  week,
  onClose,
}: {
  week: number;
  onClose: () => void;
}): JSX.Element | null {
  const { session, view } = useGame();
  const lines = answersOf(session, week);
  const news = view.board.cards.filter(
    (dealt) => dealt.week === week + 1 && isNews(dealt.id, view.docket.cards),
  );
  return (
    <WeekReport
      week={week}
      title="Capitals answered"
      note={`the end of week ${week}`}
      goOn={`To week ${week + 1}`}
      onClose={onClose}
    >
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {!lines.length && <li>Nobody was sent, and nothing moved.</li>}
      {news.map(({ id }) => {
        const { title, text } = cardWords(view.docket, id);
        return <li key={id} class="report-news">{`${title}. ${text}`}</li>;
      })}
    </WeekReport>
  );
}

function isNews(
  id: string,
  cards: readonly { id: string; options: readonly unknown[] }[],
): boolean {
  return (cards.find((card) => card.id === id)?.options.length ?? 0) < 2;
}
