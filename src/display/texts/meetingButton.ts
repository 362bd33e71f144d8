/** The buttons that lead to the meeting; what the meeting itself says is loaded with it. */
export const MEETING_BUTTON_TEXTS = {
  open: 'Mødevisning',
  plan: 'Tilret mødet',
  cannotOpen: 'Det kunne ikke hentes. Prøv igen, når der er forbindelse.',
} as const;
