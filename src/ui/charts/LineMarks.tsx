import { Fragment } from 'react';
import { anchorX } from './boxes.ts';
import { brokenLine } from './brokenLine.ts';
import { chartTheme } from './chartTheme.ts';
import { DotMarks } from './DotMarks.tsx';
import { type DrawnLine, dotsOf } from './drawnLines.ts';
import { LABEL_LINE } from './endLabels.ts';
import type { LineLayout } from './lineLayout.ts';
import { isOnAxis, type Plot, pointAt } from './plot.ts';

const { colour, baselineDrop } = chartTheme;

type DotsProps = { readonly layout: LineLayout; readonly lines: readonly DrawnLine[] };

/** A dot on every observation, and all of a line's in one path: there can be many. */
export function LineDots({ layout, lines }: DotsProps) {
  return lines.toReversed().flatMap((line) =>
    dotsOf(line, layout.monthWidth).map(({ indices, size }) => (
      <DotMarks
        key={`${line.key}-${size}-${indices[0]}`}
        className="line-dots"
        shape={line.style.dotShape}
        size={size}
        colour={line.style.colour}
        at={indices.flatMap((index) => {
          const value = line.points[index] ?? null;
          return value === null || !isOnAxis(layout.plot, value) ? [] : pointAt(layout.plot, index, value);
        })}
      />
    )),
  );
}

/** The lines of the background, all alike, in one path: a hundred of them cost the library a second. */
export function CrowdLines({ layout: { plot }, lines }: DotsProps) {
  const crowd = lines.filter(({ style }) => style.isCrowd);
  const style = crowd[0]?.style;
  if (style === undefined) return null;
  return (
    <path
      className="crowd-lines"
      d={crowd.map(({ points }) => pathOf(points, plot)).join('')}
      stroke={style.colour}
      strokeWidth={style.width}
      fill="none"
    />
  );
}

/** A line as a path; a month without a figure, or beyond the axis, is a gap. */
function pathOf(points: readonly (number | null)[], plot: Plot): string {
  let path = '';
  let isDown = false;
  for (const [index, value] of points.entries()) {
    if (value === null || !isOnAxis(plot, value)) {
      isDown = false;
      continue;
    }
    const { x, y } = pointAt(plot, index, value);
    path += `${isDown ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`;
    isDown = true;
  }
  return path;
}

type LayoutProps = { readonly layout: LineLayout };

/** The line's name and its newest figure, beside its end. */
export function EndLabels({ layout }: LayoutProps) {
  const size = layout.labelSize;
  return layout.endLabels.map(({ key, lines, strong, colour: own, box, anchor, leader }) => (
    <g key={key} className="line-label" fill={own} fontSize={size}>
      {leader !== undefined && (
        <path
          d={`M${leader.from.x} ${leader.from.y}L${leader.to.x} ${leader.to.y}`}
          stroke={colour.axis}
          fill="none"
        />
      )}
      {lines.map((text, row) => (
        <text
          key={text}
          x={anchorX(box, anchor)}
          textAnchor={anchor}
          y={box.y + (row + 0.5) * size * LABEL_LINE + size * baselineDrop}
          fontWeight={strong ? 700 : 400}
        >
          {text}
        </text>
      ))}
    </g>
  ));
}

/** A dashed line before the month from which the figures are made another way, with its name on top. */
export function BreakLines({ layout }: LayoutProps) {
  return layout.breaks.map(({ month, x, text, isEnd, baseline, top }) => (
    <g key={month} className="line-break">
      <path
        d={brokenLine(x, top, layout.plot.bottom, layout.texts)}
        stroke={colour.ink2}
        strokeDasharray="3 4"
      />
      <text
        x={x + (isEnd ? -5 : 5)}
        y={baseline}
        textAnchor={isEnd ? 'end' : 'start'}
        fontSize={layout.noteSize}
        fill={colour.ink2}
      >
        {text}
      </text>
    </g>
  ));
}

/** Numbers under the time axis, each joined to its month by a thin line that runs up through the plot. */
export function MarkerMarks({ layout }: LayoutProps) {
  const { plot, markers, texts, noteSize: size } = layout;
  const { width, height, rowHeight, underAxis } = markers;
  const half = height / 2;
  const months = [...new Set(markers.placed.flatMap(({ xs }) => xs))];
  const middleOf = (row: number) => plot.bottom + underAxis + row * rowHeight + half;
  return (
    <g className="line-markers">
      {months.map((x) => (
        <path key={x} d={brokenLine(x, plot.top, plot.bottom, texts)} stroke={colour.axis} fill="none" />
      ))}
      {markers.placed.map(({ key, xs, middle, row }) => (
        <path
          key={key}
          d={xs.map((x) => `M${x} ${plot.bottom}L${middle} ${middleOf(row)}`).join('')}
          stroke={colour.axis}
          fill="none"
        />
      ))}
      {markers.placed.map(({ key, text, middle, row }) => {
        const top = middleOf(row) - half;
        return (
          <Fragment key={key}>
            <rect
              x={middle - width / 2}
              y={top}
              width={width}
              height={height}
              rx={half}
              fill={colour.card}
              stroke={colour.ink2}
            />
            <text
              x={middle}
              y={top + half + size * baselineDrop}
              textAnchor="middle"
              fontSize={size}
              fontWeight={600}
              fill={colour.ink}
            >
              {text}
            </text>
          </Fragment>
        );
      })}
    </g>
  );
}
