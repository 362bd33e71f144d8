import type { ZoneBarModel } from '../../../../src/display/models.ts';

/** Odense, August 2018: bands, and a start that lies on a limit. */
export const WITH_LIMITS: ZoneBarModel = {
  min: 0,
  max: 2.5,
  zones: [
    { colour: 'green', from: 0, to: 0.95 },
    { colour: 'yellow', from: 0.95, to: 1.9 },
    { colour: 'red', from: 1.9, to: 2.5 },
  ],
  limits: [
    { value: 0.95, label: 'grøn til 0,95' },
    { value: 1.9, label: 'gul til 1,9' },
  ],
  marks: [
    { kind: 'now', value: 1.3, label: 'nu 1,3' },
    { kind: 'last', value: 1.2, label: 'sidst 1,2' },
    { kind: 'baseline', value: 1.9, label: 'start 1,9' },
  ],
  zeroLabel: '0 = som landet',
  note: undefined,
  summary: 'Gul: 1,3 %-point over landet. Grøn til 0,95, gul til 1,9. Sidst 1,2, ved start 1,9.',
};

/** The source prints the gap, but neither limits nor a start. */
export const WITHOUT_LIMITS: ZoneBarModel = {
  min: 0,
  max: 2,
  zones: [{ colour: 'unknown', from: 0, to: 2 }],
  limits: [],
  marks: [
    { kind: 'now', value: 1, label: 'nu 1,0' },
    { kind: 'last', value: 0.9, label: 'sidst 0,9' },
  ],
  zeroLabel: '0 = som landet',
  note: 'grænserne er ikke oplyst i kilden',
  summary: 'Rød: 1,0 %-point over landet. Grænserne er ikke oplyst i kilden.',
};

/** Herning lies under the country. */
export const UNDER_THE_COUNTRY: ZoneBarModel = {
  min: -1.5,
  max: 1,
  zones: [{ colour: 'unknown', from: -1.5, to: 1 }],
  limits: [],
  marks: [{ kind: 'now', value: -0.9, label: 'nu -0,9' }],
  zeroLabel: '0 = som landet',
  note: 'grænser ikke oplyst',
  summary: '0,9 %-point under landet. Grænser ikke oplyst.',
};
