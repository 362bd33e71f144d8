import type { ReactNode } from 'react';

type Props = { readonly label: string; readonly className?: string; readonly children: ReactNode };

/** Lets what is too wide scroll sideways. It takes the focus, so that arrow keys can scroll it too. */
export function ScrollBox({ label, className = '', children }: Props) {
  return (
    <section className={`table-card ${className}`} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
