import { formatRateInput, parseRateInput, type RateValue } from '../../display/rateInput.ts';
import { DraftField, type ReadText } from './DraftField.tsx';

type Props = {
  readonly label: string;
  readonly value: RateValue;
  readonly onChange: (value: RateValue) => void;
};

function read(text: string): ReadText<RateValue> {
  const input = parseRateInput(text);
  return input.kind === 'rate' ? { kind: 'value', value: input.rate } : input;
}

/** A field for a rate in per cent: a comma or a point, at most two decimals. */
export function RateField({ label, value, onChange }: Props) {
  return (
    <DraftField
      label={label}
      text={formatRateInput(value)}
      inputMode="decimal"
      read={read}
      onChange={onChange}
    />
  );
}
