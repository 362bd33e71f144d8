import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { expectPlainFigures, sectionNamed, textOf } from '../../support/pageText.ts';
import { renderApp } from '../../support/renderApp.tsx';

const user = userEvent.setup({ delay: null });

beforeEach(async () => {
  renderApp('/odense/2018-10-30/om');
  await screen.findByRole('heading', { level: 1, name: 'Om tallene' });
});

test('it has all its parts, and its place in the navigation', () => {
  const headings = within(screen.getByRole('main')).getAllByRole('heading', { level: 2 });
  expect(headings.map(textOf)).toEqual([
    'Fejl i data',
    'Opfølgningen',
    'Hvad farverne betyder i kilden',
    'Regler',
    'Når et tal mangler',
    'Kildens egne totaler, regnet efter',
    'Tal, kun kilden oplyser',
    'Beslutninger',
    'Kilder',
    'Ordliste',
    'Tilgængelighed',
  ]);
  expect(document.title).toBe('Om tallene · Odense · Investeringsbarometer');
  const navigation = within(screen.getByRole('navigation', { name: 'Sider' }));
  expect(navigation.getByRole('link', { name: 'Om tallene' }).getAttribute('aria-current')).toBe('page');
  expectPlainFigures();
});

test('it says that nothing is wrong with the data', () => {
  expect(textOf(sectionNamed('Fejl i data'))).toBe('Fejl i data Alle dokumenter er, som de skal være.');
});

test('it says up to when the figures count, which is not the day of the meeting', () => {
  const facts = textOf(sectionNamed('Opfølgningen'));
  expect(facts).toContain('Mødet 30. oktober 2018');
  expect(facts).toContain('Tallene tæller til og med uge 35 2018');
  expect(facts).toContain('En positiv nettogevinst er penge sparet.');
  expect(facts).toContain('5. marts 2019, 4. juni 2019, 20. august 2019, 29. oktober 2019');
});

test('every rule of our own is marked, and no other', () => {
  const terms = [...sectionNamed('Regler').querySelectorAll('dt')].map(textOf);
  const ours = terms.filter((term) => term.endsWith('(vores regel)'));
  expect(ours).toHaveLength(10);
  expect(terms).toContain('Realiseret afkastgrad');
  expect(ours).toContain('Beregnet driftsstatus (vores regel)');
  expect(textOf(sectionNamed('Regler'))).toContain(
    'Gennemført ÷ mål eller kapacitet for samme periode. Grøn fra 0,90, gul fra 0,70, ellers rød.',
  );
});

test('the ways in which a figure can be missing are told apart', () => {
  const terms = [...sectionNamed('Når et tal mangler').querySelectorAll('dt')].map(textOf);
  expect(terms).toEqual([
    'ikke oplyst',
    'ikke målt endnu',
    'ikke defineret',
    'ikke relevant',
    'kan ikke læses',
    'ikke opgjort på denne dato',
    'kan ikke beregnes',
  ]);
});

test('the totals that the source prints stand beside ours, each with its outcome', async () => {
  const section = sectionNamed('Kildens egne totaler, regnet efter');
  expect(textOf(section)).toContain('Alle 54 trykte totaler og resultater stemmer med beregningen.');
  await user.click(within(section).getByText('Vis alle'));
  const rows = within(await within(section).findByRole('table'))
    .getAllByRole('row')
    .map(textOf);
  expect(rows[0]).toBe('Hvad Trykt Beregnet Resultat');
  expect(rows).toHaveLength(55);
  expect(rows).toContain('Gevinst, alle projekter 46.022.596 46.022.596 stemmer');
  expect(rows).toContain('Nettogevinst, alle projekter 14.400.000 14.368.000 stemmer, afrunding');
  expect(rows.join('\n')).not.toContain('stemmer ikke');
});

test('decisions say who has proposed, recommended and approved them', async () => {
  const section = sectionNamed('Beslutninger');
  await user.click(within(section).getByText('Vis alle 12'));
  const cards = (await within(section).findAllByRole('article')).map(textOf);
  expect(cards).toHaveLength(12);
  const principles = cards.find((card) => card.startsWith('Barometerets principper og farver'));
  expect(principles).toContain('Vedtaget af Byrådet, 27. september 2017');
});

test('sources are named with the places in them, and the words of the field explained', () => {
  expect(textOf(sectionNamed('Kilder'))).toContain(
    'Referat fra Beskæftigelses- og Socialudvalget 30. oktober 2018',
  );
  const words = textOf(sectionNamed('Ordliste'));
  expect(words).toContain('Afkastgrad Gevinst delt med det, der er brugt');
  expect(words).toContain('Bruttoledighed Ledige og aktiverede');
  expect(textOf(sectionNamed('Tilgængelighed'))).toContain('WCAG');
});
