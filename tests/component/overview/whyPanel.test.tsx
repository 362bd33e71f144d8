import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sectionNamed, textOf } from '../../support/pageText.ts';
import { projectRow, projectTable } from '../../support/projectRows.ts';
import { renderApp } from '../../support/renderApp.tsx';

const PROJECTS = '3 · Projekter';

beforeEach(async () => {
  vi.restoreAllMocks();
  renderApp('/odense/2018-10-30');
  await screen.findByRole('heading', { level: 2, name: PROJECTS });
});

/** The button that asks where a figure comes from, in a section. */
function whyButton(section: string, name: string): HTMLElement {
  const asks = (label: string) => /^Hvor kommer tal/.test(label) && label.endsWith(`: ${name}`);
  return within(sectionNamed(section)).getByRole('button', { name: asks });
}

async function openByKeyboard(section: string, name: string): Promise<HTMLElement> {
  whyButton(section, name).focus();
  await userEvent.keyboard('{Enter}');
  return screen.findByRole('dialog', { name });
}

describe('a headline figure', () => {
  test('opens by keyboard with meaning, rule, each input with its value, source, period, edition and when it was fetched', async () => {
    expect(screen.queryByRole('dialog')).toBeNull();
    const text = textOf(await openByKeyboard('Hovedtal', 'Gevinst'));
    expect(text).toContain('46.022.596 kr.');
    expect(text).toContain('Betydning Penge, der er sparet');
    expect(text).toContain('Hvad er det Beregnet her');
    expect(text).toContain('Regel Summen over projekterne.');
    expect(text).toContain('CV-boost 10.446.813 kr.');
    expect(text).toContain('Integrationsgrunduddannelse (IGU) ikke målt endnu');
    expect(text).toMatch(/Kilde Odense Kommune, Referat fra .* 30\. oktober 2018, Punkt 1/);
    expect(text).toContain('Dataperiode til og med uge 35 2018');
    expect(text).toContain('Udgave Odense, 30. oktober 2018');
    expect(text).toMatch(/Hentet \d+\. [a-z]+ \d{4} kl\. \d\d\.\d\d/);
  });

  test('closes with Escape, and focus is where it was', async () => {
    await openByKeyboard('Hovedtal', 'Nettogevinst');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(whyButton('Hovedtal', 'Nettogevinst')).toHaveFocus();
  });

  test('Tab leads into it, and its own button closes it and gives the focus back', async () => {
    await openByKeyboard('Hovedtal', 'Forbrug');
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Luk');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(whyButton('Hovedtal', 'Forbrug')).toHaveFocus();
  });

  test('the ratio says what it was divided from', async () => {
    const text = textOf(await openByKeyboard('Hovedtal', 'Afkastgrad, realiseret'));
    expect(text).toContain('Realiseret afkastgrad = gevinst ÷ forbrug.');
    expect(text).toContain('Gevinst 46.022.596 kr.');
    expect(text).toContain('Forbrug 31.654.596 kr.');
  });
});

describe('a barometer', () => {
  test('a colour by our own rule says so, with its limits and both rates', async () => {
    const text = textOf(await openByKeyboard('1 · Mod landet', 'Bruttoledighed'));
    expect(text).toContain('Gul, 1,3 %-point over landet');
    expect(text).toContain('Vores standardregel, fordi kilden ikke oplyser grænserne');
    expect(text).toContain('Grænse (grøn) 0,95 %-point');
    expect(text).toContain('Kommunens ledighed 5,2 %');
    expect(text).toContain('Landets ledighed 3,9 %');
  });

  test('a reported colour says that it is reported', async () => {
    const text = textOf(await openByKeyboard('1 · Mod landet', 'Aktivitetsparate'));
    expect(text).toContain('Hvad er det Oplyst af kilden');
    expect(text).toMatch(/Kilde Odense Kommune, .* Punkt 1, øverste niveau/);
  });
});

test('a group and the sum of the groups say where their persons come from', async () => {
  expect(textOf(await openByKeyboard('2 · Målgrupper', 'Forsikrede'))).toContain(
    'Nedgang, fuldtidspersoner 301',
  );
  await userEvent.keyboard('{Escape}');
  const total = textOf(await openByKeyboard('2 · Målgrupper', 'Målgrupper'));
  expect(total).toContain('Målgrupper i alt, fuldtidspersoner 350');
  expect(total).toContain('Et projekt kan tjene flere grupper');
});

describe('a project', () => {
  test('opens one panel with all its figures, of which any can be unfolded', async () => {
    const dialog = await openByKeyboard(PROJECTS, 'Efterværn');
    const figures = within(dialog).getAllByRole('group').map(textOf);
    expect(figures).toHaveLength(19);
    expect(figures[0]).toMatch(/^Gevinst 320\.996 kr\. Betydning/);
    expect(figures.slice(1, 4)).toEqual([
      'Forbrug 548.667 kr.',
      'Nettogevinst -227.671 kr.',
      'Afkastgrad, realiseret 0,59',
    ]);
    expect(figures).toContain('Oplyst driftsstatus Gul');
    await userEvent.click(within(dialog).getByText('Beregnet driftsstatus'));
    expect(textOf(dialog)).toContain('Mindst tre indikatorer skal have en farve.');
    expect(textOf(dialog)).toContain('Røde indikatorer 2');
  });

  test('takes one tab stop beside its link, and says nothing in the table itself', () => {
    const row = within(projectTable()).getByRole('link', { name: 'Efterværn' }).closest('tr');
    if (row === null) throw new Error('no row');
    expect(within(row).getAllByRole('button')).toHaveLength(1);
    expect(projectRow('Efterværn')[1]).toBe('Efterværn Målgruppe ikke oplyst');
  });

  test('the totals below are of the projects that are shown', async () => {
    await userEvent.click(within(sectionNamed(PROJECTS)).getByRole('button', { name: /^Grå/ }));
    // The table follows a moment after the choice.
    await within(projectTable()).findByText('Vist, 1 af 14 projekter');
    const dialog = await openByKeyboard(PROJECTS, 'Vist, 1 af 14 projekter');
    expect(textOf(dialog)).toContain('Beregnet af Individuelle midler 2.421.824 kr.');
  });
});

describe('copying it', () => {
  test('gives a citation in plain text, and says that it did', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const dialog = await openByKeyboard('Hovedtal', 'Afkastgrad, realiseret');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Kopiér som kildehenvisning' }));
    expect(await within(dialog).findByText('Kildehenvisningen er kopieret.')).toBeVisible();
    const text = write.mock.calls[0]?.[0] ?? '';
    expect(text).toContain('Afkastgrad, realiseret: 1,45. Realiseret afkastgrad = gevinst ÷ forbrug.');
    expect(text).toContain('Udgave: Odense, 30. oktober 2018, opgjort til og med uge 35 2018.');
    expect(text).toMatch(/Hentet .* fra http.*\/odense\/2018-10-30$/);
  });

  test('that the browser refuses leaves the text selected, to copy by hand', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    const dialog = await openByKeyboard('Hovedtal', 'Gevinst');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Kopiér som kildehenvisning' }));
    expect(await within(dialog).findByText(/Browseren ville ikke kopiere/)).toBeVisible();
    const field = within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name: 'Kildehenvisning' });
    expect(field).toHaveFocus();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(field.value);
    expect(field.value).toContain('Gevinst: 46.022.596');
  });
});

test('the open panel is accessible', async () => {
  const dialog = await openByKeyboard(PROJECTS, 'CV-boost');
  const { violations } = await axe.run(dialog);
  expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
});
