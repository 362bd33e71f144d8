import { DotMarks } from './DotMarks.tsx';
import { SWATCH, type SwatchStyle } from './swatchStyle.ts';

type Props = {
  readonly style: SwatchStyle;
  readonly x?: number;
  readonly y?: number;
  readonly scale?: number;
};

/** A small piece of what is drawn, to be put into any drawing. */
export function SwatchMark({ style, x = 0, y = 0, scale = 1 }: Props) {
  const { width, height } = SWATCH;
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      {style.kind === 'bar' ? (
        <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill={style.fill} stroke={style.edge} />
      ) : (
        <>
          <path
            d={`M0 ${height / 2}H${width}`}
            stroke={style.line.colour}
            strokeWidth={style.line.width}
            strokeDasharray={style.line.dash}
            fill="none"
          />
          {style.line.joinedDots && (
            <DotMarks
              at={[{ x: width / 2, y: height / 2 }]}
              shape={style.line.dotShape}
              size={style.line.dot}
              colour={style.line.colour}
            />
          )}
        </>
      )}
    </g>
  );
}

/** The same on its own, before a name in running text. */
export function Swatch({ style }: Props) {
  const { width, height } = SWATCH;
  return (
    <svg
      className="chart-swatch"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <SwatchMark style={style} />
    </svg>
  );
}
