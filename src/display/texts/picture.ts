/** What stands in an exported picture besides the chart. */
export const PICTURE_TEXTS = {
  filters: (filters: string) => `Udvalg: ${filters}`,
  period: (period: string) => `Periode: ${period}`,
  until: (when: string) => `til og med ${when}`,
  range: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
  editionName: (owner: string, edition: string) => `${owner}, ${edition}`,
  edition: (owner: string, edition: string) => `Udgave: ${owner}, ${edition}`,
  madeOn: (day: string) => `Figuren er lavet ${day}`,
  synthetic: 'Eksempel: tallene er opdigtede.',
  moreMarks: (count: string) => `… og ${count} flere, se tabellen eller siden`,
  zoneUnit: 'Afstand til landet i %-point',
  zoneTable: (name: string) => `${name}: afstand til landet`,
  zoneMark: 'Mærke',
  zoneValue: 'Afstand, %-point',
  zoneLimit: (label: string) => `Grænse: ${label}`,
  markNames: { now: 'Nu', last: 'Sidst', baseline: 'Start' },
} as const;
