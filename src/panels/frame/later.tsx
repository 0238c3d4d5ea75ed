import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A screen that may be fetched before it is shown, so that it is there at once. */
export interface LaterScreen<Props> extends FetchedAhead {
  (props: Props): JSX.Element | null;
}

interface FetchedAhead {
  /** Fetches it now; where it does not come, it is asked for again when it is shown. */
  readonly ahead: () => void;
}

/**
 * A screen whose code is fetched when it is first shown, so that the first page stays small. While it
 * is on its way the page says so; where it does not come, there is a button to try again. What is only
 * an aside (`isAside`) leaves no trace until it has come.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  isAside = false,
): LaterScreen<Props> {
  let found: ComponentType<Props> | null = null;
  const fetched = async () => {
    found = await load();
  };
  function Later(props: Props): JSX.Element | null {
    const [state, setState] = useState<'asked' | 'here' | 'lost'>(found ? 'here' : 'asked');
    useEffect(() => {
      if (state !== 'asked') return;
      fetched().then(
        () => setState('here'),
        () => setState('lost'),
      );
    }, [state]);
    if (state === 'here' && found) {
      const Screen = found;
      return <Screen {...props} />;
    }
    if (isAside) return null;
    if (state === 'lost') return <Lost onRetry={() => setState('asked')} />;
    return (
      <p class="later" role="status">
        One moment: the page is being laid out…
      </p>
    );
  }
  return Object.assign(Later, { ahead: () => void fetched().catch(() => {}) });
}

/** How long after a screen has opened what it leads to is fetched, so that it is there in time. */
const FETCH_AHEAD_MS = 4000;

/** Fetches what a screen leads to while there is time, once the screen itself stands. */
export function useAhead(isStanding: boolean, screens: readonly FetchedAhead[]): void {
  useEffect(() => {
    if (!isStanding) return undefined;
    const timer = setTimeout(() => {
      for (const screen of screens) screen.ahead();
    }, FETCH_AHEAD_MS);
    return () => clearTimeout(timer);
  }, [isStanding]);
}

/** Says that something could not be fetched, and offers to try again. */
export function Lost({ onRetry }: { onRetry: () => void }): JSX.Element {
  return (
    <div class="later" role="alert">
      <p>This part of the page could not be fetched. Perhaps the connection was lost.</p>
      <button type="button" class="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
