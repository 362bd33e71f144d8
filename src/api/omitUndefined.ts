type OptionalKeys<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T];

/** The same object where a key that may be undefined may be left out instead. */
type WithoutUndefined<T> = { [K in Exclude<keyof T, OptionalKeys<T>>]: T[K] } & {
  [K in OptionalKeys<T>]?: Exclude<T[K], undefined>;
};

/** Leaves out keys whose value is undefined: on the wire and in the domain, absent is absent. */
export function omitUndefined<T extends object>(value: T): WithoutUndefined<T> {
  if (isWhole(value)) {
    return value;
  }
  // Key by key: objects made from entries are kept as hash tables, three times as large.
  const kept: Partial<T> = {};
  for (const key in value) {
    if (value[key] !== undefined) {
      kept[key] = value[key];
    }
  }
  return kept as WithoutUndefined<T>;
}

/** An object without such a key can stay as it is; a copy made key by key is larger. */
function isWhole<T extends object>(value: T): value is T & WithoutUndefined<T> {
  for (const key in value) {
    if (value[key] === undefined) {
      return false;
    }
  }
  return true;
}
