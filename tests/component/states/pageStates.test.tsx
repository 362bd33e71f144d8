import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, test } from 'vitest';
import { worker } from '../../../mocks/browser.ts';
import { ENDPOINTS } from '../../../mocks/endpoints.ts';
import { catalogueHandler } from '../../../mocks/handlers.ts';
import { type Scenario, scenarios, slow } from '../../../mocks/scenarios.ts';
import { expectPlainFigures, textOf } from '../../support/pageText.ts';
import { renderApp } from '../../support/renderApp.tsx';

const PAGES = [
  { page: 'Oversigt', address: '/odense/2018-10-30', heading: /^Hver krone/ },
  { page: 'Projekt', address: '/odense/2018-10-30/projekter/cv-boost', heading: 'CV-boost' },
  { page: 'Om tallene', address: '/odense/2018-10-30/om', heading: 'Om tallene' },
] as const;

const EDITION = 'odense/2018-10-30/edition.json';
const user = userEvent.setup({ delay: null });

function findReady(heading: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole('heading', { level: 1, name: heading });
}

async function openIn(scenario: Scenario, address: string): Promise<string> {
  worker.use(...scenario);
  renderApp(address);
  return textOf(await screen.findByRole('alert'));
}

describe.each(PAGES)('$page', ({ address, heading }) => {
  test('while it loads: says so, and leaves room for what will come', async () => {
    worker.use(...slow(300));
    renderApp(address);
    const status = await screen.findByRole('status', { name: 'Henter tal …' });
    const before = screen.getByRole('main').getBoundingClientRect();
    expect(status.getBoundingClientRect().height).toBeGreaterThan(window.innerHeight);

    await findReady(heading);
    expect(status.isConnected).toBe(false);
    const after = screen.getByRole('main').getBoundingClientRect();
    expect(Math.abs(after.top - before.top), 'the page jumped down').toBeLessThanOrEqual(1);
    expect(after.left).toBe(before.left);
    expect(after.width).toBe(before.width);
    expect(after.height).toBeGreaterThan(before.height * 0.9);
  });

  test('when the server fails: the cause, the document, and a retry that works', async () => {
    const text = await openIn(scenarios.error, address);
    expect(text).toContain('Tallene kunne ikke hentes');
    expect(text).toContain('Serveren svarede med fejl 500. Prøv igen om lidt.');
    expect(text).toContain(`Dokument: ${EDITION}`);

    worker.resetHandlers();
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }));
    await findReady(heading);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('when it still fails: the error again, and no page', async () => {
    await openIn(scenarios.error, address);
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }));
    await screen.findByRole('status', { name: 'Henter tal …' });
    await screen.findByRole('alert');
    expect(screen.queryByRole('heading', { level: 1, name: heading })).toBeNull();
  });

  test('when a page comes where figures were expected: says so', async () => {
    const text = await openIn(scenarios.html, address);
    expect(text).toContain('Serveren svarede med noget andet end tal, måske en side til at logge ind på.');
    expect(text).toContain('Dokument: index.json');
  });

  test('without a connection: says so, and works when it is back', async () => {
    const text = await openIn(scenarios.offline, address);
    expect(text).toContain('Der er ingen forbindelse til serveren. Tjek netværket, og prøv igen.');
    worker.resetHandlers();
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }));
    await findReady(heading);
  });

  test('when the document does not fit: the place, what stands there, and what was expected', async () => {
    const text = await openIn(scenarios.invalid, address);
    expect(text).toContain('Dokumentet er ikke, som det skal være, og kan ikke vises.');
    expect(text).toContain('meetingDate mangler');
    expect(text).toContain(`Dokument: ${EDITION}`);
    expect(screen.getByRole('button', { name: 'Prøv igen' })).toBeDefined();
  });

  test('when there is nothing to show: why', async () => {
    worker.use(...scenarios.empty);
    renderApp(address);
    await screen.findByText('Opfølgningen har hverken projekter, barometre eller målgrupper.');
    expect(screen.getByRole('heading', { name: 'Her er ingen tal' })).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('when all is well: the page', async () => {
    renderApp(address);
    await findReady(heading);
    expectPlainFigures();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('what the catalogue can be', () => {
  test('not there', async () => {
    const notThere = http.get(ENDPOINTS.catalogue, () => HttpResponse.text('Not found', { status: 404 }));
    const text = await openIn([notThere], '/');
    expect(text).toContain('Dokumentet findes ikke på serveren.');
    expect(text).toContain('Dokument: index.json');
  });

  test('closed: the way to log in, where the catalogue says it', async () => {
    const text = await openIn(
      [
        catalogueHandler((catalogue) => ({
          ...catalogue,
          settings: { ...catalogue.settings, login: 'https://login.example/' },
        })),
        http.get(ENDPOINTS.edition, () => HttpResponse.text('No', { status: 403 })),
      ],
      '/odense/2018-10-30',
    );
    expect(text).toContain('Du er ikke logget ind, eller du har ikke adgang til tallene.');
    const link = screen.getByRole('link', { name: 'Log ind' });
    expect(link.getAttribute('href')).toBe('https://login.example/');
  });

  test('without editions of the owner: says whose', async () => {
    worker.use(
      catalogueHandler((catalogue) => ({
        ...catalogue,
        owners: catalogue.owners.map((owner) => ({ ...owner, editions: [] })),
      })),
    );
    renderApp('/odense');
    await screen.findByText('Odense Kommune har endnu ingen opfølgninger.');
  });

  test('with several editions: the front page is the newest', async () => {
    worker.use(
      catalogueHandler((catalogue) => ({
        ...catalogue,
        owners: catalogue.owners.map((owner) => {
          const edition = owner.editions.find(({ key }) => key === '2018-10-30');
          const older = { key: '2018-05-01', meetingDate: '2018-05-01' };
          return { ...owner, editions: edition === undefined ? [] : [{ ...edition, ...older }, edition] };
        }),
      })),
    );
    renderApp('/');
    await findReady(/^Hver krone/);
    await waitFor(() => expect(textOf(document.body)).toContain('Opfølgning 30. oktober 2018'));
  });
});
