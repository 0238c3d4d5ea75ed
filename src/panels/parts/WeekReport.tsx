import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface WeekReportProps {
  /** The week that is over. */
  readonly week: number;
  readonly title: string;
  readonly note?: string;
  /** What the button says that puts it away. */
  readonly goOn: string;
  readonly onClose: () => void;
  readonly class?: string;
  /** Its lines, as list items. */
  readonly children: ComponentChildren;
}

/** The end of a week, as it reaches a desk: a calm page, to be read and put away. */
export function WeekReport(props: WeekReportProps): JSX.Element {
  const { week, title, note, goOn, onClose, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [week]);
  return (
    <section
      class={props.class ? `week-report ${props.class} card` : 'week-report card'}
      aria-labelledby="report-title"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header class="region-head">
        <h2 id="report-title" tabIndex={-1} ref={heading}>
          {title}
        </h2>
        {note && <p class="note">{note}</p>}
        <button type="button" class="button primary" onClick={onClose}>
          {goOn}
        </button>
      </header>
      <ul class="report-lines prose">{children}</ul>
    </section>
  );
}
