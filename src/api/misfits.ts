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
export function findMisfits(schema: v.GenericSchema, value: unknown, path: string): readonly Misfit[] {
  return below(path, walk(schema as SchemaShape, value)).map((each) =>
    path === '' ? { ...each, path: each.path.replace(/^\./, '') } : each,
  );
}

/** Most values have none, and make none. */
const NONE: readonly Misfit[] = [];

/** Misfits with their paths from what they were found in: the way there is only written out where there are some. */
function below(step: string, found: readonly Misfit[]): readonly Misfit[] {
  return found.length === 0 ? found : found.map((each) => ({ ...each, path: step + each.path }));
}

function walk(schema: SchemaShape, value: unknown): readonly Misfit[] {
  if (typeof value !== 'object' || value === null) {
    return NONE;
  }
  if (schema.wrapped !== undefined) {
    return walk(schema.wrapped, value);
  }
  if (Array.isArray(value)) {
    return walkList(schema, value);
  }
  if (schema.options !== undefined) {
    // The option that knows most of the keys is the one that was meant.
    let best: readonly Misfit[] | undefined;
    for (const option of schema.options) {
      const found = isKeyed(option) ? walk(option, value) : undefined;
      best = found !== undefined && (best === undefined || found.length < best.length) ? found : best;
    }
    return best ?? NONE;
  }
  return isKeyed(schema) ? walkKeys(schema, value) : NONE;
}

function isKeyed({ entries, value }: SchemaShape): boolean {
  return entries !== undefined || value !== undefined;
}

function walkList(schema: SchemaShape, list: readonly unknown[]): readonly Misfit[] {
  const options = schema.options ?? [schema];
  const item = options.find((option) => option.item !== undefined)?.item;
  if (item === undefined) {
    return options.some(isKeyed) ? [{ path: '', value: list, known: undefined }] : NONE;
  }
  if (!isKeyed(item) && item.options === undefined) {
    return NONE;
  }
  return gathered(list.length, (index) => {
    const found = walk(item, list[index]);
    return found.length === 0 ? found : below(`[${index}]`, found);
  });
}

function walkKeys(schema: SchemaShape, value: object): readonly Misfit[] {
  const { entries = {}, value: each } = schema;
  const children = Object.entries(value);
  return gathered(children.length, (index) => {
    const [key, child] = children[index] ?? [''];
    const known = each ?? (Object.hasOwn(entries, key) ? entries[key] : undefined);
    if (known !== undefined) {
      const found = walk(known, child);
      return found.length === 0 ? found : below(`.${key}`, found);
    }
    // A loose object is a format of others, which has keys that are nothing to us.
    return schema.type === 'object' ? [{ path: `.${key}`, value: child, known: Object.keys(entries) }] : NONE;
  });
}

/** All that is found at a number of places. */
function gathered(count: number, findAt: (index: number) => readonly Misfit[]): readonly Misfit[] {
  let all = NONE;
  for (let index = 0; index < count; index += 1) {
    const found = findAt(index);
    if (found.length > 0) {
      all = all.length === 0 ? found : [...all, ...found];
    }
  }
  return all;
}
