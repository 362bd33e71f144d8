import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { expectPlainFigures, sectionNamed, textOf } from '../../support/pageText.ts';
import { renderApp } from '../../support/renderApp.tsx';

const ADDRESS = '/odense/2018-10-30/bilag';
const READY = 'Udskriv eller gem som PDF';

const user = userEvent.setup({ delay: null });

afterEach(() => {
  vi.restoreAllMocks();
});

async function openBilag(query = '') {
  renderApp(`${ADDRESS}${query}`);
  await screen.findByRole('heading', { level: 1, name: 'Bilag til mødet' });
}

/** Brings a sheet near the screen: what is far away is not laid out, and has no text to be read. */
function near(element: HTMLElement): HTMLElement {
  element.scrollIntoView();
  return element;
}

test('every page leads to it, and it has its parts', async () => {
  renderApp('/odense/2018-10-30');
  await user.click(await screen.findByRole('link', { name: 'Bilag' }));
  await screen.findByRole('heading', { level: 1, name: 'Bilag til mødet' });
  expect(window.location.pathname).toBe(ADDRESS);
  expect(document.title).toBe('Bilag · Odense · Investeringsbarometer');
  for (const name of ['Sammenfatning', 'Mod landet', 'Målgrupper', 'CV-boost', 'Kilder og regler']) {
    expect(sectionNamed(name)).toBeDefined();
  }
  expect(
    screen.getByRole('heading', { level: 2, name: 'Femte opfølgning på investeringsprojekterne' }),
  ).toBeDefined();
  expectPlainFigures();
});

test('asked for before the charts are drawn, printing waits for them', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  await openBilag();
  const button = screen.getByRole('button', { name: /Tegner diagrammer …|Udskriv eller gem som PDF/ });
  await user.click(button);
  await waitFor(() => expect(print).toHaveBeenCalledOnce(), { timeout: 30_000 });
  expect(screen.getByRole('button', { name: READY })).toBeDefined();
  expect(document.querySelectorAll('.paper-chart .recharts-surface')).toHaveLength(2);
});

test('which projects get a page is chosen, and stands in the address', async () => {
  await openBilag();
  expect(sectionNamed('Academic Partnership')).toBeDefined();
  await user.click(screen.getByRole('radio', { name: /^Kun dem, der kræver opmærksomhed/ }));
  expect(window.location.search).toBe('?projektsider=opmaerksomhed');
  expect(screen.queryByRole('region', { name: 'Academic Partnership' })).toBeNull();
  expect(sectionNamed('Efterværn')).toBeDefined();
  await user.click(screen.getByRole('radio', { name: 'Ingen' }));
  expect(window.location.search).toBe('?projektsider=ingen');
  expect(screen.queryByRole('region', { name: 'Efterværn' })).toBeNull();
  expect(textOf(near(sectionNamed('Projekterne')))).toContain(
    'Sider om de enkelte projekter er ikke taget med.',
  );
});

test('a project is told with both its statuses, its money, its indicators and its decisions', async () => {
  await openBilag('?projektsider=opmaerksomhed');
  const project = sectionNamed('Efterværn');
  const text = textOf(near(project));
  expect(text).toContain('Vurderet af forvaltningen Gul');
  expect(text).toContain('Beregnet efter regel Rød');
  expect(text).toContain('Vurdering og regel er uenige.');
  const money = within(project).getByRole('table', { name: /Projektets penge/ });
  expect(textOf(money)).toContain('548.667');
  const indicators = within(project).getByRole('table', { name: /De seks indikatorer/ });
  expect(within(indicators).getAllByRole('row')).toHaveLength(7);
  expect(textOf(within(indicators).getByRole('row', { name: /^Afkastgrad/ }))).toContain(
    'Realiseret afkastgrad: 0,59',
  );
  expect(within(project).getByRole('heading', { level: 3, name: 'Beslutninger' })).toBeDefined();
});
