import { describe, expect, it } from 'vitest';
import { NOT_APPLICABLE, NOT_STATED } from '../../../src/barometer/absence.ts';
import type { Colour } from '../../../src/barometer/colour.ts';
import { compareEditions } from '../../../src/barometer/compareEditions.ts';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import type { Project } from '../../../src/barometer/project.ts';
import { toChanges } from '../../../src/display/changes.ts';
import {
  buildDriftsstatus,
  buildEdition,
  buildEntry,
  buildGapBarometer,
  buildObservation,
  buildPlan,
  buildProject,
  kr,
  krFigure,
  listed,
  NATIONAL,
  ODENSE,
  pp,
} from '../../support/builders.ts';
import { expectWholeTable, rowsOf } from './modelFaults.ts';

// Odense from the report with the figures of May 2018, of which only a part is known, to that of October.

const WHY = 'Der holdes flere samtaler, og nettogevinsten er nu positiv.';
const colours: Readonly<Record<string, Colour | 'none'>> = {
  'CV-boost': 'green',
  'Academic Partnership': 'green',
  'Flere samtaler – forsikrede': 'green',
  Efterværn: 'yellow',
  Minifleksjob: 'green',
  'Tværfagligt team': 'yellow',
  'Udbud: aktivitetsparate': 'green',
  'Udbud: sygedagpenge': 'green',
  'Flere samtaler – jobparate': 'green',
  'Individuelle midler': 'grey',
  'HR-funktion': 'yellow',
  Minijobmesser: 'green',
  IGU: 'yellow',
  Øvrige: 'none',
};
const status = (colour: Colour | 'none', reason?: string): Project['driftsstatus'] =>
  colour === 'none'
    ? { kind: 'absent', absence: NOT_APPLICABLE }
    : { kind: 'reported', level: colour, source: 'referat', ...(reason === undefined ? {} : { reason }) };

const october = Object.entries(colours).map(([name, colour], index) =>
  buildProject({
    key: `nr-${index + 1}`,
    nr: index + 1,
    name,
    driftsstatus: status(colour, name === 'CV-boost' ? WHY : undefined),
    ...(name === 'Individuelle midler' ? { investmentPeriod: { to: '2018-09-30' } } : {}),
    plans: [buildPlan({ gevinst: krFigure(132_023_529), investeringssum: krFigure(85_411_631) })],
  }),
);
const named = ['CV-boost', 'Minifleksjob', 'Tværfagligt team', 'Individuelle midler'];
const may = october
  .filter(({ name }) => named.includes(name))
  .map((project) => ({
    ...project,
    plans: [],
    driftsstatus:
      project.name === 'CV-boost'
        ? buildDriftsstatus('yellow')
        : project.name === 'Minifleksjob'
          ? buildDriftsstatus('green')
          : { kind: 'absent' as const, absence: NOT_STATED },
  }));

const none = krFigure(NOT_STATED);
const {
  meetingDate: _meeting,
  cutOff: _cutOff,
  ...undated
} = buildEdition({
  key: '2018-05',
  asOf: '2018-05',
  partial: true,
  projects: listed(may, { complete: false }),
  barometers: listed([
    buildGapBarometer({
      observations: [
        buildObservation(ODENSE, '2018-05', '5.2'),
        buildObservation(NATIONAL, '2018-05', '4.0'),
      ],
      now: { month: '2018-05', gap: pp('1.2'), source: 'referat' },
    }),
  ]),
  reportedTotals: {
    gevinst: none,
    forbrug: none,
    nettogevinst: { kind: 'reported', value: kr(7_900_000), roundedTo: 100_000, source: 'referat' },
    budgetGevinst: none,
    investeringssum: none,
    gevinstPlanToDate: none,
  },
});
const { from: _from, ...sinceTheStart } = buildEntry({
  project: 'nr-1',
  to: '2018-09-02',
  gevinst: kr(46_022_596),
  forbrug: kr(31_654_596),
});
const before = computeBarometer(undated);
const after = computeBarometer(
  buildEdition({
    projects: listed(october),
    ledger: [
      sinceTheStart,
      ...october
        .slice(1)
        .map(({ key }) => ({ ...sinceTheStart, project: key, gevinst: kr(0), forbrug: kr(0) })),
    ],
    barometers: listed([buildGapBarometer()]),
  }),
);
const model = toChanges(compareEditions(before, after, []));
const linesOf = (key: string) => model.lists.find((list) => list.key === key)?.lines ?? [];

describe('Odense since last time, from May to October 2018', () => {
  it('names the two editions by what is known of their dates, and says that one is known in part', () => {
    expect(model.intro).toContain('fra maj 2018 til 30. oktober 2018');
    expect(model.notes).toHaveLength(1);
    expect(model.notes[0]).toContain('maj 2018');
  });

  it('has one project that moved: CV-boost from yellow to green, with its reason', () => {
    expect(linesOf('moved')).toEqual([
      {
        key: 'nr-1',
        projectKey: 'nr-1',
        name: 'CV-boost',
        from: { key: 'yellow', word: 'Gul' },
        to: { key: 'green', word: 'Grøn' },
        text: `Gul → grøn. ${WHY}`,
        isLinked: true,
      },
    ]);
  });

  it('has nobody who joined or left: the others were merely not named, and became known', () => {
    expect([linesOf('joined'), linesOf('left'), linesOf('notNamed')]).toEqual([[], [], []]);
    const known = linesOf('known').map(({ name }) => name);
    expect(known).toEqual(
      Object.keys(colours).filter((name) => name !== 'CV-boost' && name !== 'Minifleksjob'),
    );
  });

  it('has one whose period has ended: Individuelle midler, on 30 September', () => {
    expect(linesOf('ended').map(({ name }) => name)).toEqual(['Individuelle midler']);
  });

  it('counts the colours so that nothing is left over', () => {
    expect(rowsOf(model.flow)).toEqual([
      ['Rød', '0', '0', '0', '0', '0', '0', '0', '0'],
      ['Gul', '1', '0', '0', '0', '1', '4', '0', '4'],
      ['Grå', '0', '0', '0', '0', '0', '1', '0', '1'],
      ['Grøn', '1', '0', '0', '1', '0', '6', '0', '8'],
      ['Uden status', '2', '0', '0', '0', '0', '1', '2', '1'],
    ]);
  });

  it('has a net that is 6.5 m larger, told no more exactly than the rounded one before', () => {
    const rows = rowsOf(model.tables.totals);
    const net = rows.find(([what]) => what?.startsWith('Nettogevinst'));
    expect(net?.slice(1).map((text) => text.replace('\u00a0', ' '))).toEqual([
      '7,9 mio.',
      '14.368.000',
      '6,5 mio.',
    ]);
    const gain = rows.find(([what]) => what?.startsWith('Gevinst'));
    expect(gain?.slice(1)).toEqual(['ikke oplyst', '46.022.596', 'ikke oplyst']);
  });

  it('has a gap that grew by 0.1, and stayed yellow', () => {
    expect(rowsOf(model.tables.barometers)).toEqual([['Bruttoledighed', '1,2', '1,3', '+0,1', 'Gul']]);
  });

  it('has no plan that was changed: that no plan was stated in May is no change', () => {
    expect(model.tables.plans.rows).toEqual([]);
    expect(model.tables.amounts.rows).toEqual([]);
  });

  it('has tables with a cell for each column', () => {
    for (const table of [model.flow, ...Object.values(model.tables)]) expectWholeTable(table);
  });
});
