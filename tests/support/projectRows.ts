import { screen, within } from '@testing-library/react';
import { textOf } from './pageText.ts';

const TABLE = 'Projekterne med realiserede tal, status og indikatorer';

/** The table of level 3. */
export function projectTable(): HTMLElement {
  return screen.getByRole('table', { name: TABLE });
}

/** The names of the projects in the table, from the top. */
export function projectNames(): string[] {
  return [...projectTable().querySelectorAll<HTMLElement>('tbody th[scope=row] a')].map(textOf);
}

/** The row of a project, as a reader sees it: one text per cell. */
export function projectRow(name: string): string[] {
  const row = within(projectTable()).getByRole('link', { name }).closest('tr');
  return [...(row?.cells ?? [])].map(textOf);
}

/** The rows below the table: of what is shown, when some are hidden, and of all. */
export function totalsRows(): string[][] {
  return [...projectTable().querySelectorAll('tfoot tr')].map((row) =>
    [...row.querySelectorAll<HTMLElement>('th, td')].map(textOf),
  );
}
