import type { JSX } from 'preact';
import { memberOf } from '../../../../engine/proceedings/council/docket';
import type { ChairStatus } from '../../../../engine/proceedings/council/selectors/chair';
import { Goals } from './Goals';
import { AssemblyVotes } from '../desk/AssemblyVotes';
import { Glyph, Label, OddsBar } from '../../../frame/marks';
import { DossierHead } from '../../../parts/DossierHead';
import { useGame } from '../../../page';
import { instructionWords, MEMBER_LINES, ownAskTitle } from '../../../../words/chair';
import { BALLOT_WORDS } from '../../../../words/chair-deeds';
import { ownReasonWords } from '../../../../words/chair-reasons';
import { inSentence, listed, percent, signed } from '../../../../words/plain';
import { ARGUMENT_WORDS } from '../../../../words/tasks';

/** The ambassador’s brief: whose chair, what the capital leans to and why, its interests, your goals. */
export function ChairBrief({ chair }: { chair: ChairStatus }): JSX.Element {
  const { view } = useGame();
  const { docket } = view;
  const { seat } = chair;
  const presides =
    docket.president === seat
      ? 'You preside this month.'
      : `Presiding: ${inSentence(docket, docket.president)}.`;
  return (
    <section class="dossier-place" aria-labelledby="brief-title">
      <div class="dossier card">
        <DossierHead id={seat} titleId="brief-title">
          <b>Your chair.</b> {presides}
        </DossierHead>
        <Instruction chair={chair} />
        <OwnReasons chair={chair} />
        <Interests chair={chair} />
        <Goals lines={MEMBER_LINES} />
        <AssemblyVotes />
      </div>
    </section>
  );
}

/** What the capital would have the hand do today, and how sure it is. */
export function Instruction({ chair }: { chair: ChairStatus }): JSX.Element {
  const { vote, odds } = chair.instruction;
  return (
    <div class="instruction">
      <h3>
        Your instructions <Label status="play" />
      </h3>
      <p class="prose-large">{instructionWords(vote, odds[vote])}</p>
      <OddsBar {...odds} />
      <p class="odds-words">
        {(['yes', 'abstain', 'no'] as const).map((option) => (
          <span key={option} class="marked">
            <Glyph kind={option} size={13} />
            {option === 'abstain' ? 'Abstain' : BALLOT_WORDS[option].replace('Vote ', 'Say ')}{' '}
            <b>{percent(odds[option])}%</b>
          </span>
        ))}
      </p>
    </div>
  );
}

/** Why the capital leans so: signed whole points that add up. */
function OwnReasons({ chair }: { chair: ChairStatus }): JSX.Element {
  const { docket } = useGame().view;
  const { rows, leanPoints, evenPoints } = chair.reasons;
  return (
    <details class="own-reasons">
      <summary>
        Why, in points: {signed(leanPoints)}; a yes is even at {signed(evenPoints)}
      </summary>
      <table class="reasons">
        <thead class="for-readers">
          <tr>
            <th scope="col">Points</th>
            <th scope="col">Reason</th>
            <th scope="col">How sure</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { title, detail } = ownReasonWords(docket, chair.seat, row);
            return (
              <tr key={`${row.kind}-${row.of}-${row.by}`}>
                <td class={`points ${row.points < 0 ? 'minus' : 'plus'}`}>{signed(row.points)}</td>
                <td class="what">
                  <b>{title}</b>
                  <span>{detail}</span>
                </td>
                <td class="sure">
                  <Label status={row.status} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}

/** What the state wants out of this, and what it will not hear: both invented. */
function Interests({ chair }: { chair: ChairStatus }): JSX.Element {
  const { docket } = useGame().view;
  const { own, seat } = chair;
  const { hears } = memberOf(docket, seat);
  const heard = (hears ? [hears.best, hears.second] : [])
    .filter((argument) => argument !== own.redLine)
    .map((argument) => ARGUMENT_WORDS[argument].name);
  const met = { no: 'Not met so far.', given: 'Met.', promised: 'Promised to you.' }[own.askMet];
  return (
    <div class="known">
      <h3>
        Your interests <Label status="play" />
      </h3>
      <ul>
        {own.ask ? (
          <li>
            Your capital asks the sponsors {ownAskTitle(docket, seat, own.ask)}. <b>{met}</b>
          </li>
        ) : (
          <li>Your capital asks for nothing: it made up its mind long ago.</li>
        )}
        {own.promises.map(({ id, due, status }) => (
          <li key={id}>
            Their promise: {{ open: `due in week ${due}`, kept: 'kept', broken: 'broken' }[status]}.
          </li>
        ))}
        {own.ask && (
          <li>
            {own.redLine === 'none'
              ? 'There is nothing that it will not hear.'
              : `It will not hear ${ARGUMENT_WORDS[own.redLine].name}.`}
          </li>
        )}
        {heard.length > 0 && <li>It hears {listed(heard)} gladly.</li>}
        {own.refused !== 'none' && (
          <li>You have refused a {own.refused}; only your ask, met after that, reopens it.</li>
        )}
        {(chair.isSigned || own.nod) && (
          <li>
            <b>{chair.isSigned ? 'You have signed the letter.' : 'You have given your nod.'}</b>
          </li>
        )}
      </ul>
    </div>
  );
}
