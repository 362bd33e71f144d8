/** Texts in the files that people take with them. */
export const EXPORT_TEXTS = {
  aboutSheet: 'Om data',
  unnamedSheet: 'Ark',
  title: 'Titel',
  subtitle: 'Udsnit',
  source: 'Kilde',
  edition: 'Udgave',
  cutOff: 'Opgjort til og med',
  period: 'Periode',
  rule: 'Regel',
  madeOn: 'Filen er lavet',
  link: 'Link til visningen',
  sheet: 'Ark',
  /** Heading of the column that says why another has no value. */
  remark: (label: string) => `${label}, bemærkning`,
  rounded: (step: string) => `oplyst afrundet til nærmeste ${step}`,
  expected: (when: string) => `ventes ${when}`,
  clock: (day: string, time: string) => `${day} kl. ${time}`,
  /** Ends a text that is longer than a cell of a spreadsheet can hold. */
  cutShort: '… (forkortet)',
} as const;

/** Words in file names: plain ASCII, as they stand in the name. */
export const FILE_WORDS = {
  edition: 'udgave',
  unnamed: 'fil',
  tables: 'tabeller',
  charts: 'figurer',
  everything: 'alt',
  meeting: 'moede',
  danishCsv: 'csv-dansk-excel',
  machineCsv: 'csv-maskine',
} as const;
