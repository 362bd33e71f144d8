import type { JsonStatJson } from '../api/jsonStatJson.ts';
import { type CsvFinding, csvFinding, readCsvTable } from './csvTable.ts';
import { type PeriodLetter, readDanishNumber, readDanishPeriod } from './danishCells.ts';
import { layOutJobindsats, type RawObservation } from './jobindsatsLayout.ts';

/** An area that the app knows: exports only have names, our series have codes. */
export type KnownArea = { readonly code: string; readonly label: string };

export type JobindsatsFile =
  | { readonly kind: 'document'; readonly document: JsonStatJson }
  | { readonly kind: 'failed'; readonly findings: readonly CsvFinding[] };

type Cell = {
  readonly area: KnownArea;
  readonly measure: string;
  readonly period: string;
  readonly value: number;
  readonly decimals: number;
  readonly raw: RawObservation;
};

type Observations = NonNullable<NonNullable<JsonStatJson['extension']>['observations']>;

const WHOLE_COUNTRY: KnownArea = { code: '000', label: 'Hele landet' };
const WHOLE_COUNTRY_NAMES = /^(hele landet|hele danmark|landsplan|danmark)$/;
const SEASONAL = /sæsonkorrigere/i;

/**
 * Reads a CSV export of jobindsats.dk (`;` between cells, decimal comma, `..` and `-` for missing) as a JSON-stat
 * document: a known area gets its code, another one its name; the rate of the labour force is the measure `pct`, the
 * number of full-time persons `antal`, others keep their heading. Figures that nobody calls seasonally adjusted are
 * marked as not being so. A file that is not wholly as expected gives findings and no document: half of it would be
 * worse than none.
 */
export function readJobindsatsCsv(bytes: Uint8Array, known: readonly KnownArea[]): JobindsatsFile {
  const table = readCsvTable(bytes);
  if (table.kind === 'failed') {
    return table;
  }
  const findArea = areaFinder(known);
  const layout = layOutJobindsats(table.rows, (text) => findArea(text) !== undefined);
  if (layout.kind === 'failed') {
    return layout;
  }
  const { observations, title } = layout;
  const lastLine = table.rows.at(-1)?.line ?? 1;
  if (observations.length === 0) {
    return { kind: 'failed', findings: [csvFinding('rows', lastLine, '')] };
  }
  const keyOf = measureKeys(new Set(observations.map(({ measure }) => measure)));
  const findings: CsvFinding[] = [];
  const cells: Cell[] = [];
  const seen = new Set<string>();
  let letter: PeriodLetter | undefined;
  for (const raw of observations) {
    const { area, period, value } = raw;
    const readPeriod = readDanishPeriod(period.text);
    const number = readDanishNumber(value.text);
    letter ??= readPeriod?.letter;
    const measure = keyOf(raw.measure);
    const code = raw.areaCode;
    const named = { code: code ?? area.text, label: area.text };
    const found = code === undefined ? (findArea(area.text) ?? named) : named;
    const place = JSON.stringify([found.code, measure, readPeriod?.code]);
    if (area.text === '') {
      findings.push(csvFinding('area', area.line, area.text, area.column));
    } else if (readPeriod === undefined) {
      findings.push(csvFinding('period', period.line, period.text, period.column));
    } else if (readPeriod.letter !== letter) {
      findings.push(csvFinding('sameFrequency', period.line, period.text, period.column));
    } else if (measure === '') {
      findings.push(csvFinding('measure', value.line, value.text, value.column));
    } else if (number === undefined) {
      findings.push(csvFinding('number', value.line, value.text, value.column));
    } else if (seen.has(place)) {
      findings.push(csvFinding('once', value.line, value.text, value.column));
    } else if (number.kind === 'number') {
      cells.push({
        area: found,
        measure,
        period: readPeriod.code,
        value: number.value,
        decimals: number.decimals,
        raw,
      });
    }
    seen.add(place);
  }
  if (findings.length > 0) {
    return { kind: 'failed', findings: withoutRepeats(findings) };
  }
  return cells.length === 0
    ? { kind: 'failed', findings: [csvFinding('rows', lastLine, '')] }
    : { kind: 'document', document: toDocument(cells, title) };
}

