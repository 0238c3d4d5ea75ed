import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { VOTES, type Vote } from '../../../../engine/core/ids';
import type { ChairStatus } from '../../../../engine/proceedings/council/selectors/chair';
import { selectSignatures } from '../../../../engine/proceedings/council/selectors/whip';
import { Glyph } from '../../../frame/marks';
import { useGame } from '../../../page';
import { AGAINST_INSTRUCTION, instructionWords } from '../../../../words/chair';
import { BALLOT_WORDS } from '../../../../words/chair-deeds';
import { counted, percent } from '../../../../words/plain';
import type { ChairPage } from './Business';

/** The vote: what the capital says, what your word says, three hands, and a second thought. */
export function ChairBallot({ chair, waits }: ChairPage): JSX.Element {
  const { view, submit } = useGame();
  const [chosen, setChosen] = useState<Vote | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const confirm = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!waits) heading.current?.focus();
  }, [waits]);
  useLayoutEffect(() => confirm.current?.focus(), [chosen]);
  const { vote, odds } = chair.instruction;
  return (
    <section class="ballot" aria-labelledby="ballot-title">
      <h2 id="ballot-title" tabIndex={-1} ref={heading}>
        The agenda is put to the vote
      </h2>
      <p class="prose-large">
        China has objected. Nine must say yes; an abstention is not a yes, and nobody has a veto.
        There are {counted(selectSignatures(view).length, 'name')} on the letter.
      </p>
      <p class="prose-large">
        <b>From your capital:</b> {instructionWords(vote, odds[vote])} {AGAINST_INSTRUCTION}
      </p>
      <div class="hands">
        {VOTES.map((option) => (
          <HandButton
            key={option}
            option={option}
            chair={chair}
            isChosen={chosen === option}
            onChoose={() => setChosen(option)}
          />
        ))}
      </div>
      {chosen && (
        <div class="confirm-hand card" role="group" aria-label="Are you sure?">
          <p class="prose-large">{BALLOT_WORDS[chosen]}? A hand that is up stays up.</p>
          <button
            type="button"
            class="button primary big"
            ref={confirm}
            onClick={() => void submit({ type: 'castVote', by: chair.seat, vote: chosen })}
          >
            Raise your hand
          </button>
          <button type="button" class="button big" onClick={() => setChosen(null)}>
            Think again
          </button>
        </div>
      )}
    </section>
  );
}

interface HandButtonProps {
  readonly option: Vote;
  readonly chair: ChairStatus;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One of the three hands, with what it would cost at home and of your own word. */
function HandButton({ option, chair, isChosen, onChoose }: HandButtonProps): JSX.Element {
  const { vote, odds } = chair.instruction;
  return (
    <button
      type="button"
      class={option === vote ? 'button hand told' : 'button hand'}
      aria-pressed={isChosen}
      onClick={onChoose}
    >
      <span class="hand-name">
        <Glyph kind={option} size={20} />
        {BALLOT_WORDS[option]}
      </span>
      <span class="hand-odds">
        Odds at home {percent(odds[option])}%{option === vote && ': your instruction'}
      </span>
      <span class="hand-note">{wordNote(chair, option)}</span>
    </button>
  );
}

/** What the hand would say of your own word. */
function wordNote({ isSigned, own }: ChairStatus, vote: Vote): string {
  if (!isSigned && !own.nod) return 'You have given no name.';
  const name = isSigned ? 'signature' : 'nod';
  return vote === 'yes' ? `Keeps your ${name}.` : `Breaks your ${name}.`;
}
