import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { electedSeats, stanceOf } from '../../../engine/proceedings/council/docket';
import { Flag, Label } from '../../frame/marks';
import { LabelledText } from '../../parts/LabelledText';
import { SheetHead } from '../../parts/SheetHead';
import { useGame } from '../../page';
import { longDate, span } from '../../../words/dates';
import { aboutMember, counted, inSentence, sentenceCase, nameOf } from '../../../words/plain';
import { councilWords, docketWords, fixtureText } from '../../../words/docket-words';

const STANCE_WORDS = {
  sponsor: 'with you',
  firm: 'looks firm',
  swing: 'open',
  opposed: 'declared against',
  objector: 'objects',
} as const;

/** What the desk is told before it opens: the problem, the ten seats, the calendar. */
export function BriefingScreen({ onTake }: { onTake: () => void }): JSX.Element {
  const { docket } = useGame().view;
  return (
    <div class="briefing">
      <SheetHead
        title={docketWords(docket).title}
        line={`${inSentence(docket, docket.desk)} desk, ${longDate(docket.meetingDate.value)}`}
        take="Take the desk"
        onTake={onTake}
      />
      <div class="briefing-body">
        <Paragraphs />
        <aside class="briefing-side">
          <Seats />
          <Weeks />
        </aside>
      </div>
    </div>
  );
}

function Paragraphs(): JSX.Element {
  const { docket } = useGame().view;
  const [isSourced, setSourced] = useState(false);
  return (
    <section class="briefing-text card" aria-labelledby="briefing-title">
      <h2 id="briefing-title">Briefing</h2>
      <p class="prose-large problem">{docketWords(docket).problem}</p>
      {councilWords(docket).briefing.map(({ text, status, source }) => (
        <LabelledText key={text} text={text} status={status}>
          {isSourced && <span class="small">{source}</span>}
        </LabelledText>
      ))}
      <button
        type="button"
        class="text-button"
        aria-expanded={isSourced}
        onClick={() => setSourced(!isSourced)}
      >
        {isSourced ? 'Hide the sources' : 'Show the sources'}
      </button>
    </section>
  );
}

function Seats(): JSX.Element {
  const { docket } = useGame().view;
  return (
    <section aria-labelledby="seats-title">
      <h2 id="seats-title">The ten elected seats</h2>
      <ul class="seat-list">
        {electedSeats(docket).map((member) => (
          <li key={member.id}>
            <Flag id={member.id} size={22} />
            <span>
              <b>{nameOf(docket, member.id)}</b>
              <span class="small"> {aboutMember(docket, member.id).replace('Elected, ', '')}</span>
            </span>
            <span class="stance">{STANCE_WORDS[stanceOf(member)]}</span>
          </li>
        ))}
      </ul>
      <p class="small">
        Firm, open or against: by their Assembly votes. <Label status="derived" />
      </p>
    </section>
  );
}

const ACT_LINES = {
  soundings: 'Soundings: private talks; capitals answer at the end of the week.',
  names: 'Names: the letter opens for signatures and nods.',
  hold: 'Hold: the letter is filed; hold it together.',
} as const;

function Weeks(): JSX.Element {
  const { docket } = useGame().view;
  return (
    <section aria-labelledby="weeks-title">
      <h2 id="weeks-title">{sentenceCase(counted(docket.weeks.length, 'week'))}</h2>
      <ol class="week-list">
        {docket.weeks.map(({ act, starts, ends }, index) => (
          <li key={starts}>
            <b>{span(starts, ends)}</b>{' '}
            <span class="note">
              {docket.weeks[index - 1]?.act === act ? '' : ACT_LINES[act]}
              {docket.fixtures
                .filter(({ week }) => week === index + 1)
                .map(({ id }) => ` ${fixtureText(docket, id)}.`)}
            </span>
          </li>
        ))}
        <li>
          <b>{longDate(docket.meetingDate.value)}</b> <span class="note">The Call.</span>
        </li>
      </ol>
    </section>
  );
}
