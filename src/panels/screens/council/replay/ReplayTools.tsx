import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ChoiceButton } from '../../../frame/ChoiceButton';
import { CopyButton } from '../../../frame/CopyButton';
import { CodeField } from '../reckoning/CodeField';
import { NO_CODE, PLAY_ON_OVER, PLAY_ON_CHAIR } from '../../../../words/codes';
import type { LaidOut } from './laid-out';

/** What may be done with a replay, beside watching it. */
export interface Ways {
  /** The game's code; null where it has none. */
  readonly code: string | null;
  /** A link that opens this replay at a frame. */
  linkAt(code: string, at: number): string;
  /** Starts a what-if with so many actions of the log. */
  playOn(step: number): void;
  leave(): void;
  /** `Back to the shelf`. */
  readonly leaveWords: string;
}

interface ReplayToolsProps {
  readonly game: LaidOut;
  readonly at: number;
  readonly ways: Ways;
}

/** Play on from here, a link to this step, and the code. */
export function ReplayTools({ game, at, ways }: ReplayToolsProps): JSX.Element {
  const [isCodeShown, setCodeShown] = useState(false);
  const { code, linkAt, playOn } = ways;
  const frame = game.frames[at]!;
  const isCoalition = game.header.humans.every((seat) => seat === 'coalition');
  const isOver = frame.state.board.phase === 'over';
  const refusal = isCoalition ? (isOver ? PLAY_ON_OVER : null) : PLAY_ON_CHAIR;
  return (
    <div class="replay-tools">
      <div class="buttons">
        <ChoiceButton
          class="button primary"
          refusal={refusal}
          onChoose={() => playOn(frame.step)}
          quiet
        >
          What if? Play on from here
        </ChoiceButton>
        {code && <CopyButton text={linkAt(code, at)}>Copy link to this step</CopyButton>}
        {code && (
          <button
            type="button"
            class="button"
            aria-expanded={isCodeShown}
            onClick={() => setCodeShown(!isCodeShown)}
          >
            Code
          </button>
        )}
      </div>
      {refusal && <p class="note">{refusal}</p>}
      {!code && <p class="note">{NO_CODE}</p>}
      {code && isCodeShown && <CodeField code={code} label="Code of this game" />}
    </div>
  );
}
