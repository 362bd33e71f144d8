import type { ProjectPageModel } from '../../../display/projectPage.ts';
import { toProjectTable } from '../../../display/projectTable.ts';
import { PROJECT_TEXTS } from '../../../display/texts/project.ts';
import type { EditionView } from '../../state/useEdition.ts';
import { useNavigation } from '../../state/useNavigation.ts';

type Props = { readonly model: ProjectPageModel; readonly view: EditionView };

/** Name and facts of the project, and the way to its neighbours in the order chosen on Oversigt. */
export function ProjectHead({ model, view }: Props) {
  const { address, linkTo } = useNavigation();
  const { rows } = toProjectTable(view.barometer, view.rows, address.selection);
  const index = rows.findIndex(({ key }) => key === model.key);
  const at = { owner: view.owner.key, edition: view.entry.key };
  const neighbours = [
    { label: PROJECT_TEXTS.previous, row: index > 0 ? rows[index - 1] : undefined },
    { label: PROJECT_TEXTS.next, row: index < 0 ? undefined : rows[index + 1] },
  ];
  return (
    <header className="project-head">
      <nav className="crumbs" aria-label={PROJECT_TEXTS.back}>
        <a {...linkTo({ page: 'overview', ...at })}>{PROJECT_TEXTS.back}</a>
        {neighbours.map(({ label, row }) =>
          row === undefined ? null : (
            <a key={label} {...linkTo({ page: 'project', ...at, project: row.key })}>
              {label}: {row.name}
            </a>
          ),
        )}
      </nav>
      <p className="small">{model.number}</p>
      <h1>{model.name}</h1>
      {model.purpose === undefined ? null : <p>{model.purpose}</p>}
      <ul className="project-about small">
        {model.about.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </header>
  );
}
