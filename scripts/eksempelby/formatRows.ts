const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;

const hasRows = (value: unknown): boolean => Array.isArray(value) && value.some(isNested);

/**
 * JSON that is small and still has one line per row: what stands directly in the document, and each item of its
 * lists, so that a change of one project is a change of one line.
 */
export function formatRows(json: unknown, isOpen = true): string {
  if (Array.isArray(json) && hasRows(json)) {
    return `[\n${json.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  }
  if (!isNested(json) || Array.isArray(json) || !(isOpen || Object.values(json).some(hasRows))) {
    return JSON.stringify(json);
  }
  const lines = Object.entries(json).map(
    ([key, value]) => `${JSON.stringify(key)}:${formatRows(value, false)}`,
  );
  return `{\n${lines.join(',\n')}\n}`;
}
