import { describe, expect, it } from 'vitest';
import { NOT_MEASURED_YET, NOT_STATED } from '../../../src/barometer/absence.ts';
import {
  absent,
  figureValue,
  inputFrom,
  isAbsence,
  isPartial,
  missingParts,
} from '../../../src/barometer/figure.ts';
import { kr, krFigure, partialKr } from '../../support/builders.ts';

describe('a figure', () => {
  it('that is absent has no value, also not 0', () => {
    expect(figureValue(absent(NOT_STATED))).toBeUndefined();
    expect(figureValue(krFigure(0))).toBe(0);
  });

  it('is partial when it names what it lacks', () => {
    expect(isPartial(partialKr(1, 'igu'))).toBe(true);
    expect(missingParts(partialKr(1, 'igu'))).toEqual([{ key: 'igu', absence: NOT_STATED }]);
    expect(isPartial(partialKr(1))).toBe(false);
    expect(isPartial(krFigure(1))).toBe(false);
    expect(isPartial(absent(NOT_STATED))).toBe(false);
  });

  it('carries rule and inputs also when it is absent, and no empty keys', () => {
    expect(absent(NOT_STATED, 'gap', [])).toStrictEqual({
      kind: 'absent',
      absence: NOT_STATED,
      rule: 'gap',
      inputs: [],
    });
    expect(absent(NOT_STATED)).toStrictEqual({ kind: 'absent', absence: NOT_STATED });
  });
});

describe('an input of a rule', () => {
  const toKroner = (amount: ReturnType<typeof kr>) => ({ unit: 'kroner' as const, amount });

  it('is the value with its unit, or the reason there is none', () => {
    expect(inputFrom('gevinst', krFigure(7), toKroner).value).toEqual({ unit: 'kroner', amount: 7 });
    expect(inputFrom('gevinst', krFigure(NOT_MEASURED_YET), toKroner).value).toEqual(NOT_MEASURED_YET);
    expect(inputFrom('gevinst', undefined, toKroner).value).toEqual(NOT_STATED);
  });

  it('can be told apart from an absence', () => {
    expect(isAbsence(NOT_STATED)).toBe(true);
    expect(isAbsence({ unit: 'kroner', amount: kr(0) })).toBe(false);
  });
});
