import type { JSX } from 'preact';
import { memberOf, stanceOf } from '../../../../engine/proceedings/council/docket';
import { selectWhipSheet } from '../../../../engine/proceedings/council/selectors/whip';
import { later } from '../../../frame/later';
import { Glyph, OddsBar } from '../../../frame/marks';
import { DossierHead } from '../../../parts/DossierHead';
import { useGame } from '../../../page';
import { percent } from '../../../../words/plain';
import { AssemblyVotes } from './AssemblyVotes';
import { KnownFacts } from './KnownFacts';
import { ReasonRows } from './ReasonRows';
import { TheirMoves } from './TheirMoves';

const Changes = later(async () => (await import('./Changes')).Changes, true);

const ORDINALS = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
  'Eleventh',
  'Twelfth',
  'Thirteenth',
  'Fourteenth',
  'Fifteenth',
];

/** Everything that is known of the seat being read, biggest reason first. */
export function Dossier(): JSX.Element {
  const { view, selected } = useGame();
  const member = memberOf(view.docket, selected);
  const row = selectWhipSheet(view).find((candidate) => candidate.member === selected)!;
  const isFixed = member.role !== 'elected';
  return (
    <section class="dossier-place" aria-labelledby="dossier-title">
      <div class="dossier card">
        <DossierHead id={selected} titleId="dossier-title">
          <b>{ORDINALS[row.rank - 1]} on your sheet.</b>
        </DossierHead>
        <OddsBar yes={row.yes} abstain={row.abstain} no={row.no} />
        <p class="odds-words">
          {(['yes', 'abstain', 'no'] as const).map((vote) => (
            <span key={vote} class="marked">
              <Glyph kind={vote} size={13} />
              {vote.charAt(0).toUpperCase() + vote.slice(1)} <b>{percent(row[vote], isFixed)}%</b>
            </span>
          ))}
        </p>
        {isFixed ? <FixedVote role={member.role} /> : <ReasonRows key={selected} />}
        <Changes key={`changes-${selected}`} />
        <TheirMoves />
        {stanceOf(member) === 'swing' && <KnownFacts />}
        <AssemblyVotes />
      </div>
    </section>
  );
}

function FixedVote({ role }: { role: string }): JSX.Element {
  return (
    <p class="prose-large fixed-vote">
      {role === 'sponsor'
        ? 'A sponsor of the meeting. It votes yes, as in every real vote on this item.'
        : 'It objects to the item. It votes no, as in every real vote on this item.'}
    </p>
  );
}
