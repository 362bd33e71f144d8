import { useActiveTooltipLabel, useIsTooltipActive } from 'recharts';
import type { BarChartModel } from '../../display/models.ts';
import { ellipsize } from '../../display/textWidth.ts';
import { amountX, type BarLayout, rowHeight, rowMiddle } from './barLayout.ts';
import { chartTheme } from './chartTheme.ts';
import { BAR_SWATCHES } from './layOutBars.ts';

const { colour, baselineDrop } = chartTheme;
const AFTER_BAR = 6;
/** The air between the plot and the texts under it. */
const UNDER_PLOT = 8;

type LayoutProps = { readonly layout: BarLayout };

/** The projects' names, beside the bars or over them. */
export function RowNames({ layout }: LayoutProps) {
  const size = layout.nameSize;
  const lineHeight = size * 1.15;
  return layout.names.map(({ key, lines }, row) => {
    const middle = rowMiddle(layout.plot, row) + layout.nameShift;
    return (
      <text key={key} className="bar-name" fontSize={size} fill={colour.ink}>
        {lines.map((line, index) => (
          <tspan
            key={line}
            x={0}
            y={middle + (index - (lines.length - 1) / 2) * lineHeight + size * baselineDrop}
          >
            {line}
          </tspan>
        ))}
      </text>
    );
  });
}

type BarsProps = LayoutProps & { readonly model: BarChartModel };

/**
 * The bars, drawn by us from the layout: each bar of the library's is five components, which all are there to be
 * animated and pointed at one by one.
 */
export function Bars({ model, layout }: BarsProps) {
  const { plot, barSize, barGap, barShift } = layout;
  // A pair begins on a whole pixel of its row.
  const inRow = Math.round((rowHeight(plot) - 2 * barSize - barGap) / 2);
  return (
    <g className="chart-bars">
      {(['gevinst', 'forbrug'] as const).flatMap((kind, place) =>
        model.rows.map(({ key, [kind]: value }, row) => {
          const top = plot.top + row * rowHeight(plot) + inRow + place * (barSize + barGap) + barShift;
          return <BarRect key={`${key}-${kind}`} kind={kind} layout={layout} value={value} top={top} />;
        }),
      )}
    </g>
  );
}

type BarRectProps = LayoutProps & {
  readonly kind: keyof typeof BAR_SWATCHES;
  readonly value: number | null;
  readonly top: number;
};

/** A bar's outline lies within its length. */
function BarRect({ kind, layout: { plot, barSize }, value, top }: BarRectProps) {
  if (value === null) return null;
  const { fill, edge } = BAR_SWATCHES[kind];
  const zero = amountX(plot, 0);
  const end = amountX(plot, value);
  if (end === zero) return null;
  return (
    <rect
      className={`bar-${kind}`}
      x={Math.min(zero, end) + 0.5}
      y={top + 0.5}
      width={Math.max(1, Math.abs(end - zero) - 1)}
      height={Math.max(1, barSize - 1)}
      fill={fill}
      stroke={edge}
    />
  );
}

/** The field behind the row that is pointed at. The library's own would lie over the bars. */
export function ActiveRow({ layout: { plot, names } }: LayoutProps) {
  const isActive = useIsTooltipActive();
  const label = useActiveTooltipLabel();
  const row = names.findIndex(({ key }) => key === label);
  if (!isActive || row === -1) return null;
  return (
    <rect
      className="active-row"
      x={plot.left + 0.5}
      y={rowMiddle(plot, row) - rowHeight(plot) / 2}
      width={Math.max(0, plot.right - plot.left - 1)}
      height={rowHeight(plot)}
      fill={colour.hover}
    />
  );
}

type LabelsProps = BarsProps & { readonly formatBar: (kroner: number) => string };

/** Each bar's figure at its end; where there is no figure, the reason in its place. */
export function BarLabels({ model, layout, formatBar }: LabelsProps) {
  const { plot, labelSize: size } = layout;
  const toBar = (layout.barSize + layout.barGap) / 2;
  const zero = amountX(plot, 0);
  const room = plot.right + layout.margin.right - AFTER_BAR - zero;
  return model.rows.flatMap(({ key, gevinst, gevinstNote, forbrug, forbrugNote }, row) => {
    const middle = rowMiddle(plot, row) + layout.barShift;
    return [
      { bar: 'gevinst', value: gevinst, note: gevinstNote, at: middle - toBar },
      { bar: 'forbrug', value: forbrug, note: forbrugNote, at: middle + toBar },
    ].map(({ bar, value, note, at }) => (
      <text
        key={`${key}-${bar}`}
        className={value === null ? 'bar-note' : 'bar-value'}
        x={(value === null ? zero : Math.max(zero, amountX(plot, value))) + AFTER_BAR}
        y={at + size * baselineDrop}
        fontSize={size}
        fontStyle={value === null ? 'italic' : 'normal'}
        fill={value === null ? colour.ink2 : colour.ink}
      >
        {value === null ? ellipsize(note, room, size) : formatBar(value)}
      </text>
    ));
  });
}

/** A line down the plot at every amount that has a text, and all in one path. */
export function AmountGrid({ layout: { plot, ticks } }: LayoutProps) {
  const lines = ticks.map((tick) => `M${amountX(plot, tick)} ${plot.top}V${plot.bottom}`);
  return <path className="chart-grid" d={lines.join('')} stroke={colour.grid} fill="none" />;
}

type AxisProps = LayoutProps & { readonly format: (kroner: number) => string };

/** The amounts' names under the plot; their lines are the grid. */
export function AmountAxis({ layout: { plot, ticks, labelSize: size }, format }: AxisProps) {
  return (
    <g className="amount-axis">
      {ticks.map((tick, index) => (
        <text
          key={tick}
          x={amountX(plot, tick)}
          y={plot.bottom + UNDER_PLOT}
          dy={size}
          // Without names at the left, the first text must not stick out there.
          textAnchor={index === 0 && plot.left === 0 ? 'start' : 'middle'}
          fontSize={size}
          fill={colour.ink2}
        >
          {format(tick)}
        </text>
      ))}
    </g>
  );
}

/** Where the bars begin, also in a row that has none. */
export function ZeroLine({ layout: { plot } }: LayoutProps) {
  const zero = amountX(plot, 0);
  return <path className="zero-line" d={`M${zero} ${plot.top}V${plot.bottom}`} stroke={colour.axis} />;
}
