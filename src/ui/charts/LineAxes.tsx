import { chartTheme } from './chartTheme.ts';
import type { LineLayout } from './lineLayout.ts';
import { xOf, yOf } from './plot.ts';

const { colour, baselineDrop } = chartTheme;
/** The small lines under the time axis, and the air between them and the months' names. */
const TICK = 6;
const UNDER_TICK = 2;

type Props = { readonly layout: LineLayout };

/** The time axis with its ticks, in one path, and the months' names under it. */
export function MonthAxis({ layout: { plot, months, monthDrop, labelSize: size } }: Props) {
  const ticks = months.map(({ index }) => `M${xOf(plot, index)} ${plot.bottom}v${TICK}`);
  return (
    <g className="month-axis">
      <path
        d={`M${plot.left} ${plot.bottom}H${plot.right}${ticks.join('')}`}
        stroke={colour.axis}
        fill="none"
      />
      {months.map(({ month, text, x }) => (
        <text
          key={month}
          x={x}
          y={plot.bottom + TICK + UNDER_TICK}
          dy={size + monthDrop}
          textAnchor="middle"
          fontSize={size}
          fill={colour.ink2}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

type ValueProps = Props & { readonly format: (value: number) => string };

/** The values' names beside the plot; their lines are the grid. */
export function ValueAxis({ layout: { plot, yTicks, axisGap, labelSize: size }, format }: ValueProps) {
  return (
    <g className="value-axis">
      {yTicks.map((value) => (
        <text
          key={value}
          x={plot.left - axisGap}
          y={yOf(plot, value)}
          dy={size * baselineDrop}
          textAnchor="end"
          fontSize={size}
          fill={colour.ink2}
        >
          {format(value)}
        </text>
      ))}
    </g>
  );
}
