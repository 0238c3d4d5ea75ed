import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { CopyButton } from '../../../frame/CopyButton';

interface CodeFieldProps {
  readonly code: string;
  readonly label: string;
}

/** A code to read out, to copy, or to select by hand where copying is refused. */
export function CodeField({ code, label }: CodeFieldProps): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div class="code-field">
      <label>
        <span>{label}</span>
        <textarea
          ref={field}
          class="code-text"
          readOnly
          rows={3}
          spellcheck={false}
          value={code}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
      <CopyButton
        text={code}
        onRefused={() => {
          field.current?.focus();
          field.current?.select();
        }}
      >
        Copy the code
      </CopyButton>
    </div>
  );
}
