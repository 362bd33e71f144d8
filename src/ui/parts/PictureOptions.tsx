import { useId } from 'react';
import { PICTURE_SCALES, PICTURE_SIZES, type PictureChoices } from '../../display/picture.ts';
import { EXPORT_DIALOG_TEXTS as TEXTS } from '../../display/texts/exportDialog.ts';

type Props = {
  readonly choices: PictureChoices;
  readonly onChoose: (choices: PictureChoices) => void;
};

/** How large the picture becomes, and whether its title goes along. */
export function PictureOptions({ choices, onChoose }: Props) {
  const id = useId();
  return (
    <div className="export-dialog__options">
      <fieldset>
        <legend>{TEXTS.size}</legend>
        {PICTURE_SIZES.map(({ key }) => (
          <label key={key}>
            <input
              type="radio"
              name={`${id}-size`}
              checked={choices.size === key}
              onChange={() => onChoose({ ...choices, size: key })}
            />
            {TEXTS.sizes[key]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{TEXTS.scale}</legend>
        {PICTURE_SCALES.map((scale) => (
          <label key={scale}>
            <input
              type="radio"
              name={`${id}-scale`}
              checked={choices.scale === scale}
              onChange={() => onChoose({ ...choices, scale })}
            />
            {TEXTS.scales[scale]}
          </label>
        ))}
      </fieldset>
      <label>
        <input
          type="checkbox"
          checked={choices.withTitle}
          onChange={({ currentTarget }) => onChoose({ ...choices, withTitle: currentTarget.checked })}
        />
        {TEXTS.withTitle}
      </label>
      <label>
        <input
          type="checkbox"
          checked={choices.asOutlines}
          aria-describedby={`${id}-outlines`}
          onChange={({ currentTarget }) => onChoose({ ...choices, asOutlines: currentTarget.checked })}
        />
        {TEXTS.asOutlines}
      </label>
      <p id={`${id}-outlines`} className="small" hidden={!choices.asOutlines}>
        {TEXTS.outlinesNote}
      </p>
    </div>
  );
}
