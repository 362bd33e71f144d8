import fc from 'fast-check';

/** What a cube holds at one place. */
type CubeCell = {
  readonly area: string;
  readonly measure: string;
  readonly time: string;
  readonly number: number | null;
  readonly status: string | undefined;
};

/** A JSON-stat document with what it holds, told independently of how it is written. */
export type AnyCube = { readonly json: unknown; readonly cells: readonly CubeCell[] };

type Dimension = {
  readonly id: string;
  readonly role: 'geo' | 'metric' | 'time' | undefined;
  readonly codes: readonly string[];
};

const TIMES: readonly (readonly string[])[] = [
  ['2017', '2018', '2019'],
  ['2018H1', '2018H2', '2019H1'],
  ['2018K4', '2019K1', '2019K3'],
  ['2018M11', '2018M12', '2019M03'],
  ['2020U52', '2020U53', '2021U02'],
];

const arbDimensions: fc.Arbitrary<Dimension[]> = fc
  .record({
    areas: fc.subarray(['461', '000', '07', '169'], { minLength: 1 }),
    hasAreas: fc.boolean(),
    measures: fc.subarray(['9', '10', '22'], { minLength: 1 }),
    times: fc.constantFrom(...TIMES).chain((codes) => fc.shuffledSubarray([...codes], { minLength: 1 })),
    hasContents: fc.boolean(),
    hasExtra: fc.boolean(),
  })
  .chain(({ areas, hasAreas, measures, times, hasContents, hasExtra }) => {
    const dimensions: Dimension[] = [
      ...(hasAreas ? [{ id: 'OMRÅDE', role: 'geo' as const, codes: areas }] : []),
      { id: 'SAESONFAK', role: undefined, codes: measures },
      ...(hasContents ? [{ id: 'ContentsCode', role: 'metric' as const, codes: ['AUS08'] }] : []),
      ...(hasExtra ? [{ id: 'KØN', role: undefined, codes: ['TOT'] }] : []),
      { id: 'Tid', role: 'time', codes: times },
    ];
    return fc.shuffledSubarray(dimensions, { minLength: dimensions.length });
  });

const arbForms = fc.record({
  isVersion1: fc.boolean(),
  isSparse: fc.boolean(),
  hasRoles: fc.boolean(),
  index: fc.constantFrom('array', 'object'),
  statuses: fc.constantFrom('none', 'list', 'object', 'one', 'oneInList'),
});

type Forms = typeof arbForms extends fc.Arbitrary<infer Value> ? Value : never;

export const arbCube: fc.Arbitrary<AnyCube> = fc
  .tuple(arbDimensions, arbForms)
  .chain(([dimensions, forms]) => {
    const count = dimensions.reduce((product, { codes }) => product * codes.length, 1);
    const arbNumber = fc.option(
      fc.integer({ min: -999, max: 99_999 }).map((tenths) => tenths / 10),
      { freq: 4 },
    );
    return fc
      .tuple(
        fc.array(arbNumber, { minLength: count, maxLength: count }),
        fc.array(fc.constantFrom(undefined, 'p', '..'), { minLength: count, maxLength: count }),
      )
      .map(([numbers, marks]) => {
        const statuses = marks.map((mark) => {
          const isOne = forms.statuses === 'one' || forms.statuses === 'oneInList';
          return forms.statuses === 'none' ? undefined : isOne ? 'e' : mark;
        });
        return {
          json: write(dimensions, forms, numbers, statuses),
          cells: numbers.map((number, at) => ({ ...placeOf(dimensions, at), number, status: statuses[at] })),
        };
      });
  });

/** Which codes a place of the flat list stands for, the last dimension varying fastest. */
function placeOf(dimensions: readonly Dimension[], at: number): Pick<CubeCell, 'area' | 'measure' | 'time'> {
  let rest = at;
  const found = new Map<string, string>();
  for (const { id, codes } of dimensions.toReversed()) {
    found.set(id, codes[rest % codes.length] ?? '');
    rest = Math.floor(rest / codes.length);
  }
  return {
    area: found.get('OMRÅDE') ?? '',
    measure: found.get('SAESONFAK') ?? '',
    time: found.get('Tid') ?? '',
  };
}

function write(
  dimensions: readonly Dimension[],
  forms: Forms,
  numbers: readonly (number | null)[],
  statuses: readonly (string | undefined)[],
): unknown {
  const id = dimensions.map((one) => one.id);
  const size = dimensions.map(({ codes }) => codes.length);
  const dimension = Object.fromEntries(
    dimensions.map(({ id: key, codes }) => {
      const places = Object.fromEntries(codes.map((code, place) => [code, place]));
      const label = Object.fromEntries(codes.map((code) => [code, `Navn på ${code}`]));
      return [
        key,
        { label: key.toLowerCase(), category: { index: forms.index === 'array' ? codes : places, label } },
      ];
    }),
  );
  const roles = ['geo', 'metric', 'time'].flatMap((role) => {
    const ids = dimensions.filter((one) => one.role === role).map((one) => one.id);
    return ids.length === 0 ? [] : [[role, ids] as const];
  });
  const role = forms.hasRoles ? { role: Object.fromEntries(roles) } : {};
  const known = numbers.flatMap((number, at) => (number === null ? [] : [[at, number] as const]));
  const marked = statuses.flatMap((status, at) => (status === undefined ? [] : [[at, status] as const]));
  const status = {
    none: undefined,
    one: 'e',
    oneInList: ['e'],
    list: statuses.map((one) => one ?? null),
    object: Object.fromEntries(marked),
  }[forms.statuses];
  const rest = { label: 'Ledige', value: forms.isSparse ? Object.fromEntries(known) : numbers, status };
  return JSON.parse(
    JSON.stringify(
      forms.isVersion1
        ? { dataset: { dimension: { ...dimension, id, size, ...role }, ...rest } }
        : { version: '2.0', class: 'dataset', id, size, ...role, dimension, ...rest },
    ),
  );
}
