import { formatKronerInput, parseKronerInput } from '../../display/kronerInput.ts';
import { DraftField, type ReadText } from './DraftField.tsx';

type Props = {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
};

function read(text: string): ReadText<number> {
  const input = parseKronerInput(text);
  return input.kind === 'amount' ? { kind: 'value', value: input.amount } : input;
}

/** A field for an amount in whole kroner: points may be written or left out. */
export function AmountField({ label, value, onChange }: Props) {
  return (
    <DraftField
      label={label}
      text={formatKronerInput(value)}
      inputMode="numeric"
      read={read}
      onChange={onChange}
    />
  );
}
