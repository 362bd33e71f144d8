import { describe, expect, it } from 'vitest';
import { currentBudget, currentPlan } from '../../../src/barometer/plan.ts';
import { buildPlan, buildProject, krFigure, shown } from '../../support/builders.ts';

const original = buildPlan({ kind: 'original', gevinst: krFigure(9_000_000) });
const adopted = buildPlan({ kind: 'adopted', gevinst: krFigure(8_203_500) });
const proposed = buildPlan({ kind: 'proposed', gevinst: krFigure(3_300_000) });
const alternative = buildPlan({ kind: 'alternative', gevinst: krFigure(20_158_162) });

describe('the plan that holds', () => {
  it('is the adopted one, wherever it stands', () => {
    expect(currentPlan([original, adopted, proposed])).toBe(adopted);
    expect(currentPlan([adopted, original])).toBe(adopted);
  });

  it('is the last adopted of several', () => {
    const later = buildPlan({ kind: 'adopted', gevinst: krFigure(1) });
    expect(currentPlan([adopted, later, proposed])).toBe(later);
  });

  it('is the original while nothing has replaced it', () => {
    expect(currentPlan([original, proposed, alternative])).toBe(original);
  });

  it('is never a proposal or an alternative: a what-if is no plan', () => {
    expect(currentPlan([proposed, alternative])).toBeUndefined();
    expect(currentPlan([])).toBeUndefined();
  });
});

describe('the budget of a project', () => {
  it('is that of the plan that holds', () => {
    expect(shown(currentBudget(buildProject({ plans: [adopted, proposed] })).gevinst)).toBe(8_203_500);
  });

  it('is not stated without a plan', () => {
    const budget = currentBudget(buildProject({ plans: [] }));
    expect([shown(budget.gevinst), shown(budget.investeringssum)]).toEqual(['notStated', 'notStated']);
  });

  it('is unreadable when the plans could not be read', () => {
    const budget = currentBudget(buildProject({ plans: [], unreadable: ['plans'] }));
    expect([shown(budget.gevinst), shown(budget.investeringssum)]).toEqual(['unreadable', 'unreadable']);
  });
});
