import type { Meeting, MeetingStep } from '../../display/meeting/step.ts';
import { contentTypesXml, type PartKind, type Relationship, relationshipsXml } from '../officePackage.ts';
import { XLSX_TYPE } from '../workbook.ts';
import { breathe, type LongTask, type ZipEntry, zipFiles } from '../zip.ts';
import { chartData } from './chartData.ts';
import { chartWorkbook } from './chartWorkbook.ts';
import { chartXml } from './chartXml.ts';
import type { ChartDrawing } from './drawing.ts';
import { layoutXml, masterXml, notesMasterXml } from './masterXml.ts';
import { notesXml } from './notesXml.ts';
import { appXml, coreXml, presentationXml } from './presentationXml.ts';
import { SlideWriter } from './slideWriter.ts';
import { slideXml } from './slideXml.ts';
import { stepDrawings } from './stepDrawings.ts';
import { themeXml } from './themeXml.ts';
import type { LayOutZoneBar } from './zoneBarDrawing.ts';

const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const KIND = 'application/vnd.openxmlformats-officedocument.presentationml';
const DRAWING = 'application/vnd.openxmlformats-officedocument.drawingml';
const PROPERTIES = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

export type SlidesSubject = {
  /** The file's own title: "Odense · opfølgning 30. oktober 2018". */
  readonly title: string;
  readonly owner: string;
  /** The address of the frozen view that a step shows. */
  readonly linkTo: (stepKey: string) => string;
  /** Where everything of a zone bar stands: as the screen has it. */
  readonly layOutZoneBar: LayOutZoneBar;
  /** The clock's day, perhaps with its time. */
  readonly madeOn: string;
};

/** A part with what it hangs on. */
type Made = {
  readonly name: string;
  readonly type: string;
  readonly xml: string;
  readonly relationships: readonly Relationship[];
};

/**
 * A meeting as a PowerPoint file, 16:9, one slide per step. Titles, figures and tables can be typed in, charts are
 * native with their figures in a workbook, bars and shapes are native shapes with alternative text, and the notes
 * hold rule, inputs, source and reason. It gives way between slides.
 * @throws the signal's reason when cancelled.
 */
export async function toPptx(meeting: Meeting, subject: SlidesSubject, task: LongTask = {}): Promise<Blob> {
  const steps = meeting.sections.flatMap((section) => section.steps);
  const made: Made[] = [];
  const charts: ChartDrawing[] = [];
  // Writing the slides is the first half of the work, packing them the second.
  const total = 2 * steps.length;
  for (const [index, step] of steps.entries()) {
    task.onProgress?.({ done: index, total });
    await breathe(task.signal);
    const slide = makeSlide(step, index + 1, charts.length + 1, meeting.footer, subject);
    made.push(...slide.parts);
    charts.push(...slide.charts);
  }
  const sections = meeting.sections.map(({ title, steps: own }) => ({ title, slides: own.length }));
  made.push(...frameParts(steps.length, presentationXml(sections), coreXml(subject.title, subject.owner)));
  made.push(...charts.map((chart, index) => makeChart(chart, index + 1)));
  const workbooks = charts.map(
    ({ model }, index): ZipEntry => ({
      name: `ppt/embeddings/data${index + 1}.xlsx`,
      isCompressed: true,
      bytes: async () =>
        new Uint8Array(await (await chartWorkbook(chartData(model), subject.madeOn)).arrayBuffer()),
    }),
  );
  return zipFiles([...packageEntries(made), ...workbooks], subject.madeOn, PPTX_TYPE, {
    ...task,
    onProgress: ({ done, total: all }) =>
      task.onProgress?.({ done: steps.length + Math.floor((done / all) * steps.length), total }),
  });
}

