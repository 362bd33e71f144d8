type Props = {
  readonly title: string;
  readonly reason: string;
  /** True where it is all that the page has to show. */
  readonly isPage?: boolean;
};

/** Nothing to show, and why. */
export function EmptyPanel({ title, reason, isPage = false }: Props) {
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <section className="card state-panel">
      <Heading>{title}</Heading>
      <p>{reason}</p>
    </section>
  );
}
