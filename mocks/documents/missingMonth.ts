import type { EditionJson } from '../../src/api/editionJson.ts';

/** The month whose observations are left out. */
export const MISSING_MONTH = '2018-08';

/** An edition whose barometers lack the observations of the month that they measure. */
export function missingMonth(edition: EditionJson): EditionJson {
  const { barometers, ...rest } = structuredClone(edition);
  const items = barometers.items.map((barometer) =>
    barometer.observations === undefined
      ? barometer
      : {
          ...barometer,
          observations: barometer.observations.filter(({ month }) => month !== MISSING_MONTH),
        },
  );
  return { ...rest, barometers: { ...barometers, items } };
}
