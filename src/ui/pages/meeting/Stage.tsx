import { type ReactNode, type RefObject, useId } from 'react';
import { type StageLayout, stageVariables } from '../../../display/meeting/stageLayout.ts';
import type { MeetingStep } from '../../../display/meeting/step.ts';
import { StatusIcon } from '../../parts/StatusIcon.tsx';
import { StageBody } from './StageBody.tsx';
import { useGrownType } from './useGrownType.ts';
import '../../../styles/stage.css';
import '../../../styles/stageLists.css';

declare module 'react' {
  interface CSSProperties {
    readonly [variable: `--${string}`]: string | number;
  }
}

type Props = {
  readonly step: MeetingStep;
  readonly layout: StageLayout;
  readonly footer: string;
  /** "3 / 14", and what leads to the steps beside it. */
  readonly children?: ReactNode;
  /** The heading takes the focus when the step comes. */
  readonly heading?: RefObject<HTMLHeadingElement | null>;
  /** Where the step stands under a heading of the page. */
  readonly level?: 1 | 3;
};

/** One step: what it belongs to, what it says, what it shows, and whose figures they are. */
export function Stage({ step, layout, footer, children, heading, level = 1 }: Props) {
  const id = useId();
  const body = useGrownType(step, layout);
  const Heading = level === 1 ? 'h1' : 'h3';
  return (
    <article className={`stage is-${layout.kind}`} style={stageVariables(layout)} aria-labelledby={id}>
      <p className="stage-kicker" id={`${id}-kicker`}>
        {step.kicker}
      </p>
      <Heading
        className={`stage-title is-${step.titleSize}`}
        id={id}
        aria-describedby={`${id}-kicker`}
        tabIndex={-1}
        ref={heading}
      >
        {step.icon === undefined ? null : <StatusIcon icon={step.icon} />}
        <span>{step.title}</span>
      </Heading>
      <div className={`stage-body is-${step.body.kind}`} ref={body}>
        <StageBody key={step.key} step={step} layout={layout} />
      </div>
      {step.source === undefined ? null : <p className="stage-source">{step.source}</p>}
      <footer className="stage-foot">
        <p>{footer}</p>
        {children}
      </footer>
    </article>
  );
}
