import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { worker } from '../../../mocks/browser.ts';
import { scenarios } from '../../../mocks/scenarios.ts';
import { textOf } from '../../support/pageText.ts';
import { currentAddress, openApp, renderApp } from '../../support/renderApp.tsx';

const EDITION = '/odense/2018-10-30';
const user = userEvent.setup({ delay: null });

function main(): HTMLElement {
  return screen.getByRole('main');
}

test.each([
  [
    'noegletal',
    'Hovedtal',
    ['46,0', '31.654.596', 'tabellen over realiserede gevinster', 'til og med uge 35 2018'],
  ],
  ['bruttoledighed', 'Bruttoledighed', ['1,3 %-point over landet', '0,35 til grøn', 'Periode: august 2018']],
  ['maalgrupper', 'Målgrupper', ['350 af 1.066', 'Forsikrede', 'ikke målt endnu']],
  ['projekter', 'Projekter', ['Gul 4', 'Efterværn', '-227.671']],
])('%s stands alone, with its source, period and edition', async (card, heading, texts) => {
  await openApp(`${EDITION}/kort/${card}`);
  expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeVisible();
  for (const text of [...texts, 'Kilde: Odense Kommune', 'Udgave: Odense, 30. oktober 2018']) {
    expect(textOf(main())).toContain(text);
  }
  expect(screen.queryByRole('banner')).toBeNull();
  expect(screen.queryByRole('navigation')).toBeNull();
  expect(screen.queryByRole('button', { name: /^Eksportér/ })).toBeNull();
  expect(document.title).toBe(`${heading} · Odense · Investeringsbarometer`);
});

test('leads to the page that it is a part of, in another window, with its filters', async () => {
  await openApp(`${EDITION}/kort/projekter?status=gul`);
  expect(await screen.findAllByRole('row')).toHaveLength(5);
  expect(textOf(main())).toContain('Udvalg: 4 af 14 projekter');
  const way = screen.getByRole('link', { name: /^Åbn i Investeringsbarometer/ });
  expect(way).toHaveAttribute('href', `${EDITION}?status=gul`);
  expect(way).toHaveAttribute('target', '_blank');
  expect(way).toHaveAttribute('rel', 'noopener');
});

test('a chart over time shows the months that the address chooses, and leads to Udvikling with them', async () => {
  await openApp(`${EDITION}/kort/afstand-bruttoledighed?periode=2017-11_2018-08`);
  await screen.findByRole('heading', { level: 1, name: 'Afstand til landet, bruttoledighed' });
  expect(textOf(main())).toContain('Periode: november 2017 – august 2018');
  expect(screen.getByRole('link', { name: /^Åbn i Investeringsbarometer/ })).toHaveAttribute(
    'href',
    `${EDITION}/udvikling?periode=2017-11_2018-08`,
  );
});

test('says when there is a newer report, and of which one it is', async () => {
  await openApp('/eksempelby/2023-03-21/kort/noegletal');
  await screen.findByRole('heading', { level: 1, name: 'Hovedtal' });
  expect(textOf(main())).toContain('Der er en nyere opfølgning: 17. december 2024.');
  expect(textOf(main())).toContain('Eksempel: tallene er opdigtede.');
});

test('without an edition it is the newest one', async () => {
  await openApp('/kort/eksempelby/noegletal');
  await screen.findByRole('heading', { level: 1, name: 'Hovedtal' });
  expect(textOf(main())).toContain('Udgave: Eksempelby, 17. december 2024');
  expect(textOf(main())).not.toContain('nyere');
});

test('an unknown card names those there are', async () => {
  await openApp('/kort/odense/hovedtal');
  await screen.findByRole('heading', { level: 1, name: 'Kortet findes ikke' });
  expect(textOf(main())).toContain('Opfølgningen har intet kort "hovedtal".');
  const links = within(screen.getByRole('list')).getAllByRole('link');
  expect(links).toHaveLength(11);
  await user.click(screen.getByRole('link', { name: 'noegletal' }));
  await screen.findByRole('heading', { level: 1, name: 'Hovedtal' });
  expect(currentAddress()).toBe('/kort/odense/noegletal');
});

test.each([
  ['/kort/aarhus/noegletal', 'Der er ingen kommune med nøglen "aarhus".'],
  ['/odense/1999-01-01/kort/noegletal', 'Odense Kommune har ingen opfølgning "1999-01-01".'],
  [`${EDITION}/kort/penge-over-tid`, 'så der er ingen udvikling at tegne'],
  [`${EDITION}/kort/projekter?soeg=findes-ikke`, 'Ingen projekter passer til det valgte.'],
])('%s: says why there is nothing, and leads on', async (address, reason) => {
  await openApp(address);
  await screen.findAllByRole('heading');
  expect(textOf(main())).toContain(reason);
  expect(screen.getByRole('link', { name: /^Åbn i Investeringsbarometer/ })).toBeVisible();
});

test('while it loads it says so; a server that fails is told, and a retry brings the card', async () => {
  worker.use(...scenarios.error);
  renderApp(`${EDITION}/kort/noegletal`);
  expect(screen.getByRole('status', { name: 'Henter tal …' })).toBeVisible();
  expect(textOf(await screen.findByRole('alert'))).toContain('Serveren svarede med fejl 500.');
  expect(screen.getByRole('link', { name: /^Åbn i Investeringsbarometer/ })).toBeVisible();
  worker.resetHandlers();
  await user.click(screen.getByRole('button', { name: 'Prøv igen' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Hovedtal' })).toBeVisible();
});

test('two thousand projects are not drawn in a frame: the first hundred, and how many there are', async () => {
  worker.use(...scenarios.large);
  await openApp('/kort/eksempelregion/projekter');
  expect(await screen.findAllByRole('row', {}, { timeout: 30_000 })).toHaveLength(101);
  expect(textOf(main())).toContain('De første 100 af 2.000 projekter');
});
