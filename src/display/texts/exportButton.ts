/** The button "Eksportér". What is behind it has its own texts, which come when it is pressed. */
export const EXPORT_BUTTON_TEXTS = {
  open: 'Eksportér',
  openFor: (title: string) => `Eksportér: ${title}`,
  cannotOpen: 'Eksporten kunne ikke hentes. Tjek forbindelsen, og prøv igen.',
} as const;
