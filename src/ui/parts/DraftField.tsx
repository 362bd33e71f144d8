import { useState } from 'react';

/** What a text means: a value, or why it means none. */
export type ReadText<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'error'; readonly message: string };

type Props<Value> = {
  readonly label: string;
  /** The present value as it stands in the field. */
  readonly text: string;
  readonly inputMode: 'numeric' | 'decimal';
  readonly read: (text: string) => ReadText<Value>;
  readonly onChange: (value: Value) => void;
};

/** A field whose text may for a while mean nothing: what is no value is said, not guessed, and nothing typed is lost. */
export function DraftField<Value>({ label, text, inputMode, read, onChange }: Props<Value>) {
  // What is being typed, while it differs from the value it means.
  const [draft, setDraft] = useState<string>();
  const meaning = draft === undefined ? undefined : read(draft);
  const error = meaning?.kind === 'error' ? meaning.message : undefined;
  return (
    <label>
      {label}
      <input
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        value={draft ?? text}
        aria-invalid={error !== undefined}
        onChange={(event) => {
          setDraft(event.target.value);
          const next = read(event.target.value);
          if (next.kind === 'value') {
            onChange(next.value);
          }
        }}
        onBlur={() => {
          if (error === undefined) {
            setDraft(undefined);
          }
        }}
      />
      <span className="small" role="status">
        {error}
      </span>
    </label>
  );
}
