type Props = { readonly items: readonly { readonly term: string; readonly text: string }[] };

/** Terms and what they mean. */
export function Definitions({ items }: Props) {
  return (
    <dl className="definitions">
      {items.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
