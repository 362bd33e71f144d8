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
};

/**
 * What the checker passes and the contract does not: a key that is not known (`known` are those that are),
 * or a list where an object belongs.
 */
export type Misfit = {
  readonly path: string;
  readonly value: unknown;
  readonly known: readonly string[] | undefined;
};

/**
 * Keys of `value` that the schema does not know, at any depth, and lists in place of objects. A schema that
 * merely dropped them would turn a misspelt key into "not stated" without a word.
 */
export function findMisfits(schema: v.GenericSchema, value: unknown, path: string): Misfit[] {
  return walk(schema as SchemaShape, value, path);
}

function walk(schema: SchemaShape, value: unknown, path: string): Misfit[] {
  if (schema.wrapped !== undefined) {
    return walk(schema.wrapped, value, path);
  }
  if (Array.isArray(value)) {
    return walkList(schema, value, path);
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  if (schema.options !== undefined) {
    // The option that knows most of the keys is the one that was meant.
    const found = schema.options.filter(isKeyed).map((option) => walk(option, value, path));
    return (
      found.reduce<Misfit[] | undefined>(
        (best, next) => (best === undefined || next.length < best.length ? next : best),
        undefined,
      ) ?? []
    );
  }
  return isKeyed(schema) ? walkKeys(schema, value, path) : [];
}

function isKeyed({ entries, value }: SchemaShape): boolean {
  return entries !== undefined || value !== undefined;
}

function walkList(schema: SchemaShape, list: readonly unknown[], path: string): Misfit[] {
  const options = schema.options ?? [schema];
  const item = options.find((option) => option.item !== undefined)?.item;
  if (item === undefined) {
    return options.some(isKeyed) ? [{ path, value: list, known: undefined }] : [];
  }
  return isKeyed(item) || item.options !== undefined
    ? list.flatMap((element, index) => walk(item, element, `${path}[${index}]`))
    : [];
}

function walkKeys(schema: SchemaShape, value: object, path: string): Misfit[] {
  const { entries = {}, value: each } = schema;
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
