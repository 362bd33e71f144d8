import type { WhyModel } from '../../display/models.ts';

type Props = { readonly inputs: WhyModel['inputs'] };

/** Inputs of a rule with the values that were used. */
export function Inputs({ inputs }: Props) {
  return (
    <span className="inputs">
      {withKeys(inputs).map(({ key, label, value }) => [
        <span key={`${key}-name`}>{label}</span>,
        <span key={`${key}-value`}>{value}</span>,
      ])}
    </span>
  );
}

/** Two inputs may have the same name: a rate before and after. */
function withKeys(inputs: WhyModel['inputs']) {
  const seen = new Map<string, number>();
  return inputs.map((input) => {
    const times = seen.get(input.label) ?? 0;
    seen.set(input.label, times + 1);
    return { ...input, key: `${input.label}-${times}` };
  });
}
