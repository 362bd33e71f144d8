import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { BarChartModel } from '../../display/models.ts';
import { ellipsize } from '../../display/textWidth.ts';
import type { BarLayout } from './barLayout.ts';
import { chartTheme } from './chartTheme.ts';

const { colour, baselineDrop } = chartTheme;
const AFTER_BAR = 6;

type NamesProps = { readonly layout: BarLayout };

/** The projects' names, beside the bars or over them. */
export function RowNames({ layout }: NamesProps) {
  const y = useYAxisScale();
  if (y === undefined) return null;
  const size = layout.nameSize;
  const lineHeight = size * 1.15;
  return layout.names.map(({ key, lines }) => {
    const middle = (y(key, { position: 'middle' }) ?? 0) + layout.nameShift;
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

type LabelsProps = {
  readonly model: BarChartModel;
  readonly layout: BarLayout;
  readonly formatBar: (kroner: number) => string;
};

/** Each bar's figure at its end; where there is no figure, the reason in its place. */
export function BarLabels({ model, layout, formatBar }: LabelsProps) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const plot = usePlotArea();
  if (x === undefined || y === undefined || plot === undefined) return null;
  const size = layout.labelSize;
  const toBar = (layout.barSize + layout.barGap) / 2;
  const room = plot.x + plot.width + layout.margin.right - AFTER_BAR - (x(0) ?? plot.x);
  return model.rows.flatMap(({ key, gevinst, gevinstNote, forbrug, forbrugNote }) => {
    const middle = (y(key, { position: 'middle' }) ?? 0) + layout.barShift;
    return [
      { bar: 'gevinst', value: gevinst, note: gevinstNote, at: middle - toBar },
      { bar: 'forbrug', value: forbrug, note: forbrugNote, at: middle + toBar },
    ].map(({ bar, value, note, at }) => (
      <text
        key={`${key}-${bar}`}
        className={value === null ? 'bar-note' : 'bar-value'}
        x={Math.max(x(0) ?? plot.x, x(value ?? 0) ?? plot.x) + AFTER_BAR}
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

type GridProps = { readonly ticks: readonly number[] };

/** A line down the plot at every amount that has a text, and all in one path. */
export function AmountGrid({ ticks }: GridProps) {
  const x = useXAxisScale();
  const plot = usePlotArea();
  if (x === undefined || plot === undefined) return null;
  const lines = ticks.flatMap((tick) => {
    const at = x(tick);
    return at === undefined ? [] : `M${at} ${plot.y}v${plot.height}`;
  });
  return <path className="chart-grid" d={lines.join('')} stroke={colour.grid} fill="none" />;
}

/** Where the bars begin, also in a row that has none. */
export function ZeroLine() {
  const x = useXAxisScale();
  const plot = usePlotArea();
  const zero = x?.(0);
  if (zero === undefined || plot === undefined) return null;
  return <path className="zero-line" d={`M${zero} ${plot.y}v${plot.height}`} stroke={colour.axis} />;
}
