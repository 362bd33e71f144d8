import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbMeeting } from '../../../support/hostileMeetings.ts';
import { packageFaults, slideFaults } from '../../../support/pptxFaults.ts';
import { elements, PptxFile, paragraphs } from '../../../support/readPptx.ts';
import { slidesOf, stepsOf } from '../../../support/slideMeetings.ts';
import { asOnSlide, stepTexts } from '../../../support/stepTexts.ts';

it('any meeting becomes a sound file that says all it says', async () => {
  await fc.assert(
    fc.asyncProperty(arbMeeting, async (meeting) => {
      const file = new PptxFile(await slidesOf(meeting));
      expect(packageFaults(file)).toEqual([]);
      for (const [index, step] of stepsOf(meeting).entries()) {
        const slide = file.slides[index] ?? '';
        expect(slideFaults(file, slide)).toEqual([]);
        const said = asOnSlide(paragraphs(file.xml(slide)).join(' '));
        expect(stepTexts(step).filter((text) => !said.includes(asOnSlide(text)))).toEqual([]);
      }
      for (const name of file.names.filter((each) => /charts\/chart\d+\.xml$/.test(each))) {
        expect(elements(file.xml(name), 'c:v').filter((each) => each.textContent === 'null')).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});
