export const WHY_TEXTS = {
  open: 'Hvorfor?',
  openFor: (title: string) => `Hvor kommer tallet fra: ${title}`,
  close: 'Luk',
  kind: 'Hvad er det',
  rule: 'Regel',
  inputs: 'Beregnet af',
  source: 'Kilde',
  notes: 'Bemærk',
  ourRule: 'Reglen er vores egen; kilden giver ingen.',
  derived: (text: string) => `Udledt af det, kilden skriver: ${text}.`,
  partial: 'Totalen er ufuldstændig.',
  unknownSource: (key: string) => `Kilden "${key}" er ikke beskrevet i data`,
} as const;
