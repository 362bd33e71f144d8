/** Cards that are shown alone, in a frame on another page. */
export const EMBED_TEXTS = {
  open: 'Åbn i Investeringsbarometer',
  newWindow: '(åbner i et nyt vindue)',
  projects: 'Projekter',
  project: 'Projekt',
  status: 'Status',
  net: 'Nettogevinst, kr.',
  firstOf: (shown: string, all: string) => `De første ${shown} af ${all} projekter`,
  selected: (shown: string, all: string) => `Udvalg: ${shown} af ${all} projekter`,
  cutOff: (when: string) => `Opgjort til og med ${when}`,
  notFound: 'Kortet findes ikke',
  unknownCard: (key: string) => `Opfølgningen har intet kort "${key}".`,
  cards: 'Disse kort findes:',
} as const;
