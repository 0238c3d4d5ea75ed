import type { JSX } from 'preact';
import { placardOf } from '../../../../engine/proceedings/council/docket';
import { Label } from '../../../frame/marks';
import { ResultHead } from '../../../parts/ResultHead';
import { ScoreLine } from '../../../parts/ScoreLine';
import { useGame, usePage } from '../../../page';
import { Fan } from '../reckoning/Fan';
import { TwoEndings } from '../reckoning/TwoEndings';
import { WhatHappened } from '../reckoning/WhatHappened';
import { CHAIR_LINE_WORDS } from '../../../../words/chair';
import { chairHeadline, chairLineSentence, handWords } from '../../../../words/chair-results';
import { atStart } from '../../../../words/plain';
import { OtherChairs } from './OtherChairs';

/** The end, from the chair: what became of the agenda, your lines, and both endings side by side. */
export function ChairReckoning({ onAgain }: { onAgain: () => void }): JSX.Element | null {
  const { view } = useGame();
  const { leave, exportGame } = usePage();
  const { result } = view.board;
  if (!result) return null;
  const { title, line } = chairHeadline(view);
  return (
    <div class="reckoning chair-reckoning">
      <ResultHead title={title} line={line} />
      <div class="result-main">
        <ChairLines />
        <BothEndings />
        {result.votes.length > 0 && <Fan />}
      </div>
      <div class="result-side">
        <OtherChairs />
        <WhatHappened />
        <div class="result-links">
          <button type="button" class="button" onClick={onAgain}>
            Sit here again
          </button>
          <button type="button" class="button" onClick={exportGame}>
            Save the record as a file
          </button>
          <button type="button" class="button" onClick={leave}>
            Back to the shelf
          </button>
        </div>
      </div>
    </div>
  );
}

function ChairLines(): JSX.Element {
  const { view } = useGame();
  return (
    <section class="scores chair-scores" aria-labelledby="chair-scores-title">
      <h2 id="chair-scores-title">
        Your lines <Label status="play" />
      </h2>
      <dl>
        {view.board.result?.chairs[view.seat]?.lines.map(({ line, value }) => (
          <ScoreLine
            key={line}
            name={CHAIR_LINE_WORDS[line].name}
            value={value}
            words={chairLineSentence(view, line, value)}
          />
        ))}
      </dl>
    </section>
  );
}

function BothEndings(): JSX.Element | null {
  const { session, view } = useGame();
  const { docket, board } = view;
  const first = session.first();
  const second = board.result;
  if (!second || !first) return null;
  const seat = placardOf(docket, view.seat);
  const votes = [first, second].map(
    ({ votes: cast }) => cast.find(({ member }) => member === seat)?.vote ?? null,
  );
  const [before = null, now = null] = votes;
  return (
    <section aria-labelledby="endings-title">
      <h2 id="endings-title">Both endings</h2>
      {view.seat !== 'opposition' && (
        <p class="prose">{handWords(atStart(docket, seat), before, now)}</p>
      )}
      <TwoEndings
        docket={docket}
        first={{ title: 'The first game', result: first }}
        second={{ title: 'With you in the chair', result: second }}
        seat={seat}
      />
    </section>
  );
}
