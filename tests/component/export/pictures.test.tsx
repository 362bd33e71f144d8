import { describe, expect, test } from 'vitest';
import '../../../src/styles/tokens.css';
import { PICTURE_SIZES } from '../../../src/display/picture.ts';
import { PNG_LIMITS, svgToPng } from '../../../src/export/png.ts';
import { expectStandsAlone, inkShare, parsed, pictureOf } from './pictureTruth.tsx';
import { shippedCharts } from './shippedCharts.ts';

// What pictures say is held against tables and screen in everyEdition.test.tsx; this is what they are.

const charts = await shippedCharts('odense', '2018-10-30');
const synthetic = await shippedCharts('eksempelby', '2024-12-17');

test('the edition has charts of all kinds', () => {
  expect(charts.map(({ chart }) => chart.request.kind)).toEqual(
    expect.arrayContaining(['zones', 'bars', 'line']),
  );
});

describe.each(
  [...charts, ...synthetic].map(
    (each) => [`${each.chart.picture.facts[1]}: ${each.fileBase.what}`, each] as const,
  ),
)('%s', (_, each) => {
  test.each(PICTURE_SIZES)('stands alone at the size $key', async ({ key, width, height }) => {
    const svg = await pictureOf(each, key);
    expectStandsAlone(svg, each);
    const png = await svgToPng(svg, 1);
    expect(png).toMatchObject({ kind: 'made', width, ...(height === undefined ? {} : { height }) });
    if (png.kind !== 'made') return;
    const bitmap = await createImageBitmap(png.blob);
    expect([bitmap.width, bitmap.height]).toEqual([png.width, png.height]);
    expect(inkShare(bitmap)).toBeGreaterThan(0.005);
  });
});

test.each(
  [1, 2, 4].flatMap((scale) => (['zones', 'bars', 'line'] as const).map((kind) => [scale, kind] as const)),
)('at %i× a chart of %s has exactly its pixels, and is not blank', async (scale, kind) => {
  const chart = charts.find((each) => each.chart.request.kind === kind);
  if (chart === undefined) throw new Error(`no chart of ${kind}`);
  const svg = await pictureOf(chart);
  const height = Number(parsed(svg).documentElement.getAttribute('height'));
  const png = await svgToPng(svg, scale);
  expect(png).toMatchObject({ kind: 'made', width: 720 * scale, height: height * scale });
  if (png.kind !== 'made') return;
  const bitmap = await createImageBitmap(png.blob);
  expect([bitmap.width, bitmap.height]).toEqual([png.width, png.height]);
  expect(inkShare(bitmap)).toBeGreaterThan(0.005);
});

test('the typeface goes along: without it the picture looks different', async () => {
  const [first] = charts;
  if (first === undefined) throw new Error('no charts');
  const svg = await pictureOf(first);
  const [own, other] = await Promise.all([
    svgToPng(svg, 1),
    svgToPng(svg.replace("@font-face{font-family:'Source", "@font-face{font-family:'Other"), 1),
  ]);
  expect(own.kind).toBe('made');
  expect(own).not.toHaveProperty('blob.size', other.kind === 'made' ? other.blob.size : 0);
});

test.each([1, 2, 4])('a slide has exactly its pixels at %i×', async (scale) => {
  const [first] = charts;
  if (first === undefined) throw new Error('no charts');
  const png = await svgToPng(await pictureOf(first, 'slide'), scale);
  expect(png).toMatchObject({ kind: 'made', width: 1920 * scale, height: 1080 * scale });
});

test('refuses what browsers cannot draw, and says how large it is', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="10" viewBox="0 0 9000 10"></svg>';
  expect(await svgToPng(svg, 4)).toEqual({ kind: 'tooLarge', width: 36_000, height: 40 });
  expect(PNG_LIMITS.side).toBeLessThan(36_000);
});

test('says when a drawing cannot be read', async () => {
  expect(await svgToPng('<svg width="10" height="10"><g></svg>', 1)).toEqual({ kind: 'notDrawn' });
});
