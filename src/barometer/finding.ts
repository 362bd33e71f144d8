/** What was expected where the data hold something else. Written out for people in the display texts. */
export type Expectation = {
  readonly code:
    | 'amount'
    | 'boolean'
    | 'count'
    | 'day'
    | 'decimals'
    | 'document'
    | 'knownKey'
    | 'knownReference'
    | 'list'
    | 'month'
    | 'number'
    | 'object'
    | 'oneOf'
    | 'orderedBands'
    | 'orderedPeriod'
    | 'period'
    | 'persons'
    | 'present'
    | 'rowLength'
    | 'slug'
    | 'text'
    | 'uniqueKey'
    | 'version'
    | 'wholeNumber'
    | 'other';
  /** What would do: the words of a choice, the keys that are known, or the checker's own wording. */
  readonly options?: readonly string[];
};

/**
 * Something in a document that is not as the contract says, with the place, the value and what was
 * expected. `leftOut`: the part is not in any figure. `unreadable`: the field counts as missing.
 * `ignored`: the rest holds. A `note` is about keys of a newer version of the contract.
 */
export type Finding = {
  readonly document: string;
  readonly path: string;
  /** The value as it stands, as JSON, shortened. */
  readonly value: string;
  readonly expected: Expectation;
  readonly effect: 'leftOut' | 'unreadable' | 'ignored';
  readonly severity: 'error' | 'warning' | 'note';
};
