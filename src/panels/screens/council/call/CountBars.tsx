import { VOTES_NEEDED } from '../../../../engine/proceedings/council/rules/council-ballot';
import type { JSX } from 'preact';
import { percent } from '../../../../words/plain';

/** How likely each number of yes votes is: six to twelve, the nine marked. */
export function CountBars({ distribution }: { distribution: readonly number[] }): JSX.Element {
  const counts = [5, 6, 7, 8, 9, 10, 11, 12];
  const most = Math.max(...counts.map((count) => distribution[count] ?? 0), 0.01);
  return (
    <table class="count-bars">
      <caption>How many say yes</caption>
      <tbody>
        {counts.map((count) => {
          const odds = distribution[count] ?? 0;
          return (
            <tr key={count} class={count >= VOTES_NEEDED ? 'enough' : ''}>
              <th scope="row">{count}</th>
              <td class="bar-cell">
                <i style={{ width: `${(odds / most) * 100}%` }} aria-hidden="true" />
              </td>
              <td class="num">{odds < 0.005 ? 'under 1%' : `${percent(odds)}%`}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
