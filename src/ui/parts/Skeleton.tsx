import { STATE_TEXTS } from '../../display/texts/states.ts';

type Props = {
  readonly heights: readonly number[];
  /** True where a whole page is on its way: it has a heading meanwhile, as every page. */
  readonly isPage?: boolean;
};

/** Grey fields of the size that the content will have, so that nothing moves when it comes. */
export function Skeleton({ heights, isPage = false }: Props) {
  return (
    <div className="skeleton" role="status" aria-label={STATE_TEXTS.loading}>
      {isPage && <h1 className="visually-hidden">{STATE_TEXTS.loading}</h1>}
      {heights.map((height, index) => (
        <div key={bottomOf(heights, index)} className="skeleton-block" style={{ height }} />
      ))}
    </div>
  );
}

/** How far down a field reaches: two may be alike, but not end in the same place. */
function bottomOf(heights: readonly number[], index: number): number {
  return heights.slice(0, index + 1).reduce((sum, height) => sum + height, 0);
}
