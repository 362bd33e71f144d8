import type { ZoneBarModel } from '../../display/models.ts';
import type { Box } from './boxes.ts';
import { chartTheme } from './chartTheme.ts';
import { type PlacedText, type VerticalLine, zoneBarLayout } from './zoneBarLayout.ts';

type Props = {
  readonly model: ZoneBarModel;
  readonly width: number;
  /** More than the bar needs makes it larger, text and all. */
  readonly height?: number;
};

const { colour, zone } = chartTheme;

/** How far from the country: bands with their limits, a zero line, and marks for now, last and the start. */
export function ZoneBar({ model, width, height }: Props) {
  const layout = zoneBarLayout(model, width, height);
  const { scale } = layout;
  return (
    <svg
      className="zone-bar"
      role="img"
      aria-label={model.summary}
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
    >
      {layout.zones.map((each) => (
        <g key={`${each.colour}-${each.box.x}`}>
          <rect {...each.box} fill={zone[each.colour]} />
          {each.hatch !== '' && <path d={each.hatch} stroke={zone.hatch} strokeWidth={scale} fill="none" />}
          {each.colour === 'unknown' && (
            <rect {...each.box} fill="none" stroke={zone.hatch} strokeWidth={scale} />
          )}
        </g>
      ))}
      {layout.limits.map((limit) => (
        <Rule key={limit.key} at={limit} width={1.5 * scale} />
      ))}
      {layout.leaders.map((leader) => (
        <polyline
          key={leader.key}
          points={leader.points.map(({ x, y }) => `${x},${y}`).join(' ')}
          stroke={colour.axis}
          strokeWidth={scale}
          fill="none"
        />
      ))}
      {layout.zero && <Rule at={layout.zero} width={2 * scale} />}
      {layout.baseline && (
        <Rule at={layout.baseline} width={2.5 * scale} dash={`${4 * scale} ${3 * scale}`} />
      )}
      {layout.now && <Rule at={layout.now} width={3.5 * scale} />}
      {layout.now && <path d={pointingDown(layout.now.triangle)} fill={colour.ink} />}
      {layout.last && (
        <circle
          cx={layout.last.x}
          cy={layout.last.y}
          r={layout.last.radius}
          fill={colour.card}
          stroke={colour.ink}
          strokeWidth={2 * scale}
        />
      )}
      {layout.texts.map((text) => (
        <BarText key={text.key} at={text} />
      ))}
    </svg>
  );
}

function pointingDown({ x, y, width, height }: Box): string {
  return `M${x} ${y}h${width}l${-width / 2} ${height}z`;
}

type RuleProps = {
  readonly at: VerticalLine;
  readonly width: number;
  readonly dash?: string;
};

function Rule({ at, width, dash }: RuleProps) {
  return (
    <line
      x1={at.x}
      x2={at.x}
      y1={at.from}
      y2={at.to}
      stroke={colour.ink}
      strokeWidth={width}
      strokeDasharray={dash}
    />
  );
}

type BarTextProps = { readonly at: PlacedText };

function BarText({ at }: BarTextProps) {
  return (
    <text
      x={at.box.x + at.box.width / 2}
      y={at.baseline}
      textAnchor="middle"
      fontSize={at.size}
      fontWeight={at.bold ? 700 : 400}
      fill={at.bold ? colour.ink : colour.ink2}
    >
      {at.text}
    </text>
  );
}
