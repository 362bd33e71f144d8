import { describe, expect, it } from 'vitest';
import { NOT_MEASURED_YET, NOT_STATED, UNREADABLE } from '../../../src/barometer/absence.ts';
import { computeBarometer, UNNAMED_PROJECTS } from '../../../src/barometer/computeBarometer.ts';
import { isPartial, missingParts } from '../../../src/barometer/figure.ts';
import { ratio } from '../../../src/barometer/units.ts';
import {
  absenceOf,
  buildEdition,
  buildEntry,
  buildGapBarometer,
  buildGroup,
  buildPlan,
  buildProject,
  kr,
  krFigure,
  listed,
  persons,
  personsFigure,
  shown,
} from '../../support/builders.ts';

const plans = [buildPlan({ gevinst: krFigure(1000), investeringssum: krFigure(500) })];
const a = buildProject({ key: 'a', nr: 1, plans });
const b = buildProject({ key: 'b', nr: 2, plans });
const entry = (project: string, gevinst: number, forbrug: number) =>
  buildEntry({ project, to: '2018-09-02', gevinst: kr(gevinst), forbrug: kr(forbrug) });
const ledger = [entry('a', 300, 100), entry('b', 20, 60)];
const edition = buildEdition({ projects: listed([a, b]), ledger });

describe('an edition computed', () => {
  it('sums at its own cut-off unless asked for another', () => {
    const extended = { ...edition, ledger: [...ledger, buildEntry({ project: 'a', from: '2018-09-03' })] };
    expect(shown(computeBarometer(extended).totals.gevinst)).toBe(320);
    expect(computeBarometer(extended).cutOff).toBe('2018-09-02');
    expect(shown(computeBarometer(extended, '2018-12-31').totals.gevinst)).toBe(150_320);
  });

  it('says what share of its plan is realised, of the totals', () => {
    const barometer = computeBarometer(edition);
    expect(shown(barometer.gevinstShareOfPlan)).toEqual(ratio(320, 2000));
    expect(shown(barometer.forbrugShareOfPlan)).toEqual(ratio(160, 1000));
  });

  it('has its three levels in the order of the document', () => {
    const barometer = computeBarometer(
      buildEdition({
        projects: listed([b, a]),
        barometers: listed([buildGapBarometer(), buildGapBarometer({ key: 'aktivitetsparate' })]),
        groups: listed([buildGroup({ key: 'y' }), buildGroup({ key: 'x' })]),
      }),
    );
    expect(barometer.gaps.map((gap) => gap.barometer.key)).toEqual(['bruttoledighed', 'aktivitetsparate']);
    expect(barometer.groups.map(({ group }) => group.key)).toEqual(['y', 'x']);
    expect(barometer.projects.map(({ project }) => project.key)).toEqual(['b', 'a']);
  });

  it('sums the groups themselves, never the persons of the projects', () => {
    const project = buildProject({ key: 'a', fuldtidspersoner: personsFigure('84') });
    const groups = listed([buildGroup({ reduction: personsFigure('301') })]);
    expect(
      shown(computeBarometer(buildEdition({ projects: listed([project]), groups })).groupsTotal),
    ).toEqual(persons('301'));
  });

  it('without projects has no totals, and none of 0', () => {
    const { totals, positiveNettogevinstCount } = computeBarometer(buildEdition());
    expect(new Set(Object.values(totals).map(absenceOf))).toEqual(new Set(['notApplicable']));
    expect(positiveNettogevinstCount).toBe(0);
  });

  it('counts a net of exactly 0 as neither positive nor negative', () => {
    const even = computeBarometer({ ...edition, ledger: [entry('a', 5, 5), entry('b', 1, 2)] });
    expect([even.positiveNettogevinstCount, even.negativeNettogevinstCount]).toEqual([0, 1]);
  });
});

describe('an edition that lacks something', () => {
  it('has partial totals when its list of projects is not complete', () => {
    const { totals, missingProjects } = computeBarometer({
      ...edition,
      projects: listed([a, b], { complete: false }),
    });
    expect(missingProjects).toEqual([{ key: UNNAMED_PROJECTS, absence: NOT_STATED }]);
    for (const figure of Object.values(totals)) {
      expect(isPartial(figure)).toBe(true);
    }
    expect(shown(totals.gevinst)).toBe(320);
  });

  it('has partial totals, which name it, when a project was left out', () => {
    const { totals, gevinstShareOfPlan } = computeBarometer({
      ...edition,
      projects: listed([a, b], { leftOut: ['igu'] }),
    });
    expect(missingParts(totals.forbrug)).toEqual([{ key: 'igu', absence: UNREADABLE }]);
    expect(isPartial(gevinstShareOfPlan)).toBe(true);
  });

  it('lacks a project with an unreadable row in its realised totals only', () => {
    const { totals } = computeBarometer({ ...edition, unreadableLedger: ['b'] });
    expect(shown(totals.gevinst)).toBe(300);
    expect(missingParts(totals.gevinst)).toEqual([{ key: 'b', absence: UNREADABLE }]);
    expect(missingParts(totals.budgetGevinst)).toEqual([]);
  });

  it('has partial realised totals when rows are nobody’s, and a whole budget', () => {
    const { totals } = computeBarometer({ ...edition, ledgerHasUnplacedRows: true });
    expect([isPartial(totals.gevinst), isPartial(totals.forbrug), isPartial(totals.nettogevinst)]).toEqual([
      true,
      true,
      true,
    ]);
    expect(isPartial(totals.budgetGevinst)).toBe(false);
    expect(isPartial(totals.investeringssum)).toBe(false);
  });

  it('has whole totals with a gain that cannot be measured yet', () => {
    const { totals } = computeBarometer({
      ...edition,
      ledger: [entry('a', 300, 100), { ...entry('b', 0, 60), gevinst: NOT_MEASURED_YET }],
    });
    expect([shown(totals.gevinst), isPartial(totals.gevinst)]).toEqual([300, false]);
    expect([shown(totals.nettogevinst), isPartial(totals.nettogevinst)]).toEqual([140, false]);
  });

  it('has a partial sum of groups when their list is not complete', () => {
    const groups = listed([buildGroup()], { complete: false, leftOut: ['unge'] });
    const { groupsTotal } = computeBarometer({ ...edition, groups });
    expect(shown(groupsTotal)).toEqual(persons('301'));
    expect(missingParts(groupsTotal).map(({ key }) => key)).toEqual(['unge', UNNAMED_PROJECTS]);
  });
});
