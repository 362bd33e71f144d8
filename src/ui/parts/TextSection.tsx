import { type ReactNode, useId } from 'react';

type Props = {
  readonly heading: string;
  readonly intro?: string;
  /** A button beside the heading. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** A section of reading text: a heading, perhaps an introduction, and what follows. */
export function TextSection({ heading, intro, action, children }: Props) {
  const id = useId();
  return (
    <section className="prose" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{heading}</h2>
        {action}
      </div>
      <div className="prose-body">
        {intro === undefined ? null : <p>{intro}</p>}
        {children}
      </div>
    </section>
  );
}
