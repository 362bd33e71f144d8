import type { StatusPart } from '../../display/gapCard.ts';

type Props = { readonly parts: readonly StatusPart[] };

/** A barometer's distances and changes, the figure in each standing out. */
export function StatusLine({ parts }: Props) {
  return (
    <ul className="status-line">
      {parts.map(({ strong, rest }) => (
        <li key={strong + rest}>
          <strong>{strong}</strong>
          {rest}
        </li>
      ))}
    </ul>
  );
}
