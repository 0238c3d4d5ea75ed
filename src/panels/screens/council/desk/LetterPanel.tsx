import type { JSX } from 'preact';
import { firstWeekOf } from '../../../../engine/proceedings/council/docket';
import { selectSignatures } from '../../../../engine/proceedings/council/selectors/whip';
import { Flag } from '../../../frame/marks';
import { useGame } from '../../../page';
import { AMBITION_LINES, METER_WORDS } from '../../../../words/meters';
import { counted, inSentence, listed, nameOf, sentenceCase } from '../../../../words/plain';
import { monthAndYear } from '../../../../words/dates';
import { askTitle } from '../../../../words/tasks';

/** The letter that asks for the meeting: its names, what it asks for, and the nods behind it. */
export function Letter(): JSX.Element {
  const { view } = useGame();
  const { docket, board, desk } = view;
  const names = selectSignatures(view);
  const nods = docket.members.filter(({ id }) => desk?.seats[id]?.nod);
  return (
    <div class="letter">
      <p class="acts">
        To the President of the Security Council, {monthAndYear(docket.meetingDate.value)}
      </p>
      <p class="prose-large">
        We ask for a meeting of the Council under rule 2 on the situation in the Democratic People’s
        Republic of Korea: {AMBITION_LINES[board.meters.ambition]}.
      </p>
      {names.length > 0 ? (
        <ol class="letter-names">
          {names.map((id) => (
            <li key={id}>
              <Flag id={id} size={22} /> {nameOf(docket, id)}
            </li>
          ))}
        </ol>
      ) : (
        <p>It opens for names in week {firstWeekOf(docket, 'names')}.</p>
      )}
      <p>
        {sentenceCase(counted(names.length, 'name'))}; nine yes votes are needed.{' '}
        {nods.length > 0 &&
          `Nods, in private: ${listed(nods.map(({ id }) => inSentence(docket, id)))}. `}
        {board.letter.filed ? 'Filed: names and Ambition can only shrink now.' : ''}
      </p>
      <p class="note">Ambition: {METER_WORDS.ambition.about}</p>
      <Promises />
    </div>
  );
}

/** What was promised for it, and by when. */
function Promises(): JSX.Element | null {
  const { docket, desk } = useGame().view;
  if (!desk?.promises.length) return null;
  const words = { open: 'open', kept: 'kept', broken: 'broken' };
  return (
    <section aria-labelledby="promises-title">
      <h3 id="promises-title">Promises</h3>
      <ul>
        {desk.promises.map(({ id, member, ask, due, status }) => (
          <li key={id}>
            To {inSentence(docket, member)}: {askTitle(docket, member, ask)}. Due in week {due};{' '}
            {words[status]}.
          </li>
        ))}
      </ul>
    </section>
  );
}
