import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import '../../../src/styles/export.css';
import { ChartExport, ZoneExport } from '../../../src/ui/pages/ChartExport.tsx';
import { ExportFacts } from '../../../src/ui/pages/exportFacts.ts';
import { type SavedFile, watchSavedFiles } from './savedFiles.ts';
import { shippedCharts } from './shippedCharts.ts';

const FACTS = {
  owner: 'Odense',
  ownerKey: 'odense',
  edition: '30. oktober 2018',
  editionKey: '2018-10-30',
  cutOff: 'uge 35 2018',
  cutOffDay: '2018-09-02',
  observationMonth: '2018-08',
  isSynthetic: false,
};

const charts = await shippedCharts('odense', '2018-10-30');
const rate = charts.find(({ fileBase }) => fileBase.what.startsWith('ledighed-'))?.chart.request;
const NAME = 'Eksportér: Odense mod landsplan';

let saved: SavedFile[] = [];

beforeEach(() => {
  saved = watchSavedFiles();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function openDialog() {
  if (rate === undefined || rate.kind === 'zones') throw new Error('no chart');
  render(
    <ExportFacts value={FACTS}>
      <ChartExport chart={rate} />
    </ExportFacts>,
  );
  screen.getByRole('button', { name: NAME }).focus();
  await userEvent.keyboard('{Enter}');
  const dialog = await screen.findByRole('dialog', { name: NAME });
  // The first picture of a run loads the chart library.
  await within(dialog).findByRole('img', {}, { timeout: 20_000 });
  return within(dialog);
}

test('there is no export where it is not known which report it is', () => {
  if (rate === undefined || rate.kind === 'zones') throw new Error('no chart');
  const { container } = render(<ChartExport chart={rate} />);
  expect(container).toBeEmptyDOMElement();
});

describe('by keyboard', () => {
  test('opens, shows the picture, closes with Escape and gives the focus back', async () => {
    const dialog = await openDialog();
    expect(dialog.getByText(/1440 × \d+ pixel som PNG/)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('button', { name: NAME })).toHaveFocus();
  });

  test('the choices change the picture', async () => {
    const dialog = await openDialog();
    const before = dialog.getByRole('img').getAttribute('src');
    dialog.getByRole('radio', { name: 'Spaltebredde' }).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await dialog.findByText(/3840 × 2160 pixel/);
    expect(dialog.getByRole('img').getAttribute('src')).not.toBe(before);
    dialog.getByRole('checkbox', { name: 'Med titel' }).focus();
    await userEvent.keyboard(' ');
    await dialog.findByRole('img');
    await userEvent.click(dialog.getByRole('button', { name: 'Hent SVG' }));
    await dialog.findByText(/^Gemt: /);
    expect(await (await saved[0]?.blob)?.text()).not.toContain('>Odense mod landsplan</text>');
  });
});

test.each([
  ['Hent SVG', 'svg'],
  ['Hent PNG', 'png'],
  ['Hent XLSX', 'xlsx'],
  ['Hent CSV til dansk Excel', 'csv'],
])('%s says what was saved', async (button, ending) => {
  const dialog = await openDialog();
  await userEvent.click(dialog.getByRole('button', { name: button }));
  await dialog.findByText(/^Gemt: /);
  expect(saved.map(({ name }) => name)).toEqual([
    expect.stringMatching(new RegExp(`_odense_2018-08_udgave-2018-10-30\\.${ending}$`)),
  ]);
  expect(dialog.getByRole('status')).toHaveTextContent(
    `Gemt: ${saved[0]?.name}. Du finder filen, hvor din browser lægger det, du henter.`,
  );
});

describe('a browser that refuses the clipboard', () => {
  test.each([
    ['Kopiér billede', /Hent det som PNG/],
    ['Kopiér tabel', /Hent den som XLSX eller CSV/],
    ['Kopiér link', /Markér det i feltet/],
  ])('%s: the way round is said', async (button, said) => {
    const refusal = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    vi.spyOn(navigator.clipboard, 'write').mockImplementation(refusal);
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(refusal);
    const dialog = await openDialog();
    await userEvent.click(dialog.getByRole('button', { name: button }));
    expect(await dialog.findByText(said)).toBeVisible();
    expect(dialog.getByRole('textbox', { name: 'Link til netop denne visning' })).toHaveValue(
      window.location.href,
    );
  });
});

test('what is copied is said', async () => {
  const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
  const dialog = await openDialog();
  await userEvent.click(dialog.getByRole('button', { name: 'Kopiér billede' }));
  expect(await dialog.findByText(/^Billedet er kopieret/)).toBeVisible();
  const item = write.mock.calls[0]?.[0][0];
  expect((await item?.getType('image/png'))?.size).toBeGreaterThan(1000);
});

test('a picture beyond what the browser draws is refused in words', async () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(null));
  const dialog = await openDialog();
  await userEvent.click(dialog.getByRole('button', { name: 'Hent PNG' }));
  expect(await dialog.findByText(/mere, end browseren kan tegne/)).toBeVisible();
  expect(saved).toEqual([]);
});

test('a barometer is exported with its marks as a table', async () => {
  const zone = charts.find(({ chart }) => chart.request.kind === 'zones')?.chart.request;
  if (zone?.kind !== 'zones') throw new Error('no zone bar');
  const card = {
    key: 'bruttoledighed',
    name: 'Bruttoledighed',
    carries: undefined,
    colour: { key: 'yellow', word: 'Gul' } as const,
    valueText: '1,3 %-point over landet',
    onTheLine: undefined,
    status: [],
    zoneBar: zone.model,
    basis: 'Odense 5,2 %',
    ruleIds: ['gap'] as const,
    reasons: [],
    source: 'Referat',
  };
  render(
    <ExportFacts value={FACTS}>
      <ZoneExport card={card} />
    </ExportFacts>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Eksportér: Bruttoledighed' }));
  await screen.findByRole('img');
  await userEvent.click(screen.getByRole('button', { name: 'Hent CSV til dansk Excel' }));
  await screen.findByText(/bruttoledighed_odense_2018-08_udgave-2018-10-30\.csv/);
  expect(await (await saved[0]?.blob)?.text()).toContain('"Nu";1,3');
});

test('the dialog is accessible', async () => {
  await openDialog();
  const { violations } = await axe.run(screen.getByRole('dialog'));
  expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
});
