import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterEach, describe, expect, test } from 'vitest';
import { worker } from '../../../mocks/browser.ts';
import { BAD_REQUEST_MESSAGE } from '../../../mocks/documents/statbankReply.ts';
import { statbankScenarios } from '../../../mocks/statbank.ts';
import { useOfficialStore } from '../../../src/ui/state/officialStore.ts';
import type { OfficialQuestion } from '../../../src/ui/state/useOfficialFigures.ts';
import { sectionNamed, textOf } from '../../support/pageText.ts';
import { drawn, questionOf, renderOfficial, shippedSeries } from './officialQuestion.tsx';

const ASK = 'Hent nyeste fra Danmarks Statistik';
const user = userEvent.setup({ delay: null });
const shipped = await shippedSeries();

afterEach(() => useOfficialStore.setState({ uses: {} }));

const button = (name: string) => screen.getByRole('button', { name });
const section = () => sectionNamed('Officielle tal');

/** The rows of a table as people read them. */
function rows(name: string | RegExp): string[][] {
  const table = screen.getByRole('table', { name });
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.querySelectorAll<HTMLElement>('th, td')].map(textOf));
}

/** Asks, with StatBank answering in one of its ways. */
async function ask(answer: keyof typeof statbankScenarios, overrides?: Partial<OfficialQuestion>) {
  worker.use(...statbankScenarios[answer]);
  renderOfficial(questionOf(shipped, overrides));
  await user.click(button(ASK));
}

