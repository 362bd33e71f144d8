import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, test } from 'vitest';
import { worker } from '../../../mocks/browser.ts';
import { ENDPOINTS } from '../../../mocks/endpoints.ts';
import { catalogueHandler } from '../../../mocks/handlers.ts';
import { scenarios, slow } from '../../../mocks/scenarios.ts';
import { expectPlainFigures, sectionNamed, textOf } from '../../support/pageText.ts';
import { totalsRows } from '../../support/projectRows.ts';
import { renderApp } from '../../support/renderApp.tsx';

const RATES = 'Odense mod landsplan';
const MONEY = 'Gevinst mod forbrug pr. projekt';
const user = userEvent.setup({ delay: null });

async function open() {
  renderApp('/odense/2018-10-30');
  await screen.findByRole('heading', { level: 2, name: 'Udvikling og penge' });
}

function findChart(name: string): Promise<HTMLElement> {
  return screen.findByRole('figure', { name });
}

/** The chart with its drawing in it. */
async function findDrawing(name: string): Promise<HTMLElement> {
  const chart = await findChart(name);
  await waitFor(() => expect(chart.querySelectorAll('svg text').length).toBeGreaterThan(5));
  return chart;
}

describe('when all is well', () => {
  test('unemployment: the ends of both lines are named, and the drawing says what it shows', async () => {
    await open();
    const chart = await findDrawing(RATES);
    const text = textOf(chart);
    expect(text).toContain('Vist til august 2018, som udgaven bygger på.');
    expect(text).toContain('Odense 5,2 %');
    expect(text).toContain('Hele landet 3,9 %');
    expect(text).toContain(
      'Ledigheden i Odense gik fra 6,2 % i maj 2015 til 5,2 % i august 2018; landet lå da på 3,9 %.',
    );
    expect(text).toMatch(/Kilde: \S/);
  });

  test('money: each project has its two bars, and one without a gain says so', async () => {
    await open();
    const text = textOf(await findDrawing(MONEY));
    expect(text).toContain('Realiseret til og med uge 35 2018, mio. kr.');
    expect(text).toContain('CV-boost');
    expect(text).toContain('16,7');
    expect(text).toContain('ikke målt endnu');
    expect(text).toContain('9 projekter har større gevinst end forbrug, 5 har mindre.');
  });

  test('each has a table with the same figures, and the way back', async () => {
    await open();
    const rates = await findDrawing(RATES);
    await user.click(within(rates).getByRole('button', { name: 'Tabel' }));
    const rows = within(within(rates).getByRole('table', { name: RATES }))
      .getAllByRole('row')
      .map(textOf);
    expect(rows[0]).toBe('Måned Odense Hele landet Afstand, %-point Bemærkning');
    expect(rows.at(-1)).toMatch(/^august 2018 5,2 % 3,9 % 1,3/);
    expect(rates.querySelector('svg')).toBeNull();

    const money = await findDrawing(MONEY);
    await user.click(within(money).getByRole('button', { name: 'Tabel' }));
    const lines = within(within(money).getByRole('table', { name: MONEY }))
      .getAllByRole('row')
      .map(textOf);
    expect(lines).toHaveLength(16);
    expect(lines).toContain('Efterværn 320.996 548.667 -227.671');
    expect(lines.at(-1)).toBe('I alt 46.022.596 31.654.596 14.368.000');

    await user.click(within(rates).getByRole('button', { name: 'Diagram' }));
    await findDrawing(RATES);
    expect(within(rates).getByRole('button', { name: 'Diagram' }).getAttribute('aria-pressed')).toBe('true');
    expectPlainFigures();
  });

  test('a month without a figure is said to be so in the table', async () => {
    await open();
    const rates = await findDrawing(RATES);
    await user.click(within(rates).getByRole('button', { name: 'Tabel' }));
    const table = textOf(within(rates).getByRole('table', { name: RATES }));
    expect(table).toMatch(/\w+ \d{4} ikke oplyst/);
  });
});

describe('when the series cannot be had', () => {
  test('the figures and the chart of money stay; the other says why, and a retry brings it', async () => {
    worker.use(...scenarios.errorSeries);
    await open();
    const problem = await screen.findByRole('alert');
    expect(textOf(problem)).toContain('Serveren svarede med fejl 500.');
    expect(textOf(problem)).toContain('Dokument: series/bruttoledighed.json');
    expect(totalsRows()[0]?.[1]).toBe('46.022.596');
    await findDrawing(MONEY);

    worker.resetHandlers();
    await user.click(within(problem).getByRole('button', { name: 'Prøv igen' }));
    await findDrawing(RATES);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('a series that does not fit says where', async () => {
    worker.use(http.get(ENDPOINTS.series, () => HttpResponse.json({ class: 'dataset', version: '2.0' })));
    await open();
    const problem = textOf(await screen.findByRole('alert'));
    expect(problem).toContain('Dokumentet er ikke, som det skal være, og kan ikke vises.');
    expect(problem).toContain('series/bruttoledighed.json');
  });

  test('a catalogue without the series says so', async () => {
    worker.use(catalogueHandler((catalogue) => ({ ...catalogue, series: [] })));
    await open();
    const section = sectionNamed('Udvikling og penge');
    await within(section).findByText('Kataloget har ingen serie for barometeret.');
    await findDrawing(MONEY);
  });
});

test('while the series is on its way, the figures are there, and room is kept for it', async () => {
  worker.use(...slow(4000, ENDPOINTS.series));
  await open();
  expect(totalsRows()[0]?.[1]).toBe('46.022.596');
  const section = sectionNamed('Udvikling og penge');
  const top = (await findDrawing(MONEY)).getBoundingClientRect().top + window.scrollY;
  const waiting = within(section).queryByRole('status', { name: 'Henter tal …' });
  expect(waiting, 'the series came before this looked').not.toBeNull();
  const money = await findDrawing(MONEY);
  await findDrawing(RATES);
  // A notice may come with the series, and takes a line or two.
  expect(Math.abs(money.getBoundingClientRect().top + window.scrollY - top)).toBeLessThan(100);
});
