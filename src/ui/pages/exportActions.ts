import type { PictureScale } from '../../display/picture.ts';
import { EXPORT_DIALOG_TEXTS as TEXTS } from '../../display/texts/exportDialog.ts';
import { type CopyOutcome, copyImage, copyTable, copyText } from '../../export/clipboard.ts';
import { toDanishCsv } from '../../export/danishCsv.ts';
import { saveBlob } from '../../export/download.ts';
import { type FileNameParts, fileName } from '../../export/fileName.ts';
import { toMachineCsv } from '../../export/machineCsv.ts';
import { svgToPng } from '../../export/png.ts';
import type { ExportActions, PictureActions } from '../parts/ExportDialog.tsx';
import type { ExportOutcome } from '../parts/exportOutcome.ts';
import type { ExportSubject } from './exportSubject.ts';

function saved(blob: Blob, name: string): ExportOutcome {
  saveBlob(blob, name);
  return { kind: 'done', text: TEXTS.saved(name) };
}

async function copied(
  copying: Promise<CopyOutcome>,
  what: keyof typeof TEXTS.copied,
): Promise<ExportOutcome> {
  const { kind } = await copying;
  return kind === 'copied'
    ? { kind: 'done', text: TEXTS.copied[what] }
    : { kind: 'refused', text: TEXTS.refused[what] };
}

export const copyLink = (link: string) => copied(copyText(link), 'link');
export const copyCode = (code: string) => copied(copyText(code), 'code');

/** What can be done with the figures. */
export function tableActions({ table, about, fileBase }: ExportSubject, madeOn: string): ExportActions {
  const text = (content: string, type: string) => new Blob([content], { type: `${type};charset=utf-8` });
  return {
    copyTable: () => copied(copyTable(table), 'table'),
    copyLink: () => copyLink(about.link),
    saveDanishCsv: async () => saved(text(toDanishCsv(table), 'text/csv'), fileName(fileBase, 'csv')),
    saveMachineCsv: async () =>
      saved(
        text(toMachineCsv(table), 'text/csv'),
        fileName({ ...fileBase, what: `${fileBase.what}-maskine` }, 'csv'),
      ),
    saveXlsx: async () => {
      const { toXlsx } = await import('../../export/xlsx.ts');
      const file = await toXlsx([{ key: fileBase.what, table, about }], madeOn);
      return saved(file, fileName(fileBase, 'xlsx'));
    },
  };
}

/** What can be done with the picture: the one that the preview shows. */
export function pictureActions(fileBase: FileNameParts, svg: string, scale: PictureScale): PictureActions {
  return {
    saveSvg: async () => saved(new Blob([svg], { type: 'image/svg+xml' }), fileName(fileBase, 'svg')),
    savePng: async () => {
      const png = await svgToPng(svg, scale);
      return png.kind === 'made' ? saved(png.blob, fileName(fileBase, 'png')) : failure(png);
    },
    copyImage: async () => {
      const drawing = svgToPng(svg, scale);
      const blob = drawing.then((png) =>
        png.kind === 'made' ? png.blob : Promise.reject(new Error(png.kind)),
      );
      const outcome = await copied(copyImage(blob), 'image');
      const png = await drawing;
      return png.kind === 'made' ? outcome : failure(png);
    },
  };
}

function failure(png: Exclude<Awaited<ReturnType<typeof svgToPng>>, { kind: 'made' }>): ExportOutcome {
  const text = png.kind === 'tooLarge' ? TEXTS.tooLarge(png.width, png.height) : TEXTS.notDrawn;
  return { kind: 'failed', text };
}
