import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { worker } from '../../../mocks/browser.ts';
import { HOSTILE_GROUPS } from '../../../mocks/documents/hostileEdition.ts';
import { HOSTILE_LENGTH, hostileText } from '../../../mocks/documents/hostileText.ts';
import { scenarios } from '../../../mocks/scenarios.ts';
import { expectPlainFigures, pageText, sectionNamed, textOf } from '../../support/pageText.ts';
import { projectNames, totalsRows } from '../../support/projectRows.ts';
import { openApp } from '../../support/renderApp.tsx';

const user = userEvent.setup({ delay: null });

function expectNoSidewaysScroll(): void {
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth, `${window.innerWidth} px wide`).toBeLessThanOrEqual(clientWidth);
}

describe('documents that are hard to show', () => {
  const OVERVIEW = '/odense/2018-10-30';

  test.each([OVERVIEW, `${OVERVIEW}/projekter/cv-boost`, `${OVERVIEW}/om`, `${OVERVIEW}/projekter/ukendt`])(
    '%s: nothing breaks, and only tables scroll sideways',
    async (address) => {
      worker.use(...scenarios.hostile);
      await openApp(address);
      expectNoSidewaysScroll();
      expectPlainFigures();
      await page.viewport(390, 844);
      await waitFor(expectNoSidewaysScroll);
      expect(screen.queryByText('Noget gik galt i visningen')).toBeNull();
    },
  );

  test('a name is shown as it is written, whole, and is never run as markup', async () => {
    worker.use(...scenarios.hostile);
    await openApp(OVERVIEW);
    const names = projectNames();
    expect(names).toHaveLength(14);
    const markup = hostileText(2).replace(/\s+/g, ' ').trim();
    expect(names).toContain(markup);
    expect(Array.from(markup).length).toBeGreaterThan(HOSTILE_LENGTH - 10);
    expect(screen.getByRole('main').querySelector('img, b')).toBeNull();
  });

  test('all groups are there, and a gap below zero is said to be below', async () => {
    worker.use(...scenarios.hostile);
    await openApp(OVERVIEW);
    expect(within(sectionNamed('2 · Målgrupper')).getAllByRole('listitem')).toHaveLength(HOSTILE_GROUPS);
    const gaps = textOf(sectionNamed('1 · Mod landet'));
    expect(gaps).toContain('1,7 %-point under landet');
    expect(gaps).toContain('0,9 %-point under landet');
    expect(gaps).toContain('0,5 dårligere end sidst');
  });
});

describe('2,000 projects', () => {
  const table = () => screen.getByRole('table', { name: /^Projekterne/ });
  const rowAt = (index: number) => table().querySelector<HTMLElement>(`[aria-rowindex="${index}"]`);
  const box = () => screen.getByRole('region', { name: /^Projekterne/ });

  test('the rows in view are drawn; the totals are of all', async () => {
    worker.use(...scenarios.large);
    await openApp('/');
    expect(projectNames().length).toBeGreaterThan(10);
    expect(projectNames().length).toBeLessThan(61);
    expect(table()).toHaveProperty('ariaRowCount', '2002');
    expect(totalsRows()[0]?.[0]).toBe('I alt, 2.000 projekter');
    expect(pageText()).toContain('tallene er opdigtede');
    expect(pageText()).toMatch(/\d projekter med plus, \d\.\d{3} med minus/);
    expect(pageText(), 'a worse colour is reached by more persons, not by fewer').not.toMatch(
      /personer færre til rød/,
    );
    expectPlainFigures();
    expectNoSidewaysScroll();
  });

  test('scrolling brings the others, each at its place, and back again', async () => {
    worker.use(...scenarios.large);
    await openApp('/?sorter=projekt');
    const first = projectNames()[0];
    const height = box().scrollHeight;
    box().scrollTo({ top: height / 2 });
    await waitFor(() => expect(rowAt(1000)).not.toBeNull());
    expect(box().scrollHeight, 'the length of the table is known from the start').toBe(height);
    const seen = box().getBoundingClientRect();
    const middle = rowAt(1000)?.getBoundingClientRect();
    expect(Math.abs((middle?.top ?? 0) - seen.top)).toBeLessThan(seen.height);
    box().scrollTo({ top: height });
    await waitFor(() => expect(rowAt(2001)).not.toBeNull());
    expect(projectNames()).not.toContain(first);
    expect(totalsRows()[0]?.[0], 'the totals stay in view').toBe('I alt, 2.000 projekter');
    box().scrollTo({ top: 0 });
    await waitFor(() => expect(projectNames()[0]).toBe(first));
  });

  test('with the keyboard one comes from row to row; the focus is not lost when one scrolls away', async () => {
    worker.use(...scenarios.large);
    await openApp('/?sorter=projekt');
    within(rowAt(2) ?? table())
      .getAllByRole('link')[0]
      ?.focus();
    for (let step = 0; step < 120; step += 1) await user.tab();
    const row = () => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex');
    await waitFor(() => expect(Number(row())).toBeGreaterThan(40));
    const reached = row();
    box().scrollTo({ top: box().scrollHeight });
    await waitFor(() => expect(rowAt(2001)).not.toBeNull());
    expect(row()).toBe(reached);
  });

  test('all rows are drawn when one asks for them, so that the browser can search them', async () => {
    worker.use(...scenarios.large);
    await openApp('/?soeg=samtaler');
    expect(projectNames().length).toBeLessThan(61);
    await user.click(screen.getByRole('button', { name: /^Tegn alle \d+ rækker$/ }));
    await waitFor(() => expect(projectNames().length).toBeGreaterThan(150));
    expect(screen.queryByRole('button', { name: /^Tegn alle/ })).toBeNull();
  });

  test('on a phone the cards in view are drawn', async () => {
    worker.use(...scenarios.large);
    await page.viewport(390, 844);
    await openApp('/');
    const cards = () => box().querySelectorAll('.project-card');
    expect(cards().length).toBeGreaterThan(5);
    expect(cards().length).toBeLessThan(61);
    expect(cards()[0]?.getAttribute('aria-setsize')).toBe('2000');
    box().scrollTo({ top: box().scrollHeight });
    await waitFor(() => expect([...cards()].at(-1)?.getAttribute('aria-posinset')).toBe('2000'));
    expectNoSidewaysScroll();
  });

  test('the chart draws the largest and says how many there are', async () => {
    worker.use(...scenarios.large);
    await openApp('/');
    const chart = await screen.findByRole('figure', { name: 'Gevinst mod forbrug pr. projekt' });
    expect(textOf(chart)).toContain('De 30 største af 2.000 efter forbrug er vist; tabellen har dem alle.');
  });

  test('a search goes through all of them', async () => {
    worker.use(...scenarios.large);
    await openApp('/?soeg=samtaler+0001');
    expect(projectNames()).toEqual(['Tættere samtaler 0001']);
    expect(totalsRows()[0]?.[0]).toBe('Vist, 1 af 2.000 projekter');
  });
});
