export const CHART_TEXTS = {
  heading: 'Udvikling og penge',
  chart: 'Diagram',
  table: 'Tabel',
  loading: 'Diagrammet hentes …',
  rates: {
    title: (local: string) => `${local} mod landsplan`,
    subtitle: (measure: string, until: string) => `${measure}. Vist til ${until}, som udgaven bygger på.`,
    month: 'Måned',
    remark: 'Bemærkning',
    gap: 'Afstand, %-point',
    yLabel: 'procent',
    breakLabel: 'ny opgørelse',
    labels: {
      noFigure: 'ikke oplyst',
      moreLines: (count: number) => `og ${count} flere`,
    },
    derived: 'afledt',
    unadjusted: 'ikke sæsonkorrigeret',
    summary: (
      local: string,
      from: string,
      localFrom: string,
      to: string,
      localTo: string,
      nationalTo: string,
    ) =>
      `Ledigheden i ${local} gik fra ${localFrom} i ${from} til ${localTo} i ${to}; landet lå da på ${nationalTo}.`,
    noSummary: 'Der er for få tal til at beskrive en udvikling.',
    empty: (area: string) => `Serien har ingen tal for ${area} til og med udgavens måned.`,
    noSeries: 'Kataloget har ingen serie for barometeret.',
  },
  money: {
    title: 'Gevinst mod forbrug pr. projekt',
    subtitle: (when: string) => `Realiseret til og med ${when}, mio. kr.`,
    thinned: (shown: string, all: string) =>
      `De ${shown} største af ${all} efter forbrug er vist; tabellen har dem alle.`,
    project: 'Projekt',
    gevinst: 'Gevinst',
    forbrug: 'Forbrug',
    nettogevinst: 'Nettogevinst, kr.',
    gevinstKroner: 'Gevinst, kr.',
    forbrugKroner: 'Forbrug, kr.',
    summary: (positive: string, negative: string, best: string, worst: string) =>
      `${positive} projekter har større gevinst end forbrug, ${negative} har mindre. Størst plus har ${best}, størst minus ${worst}.`,
    shortSummary: (positive: string, negative: string) =>
      `${positive} projekter har større gevinst end forbrug, ${negative} har mindre.`,
    empty: 'Udgaven oplyser ikke gevinst eller forbrug for de enkelte projekter.',
    total: 'I alt',
  },
  source: (source: string) => `Kilde: ${source}`,
} as const;
