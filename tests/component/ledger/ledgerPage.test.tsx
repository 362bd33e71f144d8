import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { worker } from '../../../mocks/browser.ts';
import { scenarios } from '../../../mocks/scenarios.ts';
import { expectPlainFigures, textOf } from '../../support/pageText.ts';
import { currentAddress, openApp } from '../../support/renderApp.tsx';

const user = userEvent.setup({ delay: null });
const table = () => screen.getByRole('table', { name: 'Posteringerne' });
const rows = () => within(table()).getAllByRole('row').slice(1, -1).map(textOf);

test('from Oversigt one comes to the postings; their sum is the realised figure', async () => {
  await openApp('/odense/2018-10-30');
  await user.click(screen.getByRole('link', { name: 'Se posteringerne bag tallene (14)' }));
  await screen.findByRole('heading', { level: 1, name: 'Posteringer' });
  expect(currentAddress()).toBe('/odense/2018-10-30/posteringer');
  expect(rows()).toHaveLength(14);
  expect(textOf(table())).toContain('46.022.596');
  expect(textOf(table())).toContain('31.654.596');
  expectPlainFigures();
});

test('32,000 postings: those in view are drawn, sorted and searched, and the address says how', async () => {
  worker.use(...scenarios.large);
  await openApp('/eksempelregion/2019-02-26/posteringer');
  expect(await screen.findByText('32.000 posteringer')).toBeVisible();
  expect(table().getAttribute('aria-rowcount')).toBe('32002');
  expect(rows().length).toBeLessThan(100);

  await user.click(screen.getByRole('button', { name: 'Forbrug, kr.' }));
  await user.click(screen.getByRole('button', { name: /^Forbrug, kr\./ }));
  expect(currentAddress()).toContain('poster=forbrug-faldende');
  const amounts = () =>
    [...table().querySelectorAll('tbody tr[aria-rowindex] td:nth-child(4)')]
      .slice(0, 5)
      .map(({ textContent }) => Number(textContent?.replaceAll('.', '')));
  await waitFor(() => expect(amounts()).toEqual(amounts().toSorted((a, b) => b - a)));
  expect(amounts()[0]).toBeGreaterThan(1_000_000);

  await user.type(screen.getByRole('searchbox', { name: 'Søg i projekter' }), 'samtaler 0001');
  expect(await screen.findByText('16 af 32.000 posteringer')).toBeVisible();
  await waitFor(() => expect(rows()).toHaveLength(16));
  expect(textOf(table())).toContain('I alt til og med');
});
