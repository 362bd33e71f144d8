/** The buttons "Eksportér" and "Eksportér alt". What is behind them has its own texts, which come when one is pressed. */
export const EXPORT_BUTTON_TEXTS = {
  open: 'Eksportér',
  openFor: (title: string) => `Eksportér: ${title}`,
  openAll: 'Eksportér alt',
  cannotOpen: 'Eksporten kunne ikke hentes. Tjek forbindelsen, og prøv igen.',
} as const;
