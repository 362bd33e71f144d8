import { projects } from './counted.ts';

export const ZONE_TEXTS = {
  now: 'nu',
  last: 'sidst',
  baseline: 'start',
  zero: '0 = som landet',
  noLimits: 'grænser ikke oplyst',
  limit: (colour: string, value: string) => `${colour} til ${value}`,
} as const;

export const GAP_TEXTS = {
  above: (points: string) => `${points} over landet`,
  below: (points: string) => `${points} under landet`,
  equal: 'som landet',
  toBetter: (points: string, colour: string) => `${points} til ${colour}`,
  toWorse: (points: string, colour: string) => `mere end ${points} til ${colour}`,
  personsToBetter: (persons: string, colour: string) => `${persons} personer færre til ${colour}`,
  personsToWorse: (persons: string, colour: string) => `mere end ${persons} personer flere til ${colour}`,
  worse: (points: string, since: string) => `${points} dårligere end ${since}`,
  better: (points: string, since: string) => `${points} bedre end ${since}`,
  unchanged: (since: string) => `uændret siden ${since}`,
  since: { last: 'sidst', baseline: 'start' },
  changeNotStated: (since: string) => `ændring siden ${since} ikke oplyst`,
  onTheLine: (limit: string) => `På grænsen: ${limit} ligger inden for tallenes afrunding`,
  noGap: (month: string) => `Ikke oplyst for ${month}`,
  noGapAtAll: 'Ikke oplyst',
  noColour: 'Ingen farve',
  noColourReason: 'Uden et tal for måneden er der ingen farve.',
  carries: (shown: string, of: string) => `${shown} af ${projects(of)}`,
  rates: (local: string, localRate: string, nationalRate: string) =>
    `${local} ${localRate} · landet ${nationalRate}`,
  reported: 'rapporteret, ikke beregnet',
  bandsGiven: 'grænser: oplyst',
  bandsDefault: 'grænser: vores standardregel',
  bandsNone: 'grænser ikke oplyst',
  bandsUnreadable: 'grænserne i data kan ikke læses',
  localChange: (name: string, persons: string, percent: string) =>
    `Antallet faldt med ${persons} (${percent}) i ${name}`,
  localRise: (name: string, persons: string, percent: string) =>
    `Antallet steg med ${persons} (${percent}) i ${name}`,
  nationalFall: (percent: string) => `og ${percent} i landet`,
  nationalRise: (percent: string) => `og steg ${percent} i landet`,
  reportedColourDiffers: (colour: string) => `Kilden kalder den ${colour}.`,
  value: 'Afstand til landet',
  colour: 'Farve',
  title: 'Mod landet',
} as const;
