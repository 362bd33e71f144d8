import { useState } from 'react';
import { formatKronerInput, parseKronerInput } from '../../display/kronerInput.ts';

type Props = {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
};

/** A field for an amount: points may be written or left out, and what is no amount is said, not guessed. */
export function AmountField({ label, value, onChange }: Props) {
  // What is being typed, while it differs from the amount it means.
  const [draft, setDraft] = useState<string>();
  const parsed = draft === undefined ? undefined : parseKronerInput(draft);
  const error = parsed?.kind === 'error' ? parsed.message : undefined;
  return (
    <label>
      {label}
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={draft ?? formatKronerInput(value)}
        aria-invalid={error !== undefined}
        onChange={(event) => {
          setDraft(event.target.value);
          const next = parseKronerInput(event.target.value);
          if (next.kind === 'amount') {
            onChange(next.amount);
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
