import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { sectionNamed, textOf } from '../../support/pageText.ts';
import { projectNames, projectTable, totalsRows } from '../../support/projectRows.ts';
import { currentAddress, renderApp } from '../../support/renderApp.tsx';

const OVERVIEW = '/odense/2018-10-30';
const FORSIKREDE = 'Flere samtaler – forsikrede ledige';
const IGU = 'Integrationsgrunduddannelse (IGU)';
const TEAM = 'Sygedagpenge: tværfagligt team';
const UDBUD_SYGE = 'Udbud: sygedagpengeindsats';

async function open(address: string) {
  renderApp(address);
  await screen.findByRole('heading', { level: 2, name: '3 · Projekter' });
}

function projectButton(name: string): HTMLElement {
  return within(sectionNamed('3 · Projekter')).getByRole('button', { name });
}

function isPressed(name: string): boolean {
  return projectButton(name).getAttribute('aria-pressed') === 'true';
}

const user = userEvent.setup({ delay: null });

async function press(...names: string[]) {
  for (const name of names) await user.click(projectButton(name));
}

/** The same view must come from its address alone. */
async function expectSameFromAddress() {
  const address = currentAddress();
  const before = textOf(projectTable());
  cleanup();
  await open(address);
  expect(textOf(projectTable())).toBe(before);
  expect(currentAddress()).toBe(address);
}

test('a colour shows its projects, the totals of what is shown, and those of all below them', async () => {
  await open(OVERVIEW);
  await press('Gul 4');
  await waitFor(() => expect(projectNames()).toEqual(['Efterværn', 'HR-funktion', IGU, TEAM]));
  expect(isPressed('Gul 4')).toBe(true);
  expect(isPressed('Alle 14')).toBe(false);
  const [shown, all] = totalsRows();
  expect(shown?.slice(0, 5)).toEqual([
    'Vist, 4 af 14 projekter',
    '5.757.388',
    '7.658.765',
    '-1.901.377',
    '0,75 plan 1,50',
  ]);
  expect(all?.slice(0, 5)).toEqual([
    'I alt, 14 projekter',
    '46.022.596',
    '31.654.596',
    '14.368.000',
    '1,45 plan 1,55',
  ]);
  expect(currentAddress()).toBe(`${OVERVIEW}?status=gul`);
  await expectSameFromAddress();
  expect(isPressed('Gul 4')).toBe(true);
});

test('colours add up, and pressing one again lets go of it', async () => {
  await open(OVERVIEW);
  await press('Gul 4', 'Grå 1', 'Uden status 1');
  await waitFor(() => expect(projectNames()).toHaveLength(6));
  expect(projectNames().slice(-2)).toEqual(['Individuelle midler', 'Øvrige investeringsprojekter']);
  expect(currentAddress()).toBe(`${OVERVIEW}?status=gul,graa,uden`);
  await expectSameFromAddress();
  await press('Gul 4');
  await waitFor(() => expect(projectNames()).toHaveLength(2));
});

test('a colour that no project has shows none, says why, and leaves a way back', async () => {
  await open(OVERVIEW);
  await press('Rød 0');
  await screen.findByText('Ingen projekter passer til det valgte.');
  expect(currentAddress()).toBe(`${OVERVIEW}?status=roed`);
  await press('Alle 14');
  await waitFor(() => expect(projectNames()).toHaveLength(14));
  expect(currentAddress()).toBe(OVERVIEW);
});

test('the disagreements are exactly four projects', async () => {
  await open(OVERVIEW);
  await press('Uenighed 4');
  await waitFor(() => expect(projectNames()).toEqual(['Efterværn', 'HR-funktion', FORSIKREDE, UDBUD_SYGE]));
  expect(currentAddress()).toBe(`${OVERVIEW}?uenighed=ja`);
  await expectSameFromAddress();
});

test.each([
  ['cv-boost', ['CV-boost']],
  ['Styrket CV', ['CV-boost']],
  ['FLERE SAMTALER', [FORSIKREDE, 'Flere samtaler – jobparate']],
  ['samtaler jobparate', ['Flere samtaler – jobparate']],
  ['integration', [IGU]],
  ['sygedagpenge', [TEAM, UDBUD_SYGE]],
  ['øvrige', ['Øvrige investeringsprojekter']],
])('search for "%s"', async (words, expected) => {
  await open(OVERVIEW);
  await user.type(screen.getByRole('searchbox', { name: 'Søg i projekter' }), words);
  await waitFor(() => expect(projectNames()).toEqual(expected));
  expect(currentAddress()).toBe(`${OVERVIEW}?soeg=${words.replaceAll(' ', '+')}`);
  await expectSameFromAddress();
  expect(screen.getByRole('searchbox')).toHaveProperty('value', words);
});

