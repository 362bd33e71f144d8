import { TableExport, type TableExportProps } from './TableExport.tsx';

/** "Eksportér" at the end of a section's head. */
export function SectionExport(props: TableExportProps) {
  return (
    <div className="section-export">
      <TableExport {...props} />
    </div>
  );
}
