/** The addresses of the JSON API below any host and path, as MSW writes them. */
export const ENDPOINTS = {
  catalogue: '*/api/v1/index.json',
  edition: '*/api/v1/:owner/:edition/edition.json',
  series: '*/api/v1/series/:series.json',
  /** Whatever lies below the API base. */
  everything: '*/api/v1/*',
} as const;