/** A period in a heading is wrong once, not once for each row below it. */
function withoutRepeats(findings: readonly CsvFinding[]): CsvFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ line, column, expected }) => {
    const key = `${line}:${column}:${expected}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** "Odense Kommune" is Odense, and the country has several names. */
function areaFinder(known: readonly KnownArea[]): (text: string) => KnownArea | undefined {
  const plain = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/\s+kommune$|^kommune\s+/, '');
  const byName = new Map(known.map((area) => [plain(area.label), area]));
  return (text) => {
    const name = plain(text);
    return byName.get(name) ?? (WHOLE_COUNTRY_NAMES.test(name) ? WHOLE_COUNTRY : undefined);
  };
}

/** Which of our measures each heading is; where two would be the same, the seasonally adjusted one is it. */
function measureKeys(headings: ReadonlySet<string>): (heading: string) => string {
  const keys = new Map<string, string>();
  const inOrder = [...headings].toSorted((a, b) => Number(SEASONAL.test(b)) - Number(SEASONAL.test(a)));
  const taken = new Set<string>();
  for (const heading of inOrder) {
    const key = measureOf(heading);
    keys.set(heading, key === undefined || taken.has(key) ? heading : key);
    taken.add(key ?? heading);
  }
  return (heading) => keys.get(heading) ?? heading;
}

function measureOf(heading: string): 'pct' | 'antal' | undefined {
  const isShare = /pct\.?|procent|%|andel/i.test(heading);
  if (isShare) {
    return /arbejdsstyrke/i.test(heading) ? 'pct' : undefined;
  }
  return /fuldtids(person|ledig)/i.test(heading) ? 'antal' : undefined;
}

function toDocument(cells: readonly Cell[], title: string): JsonStatJson {
  const areas = new Map(cells.map(({ area }) => [area.code, area.label]));
  const measures = new Map(cells.map(({ measure, raw }) => [measure, raw.measure]));
  const periods = [...new Set(cells.map(({ period }) => period))].toSorted();
  const [areaCodes, measureCodes] = [[...areas.keys()], [...measures.keys()]];
  const placeOf = ({ area, measure, period }: Cell) =>
    (areaCodes.indexOf(area.code) * measureCodes.length + measureCodes.indexOf(measure)) * periods.length +
    periods.indexOf(period);
  const observations: Observations = Object.fromEntries(
    cells.map((cell) => [String(placeOf(cell)), noteOf(cell, title)]),
  );
  const decimals = new Map<string, number>();
  for (const cell of cells) {
    decimals.set(cell.measure, Math.max(decimals.get(cell.measure) ?? 0, cell.decimals));
  }
  return {
    version: '2.0',
    class: 'dataset',
    ...(title === '' ? {} : { label: title }),
    id: ['OMRÅDE', 'MÅL', 'Tid'],
    size: [areas.size, measures.size, periods.length],
    role: { geo: ['OMRÅDE'], metric: ['MÅL'], time: ['Tid'] },
    dimension: {
      OMRÅDE: { category: { index: areaCodes, label: Object.fromEntries(areas) } },
      MÅL: {
        category: {
          index: measureCodes,
          label: Object.fromEntries(measures),
          unit: Object.fromEntries([...decimals].map(([code, given]) => [code, { decimals: given }])),
        },
      },
      Tid: { category: { index: periods } },
    },
    value: Object.fromEntries(cells.map((cell) => [String(placeOf(cell)), cell.value])),
    extension: { observations },
  };
}

function noteOf({ raw }: Cell, title: string): Observations[string] {
  const isAdjusted = SEASONAL.test(raw.measure) || SEASONAL.test(title);
  return {
    ...(raw.source === undefined ? {} : { source: raw.source }),
    ...(raw.remark === undefined ? {} : { remark: raw.remark }),
    ...(isAdjusted ? {} : { notSeasonallyAdjusted: true }),
  };
}
