import type * as v from 'valibot';

/** A schema as far as this walk looks into it. */
type SchemaShape = {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaShape>>;
  readonly item?: SchemaShape;
  /** What stands under each key of a record. */
  readonly value?: SchemaShape;
  readonly wrapped?: SchemaShape;
  readonly options?: readonly SchemaShape[];
  readonly pipe?: readonly SchemaShape[];
};

export type UnknownKey = {
  readonly path: string;
  readonly value: unknown;
  readonly known: readonly string[];
};

/**
 * Keys of `value` that the schema does not know, at any depth. A schema that merely dropped them would
 * turn a misspelt key into "not stated" without a word.
 */
export function findUnknownKeys(schema: v.GenericSchema, value: unknown, path: string): UnknownKey[] {
  return walk(schema as SchemaShape, value, path);
}

function walk(schema: SchemaShape, value: unknown, path: string): UnknownKey[] {
  if (schema.wrapped !== undefined) {
    return walk(schema.wrapped, value, path);
  }
  if (Array.isArray(value)) {
    const { item } = schema;
    return item?.entries === undefined && item?.options === undefined
      ? []
      : value.flatMap((element, index) => walk(item, element, `${path}[${index}]`));
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  if (schema.options !== undefined) {
    // The option that knows most of the keys is the one that was meant.
    const found = schema.options
      .filter(({ entries }) => entries !== undefined)
      .map((option) => walk(option, value, path));
    return (
      found.reduce<UnknownKey[] | undefined>(
        (best, next) => (best === undefined || next.length < best.length ? next : best),
        undefined,
      ) ?? []
    );
  }
  const { entries = {}, value: each } = schema;
  if (schema.type !== 'object' && schema.type !== 'loose_object' && each === undefined) {
    return [];
  }
  return Object.entries(value).flatMap(([key, child]) => {
    const known = each ?? (Object.hasOwn(entries, key) ? entries[key] : undefined);
    const childPath = path === '' ? key : `${path}.${key}`;
    if (known !== undefined) {
      return walk(known, child, childPath);
    }
    // A loose object is a format of others, which has keys that are nothing to us.
    return schema.type === 'object' ? [{ path: childPath, value: child, known: Object.keys(entries) }] : [];
  });
}
