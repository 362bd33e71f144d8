import type { MeetingFigure } from '../../../display/meeting/step.ts';
import { PlanBar } from '../PlanBar.tsx';

type Props = { readonly figures: readonly MeetingFigure[]; readonly lines: readonly string[] };

/** Figures side by side, each behind a tick, and what belongs to all of them below. */
export function StageFigures({ figures, lines }: Props) {
  return (
    <>
      <ul className="stage-figures">
        {figures.map((figure) => (
          <li key={figure.key} className="stage-figure">
            <p className="stage-figure-label">{figure.label}</p>
            <p className={figure.isNegative ? 'stage-value is-negative' : 'stage-value'}>
              <strong className={`is-${figure.size}`}>{figure.value}</strong>
              {figure.unit === undefined ? null : <span> {figure.unit}</span>}
            </p>
            {figure.bar === undefined ? null : (
              <PlanBar share={figure.bar.share} elapsed={figure.bar.elapsed} />
            )}
            {figure.lines.map((line) => (
              <p key={line} className="stage-small">
                {line}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <StageLines lines={lines} />
    </>
  );
}

/** What is said below a drawing or figures, in the smallest type of the stage. */
export function StageLines({ lines }: { readonly lines: readonly string[] }) {
  return lines.length === 0 ? null : (
    <div className="stage-lines">
      {lines.map((line) => (
        <p key={line} className="stage-small">
          {line}
        </p>
      ))}
    </div>
  );
}
