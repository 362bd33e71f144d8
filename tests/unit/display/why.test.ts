import { describe, expect, it } from 'vitest';
import { toProjectTable } from '../../../src/display/projectTable.ts';
import { DEFAULT_SELECTION } from '../../../src/display/selection.ts';
import { answerWhy } from '../../../src/display/why/answerWhy.ts';
import type { FigureRef } from '../../../src/display/why/figureRef.ts';
import { toWhyPanel } from '../../../src/display/why/whyPanel.ts';
import { book, EDITION, odense, odenseWith, plain, rows } from './odense.ts';

const ORIGIN = {
  facts: {
    owner: 'Odense',
    ownerKey: 'odense',
    edition: '30. oktober 2018',
    editionKey: '2018-10-30',
    cutOff: 'uge 35 2018',
    cutOffDay: '2018-09-02',
    observationMonth: '2018-08',
    isSynthetic: false,
  },
  fetchedAt: '2026-02-03T14:05',
  link: 'https://barometer.example/odense/2018-10-30',
};

const answer = (ref: FigureRef, barometer = odense) => answerWhy(ref, barometer, book);
const figure = (ref: FigureRef, title: string, barometer = odense) => {
  const found = answer(ref, barometer).find((why) => why.title === title);
  if (found === undefined) throw new Error(`There is no ${title}`);
  return found;
};
const lines = (inputs: readonly { label: string; value: string }[]) =>
  inputs.map(({ label, value }) => plain(`${label}: ${value}`));

describe('a headline figure', () => {
  it('is the sum of the projects, each with its amount or why it has none', () => {
    const { inputs, rules, value } = figure({ kind: 'kpi', key: 'gevinst' }, 'Gevinst');
    expect(plain(value)).toBe('46.022.596 kr.');
    expect(rules[0]).toMatch(/^Summen over projekterne/);
    expect(inputs).toHaveLength(14);
    expect(lines(inputs)).toContain('CV-boost: 10.446.813 kr.');
    expect(lines(inputs)).toContain('Integrationsgrunduddannelse (IGU): ikke målt endnu');
  });

  it('tells its plan as the figure of another time', () => {
    const plan = figure({ kind: 'kpi', key: 'gevinst' }, 'Budgetteret gevinst');
    expect([plain(plan.value), plan.period]).toEqual(['132.023.529 kr.', 'hele planens periode']);
  });

  it('tells net and last time where last time is known', () => {
    expect(figure({ kind: 'kpi', key: 'nettogevinst' }, 'Nettogevinst ved sidste opfølgning')).toMatchObject({
      kind: 'Oplyst af kilden',
    });
  });
});

describe('a barometer', () => {
  const of = { kind: 'gap', barometer: 'bruttoledighed' } as const;

  it('has its colour from the gap, the limits and both rates', () => {
    const { value, inputs, notes } = figure(of, 'Farve');
    expect(plain(value)).toBe('Gul, 1,3 %-point over landet');
    expect(lines(inputs)).toEqual([
      'Afstand nu: 1,3 %-point',
      'Grænse (grøn): 0,95 %-point',
      'Grænse (gul): 1,9 %-point',
      'Kommunens ledighed: 5,2 %',
      'Landets ledighed: 3,9 %',
    ]);
    expect(notes).toContain('Reglen er vores egen; kilden giver ingen.');
  });

  it('has each figure of its status line', () => {
    expect(answer(of).map(({ title, value }) => plain(`${title}: ${value}`))).toEqual([
      'Farve: Gul, 1,3 %-point over landet',
      'Afstand til landet: 1,3 %-point',
      'Ændring siden sidst: 0,1 %-point',
      'Ændring siden start: -0,6 %-point',
      'Til næste bedre farve: 0,35 %-point',
      'Til næste værre farve: 0,6 %-point',
    ]);
    expect(new Set(answer(of).map(({ period }) => period))).toEqual(new Set(['august 2018']));
  });

  it('says the condition of a way that is reported', () => {
    const way = figure({ kind: 'gap', barometer: 'aktivitetsparate' }, 'Til næste bedre farve, personer');
    expect(way).toMatchObject({ value: '601', kind: 'Oplyst af kilden', rules: [] });
    expect(way.notes).toEqual(['hvis tallet for landet står stille']);
  });
});

describe('a group', () => {
  it('tells the persons, and the arrow as reported', () => {
    const whys = answer({ kind: 'group', group: 'forsikrede' });
    expect(whys.map(({ title, value, kind }) => [title, value, kind])).toEqual([
      ['Nedgang, fuldtidspersoner', '301', 'Oplyst af kilden'],
      ['Pil', 'Grøn', 'Oplyst af kilden'],
    ]);
  });

  it('and all groups together are summed over the groups, never over projects', () => {
    const { value, rules, inputs } = figure({ kind: 'groups' }, 'Målgrupper i alt, fuldtidspersoner');
    expect(value).toBe('350');
    expect(rules[0]).toContain('Summen over målgrupperne selv');
    expect(inputs).toHaveLength(6);
  });
});

