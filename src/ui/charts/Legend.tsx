import { chartTheme } from './chartTheme.ts';
import { legendScale, legendTextX, type PlacedItem } from './legendLayout.ts';
import { SwatchMark } from './Swatch.tsx';
import { SWATCH } from './swatchStyle.ts';

type Props = {
  readonly items: readonly PlacedItem[];
  readonly size: number;
  readonly rowHeight: number;
};

/** What the colours stand for. It is part of the drawing, so that it goes along into a file or a slide. */
export function Legend({ items, size, rowHeight }: Props) {
  const scale = legendScale(size);
  return (
    <g className="chart-legend">
      {items.map((item) => {
        const middle = (item.row + 0.5) * rowHeight;
        return (
          <g key={item.key}>
            <SwatchMark
              style={item.swatch}
              x={item.x}
              y={middle - (SWATCH.height * scale) / 2}
              scale={scale}
            />
            <text
              x={legendTextX(item, size)}
              y={middle + size * chartTheme.baselineDrop}
              fontSize={size}
              fill={chartTheme.colour.ink2}
            >
              {item.label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
