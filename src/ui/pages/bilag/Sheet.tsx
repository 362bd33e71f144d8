import { createContext, type ReactNode, useContext, useId } from 'react';

/** Owner and edition, as the head of each sheet says them. */
export const SheetOwner = createContext('');

type SheetProps = {
  /** True for a project's, and for what is hardly a line: on paper they follow what is before them, where they fit. */
  readonly follows?: boolean;
  readonly children: ReactNode;
};

/**
 * What begins on a new page. Its head names owner and edition, so that a loose sheet can be placed also where the
 * browser prints no footers.
 */
export function Sheet({ follows = false, children }: SheetProps) {
  return (
    <div className={follows ? 'sheet sheet-follows' : 'sheet'}>
      <p className="sheet-head">{useContext(SheetOwner)}</p>
      {children}
    </div>
  );
}

type PartProps = {
  readonly heading: string;
  /** A line over the heading. */
  readonly over?: string;
  readonly children: ReactNode;
};

/** A part of the bilag under a heading of its own. */
export function SheetPart({ heading, over, children }: PartProps) {
  const id = useId();
  return (
    <section className="sheet-part" aria-labelledby={id}>
      <div className="sheet-heading">
        {over === undefined ? null : <p className="small">{over}</p>}
        <h2 id={id}>{heading}</h2>
      </div>
      {children}
    </section>
  );
}
