import { useContext } from 'react';
import type { TableToExport } from '../../display/tableToExport.ts';
import { ExportButton } from './ExportButton.tsx';
import { ExportFacts } from './exportFacts.ts';

export type TableExportProps = {
  /** The heading of the table. */
  readonly title: string;
  /** Made when the button is pressed: what is exported is what was on the screen then. */
  readonly tableAt: () => TableToExport | Promise<TableToExport>;
};

/** "Eksportér" on a table. */
export function TableExport({ title, tableAt }: TableExportProps) {
  const facts = useContext(ExportFacts);
  if (facts === undefined) return null;
  return (
    <ExportButton
      title={title}
      subjectAt={async ({ link }) =>
        (await import('./exportSubject.ts')).tableSubject(await tableAt(), facts, link)
      }
    />
  );
}
