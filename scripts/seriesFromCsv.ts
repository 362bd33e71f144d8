/**
 * Makes a series document (JSON-stat 2.0) from a table with a row per area and month:
 *   node scripts/seriesFromCsv.ts scripts/data/bruttoledighed.csv public/api/v1/series/bruttoledighed.json
 *
 * The table is `;`-separated with decimal comma. Its column `Mærke` says what the remark concerns
 * (see MARKS): all the row's figures, unless the mark names one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { JsonStatJson } from '../src/api/jsonStatJson.ts';

const LINE_WIDTH = 128;
const LABEL = 'Bruttoledighed, sæsonkorrigeret';
const ORIGIN =
  'Samlet fra Danmarks Statistiks nyheder, pressen, årsberetninger og referater; kilden står ved hvert tal';

interface Measure {
  key: string;
  column: string;
  label: string;
  unit: string;
  decimals: number;
}

const MEASURES: readonly Measure[] = [
  {
    key: 'pct',
    column: 'Pct. af arbejdsstyrken',
    label: 'Procent af arbejdsstyrken',
    unit: 'procent',
    decimals: 1,
  },
  { key: 'antal', column: 'Fuldtidsledige', label: 'Fuldtidsledige', unit: 'personer', decimals: 0 },
];

type Flag = 'derived' | 'notSeasonallyAdjusted' | 'approximateMonth';

interface Mark {
  flag?: Flag;
  /** The one figure that mark and remark concern. */
  measure?: string;
  /** A break in the series begins at the row's month. */
  isBreak?: boolean;
}

const MARKS: Readonly<Record<string, Mark>> = {
  pct: { measure: 'pct' },
  antal: { measure: 'antal' },
  afledt: { flag: 'derived' },
  'afledt pct': { flag: 'derived', measure: 'pct' },
  'afledt antal': { flag: 'derived', measure: 'antal' },
  'ikke sæsonkorrigeret': { flag: 'notSeasonallyAdjusted' },
  'omtrentlig måned': { flag: 'approximateMonth' },
  databrud: { isBreak: true },
};

/** One line's cells; a quoted cell may hold `;`, and `""` for a quote. */
function splitLine(line: string): string[] {
  const cells = line.match(/(?:^|;)(?:"(?:[^"]|"")*"|[^;"]*)(?=;|$)/g) ?? [];
  return cells.map((cell, at) => {
    const text = at === 0 ? cell : cell.slice(1);
    return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text.trim();
  });
}

type Row = (column: string) => string;

function readRows(csv: string): Row[] {
  const lines = csv.replace(/^\uFEFF/, '').split(/\r?\n/);
  const columns = splitLine(lines[0] ?? '');
  return lines.slice(1).flatMap((line, at) => {
    if (line === '') return [];
    const cells = splitLine(line);
    if (cells.length !== columns.length) {
      throw new Error(`Line ${at + 2} has ${cells.length} cells, not ${columns.length}: ${line}`);
    }
    return (column: string) => {
      const cell = cells[columns.indexOf(column)];
      if (cell === undefined) throw new Error(`There is no column ${column} among ${columns.join(', ')}`);
      return cell;
    };
  });
}

function readNumber(text: string, measure: Measure): number {
  if (!/^-?\d+(,\d+)?$/.test(text) || (text.split(',')[1] ?? '').length > measure.decimals) {
    throw new Error(`${measure.column}: "${text}" is not a number with ${measure.decimals} decimals at most`);
  }
  return Number(text.replace(',', '.'));
}

