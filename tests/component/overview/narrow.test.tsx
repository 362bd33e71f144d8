import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { sectionNamed, textOf } from '../../support/pageText.ts';
import { currentAddress, renderApp } from '../../support/renderApp.tsx';

const user = userEvent.setup({ delay: null });

beforeEach(async () => {
  await page.viewport(390, 844);
  renderApp('/odense/2018-10-30');
  await screen.findByRole('heading', { level: 2, name: '3 · Projekter' });
});

/** The cards that stand for the rows of the table. */
function cards(): HTMLElement[] {
  return [...sectionNamed('3 · Projekter').querySelectorAll<HTMLElement>('li.project-card')];
}

function namesOnCards(): string[] {
  return cards().map((card) => textOf(within(card).getByRole('link')));
}

test('a phone gets a card per project in place of the table', () => {
  expect(screen.queryByRole('table', { name: /^Projekterne/ })).toBeNull();
  expect(cards()).toHaveLength(14);
  const card = cards().find((one) => textOf(one).startsWith('Efterværn'));
  expect(card === undefined ? '' : textOf(card)).toBe(
    'Efterværn Målgruppe ikke oplyst Gul beregnet rød ' +
      'Gevinst, kr. 320.996 Forbrug, kr. 548.667 Nettogevinst, kr. -227.671 Afkastgrad 0,59 plan 2,10 ' +
      'Gevinst mod plan: 4 % af 8,2 mio. kr. ' +
      'Økonomi: ikke oplyst, Effekt: ikke oplyst, Afkastgrad: rød, ' +
      'Gevinst: ikke oplyst, Produktion: rød, Implementering: grøn',
  );
});

test('the totals are a card too, for what is shown and for all', async () => {
  const all =
    'I alt, 14 projekter Gevinst, kr. 46.022.596 Forbrug, kr. 31.654.596 Nettogevinst, kr. 14.368.000';
  expect(textOf(screen.getByRole('region', { name: 'I alt, 14 projekter' }))).toContain(all);
  await user.click(screen.getByRole('button', { name: 'Grå 1' }));
  const shown = await screen.findByRole('region', { name: 'Vist, 1 af 14 projekter' });
  expect(textOf(shown)).toContain('Nettogevinst, kr. -4.661 Afkastgrad 0,998');
  expect(namesOnCards()).toEqual(['Individuelle midler']);
});

test('a menu sorts where there are no column heads, and a button turns the order round', async () => {
  const menu = screen.getByRole('combobox', { name: 'Sortér efter' });
  const choices = within(menu).getAllByRole('option').map(textOf);
  expect(choices).toEqual([
    'Status',
    'Projekt',
    'Gevinst, kr.',
    'Forbrug, kr.',
    'Nettogevinst, kr.',
    'Afkastgrad',
    'Gevinst mod plan',
    'Indikatorer',
  ]);
  await user.selectOptions(menu, 'Nettogevinst, kr.');
  await waitFor(() => expect(namesOnCards()[0]).toBe('Sygedagpenge: tværfagligt team'));
  await user.click(screen.getByRole('button', { name: /Vend rækkefølgen/ }));
  await waitFor(() => expect(namesOnCards()[0]).toBe('Flere samtaler – forsikrede ledige'));
  expect(currentAddress()).toBe('/odense/2018-10-30?sorter=nettogevinst-faldende');
});

test('turning the phone gives the table back, with the same choice', async () => {
  await user.click(screen.getByRole('button', { name: 'Gul 4' }));
  await waitFor(() => expect(cards()).toHaveLength(4));
  await page.viewport(844, 390);
  const table = await screen.findByRole('table', { name: /^Projekterne/ });
  expect(within(table).getAllByRole('link')).toHaveLength(4);
});

test('nothing makes the page itself scroll sideways', () => {
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});
