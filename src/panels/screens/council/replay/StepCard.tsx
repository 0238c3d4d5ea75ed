import type { ComponentChildren, JSX } from 'preact';
import type { Scenario } from '../../../../engine/proceedings/council/scenario';
import { selectSignatures } from '../../../../engine/proceedings/council/selectors/whip';
import type { CastVote, View } from '../../../../engine/proceedings/council/state';
import type { Forecast } from '../../../../engine/ballot/forecast';
import { Flag, Portrait } from '../../../frame/marks';
import { luckWords, voteReason } from '../../../../words/explain';
import { METER_WORDS, type MeterId } from '../../../../words/meters';
import { nameOf } from '../../../../words/plain';
import { changeWords, type StepWords } from '../../../../words/replay';
import { seatsMoved, type FrameOdds } from './frame-odds';

interface StepCardProps {
  readonly docket: Scenario;
  /** `Week 3. Step 34 of 96`. */
  readonly place: string;
  readonly words: StepWords;
  /** The vote that this step shows; null for any other step. */
  readonly hand: CastVote | null;
  /** Both forecasts before this step; null before the first, and while hands rise. */
  readonly before: FrameOdds | null;
  readonly now: FrameOdds;
  readonly view: View;
  /** What may be done from here. */
  readonly children: ComponentChildren;
}

/** One step: what was decided, what it brought about, and what that changed. */
export function StepCard(props: StepCardProps): JSX.Element {
  const { docket, place, words, before, now, view, children } = props;
  return (
    <section class="step-card card" aria-labelledby="step-title">
      <p class="step-place">{place}</p>
      <h2 id="step-title">{words.title}</h2>
      <Told {...props} />
      {before && <Changes docket={docket} before={before} now={now} />}
      <MeterLine view={view} />
      {children}
    </section>
  );
}

/** What happened at the step, in sentences; a hand with its face and its reason. */
function Told({ words, hand, view }: StepCardProps): JSX.Element | null {
  if (!words.lines.length) return null;
  return (
    <div class="step-told" tabIndex={0} role="group" aria-label="What happened">
      {hand && <Portrait id={hand.member} />}
      <ul class="prose step-lines">
        {words.lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
        {hand && (
          <li>
            {voteReason(view, hand)} {isInDoubt(hand) && luckWords(hand)}
          </li>
        )}
      </ul>
    </div>
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

/** The desk's meters at this step, in one line. */
function MeterLine({ view }: { view: View }): JSX.Element {
  const { favours, credibility, attention, ambition, thaw } = view.board.meters;
  const meters: readonly (readonly [MeterId, number])[] = [
    ['favours', favours],
    ['credibility', credibility / 10],
    ['ambition', ambition],
    ['attention', attention / 10],
    ['thaw', thaw],
  ];
  return (
    <dl class="meter-line">
      {meters.map(([id, value]) => (
        <div key={id}>
          <dt>{METER_WORDS[id].name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div>
        <dt>Names</dt>
        <dd>{selectSignatures(view).length}</dd>
      </div>
    </dl>
  );
}

/** Whether a seat's vote could have been another. */
function isInDoubt({ odds }: CastVote): boolean {
  return odds.yes > 0 && odds.yes < 1000;
}