function makeSlide(
  step: MeetingStep,
  number: number,
  firstChart: number,
  footer: string,
  { linkTo, layOutZoneBar }: SlidesSubject,
): { readonly parts: readonly Made[]; readonly charts: readonly ChartDrawing[] } {
  const link = linkTo(step.key);
  const writer = new SlideWriter(
    [
      { kind: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
      { kind: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` },
    ],
    firstChart,
  );
  const xml = slideXml(stepDrawings(step, { footer, link }, layOutZoneBar), number, writer);
  const notesWriter = new SlideWriter([
    { kind: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
    { kind: 'slide', target: `../slides/slide${number}.xml` },
  ]);
  const notes = notesXml(step.notes, footer, link, notesWriter);
  return {
    charts: writer.charts,
    parts: [
      {
        name: `ppt/slides/slide${number}.xml`,
        type: `${KIND}.slide+xml`,
        xml,
        relationships: writer.relationships,
      },
      {
        name: `ppt/notesSlides/notesSlide${number}.xml`,
        type: `${KIND}.notesSlide+xml`,
        xml: notes,
        relationships: notesWriter.relationships,
      },
    ],
  };
}

function makeChart(chart: ChartDrawing, number: number): Made {
  return {
    name: `ppt/charts/chart${number}.xml`,
    type: `${DRAWING}.chart+xml`,
    xml: chartXml(chart, chartData(chart.model)),
    relationships: [{ kind: 'package', target: `../embeddings/data${number}.xlsx` }],
  };
}

/** All that a presentation needs beside its slides. */
function frameParts(slides: number, presentation: string, core: string): Made[] {
  const theme = (number: number) => ({
    name: `ppt/theme/theme${number}.xml`,
    type: `${DRAWING.replace('.drawingml', '')}.theme+xml`,
    xml: themeXml(),
    relationships: [],
  });
  return [
    {
      name: 'ppt/presentation.xml',
      type: `${KIND}.presentation.main+xml`,
      xml: presentation,
      relationships: [
        { kind: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
        { kind: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
        { kind: 'theme', target: 'theme/theme1.xml' },
        ...Array.from({ length: slides }, (_, index) => ({
          kind: 'slide',
          target: `slides/slide${index + 1}.xml`,
        })),
      ],
    },
    {
      name: 'ppt/slideMasters/slideMaster1.xml',
      type: `${KIND}.slideMaster+xml`,
      xml: masterXml(),
      relationships: [
        { kind: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
        { kind: 'theme', target: '../theme/theme1.xml' },
      ],
    },
    {
      name: 'ppt/slideLayouts/slideLayout1.xml',
      type: `${KIND}.slideLayout+xml`,
      xml: layoutXml(),
      relationships: [{ kind: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }],
    },
    {
      name: 'ppt/notesMasters/notesMaster1.xml',
      type: `${KIND}.notesMaster+xml`,
      xml: notesMasterXml(),
      relationships: [{ kind: 'theme', target: '../theme/theme2.xml' }],
    },
    theme(1),
    theme(2),
    {
      name: 'docProps/core.xml',
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      xml: core,
      relationships: [],
    },
    {
      name: 'docProps/app.xml',
      type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      xml: appXml(),
      relationships: [],
    },
  ];
}

function packageEntries(parts: readonly Made[]): ZipEntry[] {
  const kinds: readonly PartKind[] = parts;
  return [
    {
      name: '[Content_Types].xml',
      bytes: () => contentTypesXml(kinds, [{ name: 'xlsx', type: XLSX_TYPE }]),
    },
    {
      name: '_rels/.rels',
      bytes: () =>
        relationshipsXml([
          { kind: 'officeDocument', target: 'ppt/presentation.xml' },
          { kind: PROPERTIES, target: 'docProps/core.xml' },
          { kind: 'extended-properties', target: 'docProps/app.xml' },
        ]),
    },
    ...parts.flatMap(({ name, xml, relationships }): ZipEntry[] => [
      { name, bytes: () => xml },
      ...(relationships.length === 0
        ? []
        : [
            {
              name: name.replace(/([^/]+)$/, '_rels/$1.rels'),
              bytes: () => relationshipsXml(relationships),
            },
          ]),
    ]),
  ];
}
