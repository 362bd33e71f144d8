import { useId } from 'react';
import type { Choice } from '../../display/projectTable.ts';

type Props = {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

/** A button with a list of boxes to tick; how many are ticked stands on the button. */
export function FilterMenu({ label, choices, chosen, onChange }: Props) {
  const id = useId();
  if (choices.length === 0) {
    return null;
  }
  const toggle = (key: string) =>
    onChange(chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key]);
  return (
    <div>
      <button type="button" className="chip" popoverTarget={id} aria-pressed={chosen.length > 0}>
        {label}
        {chosen.length === 0 ? null : ` ${chosen.length}`}
        <span aria-hidden="true">▾</span>
      </button>
      <div id={id} popover="auto" className="menu">
        <fieldset>
          <legend>{label}</legend>
          {choices.map((choice) => (
            <label key={choice.key}>
              <input
                type="checkbox"
                checked={chosen.includes(choice.key)}
                onChange={() => toggle(choice.key)}
              />
              {choice.label}
            </label>
          ))}
        </fieldset>
      </div>
    </div>
  );
}
