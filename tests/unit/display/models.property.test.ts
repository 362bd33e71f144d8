import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseEdition } from '../../../src/api/parseEdition.ts';
import { type Barometer, computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import type { Finding } from '../../../src/barometer/finding.ts';
import { toAbout } from '../../../src/display/aboutPage.ts';
import { cellText } from '../../../src/display/cellText.ts';
import { toGevinstForbrugChart } from '../../../src/display/gevinstForbrugChart.ts';
import type { TableModel } from '../../../src/display/models.ts';
import { toOverview } from '../../../src/display/overview.ts';
import { toProjectPage } from '../../../src/display/projectPage.ts';
import { toProjectRows, toProjectTable } from '../../../src/display/projectTable.ts';
import { DEFAULT_SELECTION, SORT_COLUMNS } from '../../../src/display/selection.ts';
import { sourceBook } from '../../../src/display/sourceBook.ts';
import { toWhatIf } from '../../../src/display/whatIf.ts';
import { arbMutation, type Mutation, mutate } from '../api/mutation.ts';
import { readable } from '../api/wire.ts';
import { expectDanish, textProblems, textsIn } from './danish.ts';
import { aliases, EDITION, odense, owner } from './odense.ts';

// A thousand cases each take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const tableTexts = (table: TableModel | undefined) =>
  [...(table?.rows ?? []), ...(table?.footer ?? [])]
    .flatMap((row) => row.map(cellText))
    .filter((text) => text !== '');

/** Every text that an edition puts on its pages. */
function pagesOf(barometer: Barometer, findings: readonly Finding[]): string[] {
  const book = sourceBook(barometer.edition.sources);
  const rows = toProjectRows(barometer, aliases);
  const chart = toGevinstForbrugChart(barometer, book);
  const about = toAbout(barometer, findings, book);
  const pages = barometer.projects.map((figures) => toProjectPage(barometer, figures, owner, book));
  const { searchText: _, ...table } = {
    ...toProjectTable(barometer, rows, DEFAULT_SELECTION),
    searchText: '',
  };
  return [
    ...textsIn(toOverview(barometer, findings, 'Odense', book)),
    ...textsIn([table.totalsAll.label, table.totalsAll.missing, table.chips]),
    ...rows.flatMap((row) => [row.groupText, row.computedText, row.shareText, row.planRatioText]),
    ...rows.flatMap((row) => [
      ...textsIn(row.indicators),
      ...SORT_COLUMNS.map((column) => cellText(row.cells[column])),
    ]),
    ...tableTexts(chart?.table),
    ...textsIn([chart?.title, chart?.subtitle, chart?.summary, chart?.source]),
    ...textsIn({ ...about, checks: undefined }),
    ...tableTexts(about.checks),
    ...pages.flatMap(({ money, people, plans, ...rest }) => [
      ...textsIn(rest),
      ...[money, people, plans].flatMap(tableTexts),
    ]),
    ...barometer.projects.flatMap((figures) => {
      const { afkastgrad, nettogevinst } = toWhatIf(figures, {}, {});
      return [afkastgrad, nettogevinst];
    }),
  ];
}

describe("everything on the pages of Odense's edition", () => {
  it('is whole and Danish', () => {
    const texts = pagesOf(odense, []);
    expect(texts.length).toBeGreaterThan(1000);
    expectDanish(texts);
  });
});

/** A text in place of a text is shown, whatever it says. */
const isNoText = ({ change }: Mutation) => change.kind !== 'replace' || typeof change.by !== 'string';

describe('an edition with one slip', () => {
  it('has pages all the same, and on none of them what no person should see', () => {
    fc.assert(
      fc.property(arbMutation(EDITION).filter(isNoText), (slip) => {
        const parsed = parseEdition('edition.json', mutate(EDITION, slip));
        if (parsed.kind === 'failed') return;
        const { value, findings } = readable(parsed);
        // What stands in the document may be quoted.
        const texts = pagesOf(computeBarometer(value), findings).filter(
          (text) => !text.includes('der står '),
        );
        const problems = texts.flatMap((text) => textProblems(text).map((problem) => `"${text}" ${problem}`));
        expect(problems.filter((problem) => /no person should see|empty place|double/.test(problem))).toEqual(
          [],
        );
      }),
      { numRuns: 300 },
    );
  });
});
