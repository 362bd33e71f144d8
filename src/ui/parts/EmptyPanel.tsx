type Props = { readonly title: string; readonly reason: string };

/** Nothing to show, and why. */
export function EmptyPanel({ title, reason }: Props) {
  return (
    <section className="card state-panel">
      <h2>{title}</h2>
      <p>{reason}</p>
    </section>
  );
}
