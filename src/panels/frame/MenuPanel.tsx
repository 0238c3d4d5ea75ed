import type { JSX } from 'preact';
import { useGame, usePage } from '../page';
import { CopyButton } from './CopyButton';
import { LeaveOptions } from './LeavePanel';

/** Help, settings, the same deal for a friend, and the ways off the desk. */
export function Menu(): JSX.Element {
  const { open } = usePage();
  return (
    <>
      <p class="menu-links">
        <button type="button" class="button" onClick={() => open('help')}>
          How it works
        </button>
        <button type="button" class="button" onClick={() => open('settings')}>
          Settings
        </button>
      </p>
      <Deal />
      <LeaveOptions />
    </>
  );
}

/** A link that deals the same game; not from a chair, where somebody else sits at the desk. */
function Deal(): JSX.Element | null {
  const { session } = useGame();
  const { dealLink } = usePage();
  if (!session.header.humans.includes('coalition')) return null;
  return (
    <div class="menu-deal">
      <CopyButton text={dealLink(session)}>Copy a link to this deal</CopyButton>
      <p class="note">
        Whoever opens it gets the same docket, seed and level, and so the same luck. The code of
        your own game comes at its end.
      </p>
    </div>
  );
}
