import fc from 'fast-check';

/** A place in a document, from its root. */
export type Path = readonly (string | number)[];

/** One change of a document: something else in a place, or nothing. */
export type Mutation = { readonly path: Path; readonly change: Change };
export type Change =
  | { readonly kind: 'delete' }
  | { readonly kind: 'replace'; readonly by: unknown }
  | { readonly kind: 'addKey' };

export const UNKNOWN_KEY = 'ukendt';
const DEEP: unknown = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);

/** Fits nowhere in the contract: no part is a list of lists of lists, and none has this key. */
export const NOWHERE_VALID: readonly unknown[] = [[[['x']]], { [UNKNOWN_KEY]: 1 }, DEEP];

/** What a slip, a broken export or a spreadsheet leaves in place of a value. */
const SLIPS: readonly unknown[] = [
  null,
  true,
  '',
  'NaN',
  'Infinity',
  '1.234,5',
  '46.022.596 kr.',
  [],
  {},
  1.5,
  1e21,
  Number.MAX_SAFE_INTEGER,
  -Number.MAX_SAFE_INTEGER,
  1e308,
  Number.POSITIVE_INFINITY,
  ...NOWHERE_VALID,
];

/** Every place in a document, the root aside. */
export function pathsOf(json: unknown, path: Path = []): Path[] {
  if (typeof json !== 'object' || json === null) {
    return [];
  }
  const entries: [string | number, unknown][] = Array.isArray(json)
    ? json.map((item, index) => [index, item])
    : Object.entries(json);
  return entries.flatMap(([key, item]) => [[...path, key], ...pathsOf(item, [...path, key])]);
}

export function valueAt(json: unknown, path: Path): unknown {
  return path.reduce((part: unknown, key) => Reflect.get(Object(part), key), json);
}

/** The document with one change; the parts beside its path are the same ones, so that it costs little. */
export function mutate(json: unknown, { path, change }: Mutation): unknown {
  const [key, ...rest] = path;
  if (key === undefined) {
    return change.kind === 'replace' ? change.by : { ...Object(json), [UNKNOWN_KEY]: 1 };
  }
  const isLast = rest.length === 0 && change.kind === 'delete';
  if (Array.isArray(json)) {
    const index = Number(key);
    return isLast ? json.toSpliced(index, 1) : json.with(index, mutate(json[index], { path: rest, change }));
  }
  const { [key]: old, ...others } = Object(json);
  return isLast ? others : { ...others, [key]: mutate(old, { path: rest, change }) };
}

/** One random change of a document, in the places given or anywhere. */
export function arbMutation(
  json: unknown,
  isPlace: (path: Path) => boolean = () => true,
): fc.Arbitrary<Mutation> {
  const paths = pathsOf(json).filter(isPlace);
  return fc.tuple(fc.nat({ max: paths.length - 1 }), fc.nat({ max: SLIPS.length + 3 })).map(([at, how]) => {
    const path = paths[at] ?? [];
    const old = valueAt(json, path);
    const isObject = typeof old === 'object' && old !== null && !Array.isArray(old);
    const changes: Change[] = [
      { kind: 'delete' },
      // A number as a text, anything else as a number that is not whole.
      { kind: 'replace', by: typeof old === 'number' ? String(old) : 2.25 },
      { kind: 'replace', by: [old] },
      isObject ? { kind: 'addKey' } : { kind: 'delete' },
      ...SLIPS.map((by): Change => ({ kind: 'replace', by })),
    ];
    return { path, change: changes[how] ?? { kind: 'delete' } };
  });
}

/** The path as findings write it: `projects.items[3].name`; a cell of the ledger by its row. */
export function written(path: Path): string {
  const text = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .slice(1);
  return text.replace(/^(ledger\.rows\[\d+\]).*/, '$1');
}

/** True when a finding at one place tells of the other: it is the same, holds it, or lies within it. */
export function isAbout(place: string, other: string): boolean {
  const within = (inner: string, outer: string) =>
    inner.startsWith(outer) && !/^\w/.test(inner.slice(outer.length));
  return within(place, other) || within(other, place);
}
