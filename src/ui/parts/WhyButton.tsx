import { useId } from 'react';
import type { WhyModel } from '../../display/models.ts';
import { WHY_TEXTS } from '../../display/texts/why.ts';

type Props = { readonly model: WhyModel };

/** A small button that opens where a figure comes from: definition, rule, inputs with their values, and source. */
export function WhyButton({ model }: Props) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="why-button"
        popoverTarget={id}
        aria-label={WHY_TEXTS.openFor(model.title)}
        title={WHY_TEXTS.open}
      >
        ?
      </button>
      <div id={id} popover="auto" className="why-panel" role="dialog" aria-label={model.title}>
        <h3>{model.title}</h3>
        <p className="why-value">{model.value}</p>
        <dl>
          <div>
            <dt>{WHY_TEXTS.kind}</dt>
            <dd>{model.kind}</dd>
          </div>
          {model.rule === undefined ? null : (
            <div>
              <dt>{WHY_TEXTS.rule}</dt>
              <dd>{model.rule}</dd>
            </div>
          )}
          {model.inputs.length === 0 ? null : (
            <div>
              <dt>{WHY_TEXTS.inputs}</dt>
              <dd>
                <Inputs inputs={model.inputs} />
              </dd>
            </div>
          )}
          {model.notes.length === 0 ? null : (
            <div>
              <dt>{WHY_TEXTS.notes}</dt>
              {model.notes.map((note) => (
                <dd key={note}>{note}</dd>
              ))}
            </div>
          )}
          <div>
            <dt>{WHY_TEXTS.source}</dt>
            <dd>{model.source}</dd>
          </div>
        </dl>
        <button type="button" className="button" popoverTarget={id} popoverTargetAction="hide">
          {WHY_TEXTS.close}
        </button>
      </div>
    </>
  );
}

type InputsProps = { readonly inputs: WhyModel['inputs'] };

/** Inputs of a rule with the values that were used. */
export function Inputs({ inputs }: InputsProps) {
  return (
    <span className="inputs">
      {inputs.map(({ label, value }) => [
        <span key={`${label}-name`}>{label}</span>,
        <span key={`${label}-value`}>{value}</span>,
      ])}
    </span>
  );
}
