import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The head of a reckoning: what became of the agenda. The focus goes there. */
export function ResultHead({ title, line }: { title: string; line: string }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <header class="result-head">
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <p class="acts">{line}</p>
    </header>
  );
}
