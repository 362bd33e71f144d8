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

/** What happened there, with the number that it has in the drawing. */
export type TooltipNote = { readonly number: string; readonly text: string };

type Props = {
  /** Nothing is shown, and nothing read out, without it. */
  readonly title?: string;
  readonly rows?: readonly TooltipRow[];
  readonly notes?: readonly TooltipNote[];
  /** What was left out, in words. */
  readonly rest?: string | undefined;
};

/** What a chart says about the place pointed at, by mouse, finger or arrow key. Screen readers hear it too. */
export function ChartTooltip({ title, rows = [], notes = [], rest }: Props) {
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
          {notes.map(({ number, text }) => (
            <p key={`${number}-${text}`} className="chart-tooltip__event">
              <span className="chart-tooltip__number">{number}</span>
              {text}
            </p>
          ))}
          {rest !== undefined && <p className="chart-tooltip__rest">{rest}</p>}
        </>
      )}
    </div>
  );
}
