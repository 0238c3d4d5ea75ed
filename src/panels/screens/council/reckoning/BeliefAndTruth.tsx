import type { JSX } from 'preact';
import { swingSeats } from '../../../../engine/proceedings/council/docket';
import type { MemberId } from '../../../../engine/core/ids';
import { selectCalibration } from '../../../../engine/proceedings/council/selectors/score';
import { useGame } from '../../../page';
import { Flag, Label } from '../../../frame/marks';
import { calibrationWords } from '../../../../words/explain';
import { signed, nameOf } from '../../../../words/plain';
import { ARGUMENT_WORDS, askTitle } from '../../../../words/tasks';

/** What each open seat really wanted, beside what you believed. */
export function BeliefAndTruth(): JSX.Element | null {
  const { view } = useGame();
  if (!view.truth) return null;
  return (
    <section aria-labelledby="truth-title">
      <h2 id="truth-title">
        What they really wanted <Label status="play" />
      </h2>
      <div class="table-scroll" tabIndex={0} role="group" aria-label="Table of asks and moods">
        <table class="truths">
          <thead>
            <tr>
              <th scope="col">Seat</th>
              <th scope="col">It asked</th>
              <th scope="col">Its red line</th>
              <th scope="col">Its mood: you believed</th>
              <th scope="col">It was</th>
            </tr>
          </thead>
          <tbody>
            {swingSeats(view.docket).map(({ id }) => (
              <Row key={id} id={id} name={nameOf(view.docket, id)} />
            ))}
          </tbody>
        </table>
      </div>
      <HowGood />
    </section>
  );
}

/** How good the estimates were, in a sentence. */
function HowGood(): JSX.Element | null {
  const { view } = useGame();
  const calibration = selectCalibration(view);
  return calibration && <p class="prose how-good">{calibrationWords(calibration)}</p>;
}

function Row({ id, name }: { id: MemberId; name: string }): JSX.Element | null {
  const { view } = useGame();
  const truth = view.truth?.seats[id];
  const file = view.desk?.seats[id];
  if (!truth || !file) return null;
  const points = (centilogits: number) => signed(Math.round(centilogits / 10));
  const met = { no: 'not met', given: 'met', promised: 'met by a promise' }[file.askMet];
  return (
    <tr>
      <th scope="row">
        <span class="marked">
          <Flag id={id} size={18} />
          {name}
        </span>
      </th>
      <td>
        {askTitle(view.docket, id, truth.ask)} <span class="note">({met})</span>
      </td>
      <td>{truth.redLine === 'none' ? 'none' : ARGUMENT_WORDS[truth.redLine].name}</td>
      <td class="num">
        {points(file.estimate.mean)}{' '}
        <span class="note">give or take {Math.round(file.estimate.sd / 10)}</span>
      </td>
      <td class="num">{points(truth.offset)}</td>
    </tr>
  );
}
