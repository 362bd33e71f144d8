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
      {heights.map((height) => (
        <div key={height} className="skeleton-block" style={{ height }} />
      ))}
    </div>
  );
}
