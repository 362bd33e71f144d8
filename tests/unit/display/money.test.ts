import { describe, expect, it } from 'vitest';
import { NOT_MEASURED_YET, NOT_STATED } from '../../../src/barometer/absence.ts';
import { computeProject } from '../../../src/barometer/computeProject.ts';
import type { LedgerEntry } from '../../../src/barometer/ledger.ts';
import { cellText } from '../../../src/display/cellText.ts';
import type { TableModel } from '../../../src/display/models.ts';
import { planNotes, toMoneyTable, toPlansTable } from '../../../src/display/planTables.ts';
import { toRemaining } from '../../../src/display/remaining.ts';
import { toWhatIf, type WhatIf } from '../../../src/display/whatIf.ts';
import { buildEntry, buildPlan, buildProject, kr, krFigure } from '../../support/builders.ts';
import { plain, projectNr } from './odense.ts';

const cells = ({ rows }: TableModel) => rows.map((row) => row.map((cell) => plain(cellText(cell))));

/** A project with a plan of 2.0 m for 1.0 m, and what it has gained and spent. */
const project = (entry: Partial<LedgerEntry>, ...more: readonly Partial<LedgerEntry>[]) =>
  computeProject(
    buildProject(),
    [entry, ...more].map((one) => buildEntry({ to: '2018-06-30', ...one })),
    {
      cutOff: '2018-09-02',
      meetingDate: '2018-10-30',
      limits: {},
    },
  );

describe('plan against realised', () => {
  it('stands side by side with the share and what is left, the two ratios under a name of their own', () => {
    expect(cells(toMoneyTable(projectNr(1)))).toEqual([
      ['Gevinst, kr.', '14.485.417', '10.446.813', '72 %', '4.038.604'],
      ['Investering / forbrug, kr.', '12.799.750', '8.585.468', '67 %', '4.214.282'],
      ['Nettogevinst, kr.', '1.685.667', '1.861.345', '', '-175.678'],
      ['Afkastgrad', '1,13', '1,22', '', ''],
    ]);
  });

  it('says "ikke målt endnu" where no gain is measured, and not 0', () => {
    const [gain, , net] = cells(toMoneyTable(projectNr(7)));
    expect(gain?.slice(1)).toEqual(['18.800.000', 'ikke målt endnu', 'ikke målt endnu', 'ikke målt endnu']);
    expect(net?.[2]).toBe('-249.656');
  });
});

describe('the versions of a plan', () => {
  it('all stand there, rounded ones with no more digits than given, beside what the source prints', () => {
    const table = cells(toPlansTable(projectNr(4).project.plans));
    expect(table).toEqual([
      ['Gældende plan', '8.203.500', '3.910.500', '4.293.000', '2,10', '2,1'],
      ['Foreslået plan fra 1. januar 2019', '3,3 mio.', '1,8 mio.', expect.any(String), '1,83', '1,8'],
    ]);
    expect(table[1]?.[3]).toMatch(/^1[.,]5/);
  });

  it('have their yearly changes with sign, and their notes', () => {
    const notes = planNotes(projectNr(4).project.plans).map(plain);
    expect(notes.slice(0, 2)).toEqual([
      'Foreslået plan, 2019: ændring i nettogevinst -938.985 kr.',
      'Foreslået plan, 2020: ændring i nettogevinst -1.298.320 kr.',
    ]);
    expect(notes[2]).toContain('ikke forklaret i kilden');
  });

  it('that say nothing of a ratio have none', () => {
    expect(cells(toPlansTable([buildPlan({ investeringssum: krFigure(NOT_STATED) })]))).toEqual([
      ['Gældende plan', '2.000.000', 'ikke oplyst', 'ikke oplyst', 'ikke oplyst', 'ikke oplyst'],
    ]);
  });
});

describe('what is left to the plan', () => {
  const said = (gevinst: LedgerEntry['gevinst'], forbrug: LedgerEntry['forbrug']) =>
    toRemaining(project({ ...(gevinst === undefined ? {} : { gevinst }), forbrug })).map(plain);

  it('is said in sentences, with the return that is needed', () => {
    expect(said(kr(500_000), kr(600_000))).toEqual([
      '1.500.000 kr. mangler i gevinst.',
      '400.000 kr. af investeringen er ikke brugt.',
      'Hver krone, der er tilbage, skal give 3,75 kr., hvis planen skal nås.',
      '100.000 kr. mangler, før pengene, der er brugt, er kommet igen.',
    ]);
  });

  it('is nothing when the plan is passed and overspent, and no amount has a minus', () => {
    expect(said(kr(2_100_000), kr(1_250_000))).toEqual([
      'Planens gevinst er nået og overgået med 100.000 kr.',
      'Forbruget er 250.000 kr. over investeringssummen.',
      'Pengene, der er brugt, er kommet igen med 850.000 kr. i overskud.',
    ]);
  });

  it('is said plainly at the exact amounts', () => {
    expect(said(kr(2_000_000), kr(2_000_000))).toEqual([
      'Planens gevinst er nået.',
      'Forbruget er 1.000.000 kr. over investeringssummen.',
      'Pengene, der er brugt, er lige kommet igen.',
    ]);
    expect(said(kr(0), kr(1_000_000))[1]).toBe('0 kr. af investeringen er ikke brugt.');
  });

  it('cannot be told without a gain, and says why', () => {
    expect(said(NOT_MEASURED_YET, kr(5))).toEqual([
      'Det kan ikke opgøres, hvad der mangler: ikke målt endnu.',
    ]);
  });

  it('cannot be told of a sum that lacks one of its entries', () => {
    expect(toRemaining(project({}, { gevinst: NOT_STATED }))).toEqual([
      'Det kan ikke opgøres, hvad der mangler: ikke oplyst.',
    ]);
  });
});

describe('what if', () => {
  const whatIf = (nr: number, supposed: WhatIf = {}) => toWhatIf(projectNr(nr), supposed, {});
  const preset = (nr: number, label: string) =>
    whatIf(nr).presets.find((one) => one.label.startsWith(label))?.whatIf ?? {};

  it('begins with the plan that holds', () => {
    expect(whatIf(4)).toMatchObject({ gevinst: 8_203_500, investeringssum: 3_910_500, isChanged: false });
    expect(whatIf(4).afkastgrad).toBe('2,10');
  });

  it('replays the proposal for Efterværn: 1,83', () => {
    expect(preset(4, 'Foreslået')).toEqual({ gevinst: 3_300_000, investeringssum: 1_800_000 });
    expect(whatIf(4, preset(4, 'Foreslået'))).toMatchObject({ afkastgrad: '1,83', isChanged: true });
  });

  it('replays the rejected alternative for Flere samtaler: 1,24 for 1,19', () => {
    expect(whatIf(3).afkastgrad).toBe('1,19');
    expect(whatIf(3, preset(3, 'Alternativ')).afkastgrad).toBe('1,24');
  });

  it('judges what is realised against the supposed plan', () => {
    expect(whatIf(4).colour?.key).toBe('red');
    expect(whatIf(4, { gevinst: 1 }).colour?.key).toBe('green');
  });

  it('divided by nothing is not defined, neither 0 nor infinite, and has no colour', () => {
    const model = whatIf(4, { investeringssum: 0 });
    expect([model.afkastgrad, model.colour]).toEqual(['ikke defineret', undefined]);
    expect(plain(model.nettogevinst)).toBe('8.203.500 kr.');
  });

  it('takes the largest amount that can be typed', () => {
    const model = whatIf(4, { gevinst: 999_999_999_999, investeringssum: 1 });
    expect(model.afkastgrad).toBe('999.999.999.999,00');
  });
});
