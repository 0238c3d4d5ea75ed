import type { ComponentChildren, JSX } from 'preact';
import { Label } from '../frame/marks';

interface LabelledTextProps {
  readonly text: string;
  readonly status: Parameters<typeof Label>[0]['status'];
  /** Its source, where it is shown. */
  readonly children: ComponentChildren;
}

/** A paragraph of a briefing, with the label that says how sure it is. */
export function LabelledText({ text, status, children }: LabelledTextProps): JSX.Element {
  return (
    <div class="paragraph">
      <p class="prose-large">{text}</p>
      <p class="paragraph-source">
        <Label status={status} />
        {children}
      </p>
    </div>
  );
}
