/** Periods that are neither months nor weeks. */
export const PERIOD_TEXTS = {
  halfYear: (part: string, year: string) => `${part}. halvår ${year}`,
  quarter: (part: string, year: string) => `${part}. kvartal ${year}`,
} as const;