describe('a project', () => {
  const of = { kind: 'project', project: 'cv-boost' } as const;

  it('has all that its row says, in the order of the row', () => {
    expect(answer(of).map(({ title }) => title)).toEqual([
      'Gevinst',
      'Forbrug',
      'Nettogevinst',
      'Afkastgrad, realiseret',
      'Budgetteret gevinst',
      'Investeringssum',
      'Budgetteret nettogevinst',
      'Afkastgrad, budgetteret',
      'Gevinst, andel af planen',
      'Forbrug, andel af planen',
      'Fuldtidspersoner',
      'Oplyst driftsstatus',
      'Beregnet driftsstatus',
      'Indikator: Økonomi',
      'Indikator: Effekt',
      'Indikator: Afkastgrad',
      'Indikator: Gevinst',
      'Indikator: Produktion',
      'Indikator: Implementering',
    ]);
  });

  it('has its gain from the entries of the ledger', () => {
    expect(lines(figure(of, 'Gevinst').inputs)).toEqual(['Til og med 2. september 2018: 10.446.813 kr.']);
  });

  it('names the source of what is reported beside that of what is computed', () => {
    expect(figure(of, 'Gevinst').source).toContain('realiserede gevinster');
    expect(figure(of, 'Budgetteret gevinst').source).toContain('budgetteret gevinst');
  });

  it('says limits, rule and inputs of an indicator, or why it has no colour', () => {
    const production = figure(of, 'Indikator: Produktion');
    expect(production.notes.map(plain)).toContain('Grænser: grøn ≥ 0,90, gul ≥ 0,70 (vores standard)');
    expect(lines(production.inputs)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Gennemført .*123$/)]),
    );
    expect(figure(of, 'Indikator: Økonomi')).toMatchObject({ kind: 'Mangler', value: 'ikke oplyst' });
  });
});

describe('a row of totals', () => {
  it('sums the projects that are shown, and no other', () => {
    const { totalsShown } = toProjectTable(odense, rows, { ...DEFAULT_SELECTION, statuses: ['grey'] });
    if (totalsShown === undefined) throw new Error('There is no total of a part');
    const { value, inputs } = figure({ kind: 'totals', totals: totalsShown }, 'Gevinst');
    expect(plain(value)).toBe('2.421.824 kr.');
    expect(lines(inputs)).toEqual(['Individuelle midler: 2.421.824 kr.']);
  });
});

describe('the panel', () => {
  const panel = (ref: FigureRef, title = 'x') => toWhyPanel(title, answer(ref), ORIGIN);

  it('says once what the figures share: edition, when it was fetched, and source where it is one', () => {
    expect(panel({ kind: 'gap', barometer: 'bruttoledighed' }).shared).toEqual([
      { term: 'Kilde', lines: [expect.stringContaining('Odense Kommune')] },
      { term: 'Dataperiode', lines: ['august 2018'] },
      { term: 'Udgave', lines: ['Odense, 30. oktober 2018'] },
      { term: 'Hentet', lines: ['3. februar 2026 kl. 14.05'] },
    ]);
    const project = panel({ kind: 'project', project: 'cv-boost' });
    expect(project.shared.map(({ term }) => term)).toEqual(['Udgave', 'Hentet']);
    for (const { facts } of project.figures)
      expect(facts.map(({ term }) => term)).toEqual(expect.arrayContaining(['Betydning', 'Kilde']));
  });

  it('says so where the figures are made up', () => {
    const { shared, citation } = toWhyPanel('x', answer({ kind: 'groups' }), {
      ...ORIGIN,
      facts: { ...ORIGIN.facts, isSynthetic: true },
    });
    expect(JSON.stringify(shared)).toContain('tallene er opdigtede');
    expect(citation).toContain('tallene er opdigtede');
  });

  it('gives a citation from which the figure can be found again', () => {
    const whys = answer({ kind: 'kpi', key: 'afkastgrad' }).slice(0, 1);
    expect(plain(toWhyPanel('Afkastgrad, realiseret', whys, ORIGIN).citation)).toBe(
      [
        'Afkastgrad, realiseret, Odense: 1,45. Realiseret afkastgrad = gevinst ÷ forbrug. 1 betyder, at pengene lige er kommet igen.',
        'Kilde: Odense Kommune, Referat fra Beskæftigelses- og Socialudvalget 30. oktober 2018, Punkt 1, tabellen over realiserede gevinster.',
        'Dataperiode: til og med uge 35 2018.',
        'Udgave: Odense, 30. oktober 2018, opgjort til og med uge 35 2018.',
        'Hentet 3. februar 2026 kl. 14.05 fra https://barometer.example/odense/2018-10-30',
      ].join('\n'),
    );
  });

  it('cites each figure with its own source where they differ', () => {
    const text = panel({ kind: 'kpi', key: 'gevinst' }, 'Gevinst').citation.split('\n');
    expect(text[0]).toBe('Gevinst, Odense');
    expect(plain(text[1])).toMatch(
      /^Gevinst: 46\.022\.596 kr\. Summen over projekterne.*Dataperiode: til og med uge 35 2018\.$/,
    );
  });
});

describe('a figure that is missing', () => {
  it('says why', () => {
    const ledger = Object(EDITION['ledger']);
    const broken = odenseWith({
      ledger: { ...ledger, rows: ledger.rows.with(0, ledger.rows[0].with(3, 'x')) },
    });
    const { kind, value, notes } = figure({ kind: 'project', project: 'cv-boost' }, 'Forbrug', broken);
    expect([kind, value]).toEqual(['Mangler', 'kan ikke læses']);
    expect(notes).toEqual([expect.stringContaining('det kan ikke læses')]);
  });

  it('that the edition does not have has no answer', () => {
    expect(answer({ kind: 'project', project: 'findes-ikke' })).toEqual([]);
  });
});
