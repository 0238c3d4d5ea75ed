import type { JSX } from 'preact';
import { usePage } from '../../page';
import { monthAndYear } from '../../../words/dates';
import { docketFacts, START_HERE } from '../../../words/dockets';
import type { ShelfDocket } from './shelf-props';

interface DocketChoiceProps {
  readonly dockets: readonly ShelfDocket[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** The dockets side by side, one of them chosen: what it is about, how long it takes, who sits. */
export function DocketChoice({ dockets, chosen, onChoose }: DocketChoiceProps): JSX.Element {
  return (
    <fieldset class="dockets">
      <legend>Docket</legend>
      {dockets.map((docket) => (
        <label key={docket.id} class="docket">
          <input
            type="radio"
            name="docket"
            value={docket.id}
            checked={docket.id === chosen}
            onChange={() => onChoose(docket.id)}
          />
          <span class="docket-words">
            <span class="acts">
              {monthAndYear(docket.meetingDate)}
              {docket.isLesson && <b class="start-here">{START_HERE}</b>}
            </span>
            <b class="docket-title">{docket.title}</b>
            <span class="docket-problem">{docket.problem}</span>
            <Council docket={docket} />
            <small>{docketFacts(docket)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The fifteen flags in the order of the table; a picture, since the briefing names them all. */
function Council({ docket }: { docket: ShelfDocket }): JSX.Element {
  const { art } = usePage();
  return (
    <span class="council" aria-hidden="true">
      {docket.seatOrder.map((id) => (
        <img key={id} src={art.flag(id)} alt="" width="18" height="18" loading="lazy" />
      ))}
    </span>
  );
}
