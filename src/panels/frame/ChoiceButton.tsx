import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { usePage } from '../page';

interface ChoiceProps {
  readonly onChoose: () => void;
  /** Why it can't be chosen now, in words; null when it can. */
  readonly refusal: string | null;
  readonly class?: string;
  readonly pressed?: boolean;
  readonly label?: string;
  readonly children: ComponentChildren;
  /** Leaves the reason to readers only, where the page shows it already. */
  readonly quiet?: boolean;
}

/**
 * A button that stays reachable when it can't be used, and then says why: beside it on the page, by
 * description to a screen reader, and aloud when it is pressed all the same.
 */
export function ChoiceButton(props: ChoiceProps): JSX.Element {
  const { onChoose, refusal, pressed, label, children, quiet } = props;
  const { say } = usePage();
  const id = useId();
  return (
    <>
      <button
        type="button"
        class={props.class ?? 'button'}
        aria-disabled={refusal === null ? undefined : 'true'}
        aria-describedby={refusal === null ? undefined : id}
        aria-pressed={pressed}
        aria-label={label}
        onClick={() => (refusal === null ? onChoose() : say(refusal))}
      >
        {children}
        {refusal !== null && !quiet && <small aria-hidden="true">{refusal}</small>}
      </button>
      {refusal !== null && (
        <span id={id} hidden>
          {refusal}
        </span>
      )}
    </>
  );
}
