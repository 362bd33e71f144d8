import { expect, it } from 'vitest';
import { embedFacts, toEmbedCards } from '../../../src/display/embedCards.ts';
import { toGapChart } from '../../../src/display/gapChart.ts';
import { toGevinstForbrugChart } from '../../../src/display/gevinstForbrugChart.ts';
import { toPictureFacts } from '../../../src/display/pictureFacts.ts';
import { toRateChart } from '../../../src/display/rateChart.ts';
import { toRatesChart } from '../../../src/display/ratesChart.ts';
import { book, odense, odenseWith, owner, series } from './odense.ts';

const cards = toEmbedCards(odense, owner.shortName);

it('are the figures, the barometers, the groups, the projects and the charts, each under its own name', () => {
  expect(cards.map(({ key }) => key)).toEqual([
    'noegletal',
    'bruttoledighed',
    'aktivitetsparate',
    'maalgrupper',
    'projekter',
    'gevinst-forbrug',
    'ledighed-bruttoledighed',
    'ledighed-omraader-bruttoledighed',
    'afstand-bruttoledighed',
    'penge-over-tid',
    'afkastgrad-over-tid',
  ]);
});

it('of charts are called what the charts are called, so that a chart can say where its card is', () => {
  const figures = odense.gaps[0];
  if (figures === undefined) throw new Error('no barometer');
  const { barometer } = figures;
  const charts = [
    toGevinstForbrugChart(odense, book),
    toRateChart(series, { barometer, ownerName: owner.shortName, until: '2018-08' }),
    toRatesChart(series, barometer, owner.shortName, undefined),
    toGapChart(series, figures, odense.edition.decisions.items, undefined)?.chart,
  ];
  for (const chart of charts) {
    expect(cards).toContainEqual(expect.objectContaining({ key: chart?.key, title: chart?.title }));
  }
});

it('without a series have no charts of unemployment', () => {
  const without = odenseWith({ barometers: { complete: true, items: [] } });
  expect(toEmbedCards(without, 'Odense').map(({ key }) => key)).toEqual([
    'noegletal',
    'maalgrupper',
    'projekter',
    'gevinst-forbrug',
    'penge-over-tid',
    'afkastgrad-over-tid',
  ]);
});

it('say period, edition, how far the figures go, and that they are made up', () => {
  const facts = toPictureFacts(odense.edition, owner);
  expect(embedFacts('august 2018', facts)).toEqual([
    'Periode: august 2018',
    'Udgave: Odense, 30. oktober 2018',
    'Opgjort til og med uge 35 2018',
  ]);
  expect(embedFacts('til og med uge 35 2018', { ...facts, isSynthetic: true })).toEqual([
    'Periode: til og med uge 35 2018',
    'Udgave: Odense, 30. oktober 2018',
    'Eksempel: tallene er opdigtede.',
  ]);
});