test('typing and filtering do not fill the history', async () => {
  await open(OVERVIEW);
  const { length } = window.history;
  await user.type(screen.getByRole('searchbox'), 'udbud');
  await press('Grøn 8');
  await waitFor(() => expect(projectNames()).toEqual(['Udbud: aktivitetsparate', UDBUD_SYGE]));
  expect(window.history.length).toBe(length);
});

async function chooseInMenu(menu: RegExp, ...choices: string[]) {
  await user.click(within(sectionNamed('3 · Projekter')).getByRole('button', { name: menu }));
  for (const choice of choices) await user.click(screen.getByRole('checkbox', { name: choice }));
}

test('the menu of groups offers those that projects have, and those where none is stated', async () => {
  await open(OVERVIEW);
  await chooseInMenu(/^Målgruppe/);
  const menu = screen.getByRole('group', { name: 'Målgruppe' });
  const groups = within(menu)
    .getAllByRole('checkbox')
    .map(({ parentElement }) => parentElement?.textContent);
  expect(groups.slice(0, 6)).toEqual([
    'Forsikrede ledige',
    'Jobparate kontanthjælpsmodtagere',
    'Borgere på integrationsydelse',
    'Aktivitetsparate kontanthjælpsmodtagere',
    'Sygedagpengemodtagere',
    'Borgere på ledighedsydelse',
  ]);
  expect(groups).toContain('Ikke oplyst');
  await user.click(within(menu).getByRole('checkbox', { name: 'Sygedagpengemodtagere' }));
  await waitFor(() => expect(projectNames()).toEqual([TEAM, UDBUD_SYGE]));
  await user.click(within(menu).getByRole('checkbox', { name: 'Jobparate kontanthjælpsmodtagere' }));
  await waitFor(() => expect(projectNames()).toHaveLength(3));
  expect(currentAddress()).toBe(`${OVERVIEW}?maalgruppe=sygedagpenge,jobparate`);
  expect(projectButton('Målgruppe 2')).toBeDefined();
  await expectSameFromAddress();
});

test('projects without a stated group can be had alone', async () => {
  await open(OVERVIEW);
  await chooseInMenu(/^Målgruppe/, 'Ikke oplyst');
  await waitFor(() => expect(projectNames()).toHaveLength(6));
  expect(projectNames()).not.toContain('Øvrige investeringsprojekter');
  expect(currentAddress()).toBe(`${OVERVIEW}?maalgruppe=ikke-oplyst`);
});

test('the menu of barometers', async () => {
  await open(OVERVIEW);
  await chooseInMenu(/^Barometer/, 'Bruttoledighed');
  await waitFor(() => expect(projectNames()).toEqual([IGU, FORSIKREDE, 'Flere samtaler – jobparate']));
  expect(currentAddress()).toBe(`${OVERVIEW}?barometer=bruttoledighed`);
  await expectSameFromAddress();
});

test('filters narrow one another, sorting stays, and one press shows all again', async () => {
  await open(`${OVERVIEW}?sorter=gevinst-faldende`);
  await press('Grøn 8', 'Uenighed 4');
  await user.type(screen.getByRole('searchbox'), 'sygedagpenge');
  await waitFor(() => expect(projectNames()).toEqual([UDBUD_SYGE]));
  expect(totalsRows()[0]?.slice(0, 5)).toEqual([
    'Vist, 1 af 14 projekter',
    '163.548',
    '143.895',
    '19.653',
    '1,14 plan 3,89',
  ]);
  await expectSameFromAddress();
  await press('Alle 14');
  await waitFor(() => expect(projectNames()).toHaveLength(14));
  expect(projectNames()[0]).toBe(FORSIKREDE);
  expect(currentAddress()).toBe(`${OVERVIEW}?sorter=gevinst-faldende`);
  expect(screen.getByRole('searchbox')).toHaveProperty('value', '');
});

test('what an address asks for and nobody knows is ignored', async () => {
  await open(`${OVERVIEW}?status=lilla,gul&sorter=ukendt&maalgruppe=A%20B&hvad=nu`);
  expect(projectNames()).toHaveLength(4);
});
