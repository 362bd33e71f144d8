import { describe, expect, it } from 'vitest';
import { NOT_STATED } from '../../../src/barometer/absence.ts';
import { compareEditions } from '../../../src/barometer/compareEditions.ts';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import type { Decision, Edition } from '../../../src/barometer/edition.ts';
import type { Plan } from '../../../src/barometer/plan.ts';
import type { Project } from '../../../src/barometer/project.ts';
import { changeTables } from '../../../src/display/changeTables.ts';
import {
  buildEdition,
  buildEntry,
  buildGapBarometer,
  buildGroup,
  buildPlan,
  buildProject,
  kr,
  krFigure,
  listed,
  personsFigure,
  pp,
} from '../../support/builders.ts';
import { expectWholeTable, rowsOf } from './modelFaults.ts';
import { plain } from './odense.ts';

const tablesOf = (before: Partial<Edition>, after: Partial<Edition>) =>
  changeTables(
    compareEditions(computeBarometer(buildEdition(before)), computeBarometer(buildEdition(after)), []),
  );
const texts = (table: Parameters<typeof rowsOf>[0]) => rowsOf(table).map((row) => row.map(plain));

describe('plans that were changed', () => {
  const source = 'referat';
  const decisions = listed<Decision>([
    {
      key: 'juster',
      title: 'Efterværn justeres',
      text: '',
      projects: [],
      source,
      approvedBy: { body: 'Byrådet', date: '2019-01-09' },
    },
    {
      key: 'udvid',
      title: 'Efterværn udvides',
      text: '',
      projects: [],
      source,
      recommendedBy: { body: 'Udvalget', date: '2019-03-05' },
    },
  ]);
  const original = buildPlan({
    kind: 'original',
    gevinst: krFigure(9_000_000),
    investeringssum: krFigure(4_000_000),
  });
  const adopted = buildPlan({ gevinst: krFigure(8_203_500), investeringssum: krFigure(3_910_500) });
  const adjusted: Plan = {
    ...adopted,
    gevinst: { kind: 'reported', value: kr(3_300_000), roundedTo: 100_000, source },
    decision: 'juster',
  };
  const proposed: Plan = { ...adopted, kind: 'proposed', gevinst: krFigure(5_000_000), decision: 'udvid' };
  const ledger = [
    buildEntry({ project: 'a', from: '2018-01-01', to: '2018-06-30', gevinst: kr(700), forbrug: kr(300) }),
  ];
  const plansOf = (before: readonly Plan[], after: readonly Plan[]) => {
    const project = (plans: readonly Plan[]): Project => buildProject({ key: 'a', name: 'Efterværn', plans });
    return texts(
      tablesOf(
        { projects: listed([project(before)]), ledger },
        { projects: listed([project(after)]), ledger, decisions },
      ).plans,
    );
  };

  it('show original, before, now and realised beside each other, with the decision and its date', () => {
    expect(plansOf([original, adopted], [original, adopted, adjusted])).toEqual([
      [
        'Efterværn',
        'Gevinst, kr.',
        '9.000.000',
        '8.203.500',
        '3,3 mio.',
        '700',
        'Efterværn justeres, 9. januar 2019',
      ],
      [
        'Efterværn',
        'Investeringssum, kr.',
        '4.000.000',
        '3.910.500',
        '3.910.500',
        '300',
        'Efterværn justeres, 9. januar 2019',
      ],
    ]);
  });

  it('show a proposal as new, not as the plan that holds, with the decision that it waits for', () => {
    expect(plansOf([adopted], [adopted, proposed])).toEqual([
      [
        'Efterværn',
        'Ny: foreslået plan, gevinst, kr.',
        'ikke oplyst',
        '8.203.500',
        '5.000.000',
        '700',
        'Efterværn udvides, 5. marts 2019',
      ],
      [
        'Efterværn',
        'Ny: foreslået plan, investeringssum, kr.',
        'ikke oplyst',
        '3.910.500',
        '3.910.500',
        '300',
        'Efterværn udvides, 5. marts 2019',
      ],
    ]);
  });

  it('never show a new proposal as the reason why another plan holds', () => {
    const decided = plansOf([adopted], [adopted, adjusted, proposed]).map((row) => row.at(-1));
    expect(decided).toEqual([
      'Efterværn justeres, 9. januar 2019',
      'Efterværn justeres, 9. januar 2019',
      'Efterværn udvides, 5. marts 2019',
      'Efterværn udvides, 5. marts 2019',
    ]);
  });

  it('show the alternative to a proposal with the decision of the proposal', () => {
    const alternative = buildPlan({ kind: 'alternative', gevinst: krFigure(1) });
    const rows = plansOf([adopted, proposed], [adopted, proposed, alternative]);
    expect(rows.map((row) => [row[1]?.split(',')[0], row.at(-1)])).toEqual([
      ['Ny: alternativ', 'Efterværn udvides, 5. marts 2019'],
      ['Ny: alternativ', 'Efterværn udvides, 5. marts 2019'],
    ]);
  });

  it('say so when nobody says who decided, or when', () => {
    const decidedOf = (plan: Partial<Plan>) => plansOf([adopted], [{ ...adjusted, ...plan }])[0]?.at(-1);
    const { decision: _, ...undecided } = adjusted;
    expect(plansOf([adopted], [undecided])[0]?.at(-1)).toBe('beslutning ikke oplyst');
    expect(decidedOf({ decision: 'uden-for-listen' })).toBe('beslutning ikke oplyst');
    expect(decidedOf({ decidedOn: '2018-12-12' })).toBe('Efterværn justeres, 12. december 2018');
  });

  it('are none when the same plan holds', () => {
    expect(plansOf([original, adopted], [original, adopted])).toEqual([]);
  });
});

