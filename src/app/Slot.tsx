import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isDrawn, stage } from './chamber';
import { StillRoom } from './StillRoom';

/** The room's place on a screen: the drawn room, or a still picture of it. Theatre, so hidden. */
export function Slot(): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.append(stage);
    return () => stage.remove();
  }, []);
  return (
    <div class={isDrawn.value ? 'slot drawn' : 'slot'} aria-hidden="true" ref={place}>
      {!isDrawn.value && <StillRoom />}
    </div>
  );
}
