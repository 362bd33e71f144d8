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
  test('the first hundred rows are shown, more on request, and the totals are of all', async () => {
    worker.use(...scenarios.large);
    await openApp('/');
    expect(projectNames()).toHaveLength(100);
    expect(pageText()).toContain('Viser 100 af 2.000');
    expect(totalsRows()[0]?.[0]).toBe('I alt, 2.000 projekter');
    expect(pageText()).toContain('tallene er opdigtede');
    expect(pageText()).toMatch(/\d projekter med plus, \d\.\d{3} med minus/);
    expect(pageText(), 'a worse colour is reached by more persons, not by fewer').not.toMatch(
      /personer færre til rød/,
    );
    expectPlainFigures();
    expectNoSidewaysScroll();

    await user.click(screen.getByRole('button', { name: 'Vis 100 flere' }));
    await waitFor(() => expect(projectNames()).toHaveLength(200));
    expect(pageText()).toContain('Viser 200 af 2.000');
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
