import { Suspense } from 'react';
import { LazyTableExport } from './lazyExport.ts';
import type { TableExportProps } from './TableExport.tsx';

/** "Eksportér" at the end of a section's head, with its room kept until it is there. */
export function SectionExport(props: TableExportProps) {
  return (
    <div className="section-export">
      <Suspense fallback={null}>
        <LazyTableExport {...props} />
      </Suspense>
    </div>
  );
}
