import type { GapBarometerJson } from '../../src/api/gapBarometerJson.ts';
import type { ProjectJson } from '../../src/api/projectJson.ts';
import { EDITIONS, type EditionOutline } from './editions.ts';
import { BASELINE, COUNTRY, LOCAL, rateAt, SERIES } from './rates.ts';

const tenths = (value: number) => ({ value: value / 10, decimals: 1 });
const difference = (now: number, then: number) => tenths(now - then);

/** Persons in Eksempelby's labour force. */
const LABOUR_FORCE = 48_500;
/** Up to these gaps the colour is green and yellow, in tenths of a percentage point. */
const [GREEN, YELLOW] = [8, 15];

type Colour = 'green' | 'yellow' | 'red';
const colourOf = (gap: number): Colour => (gap <= GREEN ? 'green' : gap <= YELLOW ? 'yellow' : 'red');

const carriedBy = (projects: readonly ProjectJson[], barometer: string) => ({
  projects: projects.filter(({ barometers }) => barometers?.some((one) => one.barometer === barometer))
    .length,
  of: projects.length,
});

function moveOf(change: number): string {
  const points = `${(Math.abs(change) / 10).toFixed(1).replace('.', ',')} %-point`;
  return change === 0 ? 'uændret' : change < 0 ? `faldet ${points}` : `steget ${points}`;
}

/** What each of the two rates did since the last follow-up. */
const reasonFor = (local: number, national: number) =>
  `Siden sidst er ledigheden ${moveOf(local)} i Eksempelby og ${moveOf(national)} i landet.`;

/** With observations, given limits and a population: everything about it can be computed. */
function unemployment(edition: EditionOutline, projects: readonly ProjectJson[]): GapBarometerJson {
  const { number, observationMonth: now } = edition;
  const last = EDITIONS[number - 2]?.observationMonth ?? BASELINE.month;
  const rates = (month: string) => [rateAt(LOCAL, month, number), rateAt(COUNTRY, month, number)] as const;
  const gapIn = (month: string) => rates(month)[0] - rates(month)[1];
  const [localNow, nationalNow] = rates(now);
  const [localLast, nationalLast] = rates(last);
  return {
    key: 'bruttoledighed',
    name: 'Bruttoledighed',
    measure: 'Bruttoledighed i procent af arbejdsstyrken (opdigtede tal)',
    carries: carriedBy(projects, 'bruttoledighed'),
    areas: { local: LOCAL, national: COUNTRY },
    series: SERIES.key,
    observations: [...new Set([now, last, BASELINE.month])].flatMap((month) =>
      [LOCAL, COUNTRY].map((area) => ({ area, month, ...tenths(rateAt(area, month, number)) })),
    ),
    now: { month: now },
    ...(number === 1 ? {} : { last: { month: last } }),
    baseline: { month: BASELINE.month },
    bands: [
      { colour: 'green', upTo: tenths(GREEN) },
      { colour: 'yellow', upTo: tenths(YELLOW) },
      { colour: 'red' },
    ],
    population: { persons: LABOUR_FORCE },
    reported: {
      colour: colourOf(gapIn(now)),
      ...(number === 1
        ? {}
        : { previousColour: colourOf(gapIn(last)), changeSinceLast: difference(gapIn(now), gapIn(last)) }),
      changeSinceBaseline: difference(gapIn(now), gapIn(BASELINE.month)),
    },
    ...(number === 1 ? {} : { reason: reasonFor(localNow - localLast, nationalNow - nationalLast) }),
  };
}

/** What is known of the aktivitetsparate: gaps in tenths, and how many they are in Eksempelby. */
const REPORTED_GAPS = [14, 14, 13, 13, 12, 12, 11, 11, 10, 9, 9, 11, 12, 12, 11, 10];
const HEADCOUNTS = [
  2040, 2031, 1987, 1969, 1921, 1906, 1850, 1838, 1790, 1742, 1731, 1788, 1822, 1815, 1770, 1724,
];
/** From this gap up the colour was red; the reports do not say so. */
const RED_FROM = 12;
/** Persons that a tenth of a percentage point stands for in what the reports say. */
const PERSONS_PER_TENTH = 31;

const reportedColour = (gap: number): Colour => (gap >= RED_FROM ? 'red' : 'yellow');

/** Reported only: gap, colour and headcounts, but no rates and no limits. */
function activityReady({ number }: EditionOutline, projects: readonly ProjectJson[]): GapBarometerJson {
  const gap = REPORTED_GAPS[number - 1] ?? 0;
  const last = REPORTED_GAPS[number - 2];
  const [heads, headsLast] = [HEADCOUNTS[number - 1] ?? 0, HEADCOUNTS[number - 2] ?? 0];
  const colour = reportedColour(gap);
  const better: Colour = colour === 'red' ? 'yellow' : 'green';
  const limit = colour === 'red' ? RED_FROM - 1 : GREEN - 2;
  const localPermille = Math.round(((heads - headsLast) / headsLast) * 1000);
  return {
    key: 'aktivitetsparate',
    name: 'Aktivitetsparate',
    measure: 'Andelen af aktivitetsparate her og i landet (opdigtede tal); kun forskellen er oplyst',
    carries: carriedBy(projects, 'aktivitetsparate'),
    now: { gap: tenths(gap) },
    ...(last === undefined ? {} : { last: { gap: tenths(last) } }),
    reported: {
      colour,
      nextColour: {
        colour: better,
        persons: (gap - limit) * PERSONS_PER_TENTH,
        condition: 'hvis tallet for landet står stille',
      },
      ...(last === undefined
        ? {}
        : {
            previousColour: reportedColour(last),
            changeSinceLast: difference(gap, last),
            localChange: { persons: heads - headsLast, percent: tenths(localPermille) },
            // The country does better or worse by what the gap has moved.
            nationalChange: { percent: tenths(localPermille - (gap - last) * 20) },
          }),
    },
  };
}

/** The two overarching barometers of an edition. */
export function barometersAt(edition: EditionOutline, projects: readonly ProjectJson[]): GapBarometerJson[] {
  return [unemployment(edition, projects), activityReady(edition, projects)];
}
