import { Swatch } from './Swatch.tsx';
import type { SwatchStyle } from './swatchStyle.ts';

export type TooltipRow = {
  readonly key: string;
  readonly label: string;
  readonly swatch: SwatchStyle;
  readonly text: string;
  /** A reason in place of a figure. */
  readonly isNote: boolean;
};

type Props = {
  /** Nothing is shown, and nothing read out, without it. */
  readonly title?: string;
  readonly rows?: readonly TooltipRow[];
  /** What was left out, in words. */
  readonly rest?: string | undefined;
};

/** What a chart says about the place pointed at, by mouse, finger or arrow key. Screen readers hear it too. */
export function ChartTooltip({ title, rows = [], rest }: Props) {
  return (
    <div className="chart-tooltip" role="status" hidden={title === undefined}>
      {title !== undefined && (
        <>
          <p className="chart-tooltip__title">{title}</p>
          <dl className="chart-tooltip__rows">
            {rows.map(({ key, label, swatch, text, isNote }) => (
              <div key={key}>
                <dt>
                  <Swatch style={swatch} />
                  {label}
                </dt>
                <dd className={isNote ? 'chart-tooltip__note' : undefined}>{text}</dd>
              </div>
            ))}
          </dl>
          {rest !== undefined && <p className="chart-tooltip__rest">{rest}</p>}
        </>
      )}
    </div>
  );
}
