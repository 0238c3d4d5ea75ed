import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  selectReasons,
  type ReasonRow,
} from '../../../../engine/proceedings/council/selectors/reasons';
import type { Status } from '../../../../engine/proceedings/council/scenario';
import { Label } from '../../../frame/marks';
import { useGame } from '../../../page';
import { counted, signed } from '../../../../words/plain';
import { allReasons, reasonWords } from '../../../../words/terms';

/** How many rows show before the rest is asked for. */
const SHOWN = 4;

/** Signed reasons in whole points, biggest first; they add up to the lean exactly. */
export function ReasonRows(): JSX.Element {
  const { view, selected } = useGame();
  const { rows, leanPoints, evenPoints } = selectReasons(view, selected);
  const [isAll, setAll] = useState(false);
  const isShort = !isAll && rows.length > SHOWN + 1;
  const shown = isShort ? rows.slice(0, SHOWN) : rows;
  const rest = rows.slice(shown.length);
  const most = Math.max(1, ...rows.map(({ points }) => Math.abs(points)));
  return (
    <>
      <table class="reasons">
        <caption>
          <span class="caption-row">
            Why, in points
            {rows.length > SHOWN + 1 && (
              <button
                type="button"
                class="text-button"
                aria-expanded={isAll}
                onClick={() => setAll(!isAll)}
              >
                {isAll ? 'Fewer reasons' : allReasons(rows.length)}
              </button>
            )}
          </span>
        </caption>
        <thead class="for-readers">
          <tr>
            <th scope="col">Points</th>
            <th scope="col">Bar</th>
            <th scope="col">Reason</th>
            <th scope="col">How sure</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={`${row.kind}-${row.of}-${row.by}-${row.week}`} row={row} most={most} />
          ))}
          {rest.length > 0 && <RestRow rest={rest} most={most} />}
        </tbody>
      </table>
      <p class="sum-line">
        <span class={leanPoints < 0 ? 'lean minus' : 'lean'}>
          <b>{signed(leanPoints)}</b> Lean today
        </span>
        <span class="even">
          an even chance needs <b>{signed(evenPoints)}</b>
        </span>
      </p>
    </>
  );
}

function Row({ row, most }: { row: ReasonRow; most: number }): JSX.Element {
  const { view, selected } = useGame();
  const { title, detail } = reasonWords(view.docket, selected, row);
  return <Line {...row} title={title} detail={detail} most={most} />;
}

function RestRow({ rest, most }: { rest: readonly ReasonRow[]; most: number }): JSX.Element {
  const points = rest.reduce((sum, row) => sum + row.points, 0);
  const title = `${counted(rest.length, 'smaller reason')}`;
  return (
    <Line
      points={points}
      title={title.charAt(0).toUpperCase() + title.slice(1)}
      detail="together"
      most={most}
    />
  );
}

interface LineProps {
  readonly points: number;
  readonly title: string;
  readonly detail: string;
  readonly status?: Status;
  readonly most: number;
}

function Line({ points, title, detail, status, most }: LineProps): JSX.Element {
  const side = points < 0 ? 'down' : 'up';
  return (
    <tr>
      <td class={`points ${points < 0 ? 'minus' : 'plus'}`}>{signed(points)}</td>
      <td class="bar">
        <span class="axis" aria-hidden="true">
          <i class={side} style={{ width: `${Math.max(2, (Math.abs(points) / most) * 22)}px` }} />
        </span>
      </td>
      <td class="what">
        <b>{title}</b>
        <span>{detail}</span>
      </td>
      <td class="sure">{status && <Label status={status} />}</td>
    </tr>
  );
}
