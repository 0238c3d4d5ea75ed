import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isDrawn, stage } from './chamber';
import { StillRoom } from './StillRoom';

/** A screen is narrow below this, in CSS pixels. */
const NARROW = 700;

/** The room's place on a screen: the drawn room, or a still picture of it. Theatre, so hidden. */
export function Slot(): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const [isNarrow, setNarrow] = useState(innerWidth <= NARROW);
  useEffect(() => {
    const measure = () => setNarrow(innerWidth <= NARROW);
    addEventListener('resize', measure);
    place.current?.append(stage);
    return () => {
      removeEventListener('resize', measure);
      stage.remove();
    };
  }, []);
  return (
    <div class={isDrawn.value ? 'slot drawn' : 'slot'} aria-hidden="true" ref={place}>
      {!isDrawn.value && <StillRoom isNarrow={isNarrow} />}
    </div>
  );
}
