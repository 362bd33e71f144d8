import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { currentAddress, openApp } from '../../support/renderApp.tsx';

const PAGE = '/odense/2018-10-30/udvikling';
const user = userEvent.setup({ delay: null });

const switches = () => screen.getByRole('group', { name: 'Vis på diagrammet' });
const chart = () => screen.getByRole('figure', { name: 'Ledighed i kommunen, landet og andre områder' });
const columns = () =>
  within(chart())
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent);

test('a line is taken off and put back; the address keeps it', async () => {
  await openApp(PAGE);
  const country = await screen.findByRole('button', { name: 'Hele landet' });
  expect(country.getAttribute('aria-pressed')).toBe('true');
  expect(within(switches()).queryByRole('button', { name: 'Odense' })).toBeNull();
  await user.click(within(chart()).getByRole('button', { name: 'Tabel' }));
  expect(columns()).toContain('Hele landet');

  country.focus();
  await user.keyboard(' ');
  expect(country.getAttribute('aria-pressed')).toBe('false');
  expect(currentAddress()).toMatch(/\?skjul=[^&]+$/);
  await waitFor(() => expect(columns()).not.toContain('Hele landet'));
  expect(columns()).toContain('Odense');

  await user.click(country);
  await waitFor(() => expect(columns()).toContain('Hele landet'));
  expect(currentAddress()).toBe(PAGE);
});

test('all can be taken off at once, and a link opens the chart as it was', async () => {
  await openApp(PAGE);
  await user.click(await screen.findByRole('button', { name: 'Skjul alle' }));
  const address = currentAddress();
  await user.click(within(switches()).getByRole('button', { name: 'Vis alle' }));
  expect(currentAddress()).toBe(PAGE);
  expect(address).toContain('skjul=');
});
