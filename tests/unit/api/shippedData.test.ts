import { describe, expect, it } from 'vitest';
import { formatJson, seriesFromCsv } from '../../../scripts/seriesFromCsv.ts';
import { type CatalogueJson, catalogueJson } from '../../../src/api/catalogueJson.ts';
import { editionJson } from '../../../src/api/editionJson.ts';
import { jsonStatJson } from '../../../src/api/jsonStatJson.ts';
import { keysOf, partialEditionJson, readText, readWhole, valuesOf } from './readWhole.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const catalogue: CatalogueJson = readWhole(catalogueJson, 'index.json');
const entries = catalogue.owners.flatMap((owner) => owner.editions.map((entry) => ({ owner, entry })));

describe('the catalogue', () => {
  it('leads to its default owner, whose 14 projects have a name each', () => {
    const owner = catalogue.owners.find(({ key }) => key === catalogue.settings.defaultOwner);
    expect(owner?.projects).toHaveLength(14);
    const names = owner?.projects?.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]) ?? [];
    expect(new Set(names).size).toBe(names.length);
  });

  it('lists series that are there, each key once', () => {
    const series = catalogue.series ?? [];
    expect(new Set(keysOf(series)).size).toBe(series.length);
    for (const { path } of series) readWhole(jsonStatJson, path);
  });
});

