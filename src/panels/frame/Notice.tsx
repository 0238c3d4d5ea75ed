import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

/** What the player should know of this game as it opens, until it is read; nothing for no text. */
export function Notice({ text }: { text: string }): JSX.Element | null {
  const [isRead, setRead] = useState(text === '');
  if (isRead) return null;
  return (
    <div class="banner" role="alert">
      <p>{text}</p>
      <button type="button" class="button" onClick={() => setRead(true)}>
        Close
      </button>
    </div>
  );
}
