import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { cardNamed, expectPlainFigures, pageText, sectionNamed, textOf } from '../../support/pageText.ts';
import { projectNames, projectRow, totalsRows } from '../../support/projectRows.ts';
import { renderApp } from '../../support/renderApp.tsx';

beforeEach(async () => {
  renderApp('/odense/2018-10-30');
  await screen.findByRole('heading', { level: 1, name: /^Hver krone/ });
});

test('one sentence says how it goes, the worst barometer before the better one, and what it rests on', () => {
  expect(textOf(screen.getByRole('heading', { level: 1 }))).toBe(
    'Hver krone, der er brugt, har foreløbig givet 1,45 kr. tilbage. ' +
      'Aktivitetsparate er rød: 1,0 %-point over landet. ' +
      'Bruttoledighed er gul: 1,3 %-point over landet, og der mangler 0,35 i at blive grøn.',
  );
  expect(pageText()).toContain(
    'Beregnet af 14 projekter, opgjort pr. uge 35 2018 · ledighed for august 2018',
  );
  expect(document.title).toBe('Oversigt · Odense · Investeringsbarometer');
  expectPlainFigures();
});

test('the frame says whose report it is, and of which meeting', () => {
  const [frame] = screen.getAllByRole('banner');
  const facts = frame === undefined ? '' : textOf(frame);
  expect(facts).toContain('Kommune Odense');
  expect(facts).toMatch(/Opfølgning 30\. oktober 2018 .*opgjort pr\. uge 35 2018/);
  const links = within(screen.getByRole('navigation', { name: 'Sider' })).getAllByRole('link');
  expect(links.map(textOf)).toEqual(expect.arrayContaining(['Oversigt', 'Om tallene']));
  const here = links.filter((link) => link.getAttribute('aria-current') === 'page');
  expect(here.map(textOf)).toEqual(['Oversigt']);
});

describe('the headline figures', () => {
  test.each([
    ['Gevinst', ['46,0 mio. kr.', '46.022.596 kr.', '35 % af planen på 132.023.529 kr.']],
    ['Forbrug', ['31,7 mio. kr.', '31.654.596 kr.', '37 % af planen på 85.411.631 kr.']],
    [
      'Nettogevinst',
      [
        '14,4 mio. kr.',
        '14.368.000 kr.',
        '+6,5 mio. kr. siden sidst (7,9)',
        'planlagt 46.611.898 kr. for hele perioden',
      ],
    ],
    [
      'Afkastgrad, realiseret',
      ['1,45', 'planlagt 1,55 for hele perioden', '9 projekter med plus, 5 med minus'],
    ],
  ])('%s', (name, figures) => {
    const section = sectionNamed('Hovedtal');
    const text = textOf(cardNamed(new RegExp(`^${name}`), section));
    for (const figure of figures) expect(text).toContain(figure);
  });
});

describe('the barometers against the country', () => {
  test('bruttoledighed is yellow, and says how far it is to green and how it has moved', () => {
    const text = textOf(cardNamed('Bruttoledighed', sectionNamed('1 · Mod landet')));
    expect(text).toContain('8 af 13 projekter');
    expect(text).toContain('Gul 1,3 %-point over landet');
    expect(text).toContain('0,35 til grøn');
    expect(text).toContain('mere end 0,6 til rød');
    expect(text).toContain('0,1 dårligere end sidst');
    expect(text).toContain('0,6 bedre end start');
    expect(text).toContain('Odense 5,2 % · landet 3,9 % · august 2018 · grænser: vores standardregel');
  });

  test('its bar says the same in words, for those who cannot see it', () => {
    const bar = within(cardNamed('Bruttoledighed', sectionNamed('1 · Mod landet'))).getByRole('img');
    expect(bar.getAttribute('aria-label')).toBe(
      'Bruttoledighed, nu 1,3, sidst 1,2, start 1,9, grøn til 0,95, gul til 1,9, 0 = som landet',
    );
  });

  test('aktivitetsparate is red as reported, with the persons to yellow and without limits nobody gave', () => {
    const text = textOf(cardNamed('Aktivitetsparate', sectionNamed('1 · Mod landet')));
    expect(text).toContain('5 af 13 projekter');
    expect(text).toContain('Rød 1,0 %-point over landet');
    expect(text).toContain('601 personer færre til gul, hvis tallet for landet står stille');
    expect(text).toContain('0,1 dårligere end sidst');
    expect(text).toContain('ændring siden start ikke oplyst');
    expect(text).toContain('rapporteret, ikke beregnet · grænser ikke oplyst');
    expect(text).not.toMatch(/til grøn|vores standardregel/);
  });
});

