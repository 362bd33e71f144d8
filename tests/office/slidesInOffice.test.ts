import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Meeting, MeetingStep } from '../../src/display/meeting/step.ts';
import { type PdfPage, readPdf, solid } from '../support/readPdf.ts';
import { EKSEMPELBY, ODENSE, shippedMeeting, slidesOf, stepsOf } from '../support/slideMeetings.ts';
import { stepTexts } from '../support/stepTexts.ts';
import { convertToPdf } from './convertWithOffice.ts';

const MEETINGS = {
  odense: await shippedMeeting(ODENSE),
  eksempelby: await shippedMeeting(EKSEMPELBY),
  hostile: await shippedMeeting(ODENSE, true),
} satisfies Record<string, Meeting>;
type Name = keyof typeof MEETINGS;

/** 16:9, in points. */
const SLIDE = { width: 960, height: 540 };

const folder = mkdtempSync(join(tmpdir(), 'slides-'));
const pages = new Map<Name, readonly PdfPage[]>();

beforeAll(async () => {
  const names = Object.keys(MEETINGS) as readonly Name[];
  for (const name of names) {
    writeFileSync(join(folder, `${name}.pptx`), await slidesOf(MEETINGS[name]));
  }
  const made = convertToPdf(
    names.map((name) => join(folder, `${name}.pptx`)),
    folder,
  );
  for (const name of names) {
    pages.set(name, await readPdf(readFileSync(made.get(name) ?? '')));
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function pagesOf(name: Name): { step: MeetingStep; page: PdfPage }[] {
  return stepsOf(MEETINGS[name]).flatMap((step, index) => {
    const page = pages.get(name)?.[index];
    return page === undefined ? [] : [{ step, page }];
  });
}

/** All on a page, whatever order it was drawn in: a word may be set letter by letter. */
const lettersOf = (page: PdfPage) => solid(page.lines.join(' '));

describe('LibreOffice', () => {
  it.each(['odense', 'eksempelby', 'hostile'] as const)('opens the slides of %s, a page per step', (name) => {
    const made = pages.get(name) ?? [];
    expect(made).toHaveLength(stepsOf(MEETINGS[name]).length);
    expect(
      made.map(({ width, height }) => ({ width: Math.round(width), height: Math.round(height) })),
    ).toEqual(made.map(() => SLIDE));
  });

  it.each(['odense', 'eksempelby'] as const)('shows all that the steps of %s say', (name) => {
    for (const { step, page } of pagesOf(name)) {
      const missing = stepTexts(step).filter(
        (text) => !page.solid.includes(solid(text)) && !lettersOf(page).includes(solid(text)),
      );
      expect(missing).toEqual([]);
    }
  });

  it('draws the charts with their axes in Danish, and the figures at the bars', () => {
    const charts = pagesOf('odense').filter(({ step }) => step.body.kind === 'chart');
    const [rates, money] = charts.map(({ page }) => page.solid);
    expect(rates).toContain('maj2015');
    expect(rates).toMatch(/6,5|6,0/);
    // CV-boost's gevinst and forbrug, in millions.
    expect(money).toContain('10,4');
    expect(money).toContain('8,6');
  });

  it('shows the edition at the foot of every slide, with its number', () => {
    for (const [index, { page }] of pagesOf('odense').entries()) {
      expect(page.solid).toContain(solid(MEETINGS.odense.footer));
      expect(page.solid).toContain(String(index + 1));
    }
  });
});
