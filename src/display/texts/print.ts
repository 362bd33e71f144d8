/** What stands at the foot of each printed page. */
export const PRINT_TEXTS = {
  page: 'side',
  of: 'af',
  edition: (owner: string, edition: string) => `${owner} · opfølgning ${edition}`,
} as const;
