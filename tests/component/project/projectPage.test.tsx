import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { userEvent as realUser } from 'vitest/browser';
import { cardNamed, expectPlainFigures, sectionNamed, textOf } from '../../support/pageText.ts';
import { currentAddress, renderApp } from '../../support/renderApp.tsx';

async function open(project: string, name: string, choice = '') {
  renderApp(`/odense/2018-10-30/projekter/${project}${choice}`);
  await screen.findByRole('heading', { level: 1, name });
  expectPlainFigures();
}

function rowsOf(table: string | RegExp): string[] {
  return within(screen.getByRole('table', { name: table }))
    .getAllByRole('row')
    .map(textOf);
}

/** Reported and computed status, side by side. */
function statuses(): string[] {
  const section = sectionNamed('Driftsstatus');
  return ['Vurderet af forvaltningen', 'Beregnet efter regel'].map((name) =>
    textOf(cardNamed(name, section)),
  );
}

describe('CV-boost: green as reported', () => {
  test('who and what it is', async () => {
    await open('cv-boost', 'CV-boost');
    const text = textOf(screen.getByRole('main'));
    expect(document.title).toBe('CV-boost · Odense · Investeringsbarometer');
    expect(text).toContain('Projekt nr. 1 CV-boost');
    expect(text).toContain('Målgruppe: ikke oplyst');
    expect(text).toContain('Kaldes også Styrket CV');
  });

  test('both statuses, with the reason and with the rule and what it counted', async () => {
    await open('cv-boost', 'CV-boost');
    const [reported, computed] = statuses();
    expect(reported).toContain('Grøn sidst: gul Der holdes flere samtaler');
    expect(reported).toContain('Referat fra Beskæftigelses- og Socialudvalget');
    expect(computed).toContain('Grøn');
    expect(computed).toContain('Grønne indikatorer 3 Gule indikatorer 0 Røde indikatorer 0');
    expect(computed).toContain('Mindst tre indikatorer skal have en farve.');
    expect(textOf(sectionNamed('Driftsstatus'))).toContain('Vurdering og regel er enige.');
  });

  test('plan against realised, and what is left', async () => {
    await open('cv-boost', 'CV-boost');
    expect(rowsOf(/^Projektets penge/)).toEqual([
      'Hvad Plan, hele perioden Realiseret Andel Rest til planen',
      'Gevinst, kr. 14.485.417 10.446.813 72 % 4.038.604',
      'Investering / forbrug, kr. 12.799.750 8.585.468 67 % 4.214.282',
      'Nettogevinst, kr. 1.685.667 1.861.345 -175.678',
      'Afkastgrad 1,13 1,22',
    ]);
    const text = textOf(sectionNamed('Plan og realiseret'));
    expect(text).toContain('Hver krone, der er tilbage, skal give 0,96 kr., hvis planen skal nås.');
    expect(text).toContain('Pengene, der er brugt, er kommet igen med 1.861.345 kr. i overskud.');
  });

  test('each indicator asks, answers, and shows its inputs, rule and limits', async () => {
    await open('cv-boost', 'CV-boost');
    const section = sectionNamed('De seks indikatorer');
    const names = within(section).getAllByRole('heading', { level: 3 }).map(textOf);
    expect(names).toEqual(['Økonomi', 'Effekt', 'Afkastgrad', 'Gevinst', 'Produktion', 'Implementering']);
    const production = textOf(cardNamed('Produktion', section));
    expect(production).toContain('Gennemføres det, der skal gennemføres? Grøn');
    expect(production).toContain('123 Mål eller kapacitet 132 Forhold til planen 0,93');
    expect(production).toContain('Gennemført ÷ mål eller kapacitet for samme periode.');
    expect(production).toContain('Grænser: grøn ≥ 0,90, gul ≥ 0,70 (vores standard)');
    const economy = textOf(cardNamed('Økonomi', section));
    expect(economy).toContain('ikke oplyst Kilden oplyser ikke tallet.');
    expect(economy).toContain('Forbrug 8.585.468 kr.');
  });

  test('the people it has helped', async () => {
    await open('cv-boost', 'CV-boost');
    expect(rowsOf(/^Mennesker og produktion/).slice(1)).toEqual([
      'Fuldtidspersoner hjulpet 84 ikke oplyst fuldtidspersoner',
      'Selvforsørgende mindst en uge 1.120 personer',
      'CV-samtaler om ugen i gennemsnit siden uge 43 2017 123 132 samtaler om ugen (kapacitet)',
    ]);
  });
});

describe('its neighbours', () => {
  test('are those of the order and the filter chosen on Oversigt', async () => {
    await open('cv-boost', 'CV-boost', '?status=groen&sorter=afkastgrad-faldende');
    const crumbs = within(screen.getByRole('navigation', { name: 'Alle projekter' }));
    expect(crumbs.getAllByRole('link').map(textOf)).toEqual([
      'Alle projekter',
      'Forrige: Minifleksjob',
      'Næste: Udbud: sygedagpengeindsats',
    ]);
    await userEvent.click(crumbs.getByRole('link', { name: /^Næste/ }));
    await screen.findByRole('heading', { level: 1, name: 'Udbud: sygedagpengeindsats' });
    expect(currentAddress()).toBe(
      '/odense/2018-10-30/projekter/udbud-sygedagpenge?status=groen&sorter=afkastgrad-faldende',
    );
  });

  test('going there moves the focus to the page, so that Tab goes on from there', async () => {
    await open('cv-boost', 'CV-boost');
    screen.getByRole('link', { name: /^Næste/ }).focus();
    await realUser.keyboard('{Enter}');
    await screen.findByRole('heading', { level: 1, name: /forsikrede/ });
    expect(document.activeElement === screen.getByRole('main'), 'the page has the focus').toBe(true);
    await realUser.tab();
    const first = within(screen.getByRole('main')).getAllByRole('link')[0];
    expect(document.activeElement === first, 'Tab goes on with the first link of the page').toBe(true);
  });
});

