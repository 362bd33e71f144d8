import { cleanup, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import type { Meeting } from '../../../src/display/meeting/step.ts';
import { SlidesButton } from '../../../src/ui/pages/meeting/SlidesButton.tsx';
import { attribute, elements, PptxFile, paragraphs } from '../../support/readPptx.ts';
import { linkTo, ODENSE, shippedMeeting, stepsOf } from '../../support/slideMeetings.ts';
import { type SavedFile, watchSavedFiles } from '../export/savedFiles.ts';

const FACTS = {
  owner: 'Odense',
  ownerKey: 'odense',
  edition: '30. oktober 2018',
  editionKey: '2018-10-30',
  cutOff: 'uge 35 2018',
  cutOffDay: '2018-09-02',
  observationMonth: '2018-08',
  isSynthetic: false,
};
const meeting = await shippedMeeting(ODENSE);
const NAME = 'Hent som PowerPoint';

/** A meeting with the same section again and again: `times` as many steps. */
function manyTimes(times: number): Meeting {
  return { ...meeting, sections: Array.from({ length: times }, () => meeting.sections).flat() };
}

let saved: SavedFile[] = [];

beforeEach(() => {
  saved = watchSavedFiles();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('the button saves the meeting as PowerPoint, under the name of the edition', async () => {
  render(<SlidesButton meeting={meeting} facts={FACTS} linkTo={linkTo} />);
  await userEvent.click(screen.getByRole('button', { name: NAME }));
  await screen.findByText(/^Gemt: moede_odense_udgave-2018-10-30\.pptx\./, {}, { timeout: 30_000 });
  const blob = await saved[0]?.blob;
  const file = new PptxFile(new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer()));
  expect(file.slides).toHaveLength(stepsOf(meeting).length);
  const first = file.xml(file.slides[0] ?? '');
  expect(paragraphs(first).join(' ')).toContain('Hver krone, der er brugt');
  expect(attribute(first, 'p:ph', 'type')).toBe('title');
  expect(elements(file.xml('docProps/core.xml'), 'dc:title')[0]?.textContent).toBe(meeting.footer);
});

test('a long meeting shows how far it is, the page goes on, and it can be given up', async () => {
  render(<SlidesButton meeting={manyTimes(40)} facts={FACTS} linkTo={linkTo} />);
  let longest = 0;
  let last = performance.now();
  const frames = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 5);
  await userEvent.click(screen.getByRole('button', { name: NAME }));
  const progress = await screen.findByRole('progressbar', {}, { timeout: 20_000 });
  expect(progress).toHaveAttribute('max', String(2 * 40 * stepsOf(meeting).length));
  clearInterval(frames);
  // One slide at a time, on a machine that has other work too.
  expect(longest).toBeLessThan(1000);
  await userEvent.click(screen.getByRole('button', { name: 'Annullér' }));
  expect(await screen.findByText('Annulleret. Der er ikke gemt noget.')).toBeVisible();
  expect(saved).toEqual([]);
});

test('what cannot be made is told, and the button can be pressed again', async () => {
  const broken = vi.fn(linkTo).mockImplementationOnce(() => {
    throw new Error('no address');
  });
  render(<SlidesButton meeting={meeting} facts={FACTS} linkTo={broken} />);
  await userEvent.click(screen.getByRole('button', { name: NAME }));
  expect(await screen.findByText('Filen kunne ikke laves. Prøv igen.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: NAME }));
  await screen.findByText(/^Gemt: /, {}, { timeout: 30_000 });
  expect(saved).toHaveLength(1);
});

test('the button and what it tells are accessible', async () => {
  const { container } = render(<SlidesButton meeting={meeting} facts={FACTS} linkTo={linkTo} />);
  await userEvent.click(screen.getByRole('button', { name: NAME }));
  await screen.findByText(/^Gemt: /, {}, { timeout: 30_000 });
  const { violations } = await axe.run(container);
  expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
});
