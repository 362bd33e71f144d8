import { describe, expect, it } from 'vitest';
import { parseEdition } from '../../../src/api/parseEdition.ts';
import { compareEditions } from '../../../src/barometer/compareEditions.ts';
import { type Barometer, computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import { lookAheadOf } from '../../../src/display/ahead.ts';
import { toChangeExport } from '../../../src/display/changeExport.ts';
import { toChanges } from '../../../src/display/changes.ts';
import { toGevinstForbrugChart } from '../../../src/display/gevinstForbrugChart.ts';
import { toIndicatorExport } from '../../../src/display/indicatorExport.ts';
import type { WhyModel } from '../../../src/display/models.ts';
import { toPictureFacts } from '../../../src/display/pictureFacts.ts';
import { toProjectPage } from '../../../src/display/projectPage.ts';
import { projectExports } from '../../../src/display/projectPageExports.ts';
import { toProjectRows, toProjectTable } from '../../../src/display/projectTable.ts';
import { DEFAULT_SELECTION } from '../../../src/display/selection.ts';
import { sourceBook, sourceText } from '../../../src/display/sourceBook.ts';
import { aheadWhy } from '../../../src/display/why/aheadWhy.ts';
import { answerWhy } from '../../../src/display/why/answerWhy.ts';
import { type ChangeTableKey, changeWhy } from '../../../src/display/why/changeWhy.ts';
import { chartWhy } from '../../../src/display/why/chartWhy.ts';
import type { FigureRef } from '../../../src/display/why/figureRef.ts';
import { moneyRowWhy, remainingWhy } from '../../../src/display/why/moneyRowWhy.ts';
import { peopleRowWhy } from '../../../src/display/why/peopleRowWhy.ts';
import { planWhyAt } from '../../../src/display/why/planWhy.ts';
import { whatIfWhy } from '../../../src/display/why/whatIfWhy.ts';
import { toWhyPanel } from '../../../src/display/why/whyPanel.ts';
import { readable, shipped, shippedPaths } from '../api/wire.ts';
import { textProblems, textsIn } from './danish.ts';
import { expectWholeTable } from './modelFaults.ts';
import { owner } from './odense.ts';

const KEYS: readonly ChangeTableKey[] = ['barometers', 'totals', 'groups', 'amounts', 'plans', 'flow'];
const KPIS = ['gevinst', 'forbrug', 'nettogevinst', 'afkastgrad'] as const;

function refsOf(barometer: Barometer): FigureRef[] {
  const table = toProjectTable(barometer, toProjectRows(barometer, new Map()), DEFAULT_SELECTION);
  return [
    ...KPIS.map((key) => ({ kind: 'kpi', key }) as const),
    ...barometer.gaps.map((gap) => ({ kind: 'gap', barometer: gap.barometer.key }) as const),
    ...barometer.groups.map(({ group }) => ({ kind: 'group', group: group.key }) as const),
    { kind: 'groups' },
    ...barometer.projects.map(({ project }) => ({ kind: 'project', project: project.key }) as const),
    { kind: 'totals', totals: table.totalsAll },
  ];
}

/** Every panel that an edition's pages can open, by what it is asked of. */
function whysOf(barometer: Barometer): [string, readonly WhyModel[]][] {
  const { edition } = barometer;
  const book = sourceBook(edition.sources);
  const chart = toGevinstForbrugChart(barometer, book);
  return [
    ...refsOf(barometer).map((ref): [string, WhyModel[]] => [
      JSON.stringify(ref).slice(0, 80),
      answerWhy(ref, barometer, book),
    ]),
    ['all ahead', aheadWhy(lookAheadOf(barometer), edition.ledgerSource, book)],
    ...(chart === undefined ? [] : [['chart', chartWhy(chart)] satisfies [string, WhyModel[]]]),
    ...barometer.projects.flatMap((figures): [string, WhyModel[]][] => {
      const page = toProjectPage(barometer, figures, owner, book);
      const name = figures.project.name;
      return [
        ...page.money.rows.map((_, row): [string, WhyModel[]] => [
          `${name}, money ${row}`,
          moneyRowWhy(barometer, figures, row, book),
        ]),
        ...page.people.rows.map((_, row): [string, WhyModel[]] => [
          `${name}, people ${row}`,
          peopleRowWhy(figures, row, book),
        ]),
        ...(page.plans?.rows ?? []).map((_, row): [string, WhyModel[]] => [
          `${name}, plan ${row}`,
          planWhyAt(figures, row, book),
        ]),
        [`${name}, remaining`, remainingWhy(barometer, figures, book)],
        [`${name}, ahead`, aheadWhy(lookAheadOf(barometer, figures), figures.project.source, book)],
        [`${name}, what if`, whatIfWhy(figures, { gevinst: 1000 }, edition.indicatorLimits, book)],
      ];
    }),
  ];
}

const read = (path: string) => computeBarometer(readable(parseEdition('edition.json', shipped(path))).value);

describe.each(shippedPaths().editionPaths)('%s', (path) => {
  const barometer = read(path);
  const { edition } = barometer;
  const panels = whysOf(barometer);

  it('explains every figure: with a name, a value, a source, and a rule where it is computed', () => {
    for (const [asked, whys] of panels) {
      expect(whys.length, asked).toBeGreaterThan(0);
      expect(new Set(whys.map(({ title }) => title)).size, asked).toBe(whys.length);
      for (const { title, value, source, kind, rules } of whys) {
        expect([title, value, source], asked).not.toContain('');
        if (kind === 'Beregnet her') expect(rules, `${asked}: ${title}`).not.toEqual([]);
      }
    }
  });

  it('cites in plain Danish, and in the words of the data', () => {
    const facts = toPictureFacts(edition, { key: 'x', shortName: 'X', synthetic: false });
    const problems = panels.flatMap(([asked, whys]) => {
      const panel = toWhyPanel(asked, whys, {
        facts,
        fetchedAt: '2026-02-03T14:05',
        link: 'https://x.example/',
      });
      return [...textsIn(panel.figures), ...textsIn(panel.shared)].flatMap((text) =>
        textProblems(text)
          .filter((problem) => /no person should see|empty place|double full/.test(problem))
          .map((problem) => `${asked}: "${text}" ${problem}`),
      );
    });
    expect(problems).toEqual([]);
  });

  it("has every table of its projects' pages, whole, with rules where something is computed", () => {
    const book = sourceBook(edition.sources);
    for (const figures of barometer.projects) {
      const page = toProjectPage(barometer, figures, owner, book);
      const exports = projectExports(page, figures, sourceText(book, edition.source));
      for (const { table, rules } of [exports.money(), toIndicatorExport(figures, book)]) {
        expectWholeTable(table);
        expect(rules).not.toEqual([]);
      }
      expect(exports.people().table).toBe(page.people);
      if (page.plans !== undefined) expect(exports.plans().rules).not.toEqual([]);
    }
  });
});

describe('Siden sidst', () => {
  const [first, ...others] = shippedPaths()
    .editionPaths.filter((path) => path.startsWith('odense/'))
    .map(read);
  if (first === undefined) throw new Error('no edition of Odense');
  const pairs = others.map((after) => compareEditions(first, after, owner.projects));

  it('explains every row of every table, and exports it with its rules', () => {
    expect(pairs.length).toBeGreaterThan(0);
    for (const comparison of pairs) {
      const changes = toChanges(comparison);
      const tables = { ...changes.tables, flow: changes.flow };
      for (const key of KEYS) {
        const table = tables[key];
        const exported = toChangeExport({ ...changes, comparison }, key, table, 'Referat');
        expectWholeTable(exported.table);
        if (key !== 'plans' && key !== 'groups') expect(exported.rules, key).not.toEqual([]);
        expect(exported.shown).toContain('Hvad der er ændret fra');
        for (const index of table.rows.keys()) {
          const whys = changeWhy(comparison, key, table, index);
          expect(whys.length, `${key} ${index}`).toBeGreaterThan(0);
          expect(new Set(whys.map(({ title }) => title)).size).toBe(whys.length);
        }
      }
    }
  });
});
