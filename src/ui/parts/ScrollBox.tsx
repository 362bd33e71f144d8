import type { ReactNode, RefCallback } from 'react';

type Props = {
  readonly label: string;
  readonly className?: string;
  readonly boxRef?: RefCallback<HTMLElement>;
  readonly children: ReactNode;
};

/** Lets what is too wide or too long scroll. It takes the focus, so that arrow keys can scroll it too. */
export function ScrollBox({ label, className = '', boxRef, children }: Props) {
  return (
    <section className={`table-card ${className}`} tabIndex={0} aria-label={label} ref={boxRef}>
      {children}
    </section>
  );
}
