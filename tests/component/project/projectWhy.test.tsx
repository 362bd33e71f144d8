import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sectionNamed, textOf } from '../../support/pageText.ts';
import { openApp } from '../../support/renderApp.tsx';

const PROJECT = '/odense/2018-10-30/projekter/eftervaern';

/** Opens the panel of a figure and answers with what it says, all of it unfolded. */
async function panelOf(title: string): Promise<string> {
  const button = await screen.findByRole('button', {
    name: (label) => /^Hvor kommer tal/.test(label) && label.endsWith(`: ${title}`),
  });
  button.focus();
  await userEvent.keyboard('{Enter}');
  const dialog = await screen.findByRole('dialog', { name: title });
  for (const closed of dialog.querySelectorAll('details')) closed.open = true;
  const text = textOf(dialog);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(button).toHaveFocus();
  return text;
}

test('every figure on Projekt says where it comes from', async () => {
  await openApp(PROJECT);
  const money = await panelOf('Gevinst, kr.');
  expect(money).toContain('Gevinst, andel af planen 4 %');
  expect(money).toContain('Rest til planen 7.882.504 kr.');
  expect(money).toContain('Budgetteret gevinst 8.203.500 kr.');
  expect(await panelOf('Beregnet efter regel')).toContain('Mindst tre indikatorer skal have en farve.');
  expect(await panelOf('Vurderet af forvaltningen')).toContain('Hvad er det Oplyst af kilden');
  expect(await panelOf('Produktion')).toContain('Grænser: grøn ≥ 0,90, gul ≥ 0,70 (vores standard)');
  expect(await panelOf('Hvad der mangler til planen')).toContain(
    'Rest = plan for hele perioden − realiseret.',
  );
  expect(await panelOf('Fuldtidspersoner hjulpet')).toContain('ikke oplyst');
  expect(await panelOf('Gældende plan')).toContain('Trykt afkastgrad 2,1');
  const ahead = await panelOf('Fremad, Efterværn');
  expect(ahead).toContain('Nødvendigt tempo = rest ÷ resterende måneder');
  expect(ahead).toContain('Reglen er vores egen; kilden giver ingen.');
});

test('a plan that is supposed says that it is', async () => {
  await openApp(`${PROJECT}?hvis-gevinst=4000000`);
  const text = await panelOf('Med denne plan');
  expect(text).toContain('Budgetteret gevinst 4.000.000 kr.');
  expect(text).toContain('En fremskrivning af det, du har skrevet. Den gemmes ikke i data.');
});

test('the figures of Udvikling say it too: charts, what moved the gap, a supposition and the look ahead', async () => {
  await openApp('/odense/2018-10-30/udvikling');
  expect(await panelOf('Afstand til landet, bruttoledighed')).toContain('Hvad er det Diagram');
  expect(await panelOf('Hvad flyttede afstanden')).toContain('Kommunens bevægelse');
  expect(await panelOf('Så ville afstanden være')).toContain('Kommunens ledighed 5,2 %');
  expect(await panelOf('Fremad, Alle projekter')).toContain('Mangler til planens gevinst 86.000.933 kr.');
});

test('the figures of Siden sidst name both reports', async () => {
  await openApp('/odense/2018-10-30/siden-sidst');
  const text = await panelOf('Nettogevinst, kr.');
  expect(text).toContain('Før: Nettogevinst');
  expect(text).toContain('Nu: Nettogevinst 14.368.000 kr.');
  expect(text).toContain('Ændring = nu − før.');
  expect(await panelOf('Gul')).toContain('Før + kommet til − forladt');
  expect(await panelOf('Bruttoledighed')).toContain('Nu: Afstand til landet 1,3 %-point');
});

test('an open panel on Projekt is accessible', async () => {
  await openApp(PROJECT);
  await userEvent.click(
    within(sectionNamed('Plan og realiseret')).getByRole('button', { name: /: Nettogevinst, kr\.$/ }),
  );
  const { violations } = await axe.run(await screen.findByRole('dialog'));
  expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
});
