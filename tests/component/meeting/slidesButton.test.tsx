import { cleanup, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { worker } from '../../../mocks/browser.ts';
import { scenarios } from '../../../mocks/scenarios.ts';
import { toPptx } from '../../../src/export/pptx/toPptx.ts';
import { useEditionFile } from '../../../src/ui/pages/edition/useEditionFile.ts';
import { FileProgress } from '../../../src/ui/parts/FileProgress.tsx';
import { attribute, elements, PptxFile, paragraphs } from '../../support/readPptx.ts';
import { openApp } from '../../support/renderApp.tsx';
import { ODENSE, shippedMeeting, slidesSubject, stepsOf } from '../../support/slideMeetings.ts';
import { type SavedFile, watchSavedFiles } from '../export/savedFiles.ts';

const NAME = 'Hent som PowerPoint';
const SAVED = /^Gemt: moede_odense_udgave-2018-10-30\.pptx\./;
const SLOW = { timeout: 30_000 };

let saved: SavedFile[] = [];

beforeEach(() => {
  saved = watchSavedFiles();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function savedSlides(): Promise<PptxFile> {
  const blob = await saved[0]?.blob;
  return new PptxFile(new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer()));
}

const titlesOf = (file: PptxFile) =>
  file.slides.map((slide) => {
    const title = elements(file.xml(slide), 'p:sp').find(
      (each) => attribute(each, 'p:ph', 'type') === 'title',
    );
    return title === undefined ? '' : paragraphs(title).join(' ');
  });
const linksOf = (file: PptxFile) =>
  file.slides.flatMap((slide) =>
    file.targets(slide).flatMap(({ kind, target }) => (kind === 'hyperlink' ? [new URL(target)] : [])),
  );

/** Opens the plan of the meeting and takes the slides from there. */
async function takeSlides(address = '/odense/2018-10-30') {
  await openApp(address);
  await userEvent.click(screen.getByRole('button', { name: 'Tilret mødet' }));
  await userEvent.click(await screen.findByRole('button', { name: NAME }, SLOW));
  await screen.findByText(SAVED, {}, SLOW);
}

test('the plan of the meeting can be taken along as PowerPoint, without what it leaves out', async () => {
  await takeSlides('/odense/2018-10-30?udelad=udvikling,kilder');
  const file = await savedSlides();
  const meeting = await shippedMeeting(ODENSE);
  const left = meeting.sections.filter(({ key }) => key !== 'udvikling' && key !== 'kilder');
  expect(titlesOf(file)).toHaveLength(left.flatMap(({ steps }) => steps).length);
  expect(titlesOf(file)[0]).toMatch(/^Hver krone, der er brugt, har foreløbig givet/);
  expect(elements(file.xml('ppt/presentation.xml'), 'p14:section')).toHaveLength(left.length);
});

test('each slide leads back to its own step, under the plan', async () => {
  await takeSlides('/odense/2018-10-30?udelad=udvikling');
  const [first, second] = linksOf(await savedSlides());
  expect(first?.pathname).toMatch(/\/odense\/2018-10-30\/moede\/overskrift$/);
  expect(first?.search).toBe('?udelad=udvikling');
  expect(second?.pathname).toMatch(/\/moede\/barometer-bruttoledighed$/);
});

test('the export of the whole edition has the slides too, also where the series cannot be had', async () => {
  worker.use(...scenarios.errorSeries);
  await openApp('/odense/2018-10-30');
  await userEvent.click(screen.getByRole('button', { name: 'Eksportér alt' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Eksportér hele opgørelsen' }));
  await userEvent.click(dialog.getByRole('button', { name: NAME }));
  await dialog.findByText(SAVED, {}, SLOW);
  expect(titlesOf(await savedSlides())).toContain('Udviklingen kan ikke vises');
});

test('the plan with its button and what it tells are accessible', async () => {
  await takeSlides();
  const { violations } = await axe.run(screen.getByRole('dialog'));
  expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
});

const TIMES = 40;

/** The same meeting again and again, as long as the largest there are. */
function LongMeeting({ meeting }: { readonly meeting: Awaited<ReturnType<typeof shippedMeeting>> }) {
  const { state, run, cancel } = useEditionFile();
  const sections = Array.from({ length: TIMES }, () => meeting.sections).flat();
  const start = () =>
    void run(
      async (making) => ({
        blob: await toPptx({ ...meeting, sections }, slidesSubject, making),
        name: 'lang.pptx',
        missing: [],
      }),
      () => 'fejl',
    );
  return (
    <>
      <button type="button" onClick={start}>
        Start
      </button>
      <FileProgress state={state} onCancel={cancel} />
    </>
  );
}

test('a thousand slides show how far they are, hold no one up, and can be given up', async () => {
  const meeting = await shippedMeeting(ODENSE);
  render(<LongMeeting meeting={meeting} />);
  let longest = 0;
  let last = performance.now();
  const ticks = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 5);
  await userEvent.click(screen.getByRole('button', { name: 'Start' }));
  const progress = await screen.findByRole('progressbar', {}, SLOW);
  expect(progress).toHaveAttribute('max', String(2 * TIMES * stepsOf(meeting).length));
  await new Promise((resolve) => setTimeout(resolve, 500));
  clearInterval(ticks);
  // One slide at a time, also on a machine that has other work.
  expect(longest).toBeLessThan(1000);
  await userEvent.click(screen.getByRole('button', { name: 'Annullér' }));
  expect(await screen.findByText('Annulleret. Der er ikke gemt noget.')).toBeVisible();
  expect(saved).toEqual([]);
});
