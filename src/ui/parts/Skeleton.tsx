import { STATE_TEXTS } from '../../display/texts/states.ts';

type Props = { readonly heights: readonly number[] };

/** Grey fields of the size that the content will have, so that nothing moves when it comes. */
export function Skeleton({ heights }: Props) {
  return (
    <div className="skeleton" role="status" aria-label={STATE_TEXTS.loading}>
      {heights.map((height) => (
        <div key={height} className="skeleton-block" style={{ height }} />
      ))}
    </div>
  );
}
