import type { JSX } from 'preact';
import type { ChairLine } from '../../../../engine/proceedings/council/chair';
import { placardOf } from '../../../../engine/proceedings/council/docket';
import { Flag, Label, Portrait } from '../../../frame/marks';
import { LabelledText } from '../../../parts/LabelledText';
import { SheetHead } from '../../../parts/SheetHead';
import { useGame } from '../../../page';
import { CHAIR_LINE_WORDS, CHINA_LINES, MEMBER_LINES } from '../../../../words/chair';
import { chairName } from '../../../../words/chair-names';
import { chairIntro, INVITED } from '../../../../words/chair-intro';
import { longDate } from '../../../../words/dates';
import { endingWord } from '../../../../words/endings';
import { sentenceCase, nameOf } from '../../../../words/plain';
import { docketWords, notesOn } from '../../../../words/docket-words';

interface BriefingProps {
  /** Whether a link brought the player here, who may never have seen the game. */
  readonly isInvited: boolean;
  readonly onTake: () => void;
}

/** Before the chair is taken: whose it is, what has happened before, what you can do, your goals. */
export function ChairBriefing({ isInvited, onTake }: BriefingProps): JSX.Element {
  const { session, view } = useGame();
  const { docket, seat } = view;
  const isChina = seat === 'opposition';
  const id = placardOf(docket, seat);
  const first = session.first();
  return (
    <div class="briefing chair-briefing">
      <SheetHead
        title={sentenceCase(chairName(docket, seat))}
        line={`${docketWords(docket).title}, ${longDate(docket.meetingDate.value)}`}
        take="Take the chair"
        onTake={onTake}
      />
      <div class="briefing-body">
        <section class="briefing-text card" aria-labelledby="chair-briefing-title">
          <div class="chair-who">
            <Portrait id={id} />
            <h2 id="chair-briefing-title">
              <Flag id={id} size={24} /> {nameOf(docket, id)}
            </h2>
          </div>
          {isInvited && <p class="prose-large invited">{INVITED}</p>}
          {chairIntro(docket, seat, first !== null).map((text) => (
            <p key={text} class="prose-large">
              {text}
            </p>
          ))}
          {first && (
            <p class="prose-large">
              <b>How it ended the first time:</b> {endingWord(first).toLowerCase()}.
            </p>
          )}
          {notesOn(docket, id).map(({ text, status, source }) => (
            <LabelledText key={text} text={text} status={status}>
              {' '}
              <span class="small">{source}</span>
            </LabelledText>
          ))}
        </section>
        <JudgedBy lines={isChina ? CHINA_LINES : MEMBER_LINES} />
      </div>
    </div>
  );
}

function JudgedBy({ lines }: { lines: readonly ChairLine[] }): JSX.Element {
  return (
    <aside class="briefing-side">
      <section aria-labelledby="lines-title">
        <h2 id="lines-title">How you will be judged</h2>
        <dl class="line-list">
          {lines.map((line) => (
            <div key={line}>
              <dt>{CHAIR_LINE_WORDS[line].name}</dt>
              <dd>{CHAIR_LINE_WORDS[line].about}</dd>
            </div>
          ))}
        </dl>
        <p class="small">
          Four lines of 0 to 100, and no total. <Label status="play" />
        </p>
      </section>
    </aside>
  );
}
