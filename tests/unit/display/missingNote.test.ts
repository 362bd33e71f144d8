import { describe, expect, it } from 'vitest';
import { NOT_STATED, UNREADABLE } from '../../../src/barometer/absence.ts';
import { UNNAMED_PROJECTS } from '../../../src/barometer/computeBarometer.ts';
import { absent, computed, type MissingPart } from '../../../src/barometer/figure.ts';
import { missingNote } from '../../../src/display/missingNote.ts';
import { kr, krFigure } from '../../support/builders.ts';

const total = (...missing: readonly MissingPart[]) => computed('sumOfProjects', kr(5), [], missing);
const nameOf = (key: string) => key.toUpperCase();

describe('the note on what a total lacks', () => {
  it('is not there when the totals are whole, reported or absent', () => {
    expect(missingNote([], nameOf)).toBeUndefined();
    expect(missingNote([total(), krFigure(5), absent(UNREADABLE)], nameOf)).toBeUndefined();
  });

  it('names each part with its reason, once, over several totals', () => {
    const a = { key: 'a', absence: NOT_STATED };
    const b = { key: 'b', absence: UNREADABLE };
    expect(missingNote([total(a), total(a, b)], nameOf)).toBe(
      'Totalen mangler: A (ikke oplyst) og B (kan ikke læses)',
    );
  });

  it('says so when it is not known what is missing', () => {
    const note = missingNote([total({ key: UNNAMED_PROJECTS, absence: NOT_STATED })], nameOf);
    expect(note).toContain('projekter, som kilden ikke nævner');
    expect(note).not.toContain('*');
  });

  it('names five and counts the rest', () => {
    const parts = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => ({ key, absence: NOT_STATED }));
    expect(missingNote([total(...parts)], nameOf)).toMatch(/E \(ikke oplyst\) og 2 flere$/);
    expect(missingNote([total(...parts.slice(0, 5))], nameOf)).toMatch(/ og E \(ikke oplyst\)$/);
  });
});
