import { useState } from 'react';
import { formatRateInput, parseRateInput, type RateValue } from '../../display/rateInput.ts';

type Props = {
  readonly label: string;
  readonly value: RateValue;
  readonly onChange: (value: RateValue) => void;
};

/** A field for a rate in per cent: a comma or a point, at most two decimals; what is no rate is said, not guessed. */
export function RateField({ label, value, onChange }: Props) {
  // What is being typed, while it differs from the rate it means.
  const [draft, setDraft] = useState<string>();
  const parsed = draft === undefined ? undefined : parseRateInput(draft);
  const error = parsed?.kind === 'error' ? parsed.message : undefined;
  return (
    <label>
      {label}
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={draft ?? formatRateInput(value)}
        aria-invalid={error !== undefined}
        onChange={(event) => {
          setDraft(event.target.value);
          const next = parseRateInput(event.target.value);
          if (next.kind === 'rate') {
            onChange(next.rate);
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
