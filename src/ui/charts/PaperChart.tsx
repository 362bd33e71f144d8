import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { ChartFrameModel } from '../../display/models.ts';
import { ScrollBox } from '../parts/ScrollBox.tsx';
import type { ChartSize } from './ChartFrame.tsx';
import { PAPER_WIDTH } from './paperWidths.ts';
import { useDrawing } from './useDrawing.ts';
import { usePrinting } from './usePrinting.ts';
import '../../styles/charts.css';

type Props = {
  readonly model: ChartFrameModel;
  readonly height: number;
  /** The same figures as a table: stands in for a drawing that does not come. */
  readonly table: ReactNode;
  /** Draws the chart at the width of the paper, whatever the screen's is. */
  readonly children: (size: ChartSize) => ReactNode;
  /** Told once the chart is drawn, or once it is clear that its table stands in for it. */
  readonly onSettled: (key: string) => void;
};

/** A chart on paper: its heading, the drawing or else its table, and its source, kept together on one page. */
export function PaperChart({ model, height, table, children, onSettled }: Props) {
  const headingId = useId();
  const box = useRef<HTMLDivElement>(null);
  const drawing = useDrawing(box);
  const isPrinting = usePrinting();
  const { key } = model;
  useEffect(() => {
    if (drawing !== 'pending') onSettled(key);
  }, [drawing, key, onSettled]);
  // Paper cannot wait: what was not drawn yet is printed as its table.
  const showTable = drawing === 'failed' || (isPrinting && drawing === 'pending');
  return (
    <figure className="paper-chart" aria-labelledby={headingId}>
      <h3 id={headingId}>{model.title}</h3>
      {model.subtitle === '' ? null : <p className="small">{model.subtitle}</p>}
      {showTable ? table : null}
      <div hidden={showTable} ref={box}>
        <ScrollBox label={model.title}>
          <div className="paper-drawing" style={{ minHeight: height }}>
            {children({ width: PAPER_WIDTH, height })}
          </div>
        </ScrollBox>
      </div>
      <figcaption>
        {model.summary === '' ? null : <p>{model.summary}</p>}
        {model.source === '' ? null : <p className="small">{model.source}</p>}
      </figcaption>
    </figure>
  );
}
