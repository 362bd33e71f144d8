import { describe, expect, it } from 'vitest';
import { NOT_APPLICABLE, UNREADABLE } from '../../../src/barometer/absence.ts';
import { compareColours } from '../../../src/barometer/colour.ts';
import { countColours, reportedColour } from '../../../src/barometer/colourCounts.ts';
import { buildDriftsstatus, buildProject } from '../../support/builders.ts';

describe('projects counted by their reported colour', () => {
  it('are counted once each, those without a status by themselves', () => {
    const projects = [
      buildProject(),
      buildProject(),
      buildProject({ driftsstatus: buildDriftsstatus('yellow') }),
      buildProject({ driftsstatus: buildDriftsstatus('grey') }),
      buildProject({ driftsstatus: { kind: 'absent', absence: NOT_APPLICABLE } }),
      buildProject({ driftsstatus: { kind: 'absent', absence: UNREADABLE } }),
    ];
    expect(countColours(projects)).toEqual({ green: 2, yellow: 1, red: 0, grey: 1, none: 2 });
  });

  it('are none of each when there are none', () => {
    expect(countColours([])).toEqual({ green: 0, yellow: 0, red: 0, grey: 0, none: 0 });
  });

  it('without a status are not counted as grey, which means ended', () => {
    expect(reportedColour(buildProject({ driftsstatus: { kind: 'absent', absence: NOT_APPLICABLE } }))).toBe(
      'none',
    );
  });
});

it('green is better than yellow, and yellow than red', () => {
  expect(compareColours('green', 'yellow')).toBeLessThan(0);
  expect(compareColours('yellow', 'red')).toBeLessThan(0);
  expect(compareColours('red', 'green')).toBeGreaterThan(0);
  expect(compareColours('yellow', 'yellow')).toBe(0);
});