describe.each(entries)('the edition $owner.key/$entry.key', ({ owner, entry }) => {
  const edition = readWhole(entry.partial ? partialEditionJson : editionJson, entry.documents.edition);
  const projects = keysOf(edition.projects.items);
  const groups = keysOf(edition.groups?.items);
  const barometers = keysOf(edition.barometers.items);
  const decisions = keysOf(edition.decisions?.items);
  const sources = keysOf(edition.sources);

  it('is the one that the catalogue says', () => {
    expect(edition.owner).toBe(owner.key);
    expect(entry.documents.edition).toBe(`${owner.key}/${entry.key}/edition.json`);
    for (const name of ['key', 'kind', 'title', 'meetingDate', 'asOf', 'partial'] as const) {
      expect(edition[name], name).toBe(entry[name]);
    }
    expect(edition.synthetic ?? false).toBe(owner.synthetic ?? false);
  });

  it('names each project as the catalogue knows it', () => {
    const known = owner.projects?.flatMap(({ key, name, aliases = [], formerKeys = [] }) =>
      [key, ...formerKeys].flatMap((one) => [name, ...aliases].map((called) => `${one}: ${called}`)),
    );
    for (const { key, name } of edition.projects.items) expect(known).toContain(`${key}: ${name}`);
  });

  it('has each key once', () => {
    for (const keys of [projects, groups, barometers, decisions, sources, keysOf(edition.reported)]) {
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('refers only to what is there', () => {
    expect(sources).toEqual(expect.arrayContaining(valuesOf(edition, 'source')));
    expect(new Set(valuesOf(edition, 'source'))).toEqual(new Set(sources));
    expect(projects).toEqual(expect.arrayContaining(valuesOf(edition, 'project')));
    expect(groups).toEqual(expect.arrayContaining(valuesOf(edition, 'group')));
    expect(barometers).toEqual(expect.arrayContaining(valuesOf(edition, 'barometer')));
    expect(decisions).toEqual(expect.arrayContaining(valuesOf(edition, 'decision')));
    const decided = edition.decisions?.items.flatMap((decision) => decision.projects ?? []) ?? [];
    expect(projects).toEqual(expect.arrayContaining(decided));
    expect(keysOf(catalogue.series ?? [])).toEqual(
      expect.arrayContaining(edition.barometers.items.flatMap(({ series }) => series ?? [])),
    );
  });

  it('ties a project to the barometers of its groups, and has one production measure for the indicator', () => {
    for (const project of edition.projects.items) {
      const viaGroups = project.groups?.map(
        ({ group }) => edition.groups?.items.find(({ key }) => key === group)?.barometer,
      );
      const tied = project.barometers?.map(({ barometer }) => barometer);
      expect(tied && new Set(tied)).toEqual(viaGroups && new Set(viaGroups));
      expect(project.production?.filter(({ forIndicator }) => forIndicator).length ?? 0).toBeLessThan(2);
    }
  });
});

describe("Odense's figures of October 2018", () => {
  const edition = readWhole(editionJson, 'odense/2018-10-30/edition.json');
  const printed = (quantity: string, project?: string) =>
    edition.checks?.find(
      (check) => check.quantity === quantity && check.project === project && check.roundedTo === undefined,
    )?.value;
  const columns: string[] = edition.ledger.columns;
  const cellOf = (row: readonly unknown[], column: string) => row[columns.indexOf(column)];
  const realised = edition.ledger.rows.map((row) => ({
    project: cellOf(row, 'project'),
    forbrug: Number(cellOf(row, 'forbrug')),
    gevinst: cellOf(row, 'gevinst') === 'notMeasuredYet' ? 0 : Number(cellOf(row, 'gevinst')),
  }));
  const budget = edition.projects.items.map(({ key, plans }) => {
    const adopted = plans?.filter(({ kind }) => kind === 'adopted') ?? [];
    expect(adopted).toHaveLength(1);
    return {
      project: key,
      gevinst: Number(adopted[0]?.gevinst),
      investeringssum: Number(adopted[0]?.investeringssum),
    };
  });

  it('has one ledger row per project', () => {
    expect(realised.map(({ project }) => project)).toEqual(keysOf(edition.projects.items));
  });

  it('adds up to the printed totals', () => {
    expect(sum(realised.map(({ gevinst }) => gevinst))).toBe(46_022_596);
    expect(sum(realised.map(({ forbrug }) => forbrug))).toBe(31_654_596);
    expect(sum(budget.map(({ gevinst }) => gevinst))).toBe(132_023_529);
    expect(sum(budget.map(({ investeringssum }) => investeringssum))).toBe(85_411_631);
    expect(printed('realisedGevinst')).toBe(46_022_596);
    expect(printed('forbrug')).toBe(31_654_596);
    expect(printed('realisedNettogevinst')).toBe(14_368_000);
    expect(printed('budgetGevinst')).toBe(132_023_529);
    expect(printed('investeringssum')).toBe(85_411_631);
    expect(printed('budgetNettogevinst')).toBe(46_611_898);
  });

  it.each(realised)('has the printed realised net of $project', ({ project, gevinst, forbrug }) => {
    expect(gevinst - forbrug).toBe(printed('realisedNettogevinst', String(project)));
  });

  it.each(budget)('has the printed budgeted net of $project', ({ project, gevinst, investeringssum }) => {
    expect(gevinst - investeringssum).toBe(printed('budgetNettogevinst', project));
  });

  it('has the printed counts', () => {
    const levels = edition.projects.items.map(({ driftsstatus }) =>
      driftsstatus && 'level' in driftsstatus ? driftsstatus.level : 'none',
    );
    const counts = edition.checks?.filter(({ quantity }) => quantity === 'colourCount') ?? [];
    expect(counts.map(({ colour, value }) => [colour, value])).toEqual(
      ['green', 'yellow', 'red', 'grey'].map((colour) => [
        colour,
        levels.filter((level) => level === colour).length,
      ]),
    );
    expect(realised.filter(({ gevinst, forbrug }) => gevinst > forbrug)).toHaveLength(
      Number(printed('positiveNettogevinstCount')),
    );
    const reductions = edition.groups?.items.map(({ reduction }) => reduction) ?? [];
    expect(sum(reductions.filter((reduction) => typeof reduction === 'number'))).toBe(
      printed('groupReduction'),
    );
  });
});

describe('the series of gross unemployment', () => {
  const path = 'series/bruttoledighed.json';
  const csv = readText('scripts/data/bruttoledighed.csv');
  const series = readWhole(jsonStatJson, path);
  const values = series.value as Record<string, number>;
  const notes = series.extension?.observations ?? {};
  const indexOf = (dimension: string) => series.dimension[dimension]?.category.index as string[];
  // Its own reading of the table, so that a fault of the script shows.
  const lines = csv.trimEnd().split('\n').slice(1);
  const rows = lines.map((line) => {
    const [area = '', , month = '', pct = '', antal = ''] = line.split(';');
    return { area, month, pct, antal, line };
  });
  const cells = rows.flatMap(({ area, month, line, ...figures }) =>
    Object.entries(figures).flatMap(([measure, text]) => {
      const [areas, measures, months] = [indexOf('OMRÅDE'), indexOf('MÅL'), indexOf('Tid')];
      const series = areas.indexOf(area) * measures.length + measures.indexOf(measure);
      const cell = series * months.length + months.indexOf(month);
      return text === '' ? [] : [{ cell, line, value: Number(text.replace(',', '.')) }];
    }),
  );

  it('is what the script makes of the table', () => {
    expect(`${formatJson(seriesFromCsv(csv))}\n`).toBe(readText(`public/api/v1/${path}`));
  });

  it('has every month from May 2015 to December 2022', () => {
    const years = Array.from({ length: 8 }, (_, year) => 2015 + year);
    const months = years.flatMap((year) =>
      Array.from({ length: 12 }, (_, month) => `${year}M${String(month + 1).padStart(2, '0')}`),
    );
    expect(indexOf('Tid')).toEqual(months.slice(4));
    expect(series.size).toEqual(series.id.map((dimension) => indexOf(dimension).length));
  });

  it('holds the table cell by cell, each with its source, and nothing else', () => {
    expect(rows).toHaveLength(109);
    expect(Object.fromEntries(cells.map(({ cell, value }) => [cell, value]))).toEqual(values);
    expect(Object.keys(notes)).toEqual(Object.keys(values));
    for (const { cell, line } of cells) {
      const source = series.extension?.sources?.[notes[cell]?.source ?? ''];
      expect(line.replaceAll('"', '').endsWith(`;${source}`)).toBe(true);
    }
  });

  it('keeps every remark, flag and break', () => {
    for (const { line } of rows) {
      const own = cells.filter((cell) => cell.line === line).map(({ cell }) => notes[cell]);
      const quoted = line.replace(/"[^"]*"/g, (text) => text.replaceAll(';', '\u0000').slice(1, -1));
      const [remark = '', mark = ''] = quoted
        .split(';')
        .slice(5, 7)
        .map((text) => text.replaceAll('\u0000', ';'));
      expect(own.map((note) => note?.remark ?? '')).toContain(remark);
      expect(own.some((note) => note?.derived)).toBe(mark.startsWith('afledt'));
      expect(own.some((note) => note?.notSeasonallyAdjusted)).toBe(mark === 'ikke sæsonkorrigeret');
      expect(own.some((note) => note?.approximateMonth)).toBe(mark === 'omtrentlig måned');
    }
    expect(series.extension?.breaks?.map(({ time }) => time)).toEqual(['2017M07']);
  });
});
