import { cleanup, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { worker } from '../../../mocks/browser.ts';
import { shippedEdition } from '../../../mocks/documents/shipped.ts';
import { ENDPOINTS } from '../../../mocks/endpoints.ts';
import { scenarios, slow } from '../../../mocks/scenarios.ts';
import { openApp } from '../../support/renderApp.tsx';
import { type SavedFile, watchSavedFiles } from './savedFiles.ts';

let saved: SavedFile[] = [];

beforeEach(() => {
  saved = watchSavedFiles();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function openDialog(address = '/odense/2018-10-30') {
  await openApp(address);
  await userEvent.click(screen.getByRole('button', { name: 'Eksportér alt' }));
  return within(await screen.findByRole('dialog', { name: 'Eksportér hele opgørelsen' }));
}

async function savedZip(): Promise<Record<string, Uint8Array>> {
  const blob = await saved[0]?.blob;
  return unzipSync(new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer()));
}

test('the ZIP has every chart as SVG and PNG, the tables, and the document as it was fetched', async () => {
  const dialog = await openDialog();
  await userEvent.click(dialog.getByRole('button', { name: 'Hent ZIP' }));
  await dialog.findByText(/^Gemt: alt_odense_udgave-2018-10-30\.zip\./, {}, { timeout: 30_000 });
  expect(dialog.queryByText('Det kunne ikke komme med:')).toBeNull();
  const files = await savedZip();
  const names = Object.keys(files);
  const pictures = [
    'bruttoledighed_odense_2018-08',
    'aktivitetsparate_odense_2018-08',
    'gevinst-forbrug_odense_2018-09-02',
    'ledighed-bruttoledighed_odense_2018-08',
  ];
  for (const picture of pictures) {
    expect(names).toContain(`figurer/${picture}_udgave-2018-10-30.svg`);
    expect(names).toContain(`figurer/${picture}_udgave-2018-10-30.png`);
  }
  expect(names).toContain('tabeller/tabeller_odense_udgave-2018-10-30.xlsx');
  for (const table of ['hovedtal', 'projekter', 'posteringer', 'bruttoledighed']) {
    expect(names).toContain(`tabeller/csv-dansk-excel/${table}_odense_udgave-2018-10-30.csv`);
    expect(names).toContain(`tabeller/csv-maskine/${table}_odense_udgave-2018-10-30.csv`);
  }
  expect(JSON.parse(strFromU8(files['edition.json'] ?? new Uint8Array()))).toEqual(
    await shippedEdition('odense', '2018-10-30'),
  );
});

test('names of every hostile kind end up in plain file names, sound pictures and guarded cells', async () => {
  worker.use(...scenarios.hostile);
  const dialog = await openDialog();
  await userEvent.click(dialog.getByRole('button', { name: 'Hent ZIP' }));
  await dialog.findByText(/^Gemt: /, {}, { timeout: 30_000 });
  expect(dialog.queryByText('Det kunne ikke komme med:')).toBeNull();
  const files = Object.entries(await savedZip());
  expect(files.map(([name]) => name).filter((name) => !/^[a-z0-9_./-]+$/.test(name))).toEqual([]);
  const pictures = files.filter(([name]) => name.endsWith('.svg'));
  expect(pictures.length).toBeGreaterThan(3);
  for (const [name, content] of pictures) {
    const document = new DOMParser().parseFromString(strFromU8(content), 'image/svg+xml');
    expect(document.querySelector('parsererror, script, foreignObject'), name).toBeNull();
  }
  const danish = files.filter(([name]) => name.startsWith('tabeller/csv-dansk-excel/'));
  for (const [name, content] of danish) {
    expect(strFromU8(content), name).not.toMatch(/(?:^|;)"?[=@+]/m);
  }
});

test('the document alone is what lies on the server, byte for byte', async () => {
  const bytes = `{ "format" : "investeringsbarometer/edition",\r\n "æøå" : 1.50 }`;
  const dialog = await openDialog();
  worker.use(http.get(ENDPOINTS.edition, () => HttpResponse.text(bytes)));
  await userEvent.click(dialog.getByRole('button', { name: 'Hent JSON' }));
  await dialog.findByText(/^Gemt: opgoerelse_odense_udgave-2018-10-30\.json/);
  expect(await (await saved[0]?.blob)?.text()).toBe(bytes);
});

test('a login page in the place of the document is not saved as one', async () => {
  const dialog = await openDialog();
  worker.use(...scenarios.html);
  await userEvent.click(dialog.getByRole('button', { name: 'Hent JSON' }));
  expect(await dialog.findByText(/noget andet end tal, måske en side til at logge ind på/)).toBeVisible();
  expect(saved).toEqual([]);
});

test('without the series the rest comes, and the charts that need it are named', async () => {
  worker.use(...scenarios.errorSeries);
  const dialog = await openDialog();
  await userEvent.click(dialog.getByRole('button', { name: 'Hent ZIP' }));
  await dialog.findByText(/^Gemt: /, {}, { timeout: 30_000 });
  const missing = dialog.getAllByRole('listitem').map(({ textContent }) => textContent);
  const cause = 'Serveren svarede med fejl 500. Prøv igen om lidt.';
  expect(missing.slice(-3)).toEqual([
    `Odense mod landsplan: ${cause}`,
    `Ledighed i kommunen, landet og andre områder: ${cause}`,
    `Afstand til landet, bruttoledighed: ${cause}`,
  ]);
  expect(Object.keys(await savedZip())).toContain(
    'figurer/gevinst-forbrug_odense_2018-09-02_udgave-2018-10-30.svg',
  );
});

test('a picture that cannot be drawn as PNG is named, and its SVG comes', async () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(null));
  const dialog = await openDialog();
  await userEvent.click(dialog.getByRole('button', { name: 'Hent ZIP' }));
  await dialog.findByText(/^Gemt: /, {}, { timeout: 30_000 });
  expect(dialog.getByText('Bruttoledighed som PNG: kunne ikke tegnes.')).toBeVisible();
  const names = Object.keys(await savedZip());
  expect(names.filter((name) => name.endsWith('.png'))).toEqual([]);
  expect(names).toContain('figurer/bruttoledighed_odense_2018-08_udgave-2018-10-30.svg');
});

test.each([
  [
    'the button',
    (dialog: ReturnType<typeof within>) => userEvent.click(dialog.getByRole('button', { name: 'Annullér' })),
  ],
  ['Escape', () => userEvent.keyboard('{Escape}')],
])('what takes long shows how far it is, and %s gives it up with nothing saved', async (_, giveUp) => {
  const dialog = await openDialog();
  worker.use(...slow(60_000, ENDPOINTS.edition));
  await userEvent.click(dialog.getByRole('button', { name: 'Hent ZIP' }));
  expect(dialog.queryByRole('progressbar')).toBeNull();
  expect(await dialog.findByRole('progressbar')).toBeVisible();
  await giveUp(dialog);
  expect(await dialog.findByText('Annulleret. Der er ikke gemt noget.')).toBeVisible();
  expect(dialog.queryByRole('progressbar')).toBeNull();
  expect(saved).toEqual([]);
  // The dialog is still there, and the next try works.
  worker.resetHandlers();
  await userEvent.click(dialog.getByRole('button', { name: 'Hent JSON' }));
  await dialog.findByText(/^Gemt: /);
  expect(saved).toHaveLength(1);
});

test('the words of the progress count what is done', async () => {
  const seen = new Set<string>();
  const dialog = await openDialog();
  const watch = new MutationObserver(() => {
    const text = document.querySelector('.export-progress span')?.textContent;
    if (text != null) seen.add(text);
  });
  watch.observe(document.body, { subtree: true, childList: true, characterData: true });
  await userEvent.click(dialog.getByRole('button', { name: 'Hent ZIP' }));
  await dialog.findByText(/^Gemt: /, {}, { timeout: 30_000 });
  watch.disconnect();
  expect([...seen].some((text) => /^\d+ af \d+$/.test(text))).toBe(true);
});

test('Escape closes the dialog when nothing runs, and gives the focus back', async () => {
  await openDialog();
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Eksportér hele opgørelsen' })).toBeNull());
  expect(screen.getByRole('button', { name: 'Eksportér alt' })).toHaveFocus();
});

test('the dialog is accessible', async () => {
  await openDialog();
  const { violations } = await axe.run(screen.getByRole('dialog', { name: 'Eksportér hele opgørelsen' }));
  expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
});
