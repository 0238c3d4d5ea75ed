import type { JSX } from 'preact';
import { swingSeats } from '../../../../engine/proceedings/council/docket';
import { selectWhipSheet } from '../../../../engine/proceedings/council/selectors/whip';
import { VOTES, type MemberId } from '../../../../engine/core/ids';
import { Flag, Glyph } from '../../../frame/marks';
import { useGame } from '../../../page';
import { percent, nameOf } from '../../../../words/plain';

const WORDS = { yes: 'Yes', abstain: 'Abstain', no: 'No' } as const;

/** What the player thinks each open seat will do; scored afterwards, against luck as it falls. */
export function Predictions(): JSX.Element {
  const { view } = useGame();
  const rows = selectWhipSheet(view);
  return (
    <section class="predictions card" aria-labelledby="predict-title">
      <h2 id="predict-title">How will they vote?</h2>
      <p class="note">Say before you see. It changes nothing but your own score.</p>
      {swingSeats(view.docket).map(({ id }) => {
        const row = rows.find(({ member }) => member === id);
        return (
          <Prediction key={id} member={id} name={nameOf(view.docket, id)} yes={row?.yes ?? 0} />
        );
      })}
    </section>
  );
}

function Prediction({
  member,
  name,
  yes,
}: {
  member: MemberId;
  name: string;
  yes: number;
}): JSX.Element {
  const { view, submit } = useGame();
  const said = view.desk?.predictions.find((prediction) => prediction.member === member)?.vote;
  return (
    <fieldset class="prediction">
      <legend>
        <Flag id={member} size={22} /> {name}{' '}
        <span class="note">{percent(yes)}% yes, as you believe</span>
      </legend>
      {VOTES.map((vote) => (
        <label key={vote} class="marked">
          <input
            type="radio"
            name={`predict-${member}`}
            checked={said === vote}
            onChange={() => void submit({ type: 'predict', by: 'coalition', member, vote })}
          />
          <Glyph kind={vote} size={13} />
          {WORDS[vote]}
        </label>
      ))}
    </fieldset>
  );
}
