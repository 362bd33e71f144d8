import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from '../support/guardedPage.ts';
import { printedBilag } from '../support/printedBilag.ts';
import { projectsOnScreen } from '../support/projectsOnScreen.ts';
import { type PdfPage, solid } from '../support/readPdf.ts';
import { elements, PptxFile, paragraphs, seriesValues, tableRows } from '../support/readPptx.ts';

// Screen, paper and slides of one edition are three looks at the same figures: every one of them is compared.

test.describe.configure({ timeout: 240_000 });

/** A number as people read it here, with its sign: "46.022.596", "-0,9", "1,45". */
const NUMBER = /-?\d[\d.]*(?:,\d+)?/g;
/** Level 1–3 of Oversigt. */
const CONTENTS = ['.headline h1', '.kpis', '.gap-card', '.groups', '.project-table'];

function numbersIn(texts: readonly string[]): readonly string[] {
  // Dots at the end belong to the sentence.
  const found = texts.flatMap((text) => text.match(NUMBER) ?? []).map((text) => text.replace(/\.$/, ''));
  return [...new Set(found)];
}

/** Numbers of one place that another does not have. */
function missingFrom(numbers: readonly string[], texts: readonly string[]): readonly string[] {
  const known = new Set(numbersIn(texts));
  return numbers.filter((number) => !known.has(number));
}

async function slidesOf(page: Page, address: string): Promise<PptxFile> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Tilret mødet' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hent som PowerPoint' }).click(),
  ]);
  return new PptxFile(readFileSync(await file.path()));
}

type Step = {
  /** All that it says in words, without the step's number. */
  readonly text: string;
  /** What is drawn: the labels of a chart. */
  readonly drawn: readonly string[];
};

/** Every step of the meeting as it stands on the screen. */
async function stepsOnScreen(page: Page, address: string, count: number): Promise<readonly Step[]> {
  await page.goto(`${address}/moede`);
  const steps: Step[] = [];
  for (let step = 1; step <= count; step += 1) {
    await expect(page.locator('.stage-foot')).toContainText(new RegExp(`${step}\\s*/\\s*${count}`));
    const chart = page.locator('.stage-chart');
    const labels = chart.locator('.bar-value, .line-label');
    if ((await chart.count()) > 0) await expect(labels.first()).toBeAttached();
    const parts = page.locator('.stage-kicker, .stage-title, .stage-body:not(.is-chart), .stage-source');
    steps.push({
      text: (await parts.allInnerTexts()).join(' '),
      drawn: await labels.allTextContents(),
    });
    await page.keyboard.press('ArrowRight');
  }
  return steps;
}

const MILLION = 1_000_000;
const oneDecimal = new Intl.NumberFormat('da-DK', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
/** A value of a native chart as its label says it: kroner in millions, rates as they are. */
const labelOf = (value: number) => oneDecimal.format(Math.abs(value) >= 1000 ? value / MILLION : value);

/** The values of a slide's charts, as labels. */
function chartLabels(file: PptxFile, slide: string): readonly string[] {
  return file
    .targets(slide)
    .filter(({ kind }) => kind === 'chart')
    .flatMap(({ target }) => elements(file.xml(target), 'c:ser').flatMap(seriesValues))
    .flatMap((value) => (value === undefined ? [] : [labelOf(value)]));
}

function pagesWith(pages: readonly PdfPage[], texts: readonly string[]): readonly PdfPage[] {
  return pages.filter(({ solid: content }) => texts.every((text) => content.includes(solid(text))));
}

for (const { owner, address } of [
  { owner: 'Odense', address: '/odense/2018-10-30' },
  { owner: 'Eksempelby', address: '/eksempelby/2024-12-17' },
]) {
  test(`no figure of ${owner} differs between screen, meeting, paper and slides`, async ({ page }) => {
    const projects = await projectsOnScreen(page, address);
    const overview = (
      await Promise.all(CONTENTS.map((selector) => page.locator(selector).allInnerTexts()))
    ).flat();
    const slides = await slidesOf(page, address);
    const meeting = await stepsOnScreen(page, address, slides.slides.length);
    const pages = await printedBilag(page, `${address}/bilag`, `${owner}.pdf`);
    const onPaper = pages.flatMap(({ lines }) => lines);
    const onSlides = slides.slides.map((slide) => paragraphs(slides.xml(slide)).join(' '));

    // Project by project, the same four figures beside the same name.
    const rows = slides.slides.flatMap((slide) => tableRows(slides.xml(slide)));
    for (const { name, figures } of projects) {
      const row = rows.find(
        (cells) => cells.join(' ').includes(name) && figures.every((figure) => cells.includes(figure)),
      );
      expect.soft(row, `${name} on a slide: ${figures.join(', ')}`).toBeDefined();
      expect.soft(pagesWith(pages, [name, ...figures]), `${name} on paper`).not.toEqual([]);
      const step = meeting.find(({ text }) => [name, ...figures].every((part) => text.includes(part)));
      expect.soft(step, `${name} in the meeting`).toBeDefined();
    }

    // And all that the first screen says, number by number; a slide says what its step does.
    expect.soft(missingFrom(numbersIn(overview), onPaper), 'on Oversigt, not on paper').toEqual([]);
    for (const [index, slide] of slides.slides.entries()) {
      const step = meeting[index] ?? { text: '', drawn: [] };
      const said = onSlides[index] ?? '';
      const label = `step ${index + 1}, not on its slide`;
      expect.soft(missingFrom(numbersIn([step.text]), [said]), label).toEqual([]);
      const values = new Set(chartLabels(slides, slide));
      const unknown = numbersIn(step.drawn).filter((number) => !values.has(number));
      expect.soft(unknown, `${label}: labels of a chart`).toEqual([]);
    }
  });
}
