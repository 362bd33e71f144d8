import { describe, expect, it } from 'vitest';
import { overflows, packageFaults, slideFaults } from '../../../support/pptxFaults.ts';
import {
  attribute,
  drawnThings,
  elements,
  PptxFile,
  paragraphs,
  tableRows,
} from '../../../support/readPptx.ts';
import {
  EKSEMPELBY,
  linkTo,
  ODENSE,
  shippedMeeting,
  slidesOf,
  stepsOf,
} from '../../../support/slideMeetings.ts';
import { asOnSlide, stepTexts } from '../../../support/stepTexts.ts';

describe.each([
  ['Odense', await shippedMeeting(ODENSE)],
  ['Eksempelby', await shippedMeeting(EKSEMPELBY)],
  ['a hostile edition', await shippedMeeting(ODENSE, true)],
])('the slides of %s', async (_, meeting) => {
  const steps = stepsOf(meeting);
  const file = new PptxFile(await slidesOf(meeting));
  const perSlide = steps.map((step, index) => ({ step, slide: file.slides[index] ?? '' }));

  it('are a sound package, one slide per step', () => {
    expect(packageFaults(file)).toEqual([]);
    expect(file.slides).toHaveLength(steps.length);
  });

  it('have names, alternative texts, one id each, and type that can be read', () => {
    expect(file.slides.flatMap((slide) => slideFaults(file, slide))).toEqual([]);
  });

  it('keep within the slide and above its foot', () => {
    expect(file.slides.flatMap((slide) => overflows(file, slide))).toEqual([]);
  });

  it('say all that the steps say, in text that can be edited', () => {
    for (const { step, slide } of perSlide) {
      const said = asOnSlide(paragraphs(file.xml(slide)).join(' '));
      expect(stepTexts(step).filter((text) => !said.includes(asOnSlide(text)))).toEqual([]);
    }
  });

  it('have the title as a title, the edition at the foot, and a number that follows', () => {
    for (const [index, { step, slide }] of perSlide.entries()) {
      const placed = new Map(
        drawnThings(file.xml(slide)).map((each) => [
          attribute(each, 'p:ph', 'type'),
          asOnSlide(paragraphs(each).join(' ')),
        ]),
      );
      expect(placed.get('title')).toBe(asOnSlide(step.title));
      expect(placed.get('ftr')).toContain(asOnSlide(meeting.footer));
      expect(placed.get('sldNum')).toBe(String(index + 1));
      expect(attribute(file.xml(slide), 'a:fld', 'type')).toBe('slidenum');
    }
  });

  it('lead back to the view that each step shows, from slide and notes', () => {
    for (const { step, slide } of perSlide) {
      const notes = file.targets(slide).find(({ kind }) => kind === 'notesSlide')?.target ?? '';
      for (const part of [slide, notes]) {
        const links = file.targets(part).filter(({ kind }) => kind === 'hyperlink');
        expect(links.map(({ target }) => target)).toEqual([linkTo(step.key)]);
        expect(attribute(file.xml(part), 'a:hlinkClick', 'r:id')).toBe(links[0]?.id);
      }
    }
  });

  it("hold the presenter's notes", () => {
    for (const { step, slide } of perSlide) {
      const notes = file.targets(slide).find(({ kind }) => kind === 'notesSlide')?.target ?? '';
      const said = paragraphs(file.xml(notes)).map(asOnSlide);
      expect(said.slice(0, step.notes.length)).toEqual(
        step.notes.map(({ label, text }) => asOnSlide(`${label}: ${text}`)),
      );
      expect(said).toContain(asOnSlide(meeting.footer));
    }
  });

  it('show projects as tables with headings, a row each', () => {
    for (const { step, slide } of perSlide) {
      if (step.body.kind !== 'projects') continue;
      const { columns, rows } = step.body;
      const [head, ...others] = tableRows(file.xml(slide));
      expect(attribute(file.xml(slide), 'a:tblPr', 'firstRow')).toBe('1');
      expect(head).toEqual(['Status', 'Projekt', ...columns.map(({ label }) => label)]);
      expect(others.map(([, , ...cells]) => cells)).toEqual(
        rows.map(({ cells }) => cells.map(({ text }) => text)),
      );
    }
  });

  it('draw each barometer as shapes that say in words what they show', () => {
    for (const { step, slide } of perSlide) {
      if (step.body.kind !== 'zones') continue;
      const { bar } = step.body;
      const group = elements(file.xml(slide), 'p:grpSp').find(
        (each) => elements(each, 'p:cNvPr')[0]?.getAttribute('descr') === asOnSlide(bar.summary),
      );
      if (group === undefined) throw new Error(`No zone bar on ${slide}`);
      const texts = paragraphs(group);
      expect(texts).toEqual(expect.arrayContaining(bar.marks.map(({ label }) => label)));
      expect(texts).toEqual(expect.arrayContaining(bar.limits.map(({ label }) => label)));
      expect(texts).toContain(bar.zeroLabel);
      const fields = elements(group, 'p:cNvPr').filter((each) => each.getAttribute('name') === 'Felt');
      expect(fields).toHaveLength(bar.zones.length);
    }
  });

  it("have the meeting's sections, title and language", () => {
    const sections = elements(file.xml('ppt/presentation.xml'), 'p14:section');
    expect(sections.map((each) => each.getAttribute('name'))).toEqual(
      meeting.sections.map(({ title }) => asOnSlide(title)),
    );
    expect(sections.map((each) => elements(each, 'p14:sldId').length)).toEqual(
      meeting.sections.map((section) => section.steps.length),
    );
    const core = file.xml('docProps/core.xml');
    expect(elements(core, 'dc:title')[0]?.textContent).toBe(meeting.footer);
    expect(elements(core, 'dc:language')[0]?.textContent).toBe('da-DK');
  });
});
