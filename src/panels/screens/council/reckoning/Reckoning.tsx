import type { JSX } from 'preact';
import { selectPredictions } from '../../../../engine/proceedings/council/selectors/score';
import { Glyph, Label } from '../../../frame/marks';
import { ResultHead } from '../../../parts/ResultHead';
import { ScoreLine } from '../../../parts/ScoreLine';
import { useGame, usePage } from '../../../page';
import { counted, numberWord, percent } from '../../../../words/plain';
import { againstPar, SCORE_LINES, SCORE_NAMES, scoreWords } from '../../../../words/scores';
import { headline } from '../../../../words/vote';
import { Afterwards, WhatIfEndings } from './Afterwards';
import { BeliefAndTruth } from './BeliefAndTruth';
import { Deciders } from './Deciders';
import { Fan } from './Fan';
import { NinthChair } from './NinthChair';
import { WhatHappened } from './WhatHappened';

export interface ReckoningProps {
  readonly onAgain: (seed: 'same' | 'new') => void;
}

/** The end: the result, the fan, who decided it, the five lines, and what really happened. */
export function Reckoning({ onAgain }: ReckoningProps): JSX.Element | null {
  const { session, view } = useGame();
  const { leave, exportGame, open } = usePage();
  const { result } = view.board;
  if (!result) return null;
  const { title, line } = headline(view.docket, result);
  const hasVote = result.votes.length > 0;
  return (
    <div class="reckoning">
      <ResultHead title={title} line={line} />
      <WhatIfEndings />
      <div class="result-main">
        <Fan />
        <FanLegend hasVote={hasVote} />
        <Scores />
        <NinthChair />
        <div class="result-buttons">
          <button type="button" class="button primary big" onClick={() => onAgain('new')}>
            Play again, new seed
          </button>
          <button type="button" class="button big" onClick={() => onAgain('same')}>
            Same seed again: {session.header.seed}
          </button>
        </div>
      </div>
      <div class="result-side">
        {hasVote && <Deciders />}
        <WhatHappened />
      </div>
      <div class="result-more">
        <Afterwards />
        <OddsAndLuck />
        <BeliefAndTruth />
        <p class="result-links">
          <button type="button" class="button" onClick={exportGame}>
            Save the record as a file
          </button>
          <button type="button" class="button" onClick={() => open('log')}>
            Read the log
          </button>
          <button type="button" class="button" onClick={leave}>
            Back to the shelf
          </button>
        </p>
      </div>
    </div>
  );
}

function FanLegend({ hasVote }: { hasVote: boolean }): JSX.Element {
  return (
    <p class="fan-legend">
      <span>
        Length of a leaf: its odds of a yes{' '}
        {hasVote ? 'as the room sat down' : 'had there been a vote'}.
      </span>
      {hasVote && (
        <>
          <span class="marked">
            <Glyph kind="yes" /> gilt: yes
          </span>
          <span class="marked">
            <Glyph kind="abstain" /> hatched: abstained
          </span>
          <span class="marked">
            <Glyph kind="no" /> dark: no
          </span>
          <span class="marked">
            <i class="ring" aria-hidden="true" /> decided it
          </span>
        </>
      )}
    </p>
  );
}

function Scores(): JSX.Element {
  const { view } = useGame();
  const score = view.board.result?.score;
  return (
    <section class="scores" aria-labelledby="scores-title">
      <h2 id="scores-title" class="for-readers">
        Five lines of score
      </h2>
      <dl>
        {score &&
          SCORE_LINES.map((line) => (
            <ScoreLine
              key={line}
              name={SCORE_NAMES[line]}
              value={score[line]}
              words={scoreWords(view, line)}
            />
          ))}
      </dl>
      <p class="note against-par">{againstPar(view)}</p>
    </section>
  );
}

function OddsAndLuck(): JSX.Element | null {
  const { view } = useGame();
  const { result } = view.board;
  const { right, made } = selectPredictions(view);
  if (!result) return null;
  const { believed, truth } = result.odds;
  return (
    <section aria-labelledby="odds-title">
      <h2 id="odds-title">Odds, luck and foresight</h2>
      <p class="prose">
        You believed that nine or more was {percent(believed / 1000)}% likely; as things really
        stood it was {percent(truth / 1000)}%.{' '}
        {made > 0 && `You predicted ${counted(made, 'vote')}, and ${numberWord(right)} came true. `}
        {made === 0 && result.votes.length > 0 && 'You predicted nothing this time. '}
        <Label status="play" />
      </p>
    </section>
  );
}
