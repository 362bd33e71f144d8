/** Why something could not be loaded, one sentence each, and what to do about it. */
export const FAILURE_TEXTS = {
  title: 'Tallene kunne ikke hentes',
  offline: 'Der er ingen forbindelse til serveren. Tjek netværket, og prøv igen.',
  timeout: 'Serveren svarede ikke i tide. Prøv igen om lidt.',
  notFound: 'Dokumentet findes ikke på serveren.',
  login: 'Du er ikke logget ind, eller du har ikke adgang til tallene.',
  http: (status: number) => `Serveren svarede med fejl ${status}. Prøv igen om lidt.`,
  notJson: 'Serveren svarede med noget andet end tal, måske en side til at logge ind på.',
  invalid: 'Dokumentet er ikke, som det skal være, og kan ikke vises.',
  notComputable: 'Dokumentet har beløb, der er for store til at regne nøjagtigt med. Tjek enheden.',
  unexpected: 'Der skete en uventet fejl.',
} as const;
