import type { EditionView } from '../state/useEdition.ts';
import { SectionExport } from './SectionExport.tsx';

type Props = {
  readonly title: string;
  /** One of the edition's tables, by the name that its file gets. */
  readonly table: string;
  readonly view: EditionView;
};

/** "Eksportér" beside what the page shows of one of the edition's tables. */
export function EditionTableExport({ title, table, view }: Props) {
  return (
    <SectionExport
      title={title}
      tableAt={async () => {
        const { editionTable } = await import('../../display/edition/editionTables.ts');
        return editionTable(view, table);
      }}
    />
  );
}
