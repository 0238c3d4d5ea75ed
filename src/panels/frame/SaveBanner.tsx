import type { JSX } from 'preact';
import type { SaveStatus } from '../../session/saves/autosave';
import { usePage } from '../page';
import { writeProblemWords } from '../../words/saves';

/** Says that the game is not being saved, with a way to keep it. */
export function SaveBanner({
  status,
  onCopy,
}: {
  status: SaveStatus;
  onCopy: () => void;
}): JSX.Element | null {
  const { exportGame } = usePage();
  if (status.kind === 'saved') return null;
  return (
    <div class="banner" role="alert">
      <p>{writeProblemWords(status.code)}</p>
      <button type="button" class="button" onClick={exportGame}>
        Save as a file
      </button>
      <button type="button" class="button" onClick={onCopy}>
        {status.code === 'openElsewhere' ? 'Go on in a copy' : 'Try again'}
      </button>
    </div>
  );
}
