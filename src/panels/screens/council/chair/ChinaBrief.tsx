import type { JSX } from 'preact';
import { placardOf } from '../../../../engine/proceedings/council/docket';
import { Flag, Label, Portrait } from '../../../frame/marks';
import { useGame } from '../../../page';
import { CHAIR_LINE_WORDS, CHINA_LINES } from '../../../../words/chair';
import { CHINA_REASONS } from '../../../../words/chair-intro';
import {
  AMBITION_LINES,
  meterScale,
  meterWord,
  METER_WORDS,
  type MeterId,
} from '../../../../words/meters';
import { aboutMember, nameOf } from '../../../../words/plain';
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
        <header class="dossier-head">
          <Portrait id={id} />
          <div class="who">
            <h2 id="brief-title">
              <Flag id={id} />
              {nameOf(docket, id)}
            </h2>
            <p>{aboutMember(docket, id)}</p>
            <p>
              <b>Your chair.</b> Russia speaks beside you.
            </p>
          </div>
        </header>
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
        <div class="known goals">
          <h3>How you will be judged</h3>
          <ul>
            {CHINA_LINES.map((line) => (
              <li key={line}>
                <b>{CHAIR_LINE_WORDS[line].name}.</b> {CHAIR_LINE_WORDS[line].about}
              </li>
            ))}
          </ul>
        </div>
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
