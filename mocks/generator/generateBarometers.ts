import type { DecimalJson } from '../../src/api/amountJson.ts';
import type { GapBarometerJson } from '../../src/api/gapBarometerJson.ts';
import { COUNTRY, type GeneratedSeries, REGION } from './generateSeries.ts';

const oneDecimal = (value: number): DecimalJson => ({ value, decimals: 1 });

type Months = { readonly now: string; readonly last: string; readonly baseline: string };

/**
 * Two barometers: one whose gap is computed from observations of the series, with limits and population,
 * and one with a reported gap. `carried` says how many of how many projects a barometer carries.
 */
export function generateBarometers(
  observe: GeneratedSeries['observe'],
  { now, last, baseline }: Months,
  carried: (barometer: string) => { projects: number; of: number },
): GapBarometerJson[] {
  const months = [...new Set([now, last, baseline])];
  return [
    {
      key: 'bruttoledighed',
      name: 'Bruttoledighed',
      measure: 'Opdigtet bruttoledighed, sæsonkorrigeret, i procent af arbejdsstyrken',
      carries: carried('bruttoledighed'),
      areas: { local: REGION, national: COUNTRY },
      series: 'bruttoledighed',
      observations: months.flatMap((month) =>
        [REGION, COUNTRY].map((area) => ({ area, month, ...oneDecimal(observe(area, month)) })),
      ),
      now: { month: now },
      last: { month: last },
      baseline: { month: baseline },
      bands: [
        { colour: 'green', upTo: oneDecimal(0.5) },
        { colour: 'yellow', upTo: oneDecimal(1.2) },
        { colour: 'red' },
      ],
      population: { persons: 100_000 },
    },
    {
      key: 'aktivitetsparate',
      name: 'Aktivitetsparate',
      measure: 'Opdigtet forskel i andelen af aktivitetsparate kontanthjælpsmodtagere',
      carries: carried('aktivitetsparate'),
      now: { gap: oneDecimal(1) },
      last: { gap: oneDecimal(0.9) },
      reported: {
        colour: 'red',
        previousColour: 'red',
        changeSinceLast: oneDecimal(0.1),
        nextColour: { colour: 'yellow', persons: 600 },
      },
    },
  ];
}
