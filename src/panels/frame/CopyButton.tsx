import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../page';

/** What to do where the browser refuses to copy. */
const COPY_REFUSED = 'The browser did not let it be copied. It is selected: copy it by hand.';

interface CopyButtonProps {
  readonly text: string;
  /** Puts the text where it can be copied by hand; without it the text is shown under the button. */
  readonly onRefused?: () => void;
  readonly children: ComponentChildren;
}

/** Copies a text and says so; where the browser refuses, the text stands there to be copied by hand. */
export function CopyButton({ text, onRefused, children }: CopyButtonProps): JSX.Element {
  const { say } = usePage();
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  useEffect(() => setState('ready'), [text]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
      say('Copied.');
    } catch {
      setState('refused');
      say(COPY_REFUSED);
      onRefused?.();
    }
  };
  return (
    <span class="copy">
      <button type="button" class="button" onClick={() => void copy()}>
        {children}
      </button>
      {state === 'copied' && (
        <span class="note" aria-hidden="true">
          Copied
        </span>
      )}
      {state === 'refused' && onRefused && <span class="note">{COPY_REFUSED}</span>}
      {state === 'refused' && !onRefused && (
        <input
          type="text"
          readOnly
          aria-label="Text to copy by hand"
          value={text}
          ref={(field) => field?.select()}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </span>
  );
}
