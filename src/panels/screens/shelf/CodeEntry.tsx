import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

interface CodeEntryProps {
  /** What stands in the field at first. */
  readonly typed?: string;
  /** Opens it, or gives back why it can't be opened. */
  readonly onOpen: (text: string) => Promise<string | null>;
}

const NOTHING_THERE = 'Put in a code or a link first.';

/** A field for the code of a finished game, or a link that somebody sent. */
export function CodeEntry({ typed = '', onOpen }: CodeEntryProps): JSX.Element {
  const [text, setText] = useState(typed);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const open = async () => {
    if (!text.trim()) return setProblem(NOTHING_THERE);
    setBusy(true);
    const refusal = await onOpen(text.trim());
    setBusy(false);
    setProblem(refusal);
  };
  return (
    <form
      class="code-entry"
      aria-busy={isBusy}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void open();
      }}
    >
      <label>
        <span>Open a code or a link</span>
        <input
          type="text"
          value={text}
          maxLength={400}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : 'code-problem'}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setProblem(null);
          }}
        />
      </label>
      <button type="submit" class="button">
        Open
      </button>
      {problem !== null && (
        <p id="code-problem" class="problem-note" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
