import { cellText } from '../../../display/cellText.ts';
import { formatNumber } from '../../../display/format.ts';
import type { ProjectRow } from '../../../display/projectRow.ts';
import { toProjectTable } from '../../../display/projectTable.ts';
import { EMBED_TEXTS } from '../../../display/texts/embed.ts';
import { STATE_TEXTS } from '../../../display/texts/states.ts';
import { TABLE_TEXTS } from '../../../display/texts/table.ts';
import { EmptyPanel } from '../../parts/EmptyPanel.tsx';
import { StatusWord } from '../../parts/StatusWord.tsx';
import type { EditionView } from '../../state/useEdition.ts';
import { useNavigation } from '../../state/useNavigation.ts';
import { OpenLink } from './OpenLink.tsx';

/** A card in a frame is looked at, not scrolled for minutes. */
const MOST = 100;

type Props = { readonly view: EditionView };

/** The projects that the address selects, trouble first: how many of each colour, and which. */
export function EmbedProjects({ view }: Props) {
  const { selection } = useNavigation().address;
  const model = toProjectTable(view.barometer, view.rows, selection);
  if (model.rows.length === 0) {
    const reason = view.rows.length === 0 ? TABLE_TEXTS.noProjects : TABLE_TEXTS.nothingFound;
    return <EmptyPanel title={STATE_TEXTS.emptyTitle} reason={reason} />;
  }
  const rows = model.rows.slice(0, MOST);
  const [shown, found, all] = [rows, model.rows, view.rows].map(({ length }) => formatNumber(length));
  return (
    <>
      <ul className="embed-counts">
        {model.chips
          .filter(({ count }) => count > 0)
          .map(({ key, colour, count }) => (
            <li key={key}>
              <StatusWord colour={colour} /> <strong>{formatNumber(count)}</strong>
            </li>
          ))}
      </ul>
      <table className="embed-table">
        <thead>
          <tr>
            <th scope="col">{EMBED_TEXTS.status}</th>
            <th scope="col">{EMBED_TEXTS.project}</th>
            <th scope="col" className="is-end">
              {EMBED_TEXTS.net}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} view={view} />
          ))}
        </tbody>
      </table>
      {found === all ? null : <p className="small">{EMBED_TEXTS.selected(found ?? '', all ?? '')}</p>}
      {shown === found ? null : <p className="small">{EMBED_TEXTS.firstOf(shown ?? '', found ?? '')}</p>}
    </>
  );
}

type RowProps = { readonly row: ProjectRow; readonly view: EditionView };

function Row({ row, view: { owner, entry } }: RowProps) {
  const place = { page: 'project', owner: owner.key, edition: entry.key, project: row.key } as const;
  return (
    <tr>
      <td>
        <StatusWord colour={row.status} />
      </td>
      <th scope="row">
        <OpenLink place={place} text={row.name} />
      </th>
      <td className={row.isNetNegative ? 'is-end negative' : 'is-end'}>{cellText(row.cells.nettogevinst)}</td>
    </tr>
  );
}
