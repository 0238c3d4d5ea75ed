import type { JSX } from 'preact';
import { METER_WORDS } from '../../words/meters';
import { Label } from './marks';

/** The rules in a few words, the three labels, and the keys. */
export function Help(): JSX.Element {
  return (
    <div class="help prose">
      <p>
        The Council may talk about it if nine of its fifteen members say yes. There is no veto on
        that; an abstention is not a yes.
      </p>
      <p>
        Each week your messengers each do one task. Sound out a seat to learn what it asks for and
        its red line. Arguments warm it; only a met ask brings a signature. A nod is private, and
        holds three times in four.
      </p>
      <p>
        After the soundings the letter opens for names; then it is filed, and can only shrink. From
        there on only ministers are heard, and the other side’s moves weigh more than double.
      </p>
      <p>
        Their moves are shown first. Match one for a favour, concede a step of Ambition, or take it.
        Promises fall due two weeks later. At the Call you table it, fall back, or withdraw.
      </p>
      <h3>The meters</h3>
      <ul>
        {Object.values(METER_WORDS).map(({ name, about }) => (
          <li key={name}>
            <b>{name}.</b> {about}
          </li>
        ))}
      </ul>
      <h3>How sure a figure is</h3>
      <ul>
        <li>
          <Label status="verified" /> from a record or a press report, which is named.
        </li>
        <li>
          <Label status="fit" /> worked out from votes.
        </li>
        <li>
          <Label status="play" /> made up so that there is a game.
        </li>
      </ul>
      <h3>Keys</h3>
      <ul>
        <li>Tab goes through the page; Enter or Space presses.</li>
        <li>On the whip sheet, the arrows, Home and End move along the seats.</li>
        <li>Escape closes a panel.</li>
      </ul>
    </div>
  );
}
