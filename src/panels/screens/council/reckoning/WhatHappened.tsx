import type { JSX } from 'preact';
import type { Scenario } from '../../../../engine/proceedings/council/scenario';
import type { View } from '../../../../engine/proceedings/council/state';
import { Label } from '../../../frame/marks';
import { useGame } from '../../../page';
import { counted, inSentence, listed, sentenceCase } from '../../../../words/plain';
import { votedWord } from '../../../../words/vote';
import { councilWords } from '../../../../words/docket-words';

/** What the real Council did, with its documents, and which of the votes differ. */
export function WhatHappened(): JSX.Element {
  const { view } = useGame();
  const { history } = councilWords(view.docket);
  return (
    <section class="really card" aria-labelledby="really-title">
      <header>
        <h2 id="really-title">What really happened</h2>
        <Label status={view.docket.history.status} />
      </header>
      <p class="prose">{history.text}</p>
      <p class="note">
        {documentsOf(view.docket)} {compared(view)}
      </p>
      <p class="small">{history.source}</p>
    </section>
  );
}

/** `Letter S/2015/931; record S/PV.7575.`, or that there are none. */
function documentsOf({ history: { letter, record } }: Scenario): string {
  const parts = [letter && `letter ${letter.symbol}`, record && `record ${record}`];
  const named = parts.filter(Boolean).join('; ');
  return named ? `${sentenceCase(named)}.` : 'No letter was sent, and no vote was taken.';
}

function compared({ docket, board, seat }: View): string {
  const whose = seat === 'coalition' ? 'yours' : 'this game’s';
  const votes = board.result?.votes ?? [];
  if (!votes.length || !Object.keys(docket.history.votes).length) return '';
  const differ = votes.filter(({ member, vote }) => docket.history.votes[member] !== vote);
  if (!differ.length) return `All fifteen votes match ${whose}.`;
  const named = differ.map(({ member }) => {
    const really = docket.history.votes[member];
    return `${inSentence(docket, member)} (which really ${really ? votedWord(really) : 'was absent'})`;
  });
  return `${sentenceCase(counted(differ.length, 'vote'))} differ${differ.length === 1 ? 's' : ''} from ${whose}: ${listed(named)}.`;
}