/** Every month from the first to the last named, so that a gap is a gap: `2017M07`, `2017M08` … */
function monthsBetween(named: readonly string[]): string[] {
  const numbers = named.map((month) => {
    const [, year, part] = month.match(/^(\d{4})M(0[1-9]|1[0-2])$/) ?? [];
    if (year === undefined) throw new Error(`TID: "${month}" is not a month such as 2018M08`);
    return Number(year) * 12 + Number(part) - 1;
  });
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return Array.from({ length: last - first + 1 }, (_, step) => {
    const month = first + step;
    return `${Math.floor(month / 12)}M${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

function readMark(row: Row): Mark {
  const name = row('Mærke');
  const mark = name === '' ? {} : MARKS[name];
  if (!mark) throw new Error(`Mærke: "${name}" is none of ${Object.keys(MARKS).join(', ')}`);
  return mark;
}

/** Dense or sparse, whichever is the shorter to write. */
function pack(dense: readonly (number | null)[]): JsonStatJson['value'] {
  const sparse = Object.fromEntries(dense.flatMap((value, cell) => (value === null ? [] : [[cell, value]])));
  return JSON.stringify(sparse).length < JSON.stringify(dense).length ? sparse : [...dense];
}

/**
 * A table of monthly figures as JSON-stat.
 * @throws Error naming the column or line, and what was expected.
 */
export function seriesFromCsv(csv: string): JsonStatJson {
  const rows = readRows(csv);
  const areas = new Map(rows.map((row) => [row('OMRÅDE'), row('Område')]));
  const areaKeys = [...areas.keys()];
  const months = monthsBetween(rows.map((row) => row('TID')));
  const sourceKeys = new Map<string, string>();
  const dense = new Array<number | null>(areas.size * MEASURES.length * months.length).fill(null);
  type Extension = NonNullable<JsonStatJson['extension']>;
  const observations: NonNullable<Extension['observations']> = {};
  const breaks: NonNullable<Extension['breaks']> = [];

  for (const row of rows) {
    const [remark, source, mark] = [row('Bemærkning'), row('Kilde'), readMark(row)];
    if (source === '') throw new Error(`${row('Område')} ${row('TID')}: Kilde is empty`);
    const sourceKey = sourceKeys.get(source) ?? `k${sourceKeys.size + 1}`;
    sourceKeys.set(source, sourceKey);
    for (const [place, measure] of MEASURES.entries()) {
      const text = row(measure.column);
      if (text === '') continue;
      const series = areaKeys.indexOf(row('OMRÅDE')) * MEASURES.length + place;
      const cell = series * months.length + months.indexOf(row('TID'));
      if (dense[cell] !== null) throw new Error(`${row('Område')} ${row('TID')} is there twice`);
      dense[cell] = readNumber(text, measure);
      const isConcerned = mark.measure === undefined || mark.measure === measure.key;
      observations[cell] = {
        source: sourceKey,
        ...(isConcerned && remark !== '' ? { remark } : {}),
        ...(isConcerned && mark.flag ? { [mark.flag]: true } : {}),
      };
    }
    if (mark.isBreak) breaks.push({ time: row('TID'), text: remark, source: sourceKey });
  }

  return {
    version: '2.0',
    class: 'dataset',
    label: LABEL,
    source: ORIGIN,
    id: ['OMRÅDE', 'MÅL', 'Tid'],
    size: [areas.size, MEASURES.length, months.length],
    role: { geo: ['OMRÅDE'], metric: ['MÅL'], time: ['Tid'] },
    dimension: {
      OMRÅDE: { label: 'område', category: { index: areaKeys, label: Object.fromEntries(areas) } },
      MÅL: {
        label: 'mål',
        category: {
          index: MEASURES.map(({ key }) => key),
          label: Object.fromEntries(MEASURES.map(({ key, label }) => [key, label])),
          unit: Object.fromEntries(
            MEASURES.map(({ key, unit, decimals }) => [key, { label: unit, decimals }]),
          ),
        },
      },
      Tid: { label: 'tid', category: { index: months } },
    },
    value: pack(dense),
    extension: {
      sources: Object.fromEntries([...sourceKeys].map(([source, key]) => [key, source])),
      observations,
      breaks,
    },
  };
}

/**
 * JSON that people read and compare: what fits on a line stays on it, lists of plain values fill
 * their lines, and all else has a line per part.
 */
export function formatJson(json: unknown, indent = '', keyLength = 0): string {
  if (typeof json !== 'object' || json === null) return JSON.stringify(json);
  const isList = Array.isArray(json);
  const [open, gap, close] = isList ? ['[', '', ']'] : ['{', ' ', '}'];
  const inner = `${indent}  `;
  const parts = Object.entries(json).map(([name, part]) => {
    const key = isList ? '' : `${JSON.stringify(name)}: `;
    return key + formatJson(part, inner, key.length);
  });
  if (parts.length === 0) return open + close;
  const whole = `${open}${gap}${parts.join(', ')}${gap}${close}`;
  if (indent.length + keyLength + whole.length < LINE_WIDTH && !whole.includes('\n')) return whole;
  const fills = isList && json.every((part) => typeof part !== 'object' || part === null);
  const lines: string[] = [];
  for (const part of parts) {
    const line = `${lines.at(-1)}, ${part}`;
    if (fills && lines.length > 0 && inner.length + line.length < LINE_WIDTH) lines.splice(-1, 1, line);
    else lines.push(part);
  }
  return `${open}\n${lines.map((line) => inner + line).join(',\n')}\n${indent}${close}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [from, to] = process.argv.slice(2);
  if (from === undefined || to === undefined) {
    console.error('Usage: node scripts/seriesFromCsv.ts <table.csv> <series.json>');
    process.exit(1);
  }
  writeFileSync(to, `${formatJson(seriesFromCsv(readFileSync(from, 'utf8')))}\n`);
}
