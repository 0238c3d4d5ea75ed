import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { electedSeats } from '../../../../engine/proceedings/council/docket';
import type { SeatId } from '../../../../engine/core/ids';
import type { Scenario } from '../../../../engine/proceedings/council/scenario';
import { useGame, usePage } from '../../../page';
import { chairName } from '../../../../words/chair-names';
import { sentenceCase } from '../../../../words/plain';

/** Another chair in the same game: whoever sat somewhere else may see what it looks like from there. */
export function OtherChairs(): JSX.Element {
  const { view } = useGame();
  const { sitIn } = usePage();
  const options = chairsOf(view.docket).filter((seat) => seat !== view.seat);
  const [chosen, setChosen] = useState<SeatId>(options[0] ?? 'opposition');
  return (
    <section class="other-chairs" aria-labelledby="other-chairs-title">
      <h2 id="other-chairs-title">Another chair, the same game</h2>
      <p class="prose">See the same weeks from another seat, against the same coalition.</p>
      <div class="chair-pick">
        <label>
          <span class="for-readers">Which chair</span>
          <select
            value={chosen}
            onChange={({ currentTarget }) => setChosen(currentTarget.value as SeatId)}
          >
            {options.map((seat) => (
              <option key={seat} value={seat}>
                {sentenceCase(chairName(view.docket, seat))}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button primary" onClick={() => sitIn(chosen)}>
          Sit there
        </button>
      </div>
    </section>
  );
}

/** Every chair that a person may take beside the coalition’s: the elected members, then China’s. */
function chairsOf(docket: Scenario): readonly SeatId[] {
  return [...electedSeats(docket).map(({ id }) => id), 'opposition'];
}
