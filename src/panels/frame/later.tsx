import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A screen whose code is fetched when it is first shown, so that the first page stays small. While it
 * is on its way the page says so; where it does not come, there is a button to try again. What is only
 * an aside (`isAside`) leaves no trace until it has come.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  isAside = false,
): (props: Props) => JSX.Element | null {
  let found: ComponentType<Props> | null = null;
  return function Later(props: Props): JSX.Element | null {
    const [state, setState] = useState<'asked' | 'here' | 'lost'>(found ? 'here' : 'asked');
    useEffect(() => {
      if (state !== 'asked') return;
      load().then(
        (screen) => {
          found = screen;
          setState('here');
        },
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
  };
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
