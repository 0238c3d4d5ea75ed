import type { JSX } from 'preact';
import type { Scenario } from '../../engine/scenario';
import type { Forecast } from '../../engine/vote/forecast';
import { Flag } from '../frame/marks';
import { nameOf } from '../words/plain';
import { changeWords, type StepWords } from '../words/replay';
import { seatsMoved, type FrameOdds } from './frame-odds';

interface StepCardProps {
  readonly docket: Scenario;
  /** `Week 3. Step 34 of 96`. */
  readonly place: string;
  readonly words: StepWords;
  /** Both forecasts before this step; null before the first, and while hands rise. */
  readonly before: FrameOdds | null;
  readonly now: FrameOdds;
}

/** One step: what was decided, what it brought about, and what that changed. */
export function StepCard({ docket, place, words, before, now }: StepCardProps): JSX.Element {
  return (
    <section class="step-card card" aria-labelledby="step-title">
      <p class="step-place">{place}</p>
      <h2 id="step-title">{words.title}</h2>
      <ul class="prose step-lines">
        {words.lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
      {before && <Changes docket={docket} before={before} now={now} />}
    </section>
  );
}

function Changes({
  docket,
  before,
  now,
}: {
  docket: Scenario;
  before: FrameOdds;
  now: FrameOdds;
}): JSX.Element {
  return (
    <dl class="changes">
      <Change docket={docket} name="Belief" before={before.belief} now={now.belief} />
      <Change docket={docket} name="Truth" before={before.truth} now={now.truth} />
    </dl>
  );
}

interface ChangeProps {
  readonly docket: Scenario;
  readonly name: 'Belief' | 'Truth';
  readonly before: Forecast;
  readonly now: Forecast;
}

function Change({ docket, name, before, now }: ChangeProps): JSX.Element {
  const moved = seatsMoved(before, now);
  return (
    <div>
      <dt>
        <i class={name === 'Belief' ? 'key believed' : 'key true'} aria-hidden="true" /> {name}
      </dt>
      <dd>
        <span>
          Nine or more: <b>{changeWords(before.pass, now.pass)}</b>
        </span>
        {moved.map(({ member, from, to }) => (
          <span key={member} class="marked">
            <Flag id={member} size={14} />
            {nameOf(docket, member)}: {changeWords(from, to)}
          </span>
        ))}
      </dd>
    </div>
  );
}
