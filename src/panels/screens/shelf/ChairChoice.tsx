import type { JSX } from 'preact';
import type { SeatId } from '../../../engine/core/ids';
import type { ShelfDocket } from './shelf-props';
import { stateName } from '../../../words/states';

interface ChairChoiceProps {
  readonly chairs: ShelfDocket['chairs'];
  readonly chosen: SeatId;
  readonly onChoose: (chair: SeatId) => void;
}

/** Whose side to play: the desk that asks for the meeting, one of the ten, or China. */
export function ChairChoice({ chairs, chosen, onChoose }: ChairChoiceProps): JSX.Element {
  return (
    <label class="chair-choice">
      <span>Your chair</span>
      <select
        value={chosen}
        onChange={({ currentTarget }) => onChoose(currentTarget.value as SeatId)}
      >
        <option value="coalition">The coalition’s desk</option>
        <optgroup label="One of the ten">
          {chairs.map((id) => (
            <option key={id} value={id}>
              {stateName(id)}
            </option>
          ))}
        </optgroup>
        <optgroup label="The other side">
          <option value="opposition">China</option>
        </optgroup>
      </select>
      <small>
        {chosen === 'coalition'
          ? 'You look for the nine.'
          : 'About five minutes, against a coalition that plays by itself.'}
      </small>
    </label>
  );
}
