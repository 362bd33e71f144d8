/** What came of a choice, in the reader's words. */
export type ExportOutcome =
  | { readonly kind: 'done'; readonly text: string }
  | { readonly kind: 'refused' | 'failed'; readonly text: string };
