import { cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import '../../../src/styles/tokens.css';
import {
  expectStandsAlone,
  figuresOfTable,
  figuresPrinted,
  OnScreen,
  parsed,
  pictureOf,
  textsOf,
} from './pictureTruth.tsx';
import { shippedCharts, shippedEditions } from './shippedCharts.ts';

const editions = await shippedEditions();

afterEach(cleanup);

test('there is more than one owner, and many editions', () => {
  expect(new Set(editions.map(([owner]) => owner)).size).toBeGreaterThan(1);
  expect(editions.length).toBeGreaterThan(10);
});

test.each(editions)(
  '%s %s: picture, table and screen say the same of every chart',
  async (owner, edition) => {
    const charts = await shippedCharts(owner, edition);
    for (const chart of charts) {
      const about = `${chart.about.title}, ${owner} ${edition}`;
      const figures = figuresOfTable(chart);
      expect(figures.length, about).toBeGreaterThan(0);

      const svg = await pictureOf(chart);
      expectStandsAlone(svg, chart);
      const inPicture = textsOf(parsed(svg));
      expect(inPicture, about).toEqual(expect.arrayContaining(figures));

      const { container, unmount } = render(<OnScreen request={chart.chart.request} />);
      await waitFor(() => expect(textsOf(container), about).toEqual(expect.arrayContaining(figures)));
      // Nothing is printed that the table does not have, and both print it in the same order.
      const onScreen = figuresPrinted(textsOf(container), chart);
      expect(onScreen, about).toHaveLength(chart.chart.request.kind === 'line' ? 0 : figures.length);
      expect(figuresPrinted(inPicture, chart), about).toEqual(onScreen);
      unmount();
    }
  },
);
