import { describe, expect, it, test } from 'vitest';
import { judgeProduction } from '../../../../src/barometer/indicators/production.ts';
import type { Project } from '../../../../src/barometer/project.ts';
import { ratio } from '../../../../src/barometer/units.ts';
import { buildProduction, buildProject, shown } from '../../../support/builders.ts';

const judge = (...production: Project['production']) => judgeProduction(buildProject({ production }), {});

describe('produktion', () => {
  test.each([
    ['901', '1000', 'green', 'just over 0.90'],
    ['900', '1000', 'green', 'exactly 0.90'],
    ['899', '1000', 'yellow', 'just under 0.90'],
    ['701', '1000', 'yellow', 'just over 0.70'],
    ['700', '1000', 'yellow', 'exactly 0.70'],
    ['699', '1000', 'red', 'just under 0.70'],
    ['0', '1000', 'red', 'none'],
    ['3.06', '3.4', 'green', 'decimals: exactly 0.90'],
    ['3.05', '3.4', 'yellow', 'decimals: just under it'],
    ['123', '132', 'green', 'CV-boost: 123 of 132 interviews a week'],
    ['144', '300', 'red', 'Flere samtaler – forsikrede ledige: 48 %'],
    ['35', '134', 'red', 'Efterværn'],
    ['9', '15', 'red', 'Udbud: sygedagpengeindsats'],
    ['45', '45', 'green', 'Flere samtaler – jobparate'],
    ['937', '671', 'green', 'HR-funktion: above its target'],
  ])('%s of %s is %s: %s', (produced, target, colour) => {
    expect(judge(buildProduction(produced, target)).colour).toMatchObject({
      kind: 'computed',
      rule: 'production',
      value: colour,
    });
  });

  it('uses the one measure whose target is for the same period', () => {
    const other = buildProduction('164', '500', { forIndicator: false });
    expect(shown(judge(other, buildProduction('9', '10')).colour)).toBe('green');
    expect(shown(judge(other).colour)).toBe('notStated');
  });

  it('has no colour without a target, or without any measure', () => {
    expect(shown(judge(buildProduction('151')).colour)).toBe('notStated');
    expect(shown(judge().colour)).toBe('notStated');
  });

  it('is not defined against a target of 0', () => {
    expect(shown(judge(buildProduction('5', '0')).colour)).toBe('undefined');
  });

  it('is unreadable when the measures could not be read', () => {
    const project = buildProject({ unreadable: ['production'] });
    expect(shown(judgeProduction(project, {}).colour)).toBe('unreadable');
  });

  it('shows what was produced, of which target, and the ratio', () => {
    const { colour } = judge(buildProduction('123', '132'));
    expect(colour.kind === 'reported' ? [] : colour.inputs).toMatchObject([
      { name: 'produced', note: 'Samtaler' },
      { name: 'productionTarget' },
      { name: 'ratioToPlan', value: { unit: 'ratio', amount: ratio(123, 132) } },
    ]);
  });

  it('goes by the limits of the data where they give some', () => {
    const project = buildProject({ production: [buildProduction('1', '2')] });
    const result = judgeProduction(project, { production: { green: ratio(1, 2), yellow: ratio(1, 4) } });
    expect([shown(result.colour), result.limits?.origin]).toEqual(['green', 'given']);
  });
});
