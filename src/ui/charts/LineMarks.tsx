import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { LineChartModel } from '../../display/models.ts';
import { chartTheme } from './chartTheme.ts';
import { type DrawnLine, dotsOf, lastObservation } from './drawnLines.ts';
import { LABEL_GAP, type LineLayout } from './lineLayout.ts';
import { spreadLabels } from './spreadLabels.ts';

type Props = {
  readonly model: LineChartModel;
  readonly layout: LineLayout;
  readonly lines: readonly DrawnLine[];
};

const { colour, baselineDrop } = chartTheme;

/** A dot on every observation: one path for many, whose strokes are so short that only their caps show. */
export function LineDots({ model, layout, lines }: Props) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (x === undefined || y === undefined) return null;
  return lines
    .toReversed()
    .flatMap((line) =>
      dotsOf(line, layout.monthWidth).map(({ indices, size }) => (
        <path
          key={`${line.key}-${size}-${indices[0]}`}
          className="line-dots"
          d={indices.map((at) => `M${x(model.months[at]) ?? 0} ${y(line.points[at]) ?? 0}h0.01`).join('')}
          fill="none"
          stroke={line.style.colour}
          strokeWidth={size}
          strokeLinecap={line.style.dotShape}
        />
      )),
    );
}

/** The line's name and its last figure, beside its end. */
export function EndLabels({ model, layout, lines }: Props) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const plot = usePlotArea();
  if (x === undefined || y === undefined || plot === undefined) return null;
  const { endLabels, endLabelHeight: height, labelSize: size } = layout;
  const ends = endLabels.map((label) => {
    const last = lastObservation(lines.find(({ key }) => key === label.key)?.points ?? []);
    const month = last === undefined ? undefined : model.months[last.index];
    return { ...label, x: x(month) ?? plot.x + plot.width, y: y(last?.value) ?? plot.y };
  });
  const right = plot.x + plot.width;
  const wanted = ends.map((end) => end.y);
  const middles = spreadLabels(wanted, height, plot.y - height / 2, plot.y + plot.height + height / 2);
  return ends.map(({ key, lines: texts, strong, ...end }, index) => {
    const middle = middles[index] ?? end.y;
    const isMoved = Math.abs(middle - end.y) > 3 || right - end.x > 8;
    return (
      <g key={key} className="line-label" fill={strong ? colour.local : colour.ink2} fontSize={size}>
        {isMoved && (
          <path
            d={`M${end.x + 5} ${end.y}L${right + LABEL_GAP - 4} ${middle}`}
            stroke={colour.axis}
            fill="none"
          />
        )}
        {texts.map((text, row) => (
          <text
            key={text}
            x={right + LABEL_GAP}
            y={middle + (row - (texts.length - 1) / 2) * size * 1.15 + size * baselineDrop}
            fontWeight={strong ? 700 : 400}
          >
            {text}
          </text>
        ))}
      </g>
    );
  });
}

/** A dashed line before the month from which the figures are made another way, with its name on top. */
export function BreakLines({ layout }: Pick<Props, 'layout'>) {
  const plot = usePlotArea();
  if (plot === undefined) return null;
  return layout.breaks.map(({ month, x, text, isEnd, baseline, top }) => (
    <g key={month} className="line-break">
      <path d={`M${x} ${top}V${plot.y + plot.height}`} stroke={colour.ink2} strokeDasharray="3 4" />
      <text
        x={x + (isEnd ? -5 : 5)}
        y={baseline}
        textAnchor={isEnd ? 'end' : 'start'}
        fontSize={layout.breakSize}
        fill={colour.ink2}
      >
        {text}
      </text>
    </g>
  ));
}
