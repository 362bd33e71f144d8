type Props = {
  /** Left out where the card says it itself. */
  readonly source?: string;
  readonly facts: readonly string[];
};

/** Where the figures of a card come from, which time they are about, and which report. */
export function EmbedFacts({ source, facts }: Props) {
  return (
    <div className="small">
      {source === undefined ? null : <p>{source}</p>}
      <p>{facts.join(' · ')}</p>
    </div>
  );
}
