import { cleanup, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sectionNamed, textOf } from '../../support/pageText.ts';
import { projectNames } from '../../support/projectRows.ts';
import { renderApp } from '../../support/renderApp.tsx';
import { type SavedFile, watchSavedFiles } from './savedFiles.ts';

let saved: SavedFile[] = [];

beforeEach(() => {
  saved = watchSavedFiles();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Opens "Eksportér" of a section and answers with the dialog. */
async function openExport(section: string, name = section, title = name) {
  const button = await within(sectionNamed(section)).findByRole('button', { name: `Eksportér: ${name}` });
  await userEvent.click(button);
  return screen.findByRole('dialog', { name: `Eksportér: ${title}` });
}

async function saveDanishCsv(dialog: HTMLElement): Promise<string> {
  await userEvent.click(within(dialog).getByRole('button', { name: 'Hent CSV til dansk Excel' }));
  await within(dialog).findByText(/^Gemt: /);
  return (await saved.at(-1)?.blob)?.text() ?? '';
}

async function openProjects(address: string) {
  renderApp(address);
  await screen.findByRole('heading', { level: 2, name: '3 · Projekter' });
  return openExport('3 · Projekter', '3 · Projekter', 'Projekter');
}

test('the project table gives the rows that are shown, in their order, and says which they are', async () => {
  const dialog = await openProjects('/odense/2018-10-30?status=gul&sorter=forbrug-faldende');
  expect(textOf(dialog)).toContain('Vist, 4 af 14 projekter · Status: Gul');
  const lines = (await saveDanishCsv(dialog)).trim().split('\r\n');
  expect(lines.slice(1, -2).map((line) => line.split(';')[1])).toEqual(
    projectNames().map((name) => `"${name}"`),
  );
  expect(lines.slice(-2).map((line) => line.split(';')[1])).toEqual([
    '"Vist, 4 af 14 projekter"',
    '"I alt, 14 projekter"',
  ]);
  expect(saved.at(-1)?.name).toBe('projekter-status-gul_odense_2018-09-02_udgave-2018-10-30.csv');
});

test('without a filter it gives all projects, and XLSX comes first', async () => {
  const dialog = await openProjects('/odense/2018-10-30');
  const buttons = within(dialog).getAllByRole('button').map(textOf);
  expect(buttons).toEqual([
    'Luk',
    'Hent XLSX',
    'Kopiér tabel',
    'Hent CSV til dansk Excel',
    'Hent CSV til programmer',
    'Kopiér link',
  ]);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Hent XLSX' }));
  await within(dialog).findByText(/^Gemt: projekter_odense_2018-09-02_udgave-2018-10-30\.xlsx/);
  expect((await saveDanishCsv(dialog)).trim().split('\r\n')).toHaveLength(1 + 14 + 1);
});

test('the dialog of a table is accessible', async () => {
  const dialog = await openProjects('/odense/2018-10-30?status=gul');
  const { violations } = await axe.run(dialog);
  expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
});

/** Opens the page and takes each of its tables as CSV: the file's name, and how many lines are in it. */
async function takeAll(address: string, titles: readonly string[]): Promise<string[]> {
  renderApp(address);
  for (const title of titles) {
    await userEvent.click(await screen.findByRole('button', { name: `Eksportér: ${title}` }));
    const dialog = await screen.findByRole('dialog', { name: /^Eksportér: / });
    expect((await saveDanishCsv(dialog)).trim().split('\r\n').length).toBeGreaterThan(1);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Luk' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  }
  return saved.map(({ name }) => name.split('_')[0] ?? '');
}

test.each([
  [
    '/odense/2018-10-30',
    { Hovedtal: 'hovedtal', '1 · Mod landet': 'barometre', '2 · Målgrupper': 'maalgrupper' },
  ],
  [
    '/odense/2018-10-30/projekter/eftervaern',
    {
      'Plan og realiseret': 'penge-eftervaern',
      'De seks indikatorer': 'indikatorer-eftervaern',
      'Mennesker og produktion': 'mennesker-eftervaern',
      Planer: 'planer-eftervaern',
    },
  ],
  [
    '/odense/2018-10-30/siden-sidst',
    {
      'Mod landet': 'siden-sidst-barometre',
      Hovedtal: 'siden-sidst-hovedtal',
      Målgrupper: 'siden-sidst-maalgrupper',
      'Farverne, talt op': 'siden-sidst-farver',
    },
  ],
  ['/odense/2018-10-30/udvikling', { 'Planer uden for rækkevidde': 'planer-uden-for-raekkevidde' }],
  [
    '/odense/2018-10-30/om',
    {
      Regler: 'regler',
      'Når et tal mangler': 'manglende-tal',
      'Kildens egne totaler, regnet efter': 'kontrol',
      'Tal, kun kilden oplyser': 'kun-oplyst',
      Beslutninger: 'beslutninger',
      Kilder: 'kilder',
      Ordliste: 'ordliste',
    },
  ],
])('every table of %s can be taken along, in a file that says what it is', async (address, tables) => {
  expect(await takeAll(address, Object.keys(tables))).toEqual(Object.values(tables));
});
