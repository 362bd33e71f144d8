import type { LineChoice } from '../../display/hiddenLines.ts';
import { DEVELOPMENT_TEXTS } from '../../display/texts/development.ts';

type Props = {
  readonly choices: readonly LineChoice[];
  /** The keys of the lines that are to be away. */
  readonly onChange: (hidden: readonly string[]) => void;
};

const TEXTS = DEVELOPMENT_TEXTS.lines;

/** A button for each line of a chart that can be taken off it, and one that puts all back or takes them off. */
export function LineSwitches({ choices, onChange }: Props) {
  const hidden = choices.flatMap(({ key, isShown }) => (isShown ? [] : [key]));
  return (
    <fieldset className="line-switches">
      <legend>{TEXTS.legend}</legend>
      {choices.length > 1 && (
        <button
          type="button"
          className="button"
          onClick={() => onChange(hidden.length > 0 ? [] : choices.map(({ key }) => key))}
        >
          {hidden.length > 0 ? TEXTS.showAll : TEXTS.hideAll}
        </button>
      )}
      {choices.map(({ key, label, isShown }) => (
        <button
          key={key}
          type="button"
          className="chip"
          aria-pressed={isShown}
          onClick={() => onChange(isShown ? [...hidden, key] : hidden.filter((other) => other !== key))}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
