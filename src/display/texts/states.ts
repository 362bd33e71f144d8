/** The states a page can be in besides ready. */
export const STATE_TEXTS = {
  loading: 'Henter tal …',
  retry: 'Prøv igen',
  login: 'Log ind',
  toFront: 'Til forsiden',
  technical: 'Detaljer',
  document: (path: string) => `Dokument: ${path}`,
  emptyTitle: 'Her er ingen tal',
  empty: {
    noEditions: (owner: string) => `${owner} har endnu ingen opfølgninger.`,
    noParts: 'Opfølgningen har hverken projekter, barometre eller målgrupper.',
    noProjects: 'Opfølgningen har ingen projekter.',
    noBarometers: 'Opfølgningen har ingen barometre.',
  },
  notFound: {
    title: 'Siden findes ikke',
    unknownAddress: (path: string) => `Adressen "${path}" fører ingen steder hen.`,
    unknownOwner: (owner: string) => `Der er ingen kommune med nøglen "${owner}".`,
    unknownEdition: (edition: string, owner: string) => `${owner} har ingen opfølgning "${edition}".`,
    unknownProject: (project: string) => `Opfølgningen har intet projekt "${project}".`,
    leftOutProject: (project: string) => `Projektet "${project}" er i data, men kan ikke læses.`,
    perhaps: 'Måske ville du hertil:',
  },
  crashTitle: 'Noget gik galt i visningen',
  crash: 'Resten af siden virker stadig. Prøv igen; bliver det ved, så fortæl det til den, der driver siden.',
} as const;
