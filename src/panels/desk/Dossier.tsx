import type { JSX } from 'preact';
import { memberOf, stanceOf } from '../../engine/docket';
import { selectChanges } from '../../engine/selectors/change';
import { selectWhipSheet } from '../../engine/selectors/whip';
import { Flag, Glyph, OddsBar, Portrait } from '../frame/marks';
import { useGame } from '../page';
import { aboutMember, percent } from '../words/plain';
import { actionWords } from '../words/previews';
import { AssemblyVotes } from './AssemblyVotes';
import { Known } from './Known';
import { Reasons } from './Reasons';
import { TheirMoves } from './TheirMoves';

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
        <header class="dossier-head">
          <Portrait id={selected} />
          <div class="who">
            <h2 id="dossier-title" class={member.name.length > 11 ? 'long' : ''}>
              <Flag id={selected} />
              {member.name}
            </h2>
            <p>{aboutMember(view.docket, selected)}</p>
            <p>
              <b>{ORDINALS[row.rank - 1]} on your sheet.</b>
            </p>
          </div>
        </header>
        <OddsBar yes={row.yes} abstain={row.abstain} no={row.no} />
        <p class="odds-words">
          {(['yes', 'abstain', 'no'] as const).map((vote) => (
            <span key={vote} class="marked">
              <Glyph kind={vote} size={13} />
              {vote.charAt(0).toUpperCase() + vote.slice(1)} <b>{percent(row[vote], isFixed)}%</b>
            </span>
          ))}
        </p>
        {isFixed ? <FixedVote role={member.role} /> : <Reasons key={selected} />}
        <Changes />
        <TheirMoves />
        {stanceOf(member) === 'swing' && <Known />}
        <AssemblyVotes />
      </div>
    </section>
  );
}

function FixedVote({ role }: { role: string }): JSX.Element {
  return (
    <p class="prose-large fixed-vote">
      {role === 'sponsor'
        ? 'A sponsor of the meeting. It votes yes, as in every roll call on this item.'
        : 'It objects to the item. It votes no, as in every roll call on this item.'}
    </p>
  );
}

/** The two things within reach that would move this vote most, on what is believed. */
function Changes(): JSX.Element | null {
  const { view, selected } = useGame();
  const [best, next] = selectChanges(view, selected);
  if (!best) return null;
  const { docket, board } = view;
  return (
    <div class="change">
      <h3>What would change this vote</h3>
      <p>
        {actionWords(docket, best.action, board.moves)}:{' '}
        <b>
          {percent(best.from)}% to {percent(best.to)}%.
        </b>
        {next && next.action.type !== best.action.type && (
          <>
            {' '}
            Or: {lowerFirst(actionWords(docket, next.action, board.moves))}, to {percent(next.to)}%.
          </>
        )}
      </p>
    </div>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
