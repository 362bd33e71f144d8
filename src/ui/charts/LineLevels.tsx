import type { ZoneModel } from '../../display/models.ts';
import { anchorX } from './boxes.ts';
import { chartTheme } from './chartTheme.ts';
import { hatchLines } from './hatchLines.ts';
import type { LineLayout } from './lineLayout.ts';
import { yOf } from './plot.ts';

const { colour, zone, baselineDrop } = chartTheme;
const HATCH_STEP = 7;
/** Large fields need less colour than a narrow bar to be seen. */
const PALE = 0.7;

type BandsProps = { readonly zones: readonly ZoneModel[]; readonly layout: LineLayout };

/** The colours that a value has, as bands from side to side. */
export function ZoneBands({ zones, layout: { plot } }: BandsProps) {
  return zones.map(({ colour: own, from, to }) => {
    const low = Math.max(plot.yMin, Math.min(from, to));
    const high = Math.min(plot.yMax, Math.max(from, to));
    if (high <= low) return null;
    const y = yOf(plot, high);
    const box = { x: plot.left, y, width: plot.right - plot.left, height: yOf(plot, low) - y };
    return (
      <g key={`${own}-${from}`} className={`zone-band zone-band--${own}`}>
        <rect {...box} fill={zone[own]} fillOpacity={PALE} />
        {own === 'unknown' && <path d={hatchLines(box, HATCH_STEP)} stroke={zone.hatch} fill="none" />}
      </g>
    );
  });
}

type Props = { readonly layout: LineLayout };

/** A line from side to side at every value that has a text, and all in one path. */
export function ValueGrid({ layout: { plot, yTicks } }: Props) {
  const lines = yTicks.map((tick) => `M${plot.left} ${yOf(plot, tick)}H${plot.right}`);
  return <path className="chart-grid" d={lines.join('')} stroke={colour.grid} fill="none" />;
}

/** Where zero is, when there are values on both sides of it. */
export function ZeroLevel({ layout: { plot, zero } }: Props) {
  if (zero === undefined) return null;
  return (
    <path
      className="zero-line"
      d={`M${plot.left} ${zero}H${plot.right}`}
      stroke={colour.ink}
      strokeWidth={1.75}
    />
  );
}

/** Limits as thin lines, and where it all began as a dashed one, each with its name. */
export function LimitLines({ layout: { plot, limits } }: Props) {
  return limits.map(({ key, kind, y }) => (
    <path
      key={key}
      className={`limit-line limit-line--${kind}`}
      d={`M${plot.left} ${y}H${plot.right}`}
      stroke={kind === 'baseline' ? colour.ink : colour.ink2}
      strokeWidth={kind === 'baseline' ? 2 : 1}
      strokeDasharray={kind === 'baseline' ? '6 5' : undefined}
    />
  ));
}

/** Over the lines, so that none runs through a name. */
export function LimitNames({ layout: { limits, noteSize: size } }: Props) {
  return limits.map(({ key, label }) =>
    label === undefined ? null : (
      <text
        key={key}
        className="limit-name"
        x={anchorX(label.box, label.anchor)}
        textAnchor={label.anchor}
        y={label.box.y + label.box.height / 2 + size * baselineDrop}
        fontSize={size}
        fill={colour.ink}
      >
        {label.text}
      </text>
    ),
  );
}
