import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/barometer/indicatorLimits.ts';
import { ratio } from '../../../src/barometer/units.ts';
import { dec, kr, persons } from '../../support/builders.ts';
import { listOf, projectOf, readEdition, told, wireProject } from './wire.ts';

const THOUSANDS = { unit: 'thousandKr', sign: 'positiveIsSaving' };

describe('an edition in 1,000 kr.', () => {
  it('has its amounts in kroner, rounded to a thousand at the finest', () => {
    const plan = { kind: 'adopted', gevinst: 12, investeringssum: { value: 3, roundedTo: 10 } };
    const { value, findings } = readEdition({
      conventions: THOUSANDS,
      projects: listOf(wireProject({ plans: [plan], planToDate: { forbrug: { value: 7 } } })),
      ledger: { columns: ['project'], rows: [] },
      reported: [{ key: 'x', label: 'Noget', kroner: 4700 }],
      lastFollowUp: { nettogevinst: { value: 7900, roundedTo: 100 } },
    });
    expect(findings).toEqual([]);
    const reported = { kind: 'reported', source: 'referat' };
    const { plans, forbrugPlanToDate } = projectOf(value);
    expect(plans[0]?.gevinst).toEqual({ ...reported, value: kr(12_000), roundedTo: 1000 });
    expect(plans[0]?.investeringssum).toEqual({ ...reported, value: kr(3_000), roundedTo: 10_000 });
    expect(forbrugPlanToDate).toEqual({ ...reported, value: kr(7_000), roundedTo: 1000 });
    expect(value.reported[0]?.kroner).toEqual({ ...reported, value: kr(4_700_000), roundedTo: 1000 });
    expect(value.lastFollowUp?.nettogevinst).toEqual({
      ...reported,
      value: kr(7_900_000),
      roundedTo: 100_000,
    });
  });

  it('has printed amounts scaled too, but not counts and ratios', () => {
    const { value } = readEdition({
      conventions: THOUSANDS,
      checks: [
        { quantity: 'realisedGevinst', value: 46_023 },
        { quantity: 'forbrug', value: 31.5, decimals: 1, roundedTo: 2 },
        { quantity: 'projectCount', value: 14 },
        { quantity: 'budgetAfkastgrad', value: 1.55, decimals: 2 },
        { quantity: 'groupReduction', value: 350 },
      ],
    });
    expect(value.checks.map(({ printed, roundedTo }) => [printed, roundedTo])).toEqual([
      [dec('46023000'), 1000],
      [{ units: 315_000, decimals: 1 }, 2000],
      [dec('14'), undefined],
      [dec('1.55'), undefined],
      [dec('350'), undefined],
    ]);
  });

  it('says so when a printed amount is beyond what can be held exactly', () => {
    const check = { quantity: 'forbrug', value: 9e11, decimals: 3 };
    const { value, findings } = readEdition({ conventions: THOUSANDS, checks: [check] });
    expect(value.checks).toEqual([]);
    expect(told(findings)).toEqual(['checks[0].value: amount, leftOut']);
  });
});

describe('an edition in kroner', () => {
  it('has exact amounts, unless the source has rounded them', () => {
    const plan = { kind: 'adopted', gevinst: 12, investeringssum: { value: 3_900_000, roundedTo: 100_000 } };
    const { value } = readEdition({ projects: listOf(wireProject({ plans: [plan] })) });
    const [{ gevinst, investeringssum } = {}] = projectOf(value).plans;
    expect(gevinst).not.toHaveProperty('roundedTo');
    expect(investeringssum).toMatchObject({ value: 3_900_000, roundedTo: 100_000 });
  });
});

describe('a printed total', () => {
  it.each([
    ['with more decimals than it says', { quantity: 'forbrug', value: 1.5 }, 'value: decimals'],
    ['as a text', { quantity: 'forbrug', value: '31.654.596' }, 'value: number'],
    ['without end', { quantity: 'forbrug', value: Number.POSITIVE_INFINITY }, 'value: decimals'],
    ['of something we cannot compute', { quantity: 'overhead', value: 1 }, 'quantity: oneOf'],
    ['rounded to nothing', { quantity: 'forbrug', value: 1, roundedTo: 0 }, 'roundedTo: other'],
  ])('%s is left out with a word', (_, check, finding) => {
    const { value, findings } = readEdition({ checks: [check, { quantity: 'forbrug', value: 300 }] });
    expect(told(findings)).toEqual([`checks[0].${finding}, leftOut`]);
    expect(value.checks).toHaveLength(1);
  });
});

describe('the limits of indicators', () => {
  const limits = { green: { value: 0.9, decimals: 1 }, yellow: { value: 0.5, decimals: 1 } };

  it('are those of the document, exactly, and ours where it gives none', () => {
    const afkastgradYellowFrom = { value: 1.05, decimals: 2 };
    const { value } = readEdition({ indicatorLimits: { effect: limits, afkastgradYellowFrom } });
    expect(value.indicatorLimits).toEqual({
      effect: { green: ratio(9, 10), yellow: ratio(5, 10) },
      afkastgradYellowFrom: ratio(105, 100),
    });
    expect(DEFAULT_LIMITS.effect.green).toEqual(ratio(95, 100));
  });

  it('that cannot be read are named, and ours hold', () => {
    const { value, findings } = readEdition({ indicatorLimits: { effect: { green: 0.9 } } });
    expect(value.indicatorLimits).toEqual({});
    expect(told(findings)).toContain('indicatorLimits.effect.green: object, ignored');
  });
});

describe('facts around the three levels', () => {
  it('keep who has recommended a decision and who has approved it', () => {
    const decision = {
      key: 'juster',
      title: 'Justering',
      text: 'Noget ændres.',
      recommendedBy: { body: 'Udvalget', date: '2018-10-30' },
      approvedBy: { body: 'Byrådet' },
      projects: ['a'],
    };
    const { value, findings } = readEdition({ decisions: listOf(decision) });
    expect(findings).toEqual([]);
    expect(value.decisions.items).toEqual([{ ...decision, source: 'referat' }]);
  });

  it('tell a figure that is reported apart from one that is not measured yet', () => {
    const { value } = readEdition({
      reported: [
        { key: 'x', label: 'Personer', persons: 12, note: 'Skøn' },
        { key: 'y', label: 'Kroner', kroner: { absent: 'notMeasuredYet' } },
      ],
    });
    expect(value.reported[0]?.persons).toMatchObject({ kind: 'reported', value: persons('12') });
    expect(value.reported[1]?.kroner).toEqual({ kind: 'absent', absence: { kind: 'notMeasuredYet' } });
  });

  it.each([
    ['groupsTarget', { fuldtidspersoner: 'mange' }, 'groupsTarget.fuldtidspersoner: persons'],
    ['lastFollowUp', { meetingDate: 'maj' }, 'lastFollowUp.meetingDate: day'],
    ['nextFollowUps', [{ committee: '2019-02-30' }], 'nextFollowUps[0].committee: day'],
    ['colourMeanings', [{ colour: 'blue', text: 'x' }], 'colourMeanings[0].colour: oneOf'],
    ['reported', [{ key: 'x', label: '' }], 'reported[0].label: text'],
    ['sources', [{ key: 'referat', title: 'x' }], 'sources[0].publisher: present'],
  ])('%s: %j is left out with a word', (part, value, finding) => {
    expect(told(readEdition({ [part]: value }).findings)[0]).toBe(`${finding}, leftOut`);
  });
});
