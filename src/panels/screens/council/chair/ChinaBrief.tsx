import type { JSX } from 'preact';
import { placardOf } from '../../../../engine/proceedings/council/docket';
import { Label } from '../../../frame/marks';
import { DossierHead } from '../../../parts/DossierHead';
import { Goals } from './Goals';
import { useGame } from '../../../page';
import { CHINA_LINES } from '../../../../words/chair';
import { CHINA_REASONS } from '../../../../words/chair-intro';
import {
  AMBITION_LINES,
  meterScale,
  meterWord,
  METER_WORDS,
  type MeterId,
} from '../../../../words/meters';
import { notesOn } from '../../../../words/docket-words';

const SHOWN: readonly MeterId[] = ['favours', 'credibility', 'attention', 'thaw'];

/** China’s brief: what it holds, what the other side has to spend, and how the chair is judged. */
export function ChinaBrief(): JSX.Element {
  const { view } = useGame();
  const { docket, board } = view;
  const id = placardOf(docket, view.seat);
  const values: Readonly<Record<MeterId, number>> = {
    ...board.meters,
    credibility: board.meters.credibility / 10,
    attention: board.meters.attention / 10,
  };
  return (
    <section class="dossier-place" aria-labelledby="brief-title">
      <div class="dossier card">
        <DossierHead id={id} titleId="brief-title">
          <b>Your chair.</b> Russia speaks beside you.
        </DossierHead>
        <div class="known">
          <h3>What you hold</h3>
          <ul>
            {CHINA_REASONS.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
        <div class="known">
          <h3>
            The other side <Label status="play" />
          </h3>
          <dl class="their-meters">
            {SHOWN.map((meter) => (
              <div key={meter}>
                <dt>{METER_WORDS[meter].name}</dt>
                <dd>
                  {meterWord(meter, values[meter])}, {meterScale(meter, values[meter])}
                </dd>
              </div>
            ))}
          </dl>
          <p class="note">
            They ask for {AMBITION_LINES[board.meters.ambition]}. A favour of theirs matches a move;
            a concession makes the meeting smaller.
          </p>
        </div>
        <Goals lines={CHINA_LINES} />
        <details>
          <summary>Notes and sources</summary>
          {notesOn(docket, id).map(({ text, status, source }) => (
            <p key={text}>
              {text} <Label status={status} /> <span class="note">{source}</span>
            </p>
          ))}
          <p>
            What China holds: after its statements in the meetings’ press releases SC/12615,
            SC/13115 and SC/15387. <Label status="verified" />
          </p>
        </details>
      </div>
    </section>
  );
}
