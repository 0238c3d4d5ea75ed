import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CopyButton } from '../../../frame/CopyButton';
import { useGame, usePage } from '../../../page';
import { NO_CODE } from '../../../../words/codes';
import { leavingWords } from '../../../../words/saves';
import { CodeField } from './CodeField';
import { TwoEndings } from './TwoEndings';

/** What may be done with a finished game: hand on its code, watch it, or leave it for a what-if. */
export function Afterwards(): JSX.Element {
  return (
    <section class="afterwards" aria-labelledby="afterwards-title">
      <h2 id="afterwards-title">This game again</h2>
      <div class="afterwards-body">
        <YourCode />
        <WhatIf />
      </div>
    </section>
  );
}

function YourCode(): JSX.Element {
  const { session } = useGame();
  const { codeOf, replayLink, watch } = usePage();
  const [code, setCode] = useState<string | null | 'asked'>('asked');
  useEffect(() => {
    codeOf().then(setCode, () => setCode(null));
  }, [session]);
  const known = code === 'asked' ? null : code;
  return (
    <div class="your-code">
      {known !== null && <CodeField code={known} label="Your code" />}
      <p class="note">
        {code === null
          ? NO_CODE
          : 'It holds the whole game: whoever has it can watch it step by step, and check it.'}
      </p>
      <p class="buttons">
        <button type="button" class="button" onClick={watch}>
          Watch the replay
        </button>
        {known !== null && <CopyButton text={replayLink(known)}>Copy a link</CopyButton>}
      </p>
    </div>
  );
}

function WhatIf(): JSX.Element {
  const { session } = useGame();
  const { playOn } = usePage();
  const points = session.branchPoints();
  const [step, setStep] = useState(() => points.at(-2)?.step ?? points[0]?.step ?? 0);
  return (
    <form
      class="what-if"
      onSubmit={(event) => {
        event.preventDefault();
        playOn(step);
      }}
    >
      <h3>What if?</h3>
      <p class="note">
        The same game with the same luck, up to the week you choose. From there you choose anew, and
        both endings stand side by side.
      </p>
      <p class="buttons">
        <label>
          <span class="for-readers">Play on from</span>
          <select
            value={String(step)}
            onChange={({ currentTarget }) => setStep(Number(currentTarget.value))}
          >
            {points.map((point) => (
              <option key={point.step} value={String(point.step)}>
                {point.week === 'call' ? 'The Call' : `Week ${point.week}`}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="button">
          Play on from there
        </button>
      </p>
    </form>
  );
}

/** A what-if's ending beside that of the game it left; nothing for a game of its own. */
export function WhatIfEndings(): JSX.Element | null {
  const { session, view } = useGame();
  const { leftIn } = session;
  const [first] = useState(() => (leftIn === null ? null : session.first()));
  const second = view.board.result;
  if (leftIn === null || !first || !second) return null;
  const title = `What if, ${leavingWords(leftIn)}`;
  return (
    <section class="result-first" aria-labelledby="endings-title">
      <h2 id="endings-title">Two endings</h2>
      <TwoEndings
        docket={view.docket}
        first={{ title: 'The game as it was', result: first }}
        second={{ title, result: second }}
        seat={null}
      />
    </section>
  );
}
