import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { expectPlainFigures, sectionNamed, textOf } from '../../support/pageText.ts';
import { currentAddress, renderApp } from '../../support/renderApp.tsx';

const ADDRESS = '/odense/2018-10-30/projekter/eftervaern';
const user = userEvent.setup({ delay: null });

async function open(address: string) {
  renderApp(address);
  await screen.findByRole('heading', { level: 2, name: 'Hvad hvis' });
}

beforeEach(() => open(ADDRESS));

function field(name: 'gevinst' | 'investering'): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('textbox', { name: new RegExp(`^Planlagt ${name}, kr\\.`) });
}

function result(): string {
  return textOf(sectionNamed('Hvad hvis'));
}

async function write(name: 'gevinst' | 'investering', text: string) {
  await user.clear(field(name));
  await user.type(field(name), text);
}

test('it starts from the plan that holds', () => {
  expect(field('gevinst').value).toBe('8.203.500');
  expect(field('investering').value).toBe('3.910.500');
  expect(result()).toMatch(/Med denne plan Afkastgrad 2,10 Nettogevinst 4\.293\.000 kr\./);
  expect(screen.queryByRole('button', { name: 'Tilbage til den gældende plan' })).toBeNull();
  expect(currentAddress()).toBe(ADDRESS);
});

test('the proposed plan can be replayed; the address holds it, and gives it again', async () => {
  await user.click(screen.getByRole('button', { name: 'Foreslået plan' }));
  await waitFor(() => expect(result()).toMatch(/Afkastgrad 1,83 Nettogevinst 1\.500\.000 kr\./));
  expect(field('gevinst').value).toBe('3.300.000');
  const address = `${ADDRESS}?hvis-gevinst=3300000&hvis-investering=1800000`;
  expect(currentAddress()).toBe(address);

  cleanup();
  await open(address);
  expect(field('investering').value).toBe('1.800.000');
  expect(result()).toContain('Afkastgrad 1,83');

  await user.click(screen.getByRole('button', { name: 'Tilbage til den gældende plan' }));
  await waitFor(() => expect(currentAddress()).toBe(ADDRESS));
  expect(field('gevinst').value).toBe('8.203.500');
  expect(result()).toContain('Afkastgrad 2,10');
});

test('it never changes the figures that are reported', async () => {
  const money = textOf(screen.getByRole('table', { name: /^Projektets penge/ }));
  const plans = textOf(screen.getByRole('table', { name: 'Projektets planer' }));
  await user.click(screen.getByRole('button', { name: 'Foreslået plan' }));
  await waitFor(() => expect(result()).toContain('1,83'));
  expect(textOf(screen.getByRole('table', { name: /^Projektets penge/ }))).toBe(money);
  expect(textOf(screen.getByRole('table', { name: 'Projektets planer' }))).toBe(plans);
});

test('the colour follows the amounts that are written, points or not', async () => {
  expect(result()).toContain('Indikatoren afkastgrad ville være Rød');
  await write('gevinst', '3910500');
  await write('investering', '8.000.000');
  await waitFor(() => expect(result()).toContain('Afkastgrad 0,49'));
  expect(result()).toContain('Indikatoren afkastgrad ville være Grøn');
  expect(currentAddress()).toBe(`${ADDRESS}?hvis-gevinst=3910500&hvis-investering=8000000`);
  await user.tab();
  expect(field('gevinst').value).toBe('3.910.500');
});

describe('what is no amount of whole kroner is refused, and says why', () => {
  test.each([
    ['abc', 'Skriv hele kroner, fx 8.203.500.'],
    ['-5', 'Beløbet kan ikke være negativt.'],
    ['12,5', 'Skriv hele kroner, fx 8.203.500.'],
    ['1.23', 'Skriv hele kroner, fx 8.203.500.'],
    ['1234567890123', 'Beløbet er for stort.'],
  ])('%s', async (text, message) => {
    await user.clear(field('gevinst'));
    await user.paste(text);
    await screen.findByText(message);
    expect(field('gevinst').value).toBe(text);
    expect(field('gevinst').getAttribute('aria-invalid')).toBe('true');
    expect(currentAddress(), 'what was refused is in the address').toBe(ADDRESS);
    expect(result()).toContain('Afkastgrad 2,10');
  });

  test('an empty field', async () => {
    await user.clear(field('gevinst'));
    await screen.findByText('Skriv et beløb i hele kroner.');
    expect(currentAddress()).toBe(ADDRESS);
  });

  test('the next amount takes the message away', async () => {
    await write('gevinst', 'abc');
    await screen.findByText('Skriv hele kroner, fx 8.203.500.');
    await write('gevinst', '9.000.000 kr.');
    await waitFor(() => expect(screen.queryByText(/^Skriv hele kroner/)).toBeNull());
    expect(field('gevinst').getAttribute('aria-invalid')).toBe('false');
    expect(currentAddress()).toBe(`${ADDRESS}?hvis-gevinst=9000000`);
  });
});

test('an investment of nothing has no ratio, rather than an endless one', async () => {
  await write('investering', '0');
  await waitFor(() => expect(result()).toContain('Afkastgrad ikke defineret'));
  expect(result()).toContain('Indikatoren kan ikke beregnes');
  expectPlainFigures();
});

test('a supposition stays with its project', async () => {
  await user.click(screen.getByRole('button', { name: 'Foreslået plan' }));
  const crumbs = within(screen.getByRole('navigation', { name: 'Alle projekter' }));
  await user.click(crumbs.getByRole('link', { name: /^Næste/ }));
  await screen.findByRole('heading', { level: 1, name: 'HR-funktion' });
  expect(currentAddress()).toBe('/odense/2018-10-30/projekter/hr-funktion');
});

test('what an address supposes and cannot be meant is left out', async () => {
  cleanup();
  await open(`${ADDRESS}?hvis-gevinst=-5&hvis-investering=12,5`);
  expect(field('gevinst').value).toBe('8.203.500');
  expect(field('investering').value).toBe('3.910.500');
});