test('Efterværn: the disagreement is said, the plans stand side by side, and nothing is decided yet', async () => {
  await open('eftervaern', 'Efterværn');
  const [reported, computed] = statuses();
  expect(reported).toContain('Gul');
  expect(computed).toContain('Rød');
  expect(textOf(sectionNamed('Driftsstatus'))).toContain(
    'Vurdering og regel er uenige. Vurderingen gælder; reglen viser, hvad tallene alene siger.',
  );
  expect(rowsOf('Projektets planer').slice(1)).toEqual([
    'Gældende plan 8.203.500 3.910.500 4.293.000 2,10 2,1',
    expect.stringMatching(/^Foreslået plan fra 1\. januar 2019 3,3 mio\. 1,8 mio\. .* 1,83 1,8$/),
  ]);
  const plans = textOf(sectionNamed('Planer'));
  expect(plans).toContain('Foreslået plan, 2019: ændring i nettogevinst -938.985 kr.');
  expect(plans).toContain('Foreslået plan, 2020: ændring i nettogevinst -1.298.320 kr.');
  expect(plans).toContain('ikke forklaret i kilden');
  const decision = textOf(cardNamed('Efterværn justeres', sectionNamed('Beslutninger')));
  expect(decision).toContain('Anbefalet af Beskæftigelses- og Socialudvalget, 30. oktober 2018');
  expect(decision).toContain('Ikke vedtaget endnu i denne udgave');
  expect(textOf(screen.getByRole('main'))).toContain('Effekten følges til 31. december 2020');
});

test('Flere samtaler – forsikrede: reported green and computed yellow, with the alternative nobody chose', async () => {
  await open('flere-samtaler-forsikrede', 'Flere samtaler – forsikrede ledige');
  const [reported, computed] = statuses();
  expect(reported).toContain('Grøn');
  expect(computed).toContain('Gul');
  expect(rowsOf('Projektets planer').at(-1)).toBe(
    'Alternativ, hvis forslaget ikke følges fra 1. januar 2019 20.158.162 16.215.262 3.942.900 1,24 1,24',
  );
  const production = cardNamed('Produktion', sectionNamed('De seks indikatorer'));
  expect(textOf(production)).toContain('Rød');
  expect(textOf(production)).toContain('144 Mål eller kapacitet 300 Forhold til planen 0,48');
  expect(textOf(screen.getByRole('main'))).toContain(
    'Målgruppe: Forsikrede ledige (henført af os efter navn eller gruppe)',
  );
});

test('Individuelle midler: grey and why, and 0,998 is not 1', async () => {
  await open('individuelle-midler', 'Individuelle midler');
  const [reported, computed] = statuses();
  expect(reported).toContain('Grå Investeringsperioden sluttede 30. september 2018.');
  expect(computed).toContain('Grå Investeringsperioden er slut; effekten følges stadig');
  expect(computed).toContain('Investeringsperioden slutter 30. september 2018 Mødet 30. oktober 2018');
  expect(rowsOf(/^Projektets penge/).at(-1)).toBe('Afkastgrad 4,30 0,998');
  expect(textOf(sectionNamed('Plan og realiseret'))).toContain(
    '4.661 kr. mangler, før pengene, der er brugt, er kommet igen.',
  );
});

test('IGU: what cannot be measured yet is no zero, and is not weighed', async () => {
  await open('igu', 'Integrationsgrunduddannelse (IGU)');
  const [, computed] = statuses();
  expect(computed).toContain('kan ikke beregnes Effekten kan ikke måles endnu');
  expect(rowsOf(/^Projektets penge/).slice(1)).toEqual([
    'Gevinst, kr. 1.400.000 ikke målt endnu ikke målt endnu ikke målt endnu',
    'Investering / forbrug, kr. 500.000 300.000 60 % 200.000',
    'Nettogevinst, kr. 900.000 -300.000 1.200.000',
    'Afkastgrad 2,80 ikke målt endnu',
  ]);
  expect(textOf(sectionNamed('Driftsstatus'))).toContain(
    'Vurdering og regel kan ikke sammenlignes, fordi den ene mangler.',
  );
  const effect = textOf(cardNamed('Effekt', sectionNamed('De seks indikatorer')));
  expect(effect).toContain('ikke målt endnu Kan først opgøres retvisende, når projektet udløber.');
});

test('Øvrige: no status, and the reason', async () => {
  await open('oevrige', 'Øvrige investeringsprojekter');
  const [reported] = statuses();
  expect(reported).toContain('ikke relevant Indsatserne har intet beregnet afkast');
  const text = textOf(screen.getByRole('main'));
  expect(text).toContain('Målgruppe: ingen');
  expect(text).toContain('Barometer: ingen');
  expect(text).toContain('Udgaven nævner ingen beslutninger om projektet.');
});
