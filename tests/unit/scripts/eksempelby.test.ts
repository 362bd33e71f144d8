import { readdirSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { withEksempelby } from '../../../scripts/eksempelby/catalogue.ts';
import { eksempelbyDocuments } from '../../../scripts/eksempelby/documents.ts';
import { formatRows } from '../../../scripts/eksempelby/formatRows.ts';
import { formatJson } from '../../../scripts/seriesFromCsv.ts';
import { parseEdition } from '../../../src/api/parseEdition.ts';
import { parseSeries } from '../../../src/api/parseSeries.ts';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import { isInEffectPeriod } from '../../../src/barometer/driftsstatus.ts';
import { findRevisions } from '../../../src/barometer/revision.ts';
import { readable } from '../api/wire.ts';
import {
  catalogue,
  editions,
  finalKey,
  owner,
  projectsOf,
  shippedText,
  steps,
  successorOf,
} from './eksempelbyEditions.ts';

const documents = eksempelbyDocuments();
const SERIES = 'series/eksempelby-bruttoledighed.json';
/** The one printed total that is wrong, so that the check shows. */
const MISPRINTED = '2022-09-20';

const barometers = editions.map((edition) => {
  const { value, findings } = readable(parseEdition(edition.key, edition));
  return { key: edition.key, findings, barometer: computeBarometer(value) };
});

describe('what is shipped', () => {
  test('is what the tables give today: npm run eksempelby', () => {
    for (const [path, text] of Object.entries(documents)) expect(shippedText(path), path).toBe(text);
    expect(`${formatJson(withEksempelby(catalogue))}\n`).toBe(shippedText('index.json'));
  });

  test('is all there is, and the catalogue leads to it', () => {
    const folders = readdirSync(new URL('../../../public/api/v1/eksempelby/', import.meta.url));
    const paths = owner.editions.map(({ documents: { edition } }) => edition);
    expect(folders.map((key) => `eksempelby/${key}/edition.json`).sort()).toEqual([...paths].sort());
    expect(Object.keys(documents).sort()).toEqual([...paths, SERIES].sort());
  });

  test('stays small', () => {
    const texts = Object.values(documents).map((text) => Buffer.from(text));
    // Quickly and not at its best: what a server sends is smaller.
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    for (const text of texts) expect(brotliCompressSync(text, { params }).length).toBeLessThan(35_000);
    expect(texts.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(2_500_000);
  });

  test('says on every document that it is made up', () => {
    expect(owner).toMatchObject({ name: 'Eksempelby (opdigtede tal)', synthetic: true });
    for (const { synthetic, title } of editions) {
      expect(synthetic).toBe(true);
      expect(title).toContain('opdigtede tal');
    }
    expect(documents[SERIES]).toContain('Bruttoledighed i Eksempelby (opdigtede tal)');
  });
});

test('a document has one line per row', () => {
  expect(
    formatRows({ a: 1, b: { c: [1, 2] }, rows: [[1, null], ['x']], list: { items: [{ d: { e: [] } }] } }),
  ).toBe(
    '{\n"a":1,\n"b":{"c":[1,2]},\n"rows":[\n[1,null],\n["x"]\n],\n"list":{\n"items":[\n{"d":{"e":[]}}\n]\n}\n}',
  );
});

describe.each(barometers)('the edition $key', ({ key, findings, barometer }) => {
  test('is read without a word', () => {
    expect(findings).toEqual([]);
  });

  test('prints totals that add up, but for the one that is meant not to', () => {
    const wrong = barometer.checks.filter(({ outcome }) => outcome !== 'agrees' && outcome !== 'rounding');
    expect(wrong.map(({ check, outcome }) => [check.quantity, outcome])).toEqual(
      key === MISPRINTED ? [['forbrug', 'differs']] : [],
    );
    for (const { check, recomputed } of wrong) {
      expect(check.printed.units - Number(recomputed?.numerator)).toBe(1000);
    }
  });

  test('reports the arrows and the gap colour that the rules give too', () => {
    for (const { group, arrow } of barometer.groups) {
      expect(arrow.kind === 'absent' ? 'neutral' : arrow.value, group.key).toBe(group.arrow?.level);
    }
    const [computed, reported] = barometer.gaps;
    expect(computed?.colour).toMatchObject({
      kind: 'computed',
      value: computed?.barometer.reported.colour,
    });
    expect(computed?.bands?.origin).toBe('given');
    expect([reported?.colour.kind, reported?.bands]).toEqual(['reported', undefined]);
  });

  test('is grey exactly where a project is followed through its effect period', () => {
    for (const { project } of barometer.projects) {
      const isGrey = project.driftsstatus.kind === 'reported' && project.driftsstatus.level === 'grey';
      expect(isInEffectPeriod(project, barometer.judgedOn), project.key).toBe(isGrey);
    }
  });

  test('has plans whose years add up, some with years and some without', () => {
    const plans = barometer.projects.flatMap(({ project }) => project.plans);
    for (const { gevinst, investeringssum, perYear } of plans.filter((plan) => plan.perYear.length > 0)) {
      for (const [name, total] of Object.entries({ gevinst, investeringssum })) {
        const years = perYear.map((year) => year[name as 'gevinst' | 'investeringssum']);
        const sum = years.reduce((all, year) => all + (year.kind === 'absent' ? Number.NaN : year.value), 0);
        expect(total).toMatchObject({ value: sum });
      }
    }
    expect(plans.some(({ perYear }) => perYear.length === 0)).toBe(true);
  });

  test('has gains in kr., gains from persons, and some not measured in the first months', () => {
    const { ledger } = barometer.edition;
    expect(ledger.some(({ gevinst }) => typeof gevinst === 'number')).toBe(true);
    expect(ledger.some(({ fuldtidspersoner, rate }) => fuldtidspersoner !== undefined && rate)).toBe(true);
    expect(ledger.some(({ gevinst }) => typeof gevinst === 'object')).toBe(true);
    expect(barometer.totals.gevinst).toMatchObject({ missing: [] });
  });
});

describe('from one edition to the next', () => {
  test.each(steps.map(([before, after]) => ({ before, after, key: after.key })))(
    '$key has every entry of before unchanged, but for projects that have left',
    ({ before, after }) => {
      const left = new Set([...projectsOf(before).keys()].filter((key) => !projectsOf(after).has(key)));
      const keyAfter = (key: string) => (left.has(key) ? successorOf(key) : key);
      const rowsOf = ({ ledger: { rows } }: typeof before, rename: (key: string) => string | undefined) =>
        rows.flatMap(([key, ...rest]) => {
          const name = rename(finalKey(String(key)));
          return name === undefined ? [] : [JSON.stringify([name, ...rest])];
        });
      const [earlier, later] = [rowsOf(before, keyAfter), rowsOf(after, (key) => key)];
      const isNew = new Set(later);
      expect(earlier.filter((row) => !isNew.has(row))).toEqual([]);
      expect(later.length).toBeGreaterThan(earlier.length);
      const cutOff = before.cutOff.day;
      expect(later.filter((row) => JSON.parse(row)[2] <= cutOff)).toHaveLength(earlier.length);
    },
  );

  test('each carries on what the last one said', () => {
    barometers.slice(1).forEach(({ barometer }, at) => {
      const last = barometers[at]?.barometer;
      expect(barometer.edition.lastFollowUp).toMatchObject({
        number: last?.edition.followUpNumber,
        meetingDate: last?.edition.meetingDate,
        nettogevinst: {
          value: last?.totals.nettogevinst.kind === 'computed' && last.totals.nettogevinst.value,
        },
      });
      expect(last?.edition.nextFollowUps[0]?.committee).toBe(barometer.edition.meetingDate);
      expect(barometer.gaps.map((gap) => gap.last.gap.kind !== 'absent' && gap.last.gap.value)).toEqual(
        last?.gaps.map((gap) => gap.now.gap.kind !== 'absent' && gap.now.gap.value),
      );
      for (const { project } of barometer.projects) {
        const before = last?.projects.find((one) => finalKey(one.project.key) === finalKey(project.key));
        const earlier = before?.project.driftsstatus;
        const previous = project.driftsstatus.kind === 'reported' ? project.driftsstatus.previous : undefined;
        expect(previous, project.key).toBe(earlier?.kind === 'reported' ? earlier.level : undefined);
      }
    });
  });

  test('some rates have been revised since they were used', () => {
    const { value: series } = readable(parseSeries(SERIES, JSON.parse(shippedText(SERIES))));
    const revised = barometers.map(({ barometer: { gaps } }) =>
      gaps
        .flatMap((gap) => findRevisions(gap.barometer, series, 'pct'))
        .map(({ observation }) => observation.month),
    );
    const [baseline, none] = [['2020-12'], []];
    expect(revised).toEqual([
      ...[baseline, baseline, baseline, ['2021-10', '2020-12'], ['2021-10'], none, ['2022-07'], ['2022-07']],
      ...[none, none, ['2023-07'], ['2023-07'], none, none, ['2024-07'], ['2024-07']],
    ]);
    expect(series.areas.map(({ code }) => code)).toEqual(['900', '901', '91', '902', '903', '904']);
    expect(series.periods).toHaveLength(72);
    expect(series.breaks).toHaveLength(1);
    expect(series.cells.filter(({ kind }) => kind === 'gap')).toHaveLength(16);
  });
});
