import type { JSX } from 'preact';
import { memberOf } from '../../../../engine/proceedings/council/docket';
import type { ScenarioMember } from '../../../../engine/proceedings/council/scenario';
import { Glyph, Label } from '../../../frame/marks';
import { useGame } from '../../../page';
import { longDate } from '../../../../words/dates';
import { counted, VOTE_WORDS } from '../../../../words/plain';
import { notesOn, sourceOn } from '../../../../words/docket-words';

/** The seat's public record on the item: Assembly votes as marks and in words, then the notes. */
export function AssemblyVotes(): JSX.Element {
  const { view, selected } = useGame();
  const member = memberOf(view.docket, selected);
  const { assemblyVotes } = member;
  return (
    <>
      <div class="assembly">
        <div class="head">
          <h3>Assembly votes on the DPRK</h3>
          <Label status={assemblyVotes.status} />
        </div>
        <ol>
          {assemblyVotes.value.map(({ year, vote }) => (
            <li key={year}>
              {vote === 'absent' ? (
                <span aria-hidden="true">–</span>
              ) : (
                <Glyph kind={vote} size={11} />
              )}
              <span class="for-readers">
                {year}: {vote === 'absent' ? 'absent' : VOTE_WORDS[vote]}
              </span>
              <span aria-hidden="true">’{String(year).slice(2)}</span>
            </li>
          ))}
          <li class="tally">{tally(member)}</li>
        </ol>
      </div>
      <Notes member={member} />
    </>
  );
}

function tally({ assemblyVotes }: ScenarioMember): string {
  const count = (wanted: string) =>
    assemblyVotes.value.filter(({ vote }) => vote === wanted).length;
  const parts = [
    count('yes') && `${counted(count('yes'), 'yes', 'yes')}`,
    count('no') && `${counted(count('no'), 'no', 'no')}`,
    count('abstain') && `${counted(count('abstain'), 'abstention')}`,
    count('absent') && `${count('absent')} absent`,
  ].filter(Boolean);
  return parts.join(', ');
}

function Notes({ member }: { member: ScenarioMember }): JSX.Element {
  const { docket } = useGame().view;
  const { id, councilVotes, record } = member;
  return (
    <details>
      <summary>Notes and sources</summary>
      {notesOn(docket, id).map(({ text, status, source }) => (
        <p key={text}>
          {text} <Label status={status} /> <span class="note">{source}</span>
        </p>
      ))}
      {councilVotes.value.map(({ date, vote }) => (
        <p key={date}>
          In the Council, {longDate(date)}: {VOTE_WORDS[vote]}.{' '}
          <Label status={councilVotes.status} />{' '}
          <span class="note">{sourceOn(docket, id, 'councilVotes')}</span>
        </p>
      ))}
      <p>
        Assembly votes: <span class="note">{sourceOn(docket, id, 'assemblyVotes')}</span>
      </p>
      <p>
        Rights record {record.value.toFixed(2)} of 1: <Label status={record.status} />{' '}
        <span class="note">{sourceOn(docket, id, 'record')}</span>
      </p>
    </details>
  );
}