describe('asking', () => {
  test('shows who is asked about, and a way to give up', async () => {
    await ask('statbank-slow');
    expect(textOf(screen.getByRole('status'))).toBe(
      'Henter tal for Hele landet og Odense fra Danmarks Statistik …',
    );
    expect(screen.getByRole('progressbar')).toBeTruthy();
    expect(screen.queryByRole('button', { name: ASK })).toBeNull();
    await user.click(button('Annullér'));
    expect(textOf(screen.getByRole('alert'))).toContain(
      'Hentningen blev afbrudt. Siden bruger fortsat den serie, der følger med.',
    );
    expect(drawn()).toBe('64 2022-12');
  });

  test('again after giving up works, and an answer that comes too late does nothing', async () => {
    await ask('statbank-slow');
    await user.click(button('Annullér'));
    worker.use(...statbankScenarios['statbank-good']);
    await user.click(button('Prøv igen'));
    expect(await screen.findByRole('button', { name: 'Brug tallene' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('moves the focus to what comes in place of the button', async () => {
    await ask('statbank-good');
    await screen.findByRole('button', { name: 'Brug tallene' });
    expect(section().querySelector('.official-panel')).toBe(document.activeElement);
  });
});

describe('what came, before it is used', () => {
  test('is shown: revised, new, and what it means for the edition', async () => {
    await ask('statbank-revised');
    await screen.findByRole('heading', { name: 'Nye tal: Danmarks Statistik, AUS08' });
    expect(textOf(section())).toMatch(/Hentet 1\. november 2018\. 2 reviderede, 4 nye og \d+ uændrede tal/);
    expect(rows('Reviderede tal')).toEqual([
      ['Odense', 'juli 2017', '6,4 %', '6,1 %', '-0,3 %-point'],
      ['Odense', 'august 2018', '5,2 %', '5,3 %', '+0,1 %-point'],
    ]);
    expect(rows('Nye tal').map(([area, period]) => `${area}, ${period}`)).toEqual([
      'Hele landet, februar 2023',
      'Odense, februar 2023',
      'Hele landet, januar 2023',
      'Odense, januar 2023',
    ]);
    expect(rows('I forhold til udgavens egne tal')).toEqual([
      ['Odense', 'august 2018', '5,2 %', '5,3 %', '+0,1 %-point'],
    ]);
    expect(drawn()).toBe('64 2022-12');
  });

  test('is not used when the edition’s series is kept', async () => {
    await ask('statbank-revised');
    await user.click(await screen.findByRole('button', { name: 'Behold udgavens' }));
    expect(button(ASK)).toBeTruthy();
    expect(drawn()).toBe('64 2022-12');
  });

  test('is used by the charts when accepted, until one goes back', async () => {
    await ask('statbank-revised');
    await user.click(await screen.findByRole('button', { name: 'Brug tallene' }));
    expect(drawn()).toBe('61 2023-02');
    expect(textOf(section())).toContain(
      'Diagrammerne viser tal fra Danmarks Statistik, AUS08, hentet 1. november 2018.',
    );
    await user.click(button('Tilbage til udgavens serie'));
    expect(drawn()).toBe('64 2022-12');
    expect(button(ASK)).toBeTruthy();
  });

  test('names its source and day in the series that charts draw', async () => {
    await ask('statbank-good');
    await user.click(await screen.findByRole('button', { name: 'Brug tallene' }));
    const { series } = useOfficialStore.getState().uses['bruttoledighed'] ?? {};
    expect(series?.source).toMatch(/; Danmarks Statistik, AUS08, hentet 1\. november 2018$/);
    expect(series?.title).toBe(shipped.title);
    expect(series?.breaks).toEqual(shipped.breaks);
  });

  test('is fetched once a day', async () => {
    let today = '2018-11-01';
    await ask('statbank-good', { today: () => today });
    await user.click(await screen.findByRole('button', { name: 'Behold udgavens' }));
    worker.use(http.get('https://api.statbank.dk/*', () => HttpResponse.error()));
    await user.click(button(ASK));
    expect(textOf(section())).toContain('Hentet tidligere i dag, 1. november 2018; der er ikke spurgt igen.');
    today = '2018-11-02';
    await user.click(button('Behold udgavens'));
    await user.click(button(ASK));
    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});

describe('every other answer ends in its own sentence, and the shipped figures stay', () => {
  test.each<[keyof typeof statbankScenarios, string]>([
    ['statbank-refused', 'Browseren fik ikke lov til at hente tallene.'],
    ['statbank-slow', 'Danmarks Statistik svarede ikke inden for tiden.'],
    ['statbank-html', 'Svaret var en side eller en anden tekst, ikke tal.'],
    ['statbank-badRequest', `Danmarks Statistik afviste forespørgslen med ordene: "${BAD_REQUEST_MESSAGE}".`],
    ['statbank-half', 'Svaret holdt op midt i tallene. Prøv igen.'],
    ['statbank-otherTable', 'Svaret er tabellen AUS07, ikke den, der blev spurgt om (AUS08).'],
    ['statbank-unknownArea', 'Danmarks Statistik har ingen tal for Odense.'],
    ['statbank-noMonths', 'Svaret var den rigtige tabel, men uden et eneste tal.'],
    ['statbank-throttled', 'Danmarks Statistik har for mange forespørgsler lige nu.'],
  ])('%s', async (answer, sentence) => {
    await ask(answer, { timeoutMs: answer === 'statbank-slow' ? 50 : 20_000 });
    const alert = await screen.findByRole('alert');
    expect(textOf(alert)).toContain(sentence);
    expect(textOf(alert)).toContain('Siden bruger fortsat den serie, der følger med.');
    expect(drawn()).toBe('64 2022-12');
    worker.use(...statbankScenarios['statbank-good']);
    await user.click(button('Prøv igen'));
    await waitFor(() => expect(button('Brug tallene')).toBeTruthy());
  });

  test('a document that fits nowhere is told place by place', async () => {
    worker.use(http.get('https://api.statbank.dk/*', () => HttpResponse.json({ id: 5 })));
    renderOfficial(questionOf(shipped));
    await user.click(button(ASK));
    const alert = await screen.findByRole('alert');
    expect(textOf(alert)).toContain('Svaret kunne ikke læses som tal fra Statistikbanken.');
    expect(textOf(alert)).toContain('id: der står 5, men her ventes en liste.');
    await user.click(button('Luk'));
    expect(button(ASK)).toBeTruthy();
  });
});

describe('where nobody is to be asked', () => {
  test.each<[string, Partial<OfficialQuestion>, string]>([
    [
      'the catalogue does not allow it',
      { outsideCalls: { allowed: false } },
      'Denne installation henter ikke tal',
    ],
    ['the municipality is made up', { isSynthetic: true }, 'Kommunen er opdigtet'],
    ['there are no areas', { areas: [] }, 'Serien har ingen områder med tal'],
  ])('%s', (_, overrides, sentence) => {
    renderOfficial(questionOf(shipped, overrides));
    expect(textOf(section())).toContain(sentence);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('a proxy of the catalogue is asked instead', async () => {
    const asked: string[] = [];
    worker.use(
      http.get('*/statbank/data/AUS08/JSONSTAT', ({ request }) => {
        asked.push(new URL(request.url).search);
        return new HttpResponse('Too Many Requests', { status: 503 });
      }),
    );
    renderOfficial(questionOf(shipped, { outsideCalls: { allowed: true, proxy: '/statbank/' } }));
    await user.click(button(ASK));
    expect(textOf(await screen.findByRole('alert'))).toContain('for mange forespørgsler');
    expect(asked).toEqual(['?OMR%C3%85DE=000,461&SAESONFAK=9&Tid=*']);
  });
});
