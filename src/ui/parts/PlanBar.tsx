type Props = {
  /** 1 is all of the plan; more is drawn as full, and the text beside it says how much. */
  readonly share: number;
  /** The share of the period that has passed, as a tick; undefined where it is not known. */
  readonly elapsed?: number | undefined;
};

const percentOf = (share: number): string => `${Math.min(Math.max(share, 0), 1) * 100}%`;

/** How much of a plan is reached. The figure stands in words beside it, so the bar is silent. */
export function PlanBar({ share, elapsed }: Props) {
  return (
    <div className="plan-bar" aria-hidden="true">
      <div className="plan-bar-fill" style={{ width: percentOf(share) }} />
      {elapsed === undefined ? null : <div className="plan-bar-tick" style={{ left: percentOf(elapsed) }} />}
    </div>
  );
}
