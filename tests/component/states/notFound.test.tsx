import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { worker } from '../../../mocks/browser.ts';
import { scenarios } from '../../../mocks/scenarios.ts';
import { textOf } from '../../support/pageText.ts';
import { currentAddress, renderApp } from '../../support/renderApp.tsx';

const user = userEvent.setup({ delay: null });

async function openLost(address: string): Promise<HTMLElement> {
  renderApp(address);
  await screen.findByRole('heading', { level: 1, name: 'Siden findes ikke' });
  expect(document.title).toContain('Siden findes ikke');
  return screen.getByRole('main');
}

function ways(main: HTMLElement): string[] {
  return within(within(main).getByRole('list')).getAllByRole('link').map(textOf);
}

test.each([
  ['/en/adresse/som/ingen/har', 'Adressen "/en/adresse/som/ingen/har" fører ingen steder hen.'],
  [
    '/odense/2018-10-30/udvikling-i-alt',
    'Adressen "/odense/2018-10-30/udvikling-i-alt" fører ingen steder hen.',
  ],
  ['/Odense', 'Adressen "/Odense" fører ingen steder hen.'],
  ['/api', 'Adressen "/api" fører ingen steder hen.'],
  ['/bl%C3%A5b%C3%A6r', 'Adressen "/blåbær" fører ingen steder hen.'],
  ['/aarhus', 'Der er ingen kommune med nøglen "aarhus".'],
  ['/odense/2019-03-05', 'Odense Kommune har ingen opfølgning "2019-03-05".'],
])('%s: says why, and leads on', async (address, reason) => {
  const main = await openLost(address);
  expect(textOf(main)).toContain(reason);
  await user.click(within(main).getByRole('link', { name: 'Odense Kommune, 30. oktober 2018' }));
  await screen.findByRole('heading', { level: 1, name: /^Hver krone/ });
  expect(currentAddress()).toBe('/odense/2018-10-30');
});

test('a project that the edition has not: the ones that it has', async () => {
  const main = await openLost('/odense/2018-10-30/projekter/nedlagt');
  expect(textOf(main)).toContain('Opfølgningen har intet projekt "nedlagt".');
  expect(ways(main)).toHaveLength(14);
  await user.click(within(main).getByRole('link', { name: 'Efterværn' }));
  await screen.findByRole('heading', { level: 1, name: 'Efterværn' });
  expect(currentAddress()).toBe('/odense/2018-10-30/projekter/eftervaern');
});

test('a project that cannot be read is there, and said to be unreadable; another one is not there', async () => {
  worker.use(...scenarios.invalidProject);
  const main = await openLost('/odense/2018-10-30/projekter/eftervaern');
  expect(textOf(main)).toContain('Projektet "eftervaern" er i data, men kan ikke læses.');
  expect(ways(main)).toHaveLength(13);
});

test('where one project cannot be read, one that never was is not said to be in the data', async () => {
  worker.use(...scenarios.invalidProject);
  const main = await openLost('/odense/2018-10-30/projekter/nedlagt');
  expect(textOf(main)).toContain('Opfølgningen har intet projekt "nedlagt".');
});
