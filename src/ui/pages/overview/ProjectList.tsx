import { memo } from 'react';
import type { ProjectTableModel } from '../../../display/projectTable.ts';
import type { SortColumn } from '../../../display/selection.ts';
import { STATE_TEXTS } from '../../../display/texts/states.ts';
import { TABLE_TEXTS } from '../../../display/texts/table.ts';
import { EmptyPanel } from '../../parts/EmptyPanel.tsx';
import { ProjectCards } from '../../parts/ProjectCards.tsx';
import { ProjectTable } from '../../parts/ProjectTable.tsx';
import type { EditionView } from '../../state/useEdition.ts';
import type { Navigation } from '../../state/useNavigation.ts';

type Props = {
  readonly view: EditionView;
  readonly model: ProjectTableModel;
  /** Links keep what is chosen: those of the table, what the table shows. */
  readonly navigation: Navigation;
  readonly drawsAll: boolean;
  readonly isNarrow: boolean;
  readonly checksText: string | undefined;
};

/** The projects as a table, on a phone as cards. Drawn anew only when it shows something else: it is most of the page. */
export const ProjectList = memo(function ProjectList({
  view,
  model,
  navigation,
  drawsAll,
  isNarrow,
  checksText,
}: Props) {
  const { address, choose, linkTo } = navigation;
  const { selection } = address;
  const linkToProject = (key: string) =>
    linkTo({ page: 'project', owner: view.owner.key, edition: view.entry.key, project: key });
  const sortBy = (column: SortColumn) => {
    const isSame = selection.sort.column === column;
    const direction = isSame && selection.sort.direction === 'ascending' ? 'descending' : 'ascending';
    choose({ selection: { ...selection, sort: { column, direction } } });
  };
  if (model.rows.length === 0) {
    return <EmptyPanel title={STATE_TEXTS.emptyTitle} reason={TABLE_TEXTS.nothingFound} />;
  }
  return isNarrow ? (
    <ProjectCards model={model} drawsAll={drawsAll} linkTo={linkToProject} checksText={checksText} />
  ) : (
    <ProjectTable
      model={model}
      drawsAll={drawsAll}
      sort={selection.sort}
      onSort={sortBy}
      linkTo={linkToProject}
      checksText={checksText}
    />
  );
});
