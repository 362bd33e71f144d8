import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sectionNamed, textOf } from '../../support/pageText.ts';
import { renderApp } from '../../support/renderApp.tsx';

beforeEach(async () => {
  renderApp('/odense/2018-10-30');
  await screen.findByRole('heading', { level: 2, name: '3 · Projekter' });
});

/** The buttons that ask where a figure comes from, in a section. */
function whyButton(section: string, name: string): HTMLElement {
  return within(sectionNamed(section)).getByRole('button', { name: `Hvor kommer tallet fra: ${name}` });
}

async function openByKeyboard(section: string, name: string): Promise<string> {
  const button = whyButton(section, name);
  button.focus();
  await userEvent.keyboard('{Enter}');
  return textOf(await screen.findByRole('dialog', { name }));
}

test('it opens by keyboard and shows the rule, each input with its value, and the source', async () => {
  expect(screen.queryByRole('dialog')).toBeNull();
  const text = await openByKeyboard('Hovedtal', 'Gevinst');
  expect(text).toContain('46.022.596 kr.');
  expect(text).toContain('Hvad er det Beregnet her');
  expect(text).toContain('Regel Summen over projekterne.');
  expect(text).toContain('CV-boost 10.446.813 kr.');
  expect(text).toContain('Integrationsgrunduddannelse (IGU) ikke målt endnu');
  expect(text).toMatch(/Kilde Odense Kommune, Referat fra .* 30\. oktober 2018, Punkt 1/);
});

test('it closes with Escape, and focus is where it was', async () => {
  await openByKeyboard('Hovedtal', 'Nettogevinst');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(whyButton('Hovedtal', 'Nettogevinst'));
});

test('Tab leads into it, and its own button closes it', async () => {
  await openByKeyboard('Hovedtal', 'Forbrug');
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('Luk');
  await userEvent.keyboard('{Enter}');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the ratio says what it was divided from', async () => {
  const text = await openByKeyboard('Hovedtal', 'Afkastgrad, realiseret');
  expect(text).toContain('Realiseret afkastgrad = gevinst ÷ forbrug.');
  expect(text).toContain('Gevinst 46.022.596 kr.');
  expect(text).toContain('Forbrug 31.654.596 kr.');
});

test('a colour by our own rule says so, with its limits and both rates', async () => {
  const text = await openByKeyboard('1 · Mod landet', 'Bruttoledighed');
  expect(text).toContain('Gul, 1,3 %-point over landet');
  expect(text).toContain('Vores standardregel, fordi kilden ikke oplyser grænserne');
  expect(text).toContain('Grænse (grøn) 0,95 %-point');
  expect(text).toContain('Kommunens ledighed 5,2 %');
  expect(text).toContain('Landets ledighed 3,9 %');
});

test('a reported colour says that it is reported', async () => {
  const text = await openByKeyboard('1 · Mod landet', 'Aktivitetsparate');
  expect(text).toContain('Hvad er det Oplyst af kilden');
  expect(text).toMatch(/Kilde Odense Kommune, .* Punkt 1, øverste niveau/);
});
