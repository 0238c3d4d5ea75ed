import type { JSX } from 'preact';
import { usePage } from '../page';
import { LeaveOptions } from './LeavePanel';

/** Help, settings, and the ways off the desk. */
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
      <LeaveOptions />
    </>
  );
}
