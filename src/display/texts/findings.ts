import type { Expectation, Finding } from '../../barometer/finding.ts';

/** What was expected, in words. Options are the choices there are, or further wording. */
export const EXPECTATION_TEXTS: Readonly<Record<Expectation['code'], (options: string) => string>> = {
  amount: () => 'et helt beløb',
  boolean: () => 'true eller false',
  count: () => 'et antal',
  day: () => 'en dato som 2018-10-30',
  decimals: () => 'et tal med de decimaler, der er angivet',
  document: () => 'et dokument af denne slags',
  knownKey: (options) => (options === '' ? 'en kendt nøgle' : `en kendt nøgle (${options})`),
  knownReference: (options) =>
    options === '' ? 'en nøgle, der findes' : `en nøgle, der findes (${options})`,
  list: () => 'en liste',
  month: () => 'en måned som 2018-08',
  number: () => 'et tal',
  object: () => 'et objekt',
  oneOf: (options) => `en af: ${options}`,
  orderedBands: () => 'stigende grænser fra grøn til rød, hvor kun den sidste mangler',
  orderedPeriod: () => 'en periode, der begynder, før den slutter',
  period: () => 'en periode som 2018, 2018H1, 2018K3, 2018M08 eller 2018U35, af samme slags som de andre',
  persons: () => 'et antal personer',
  present: () => 'en værdi; den mangler',
  rowLength: (options) => `en række med ${options} felter`,
  slug: () => 'en nøgle af små bogstaver, tal og bindestreger',
  text: () => 'en tekst',
  uniqueKey: () => 'en nøgle, der ikke er brugt før',
  version: (options) => `version ${options}`,
  wholeNumber: () => 'et helt tal',
  other: (options) => (options === '' ? 'noget andet' : options),
};

export const EFFECT_TEXTS: Readonly<Record<Finding['effect'], string>> = {
  leftOut: 'Delen er udeladt, og totaler, der mangler den, siger det.',
  unreadable: 'Feltet tæller som ulæseligt.',
  ignored: 'Resten bruges, som det er.',
};

export const FINDING_TEXTS = {
  heading: (count: number) =>
    count === 1
      ? 'Ét sted i data er ikke, som det skal være'
      : `${count} steder i data er ikke, som de skal være`,
  sentence: (path: string, value: string, expected: string) =>
    `${path}: der står ${value}, men her ventes ${expected}.`,
  missing: (path: string, expected: string) => `${path} mangler; her ventes ${expected}.`,
  leftOut: (names: string) => `Udeladt, fordi det ikke kan læses: ${names}.`,
  checks: (count: number) =>
    count === 1
      ? 'Én af kildens totaler stemmer ikke med summen af delene'
      : `${count} af kildens totaler stemmer ikke med summen af delene`,
  root: 'Dokumentet',
  more: (count: number) => `og ${count} mere`,
  seeAbout: 'Se alle under Om tallene',
} as const;
