import type { JSX } from 'preact';
import { useGame } from '../../../page';
import { storyOf } from './history';

/** Everything that happened, week by week, the latest first. */
export function Log(): JSX.Element {
  const { session } = useGame();
  return <Story weeks={storyOf(session)} />;
}

/** Weeks of a game in lines, in the order given. */
export function Story({
  weeks,
}: {
  weeks: readonly { readonly week: number; readonly lines: readonly string[] }[];
}): JSX.Element {
  if (!weeks.length) return <p>Nothing has happened yet.</p>;
  return (
    <ol class="log">
      {weeks.map(({ week, lines }) => (
        <li key={week}>
          <h3>Week {week}</h3>
          <ul class="prose">
            {lines.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
