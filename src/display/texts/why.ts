/** The button "?" and what can be said before the panel behind it is there. */
export const WHY_TEXTS = {
  open: 'Hvor kommer tallet fra?',
  openFor: (title: string) => `Hvor kommer tallet fra: ${title}`,
  openForMany: (title: string) => `Hvor kommer tallene fra: ${title}`,
  cannotOpen: 'Forklaringen kunne ikke hentes. Tjek forbindelsen, og prøv igen.',
  close: 'Luk',
  unknownSource: (key: string) => `Kilden "${key}" er ikke beskrevet i data`,
} as const;
