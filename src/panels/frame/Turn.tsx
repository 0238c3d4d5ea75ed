import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { pause } from '../../session/show/pause';

const waiting = new Set<() => void>();
let isUnderWay = false;

/** Calls each that waits, in order, in a task of its own. */
async function takeTurns(): Promise<void> {
  if (isUnderWay) return;
  isUnderWay = true;
  while (waiting.size > 0) {
    await pause();
    const [next] = waiting;
    if (!next) break;
    waiting.delete(next);
    next();
  }
  isUnderWay = false;
}

/**
 * A part of a screen that is laid out when those before it stand, so that no part keeps the page from
 * answering. After that it is as if this were not there.
 */
export function Turn({ children }: { children: ComponentChildren }): JSX.Element | null {
  const [isHere, setHere] = useState(false);
  useLayoutEffect(() => {
    const come = () => setHere(true);
    waiting.add(come);
    void takeTurns();
    return () => void waiting.delete(come);
  }, []);
  return isHere ? <>{children}</> : null;
}
