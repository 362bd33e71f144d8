import { svgToPng } from '../../../export/png.ts';
import type { EditionPicture } from '../../../export/wholeEdition.ts';
import { drawPicture } from '../drawPicture.ts';
import type { ChartSubject } from '../exportSubject.ts';

/** As wide as a page, sharp in print: what most papers need. Who needs another size takes the chart alone. */
const CHOICES = { size: 'page', withTitle: true } as const;
const PNG_SCALE = 2;

/** Each chart as SVG and as PNG, drawn once when its turn comes. */
export function editionPictures(charts: readonly ChartSubject[]): readonly EditionPicture[] {
  return charts.flatMap(({ chart, fileBase: { what, period = '' } }): EditionPicture[] => {
    const { title } = chart.picture;
    let drawn: Promise<string> | undefined;
    const draw = () => {
      drawn ??= drawPicture(chart, CHOICES);
      return drawn;
    };
    const png = async () => {
      const picture = await svgToPng(await draw(), PNG_SCALE);
      if (picture.kind !== 'made') throw new Error(picture.kind);
      return picture.blob;
    };
    return [
      { title, what, period, kind: 'svg', make: draw },
      { title, what, period, kind: 'png', make: png },
    ];
  });
}
