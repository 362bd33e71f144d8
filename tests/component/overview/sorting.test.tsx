import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { projectNames, projectTable } from '../../support/projectRows.ts';
import { currentAddress, renderApp } from '../../support/renderApp.tsx';

const NAMES = {
  academic: 'Academic Partnership',
  cv: 'CV-boost',
  eftervaern: 'Efterværn',
  forsikrede: 'Flere samtaler – forsikrede ledige',
  jobparate: 'Flere samtaler – jobparate',
  hr: 'HR-funktion',
  individuelle: 'Individuelle midler',
  igu: 'Integrationsgrunduddannelse (IGU)',
  minifleksjob: 'Minifleksjob',
  minijobmesser: 'Minijobmesser',
  team: 'Sygedagpenge: tværfagligt team',
  udbudAktive: 'Udbud: aktivitetsparate',
  udbudSyge: 'Udbud: sygedagpengeindsats',
  oevrige: 'Øvrige investeringsprojekter',
} as const;

type Key = keyof typeof NAMES;

const BY_NAME = Object.keys(NAMES) as Key[];
/** Without a gain measured yet: last whichever way, in the order of their names. */
const ABSENT: Key[] = ['igu', 'udbudAktive'];

/** Worked out by hand from the edition, each from the smallest; ties in the order of names. */
const ORDERS: readonly [head: string, word: string, groups: readonly (readonly Key[])[], absent: Key[]][] = [
  [
    'Status',
    'status',
    [
      ['eftervaern', 'hr', 'igu', 'team'],
      ['individuelle'],
      [
        'academic',
        'cv',
        'forsikrede',
        'jobparate',
        'minifleksjob',
        'minijobmesser',
        'udbudAktive',
        'udbudSyge',
      ],
      ['oevrige'],
    ],
    [],
  ],
  ['Projekt', 'projekt', BY_NAME.map((key) => [key]), []],
  [
    'Gevinst, kr.',
    'gevinst',
    each(
      'udbudSyge eftervaern oevrige team minijobmesser academic individuelle jobparate minifleksjob hr cv forsikrede',
    ),
    ABSENT,
  ],
  [
    'Forbrug, kr.',
    'forbrug',
    each(
      'oevrige udbudSyge udbudAktive igu eftervaern minijobmesser academic jobparate minifleksjob individuelle team hr forsikrede cv',
    ),
    [],
  ],
  [
    'Nettogevinst, kr.',
    'nettogevinst',
    each(
      'team igu udbudAktive eftervaern individuelle udbudSyge hr oevrige academic minijobmesser minifleksjob jobparate cv forsikrede',
    ),
    [],
  ],
  [
    'Afkastgrad',
    'afkastgrad',
    each(
      'team eftervaern individuelle hr udbudSyge cv minifleksjob academic jobparate minijobmesser forsikrede oevrige',
    ),
    ABSENT,
  ],
  [
    'Gevinst mod plan',
    'andel',
    each(
      'udbudSyge eftervaern team individuelle hr oevrige academic minifleksjob cv jobparate forsikrede minijobmesser',
    ),
    ABSENT,
  ],
  [
    'Indikatorer',
    'indikatorer',
    [
      ['eftervaern'],
      ['udbudSyge'],
      ['forsikrede', 'individuelle', 'team'],
      ['hr', 'igu'],
      ['academic', 'cv', 'jobparate', 'minifleksjob', 'minijobmesser', 'udbudAktive', 'oevrige'],
    ],
    [],
  ],
];

function each(keys: string): Key[][] {
  return keys.split(' ').map((key) => [key as Key]);
}

function namesOf(groups: readonly (readonly Key[])[], absent: readonly Key[]): string[] {
  return [...groups.flat(), ...absent].map((key) => NAMES[key]);
}

function headCell(name: string): HTMLElement {
  return within(projectTable()).getByRole('columnheader', { name });
}

test('trouble comes first', async () => {
  renderApp('/odense/2018-10-30');
  await screen.findByRole('table', { name: /^Projekterne/ });
  expect(projectNames()).toEqual(namesOf(ORDERS[0]?.[2] ?? [], []));
  expect(headCell('Status').getAttribute('aria-sort')).toBe('ascending');
});

test.each(ORDERS)('%s sorts both ways, what is missing stays last', async (head, word, groups, absent) => {
  const user = userEvent.setup({ delay: null });
  // From another order, so that the first press is an ascending one.
  renderApp(`/odense/2018-10-30?sorter=${head === 'Projekt' ? 'gevinst' : 'projekt'}`);
  await screen.findByRole('table', { name: /^Projekterne/ });

  await user.click(within(headCell(head)).getByRole('button'));
  await waitFor(() => expect(projectNames()).toEqual(namesOf(groups, absent)));
  expect(headCell(head).getAttribute('aria-sort')).toBe('ascending');
  expect(currentAddress()).toBe(`/odense/2018-10-30${head === 'Status' ? '' : `?sorter=${word}`}`);

  await user.click(within(headCell(head)).getByRole('button'));
  await waitFor(() => expect(projectNames()).toEqual(namesOf(groups.toReversed(), absent)));
  expect(headCell(head).getAttribute('aria-sort')).toBe('descending');
  expect(currentAddress()).toBe(`/odense/2018-10-30?sorter=${word}-faldende`);
});

test.each(ORDERS)('%s: an address gives the order that was chosen', async (head, word, groups, absent) => {
  renderApp(`/odense/2018-10-30?sorter=${word}-faldende`);
  await screen.findByRole('table', { name: /^Projekterne/ });
  expect(projectNames()).toEqual(namesOf(groups.toReversed(), absent));
  expect(headCell(head).getAttribute('aria-sort')).toBe('descending');
});
