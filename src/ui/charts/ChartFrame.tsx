import { type ReactNode, useId, useState } from 'react';
import type { ChartFrameModel } from '../../display/models.ts';
import { CardHeading } from '../parts/CardHeading.tsx';
import { CARD_ON_PAPER } from './paperWidths.ts';
import { useElementWidth } from './useElementWidth.ts';
import { usePaperWidth } from './usePaperWidth.ts';
import { usePrinting } from './usePrinting.ts';
import '../../styles/charts.css';

export type ChartSize = { readonly width: number; readonly height: number };

/** Whether the drawing can be there yet, and what stands in its place until then. */
export type ChartState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'waiting' | 'empty' | 'error'; readonly text: string; readonly action?: ReactNode };

type Props = {
  readonly model: ChartFrameModel;
  /** Draws the chart at the size that the frame has room for. */
  readonly children: (size: ChartSize) => ReactNode;
  readonly height: number;
  readonly labels: { readonly chart: string; readonly table: string };
  /** The same figures as a table. */
  readonly table: ReactNode;
  readonly state?: ChartState;
  /** Buttons beside the switch. */
  readonly actions?: ReactNode;
};

const READY: ChartState = { kind: 'ready' };

/** A chart with its heading, its table twin behind a switch, and its source. */
export function ChartFrame({ model, children, height, labels, table, state = READY, actions }: Props) {
  const headingId = useId();
  const [isTable, setTable] = useState(false);
  const [ref, widthOnScreen] = useElementWidth();
  const isPrinting = usePrinting();
  const width = usePaperWidth(widthOnScreen, CARD_ON_PAPER);
  // Paper cannot wait: what was not drawn yet is printed as its table.
  const isUndrawn = state.kind === 'waiting' || width === undefined;
  const showTable = isTable || (isPrinting && isUndrawn);
  return (
    <figure className="chart-frame" aria-labelledby={headingId}>
      <div className="chart-frame__head">
        <div>
          <CardHeading className="chart-frame__title" id={headingId}>
            {model.title}
          </CardHeading>
          {model.subtitle !== '' && <p className="chart-frame__subtitle">{model.subtitle}</p>}
        </div>
        <div className="chart-frame__tools">
          <fieldset className="chart-switch" aria-labelledby={headingId}>
            <SwitchButton label={labels.chart} isPressed={!isTable} onPress={() => setTable(false)} />
            <SwitchButton label={labels.table} isPressed={isTable} onPress={() => setTable(true)} />
          </fieldset>
          {actions}
        </div>
      </div>
      {showTable ? (
        <div className="chart-frame__table" style={{ minHeight: height }}>
          {table}
        </div>
      ) : (
        // Not aria-hidden, although the summary and the table say the same: a chart takes the focus and is read
        // out month by month, and what takes the focus must not be hidden. The drawings name themselves.
        <div className="chart-frame__drawing" style={{ height }} ref={ref}>
          {state.kind === 'ready' ? (
            width !== undefined && children({ width, height })
          ) : (
            <div className="chart-frame__message" role={state.kind === 'error' ? 'alert' : undefined}>
              <p>{state.text}</p>
              {state.action}
            </div>
          )}
        </div>
      )}
      <figcaption>
        <p className="chart-frame__summary">{model.summary}</p>
        {model.source !== '' && <p className="chart-frame__source">{model.source}</p>}
      </figcaption>
    </figure>
  );
}

type SwitchButtonProps = {
  readonly label: string;
  readonly isPressed: boolean;
  readonly onPress: () => void;
};

function SwitchButton({ label, isPressed, onPress }: SwitchButtonProps) {
  return (
    <button type="button" className="chart-switch__button" aria-pressed={isPressed} onClick={onPress}>
      {label}
    </button>
  );
}
