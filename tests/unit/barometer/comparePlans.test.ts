import { describe, expect, it, test } from 'vitest';
import { NOT_STATED, UNREADABLE } from '../../../src/barometer/absence.ts';
import { comparePlans } from '../../../src/barometer/comparePlans.ts';
import { buildPlan, deepFreeze, krFigure } from '../../support/builders.ts';

const original = buildPlan({ kind: 'original', gevinst: krFigure(9_000_000), decision: 'start' });
const adopted = buildPlan({ gevinst: krFigure(8_203_500), investeringssum: krFigure(3_910_500) });
const readopted = buildPlan({ gevinst: krFigure(3_300_000), investeringssum: krFigure(1_800_000) });
const proposed = buildPlan({ ...readopted, kind: 'proposed', decision: 'juster' });
const alternative = buildPlan({ kind: 'alternative', decision: 'juster' });

describe('a project that was planned anew', () => {
  it('keeps its original plan beside the one before and the one that holds now', () => {
    expect(comparePlans([original, adopted], [original, adopted, readopted])).toEqual({
      original,
      before: adopted,
      after: readopted,
      isReplanned: true,
      newKinds: [],
    });
  });

  it('is planned anew when the first adopted plan takes the place of the original', () => {
    const change = comparePlans([original], [original, adopted]);
    expect([change?.before, change?.after, change?.isReplanned]).toEqual([original, adopted, true]);
  });

  it('keeps the original of the earlier edition when the later one states another: drift stays to be seen', () => {
    const reset = { ...original, gevinst: krFigure(3_300_000) };
    expect(comparePlans([original], [reset])).toMatchObject({ original, before: original, after: reset });
  });

  it('has the original that only the later edition states', () => {
    expect(comparePlans([adopted], [original, readopted])?.original).toBe(original);
    expect(comparePlans([adopted], [readopted])?.original).toBeUndefined();
  });

  test.each([
    ['its gain alone', { gevinst: krFigure(8_203_499) }],
    ['its investment alone', { investeringssum: krFigure(3_910_501) }],
    ['the decision alone', { decision: 'senere' }],
    ['its beginning alone', { period: { from: '2019-01-01', to: '2020-12-31' } }],
    ['its end alone', { period: { from: '2017-01-01', to: '2021-12-31' } }],
  ])('is so by %s', (_, difference) => {
    const before = { ...adopted, decision: 'nu', period: { from: '2017-01-01', to: '2020-12-31' } };
    expect(comparePlans([before], [{ ...before, ...difference }])?.isReplanned).toBe(true);
  });
});

describe('nothing has changed', () => {
  test.each([
    ['with the same plans', [original, adopted], [original, adopted]],
    ['without any plan', [], []],
    ['when the later edition states no plan', [original, adopted], []],
    ['when the earlier edition stated no plan', [], [original, adopted, proposed, alternative]],
    [
      'when a plan becomes known that was adopted all along',
      [original],
      [original, { ...original, kind: 'adopted' as const }],
    ],
    ['when the original becomes known', [adopted], [original, adopted]],
    ['when a proposal is gone without being adopted', [adopted, proposed], [adopted]],
    ['when a proposal stays a proposal', [adopted, proposed], [adopted, proposed]],
  ])('%s', (_, before, after) => {
    expect(comparePlans(before, after)).toBeUndefined();
  });

  test.each([
    ['gain', { gevinst: krFigure(NOT_STATED) }],
    ['investment', { investeringssum: krFigure(UNREADABLE) }],
  ])('when one edition merely does not state the %s', (_, unstated) => {
    const partly = { ...adopted, ...unstated };
    expect(comparePlans([partly], [adopted])).toBeUndefined();
    expect(comparePlans([adopted], [partly])).toBeUndefined();
  });

  it('when one edition merely does not state the decision or the period', () => {
    const dated = { ...adopted, decision: 'juster', period: { from: '2017-01-01', to: '2020-12-31' } };
    expect(comparePlans([adopted], [dated])).toBeUndefined();
    expect(comparePlans([dated], [adopted])).toBeUndefined();
  });
});

describe('a version that was not there', () => {
  it('is a proposal, an alternative or both, while the plan that holds is the same', () => {
    const change = (...added: (typeof proposed)[]) => comparePlans([adopted], [adopted, ...added]);
    expect(change(proposed)).toEqual({
      original: undefined,
      before: adopted,
      after: adopted,
      isReplanned: false,
      newKinds: ['proposed'],
    });
    expect(change(alternative)?.newKinds).toEqual(['alternative']);
    expect(change(alternative, proposed)?.newKinds).toEqual(['proposed', 'alternative']);
  });

  it('is a proposal for another decision than the one that was there', () => {
    const next = { ...proposed, decision: 'udvid' };
    expect(comparePlans([adopted, proposed], [adopted, next])?.newKinds).toEqual(['proposed']);
    const { decision: _, ...unnamed } = next;
    expect(comparePlans([adopted, proposed], [adopted, unnamed])).toBeUndefined();
  });

  it('stands beside a plan that was adopted in the meantime', () => {
    const change = comparePlans([original], [original, adopted, proposed]);
    expect([change?.isReplanned, change?.newKinds]).toEqual([true, ['proposed']]);
  });
});

it('no plan is written to', () => {
  const before = deepFreeze([original, adopted]);
  const after = deepFreeze([original, adopted, readopted, proposed]);
  expect(comparePlans(before, after)).toMatchObject({ isReplanned: true, newKinds: ['proposed'] });
});
