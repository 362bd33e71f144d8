export const GROUP_TEXTS = {
  heading: 'Målgrupper',
  total: (persons: string) => `${persons} fuldtidspersoner i job`,
  totalOfTarget: (persons: string, target: string, share: string) =>
    `${persons} af ${target} fuldtidspersoner i job (${share})`,
  noTotal: (reason: string) => `fuldtidspersoner i job: ${reason}`,
  status: (word: string, isComputed: boolean) => (isComputed ? `${word}, beregnet` : word),
  expected: (when: string) => `ventes ${when}`,
  none: 'Udgaven har ingen målgrupper.',
} as const;