test('six groups: four counted, two that cannot be measured yet, and the sum of the groups', () => {
  const section = sectionNamed('2 · Målgrupper');
  expect(textOf(section)).toContain('350 af 1.066 fuldtidspersoner i job (33 %)');
  const cards = within(section).getAllByRole('listitem').map(textOf);
  expect(cards).toHaveLength(6);
  expect(cards[0]).toMatch(/^301 Forsikrede Grøn/);
  expect(cards[1]).toMatch(/^37 Jobparate Grøn/);
  expect(cards[2]).toMatch(/^– Integration ikke målt endnu/);
  expect(cards[3]).toMatch(/^3 Aktivitetsparate Gul/);
  expect(cards[4]).toMatch(/^9 Sygedagpenge Gul/);
  expect(cards[5]).toMatch(/^– Ledighedsydelse ikke målt endnu, ventes august 2019/);
});

test('the chips count the reported colours and the disagreements', () => {
  const chips = within(sectionNamed('3 · Projekter')).getAllByRole('button').map(textOf);
  expect(chips.slice(chips.indexOf('Alle 14')).slice(0, 7)).toEqual([
    'Alle 14',
    'Rød 0',
    'Gul 4',
    'Grå 1',
    'Grøn 8',
    'Uden status 1',
    'Uenighed 4',
  ]);
});

test('every project has its figures, its reported status and beside it the computed one', () => {
  expect(projectNames()).toHaveLength(14);
  const [status, name, ...figures] = projectRow('CV-boost');
  expect(status).toBe('Grøn beregnet grøn');
  expect(name).toBe('CV-boost Målgruppe ikke oplyst');
  expect(figures.slice(0, 5)).toEqual([
    '10.446.813',
    '8.585.468',
    '1.861.345',
    '1,22 plan 1,13',
    '72 % af 14,5 mio. kr.',
  ]);
  expect(projectRow('Efterværn')[0]).toBe('Gul beregnet rød');
  expect(projectRow('Individuelle midler')[0]).toBe('Grå beregnet grå');
  expect(projectRow('Øvrige investeringsprojekter')[0]).toBe('Uden status kan ikke beregnes');
});

test('below 1 is never rounded up to 1', () => {
  expect(projectRow('Individuelle midler')[5]).toBe('0,998 plan 4,30');
});

test('a gain that cannot be measured yet is said to be so, and is no zero', () => {
  const igu = projectRow('Integrationsgrunduddannelse (IGU)');
  expect(igu.slice(2, 7)).toEqual([
    'ikke målt endnu',
    '300.000',
    '-300.000',
    'ikke målt endnu plan 2,80',
    'ikke målt endnu · plan 1,4 mio. kr.',
  ]);
});

test('the six indicators stand in words beside their shapes', () => {
  expect(projectRow('Efterværn')[7]).toBe(
    'Økonomi: ikke oplyst, Effekt: ikke oplyst, Afkastgrad: rød, ' +
      'Gevinst: ikke oplyst, Produktion: rød, Implementering: grøn',
  );
});

test('the totals of all are below, and agree with those that the source prints', () => {
  const rows = totalsRows();
  expect(rows).toHaveLength(1);
  expect(rows[0]?.slice(0, 5)).toEqual([
    'I alt, 14 projekter',
    '46.022.596',
    '31.654.596',
    '14.368.000',
    '1,45 plan 1,55',
  ]);
  expect(rows[0]?.at(-1)).toBe('Alle 54 trykte totaler og resultater stemmer med beregningen.');
});
