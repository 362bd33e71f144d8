import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { worker } from '../../../mocks/browser.ts';
import { INVALID } from '../../../mocks/documents/invalidProjects.ts';
import { UNSPENT_PROJECT } from '../../../mocks/documents/zeroForbrug.ts';
import { scenarios } from '../../../mocks/scenarios.ts';
import { cardNamed, expectPlainFigures, pageText, sectionNamed, textOf } from '../../support/pageText.ts';
import { projectNames, projectRow, totalsRows } from '../../support/projectRows.ts';
import { openApp } from '../../support/renderApp.tsx';

const OVERVIEW = '/odense/2018-10-30';
const user = userEvent.setup({ delay: null });

async function open(scenario: keyof typeof scenarios, address = OVERVIEW) {
  worker.use(...scenarios[scenario]);
  await openApp(address);
}

async function moneyTable(): Promise<HTMLElement> {
  const name = 'Gevinst mod forbrug pr. projekt';
  const chart = await screen.findByRole('figure', { name });
  await user.click(within(chart).getByRole('button', { name: 'Tabel' }));
  return within(chart).getByRole('table', { name });
}

describe('projects that cannot be read', () => {
  const LACKS = 'Totalen mangler: eftervaern (kan ikke læses) og Minifleksjob (kan ikke læses)';

  test('each place is named, with what stands there and what was expected', async () => {
    await open('invalidProject');
    const notice = textOf(screen.getByRole('region', { name: '3 steder i data er ikke, som de skal være' }));
    expect(notice).toContain('projects.items[3].name: der står 4, men her ventes en tekst.');
    expect(notice).toContain(
      `ledger.rows[4].forbrug: der står "${INVALID.spent.forbrug}", men her ventes et helt beløb.`,
    );
    expect(notice).toContain(
      `projects.items[10].planToDate.${INVALID.misspelt.key}: der står 4500000, men her ventes en kendt nøgle (forbrug, gevinst).`,
    );
    expect(notice).toContain('Udeladt, fordi det ikke kan læses: eftervaern.');
  });

  test('every total says what it lacks, above, below the table and below the chart', async () => {
    await open('invalidProject');
    for (const name of ['Gevinst', 'Forbrug', 'Nettogevinst', 'Afkastgrad, realiseret']) {
      expect(textOf(cardNamed(new RegExp(`^${name}`), sectionNamed('Hovedtal'))), name).toContain(LACKS);
    }
    expect(totalsRows()[0]?.[0]).toBe(`I alt, 13 projekter ${LACKS}`);
    expect(textOf(await moneyTable())).toContain('I alt, ufuldstændig 42.164.139 28.757.204 13.406.935');
  });

  test('the sentence at the top does not hide it either', async () => {
    await open('invalidProject');
    expect(pageText()).toMatch(/Beregnet af 13 projekter.* · totalerne er ufuldstændige/);
  });

  test('a total of others is whole', async () => {
    await open('invalidProject', `${OVERVIEW}?status=graa`);
    expect(totalsRows()[0]?.slice(0, 4)).toEqual([
      'Vist, 1 af 13 projekter',
      '2.421.824',
      '2.426.485',
      '-4.661',
    ]);
  });

  test('the other parts stay', async () => {
    await open('invalidProject');
    expect(projectNames()).toHaveLength(13);
    expect(projectRow('Minifleksjob').slice(2, 6)).toEqual([
      'kan ikke læses',
      'kan ikke læses',
      'kan ikke læses',
      'kan ikke læses plan 1,12',
    ]);
    expect(projectRow('HR-funktion')[2]).toBe('4.706.916');
    expect(textOf(sectionNamed('1 · Mod landet'))).toContain('Gul 1,3 %-point over landet');
    expect(textOf(sectionNamed('2 · Målgrupper'))).toContain('350 af 1.066');
    expectPlainFigures();
  });

  test('its own page says that its money cannot be read', async () => {
    await open('invalidProject', `${OVERVIEW}/projekter/minifleksjob`);
    expect(textOf(sectionNamed('Plan og realiseret'))).toContain(
      'Det kan ikke opgøres, hvad der mangler: kan ikke læses.',
    );
    expectPlainFigures();
  });

  test('Om tallene lists every finding', async () => {
    await open('invalidProject', `${OVERVIEW}/om`);
    const findings = textOf(sectionNamed('Fejl i data'));
    for (const path of [
      'projects.items[3].name',
      'ledger.rows[4].forbrug',
      'projects.items[10].planToDate.forbrgu',
    ]) {
      expect(findings).toContain(path);
    }
    expect(findings).toContain('Delen er udeladt, og totaler, der mangler den, siger det.');
    expect(findings).toContain('Feltet tæller som ulæseligt.');
    expect(findings).toContain(`(odense/2018-10-30/edition.json)`);
  });
});

describe('a project that has spent nothing', () => {
  test('its ratio is not defined; its zero is a zero', async () => {
    await open('zeroForbrug');
    expect(projectRow('Minijobmesser').slice(2, 6)).toEqual([
      '1.547.121',
      '0',
      '1.547.121',
      'ikke defineret plan 1,00',
    ]);
    expect(projectRow('Minijobmesser')[7]).toContain('Afkastgrad: ikke defineret');
    expectPlainFigures();
  });

  test('the same on its page', async () => {
    await open('zeroForbrug', `${OVERVIEW}/projekter/${UNSPENT_PROJECT}`);
    const table = screen.getByRole('table', { name: /^Projektets penge/ });
    const cells = within(within(table).getByRole('row', { name: /^Afkastgrad/ })).getAllByRole('cell');
    expect(cells.slice(0, 2).map(textOf)).toEqual(['1,00', 'ikke defineret']);
    expect(textOf(cardNamed('Afkastgrad', sectionNamed('De seks indikatorer')))).toContain('ikke defineret');
    expectPlainFigures();
  });
});

describe('a month without an observation', () => {
  test('is said to be missing, and there is no colour', async () => {
    await open('missingMonth');
    const card = cardNamed('Bruttoledighed', sectionNamed('1 · Mod landet'));
    expect(textOf(card)).toContain('Ingen farve Ikke oplyst for august 2018');
    expect(within(card).queryByRole('img'), 'a bar without a mark').toBeNull();
    expect(textOf(card)).not.toMatch(/Gul|over landet|under landet/);
    expect(textOf(screen.getByRole('heading', { level: 1 }))).toContain(
      'Bruttoledighed har ingen farve: ikke oplyst for august 2018.',
    );
    expectPlainFigures();
  });

  test('harms nothing else', async () => {
    await open('missingMonth');
    expect(textOf(cardNamed('Aktivitetsparate', sectionNamed('1 · Mod landet')))).toContain('Rød');
    expect(totalsRows()[0]?.[3]).toBe('14.368.000');
  });
});