describe('totals', () => {
  const project = buildProject({ key: 'a' });
  const entry = (gevinst: number, forbrug: number) => [
    buildEntry({ project: 'a', to: '2018-06-30', gevinst: kr(gevinst), forbrug: kr(forbrug) }),
  ];

  it('are shown before and now with the change; the return is not subtracted', () => {
    const projects = listed([project]);
    const { totals } = tablesOf(
      { projects, ledger: entry(700, 400) },
      { projects, ledger: entry(1_200, 400) },
    );
    expect(texts(totals)).toEqual([
      ['Gevinst, kr.', '700', '1.200', '500'],
      ['Forbrug, kr.', '400', '400', '0'],
      ['Nettogevinst, kr.', '300', '800', '500'],
      ['Budgetteret gevinst, kr.', '2.000.000', '2.000.000', '0'],
      ['Investeringssum, kr.', '1.000.000', '1.000.000', '0'],
      ['Afkastgrad, realiseret', '1,75', '3,00', ''],
    ]);
  });

  it('have no change where one edition names only some projects: the others did not gain it meanwhile', () => {
    const { totals } = tablesOf(
      { projects: listed([project], { complete: false }), ledger: entry(700, 400) },
      { projects: listed([project]), ledger: entry(1_200, 400) },
    );
    expect(texts(totals).map((row) => row.at(-1))).toEqual([
      ...Array.from({ length: 5 }, () => 'ikke oplyst'),
      '',
    ]);
  });
});

describe('barometers and groups', () => {
  it('have a change with its sign, and say from which colour to which', () => {
    const gap = (now: string) => listed([buildGapBarometer({ now: { gap: pp(now), source: 'referat' } })]);
    const rowOf = (before: string, after: string) =>
      texts(tablesOf({ barometers: gap(before) }, { barometers: gap(after) }).barometers)[0];
    expect(rowOf('1.2', '2.0')).toEqual(['Bruttoledighed', '1,2', '2,0', '+0,8', 'Gul → rød']);
    expect(rowOf('1.2', '0.9')).toEqual(['Bruttoledighed', '1,2', '0,9', '-0,3', 'Gul → grøn']);
    expect(rowOf('1.2', '1.2')).toEqual(['Bruttoledighed', '1,2', '1,2', '0,0', 'Gul']);
  });

  it('have no change when the edition before has not the same barometer or no gap', () => {
    const barometers = listed([buildGapBarometer({ now: { gap: pp('1.2'), source: 'referat' } })]);
    expect(texts(tablesOf({}, { barometers }).barometers)).toEqual([
      ['Bruttoledighed', 'ikke oplyst', '1,2', 'ikke oplyst', 'Gul'],
    ]);
    const { baseline: _, ...unlimited } = buildGapBarometer({ observations: [] });
    expect(texts(tablesOf({ barometers }, { barometers: listed([unlimited]) }).barometers)).toEqual([
      ['Bruttoledighed', '1,2', 'ikke oplyst', 'ikke oplyst', 'ikke oplyst'],
    ]);
  });

  it('have the persons of both editions and the arrow, from and to where it turned', () => {
    const group = (persons: string | typeof NOT_STATED, level: 'green' | 'yellow') =>
      listed([buildGroup({ reduction: personsFigure(persons), arrow: { level } })]);
    const { groups } = tablesOf({ groups: group(NOT_STATED, 'yellow') }, { groups: group('301', 'green') });
    expect(texts(groups)).toEqual([['Forsikrede ledige', 'ikke oplyst', '301', 'Gul → grøn']]);
    expect(texts(tablesOf({}, { groups: group('301', 'green') }).groups)[0]?.at(-1)).toBe('Grøn');
    expectWholeTable(groups);
  });
});

describe('amounts of projects', () => {
  it('are those that moved, each project once, and nothing where one of them did not', () => {
    const projects = listed([buildProject({ key: 'a', name: 'A' }), buildProject({ key: 'b', name: 'B' })]);
    const entry = (project: string, gevinst: number) =>
      buildEntry({ project, to: '2018-06-30', gevinst: kr(gevinst), forbrug: kr(100) });
    const { amounts } = tablesOf(
      { projects, ledger: [entry('a', 70), entry('b', 5)] },
      { projects, ledger: [entry('a', 50), entry('b', 5)] },
    );
    expect(texts(amounts)).toEqual([['A', '-20', '', '-20']]);
    expectWholeTable(amounts);
  });
});
