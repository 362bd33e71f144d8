/** Height of a row of a long table and of a card in a long list, in rem, as styles/longList.css has them. */
export const WINDOWED_ROW = { project: 4.9, card: 20.5, entry: 2.4 } as const;

type Props = { readonly rows: number; readonly rowHeight: number };

/** Stands for rows of a long table that are not drawn. Their numbers are on the rows that are. */
export function RowGap({ rows, rowHeight }: Props) {
  return (
    <tr className="row-gap" style={{ height: `${rows * rowHeight}rem` }}>
      <td />
    </tr>
  );
}
